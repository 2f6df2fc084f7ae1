/** Parcels of community buying. */
import type { ReactElement } from 'react';
import { ParcelsDesk } from '../../../features/staff-parcels/parcels-desk';
import { parcelsWords } from '../../../features/staff-parcels/words';
import { StaffPage } from '../../../features/staff-session/staff-page';

/** Whose parcels wait at this store, and who has fetched theirs. */
export default function StaffParcelsPage(): ReactElement {
  return <StaffPage title={parcelsWords.title}>{({ store }) => <ParcelsDesk store={store.id} />}</StaffPage>;
}
