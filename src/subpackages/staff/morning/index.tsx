/** A store's morning, for its manager. */
import type { ReactElement } from 'react';
import { MorningDesk } from '../../../features/staff-morning/morning-desk';
import { morningWords } from '../../../features/staff-morning/words';
import { StaffPage } from '../../../features/staff-session/staff-page';

/** How its days went, whom to welcome back, and whose birthday is near. */
export default function StaffMorningPage(): ReactElement {
  return (
    <StaffPage title={morningWords.pageTitle}>{({ store }) => <MorningDesk store={store.id} />}</StaffPage>
  );
}
