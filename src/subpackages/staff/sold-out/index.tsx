/** What is sold out at this store. */
import type { ReactElement } from 'react';
import { SoldOutList } from '../../../features/staff-board/sold-out-list';
import { soldOutWords } from '../../../features/staff-board/words';
import { StaffPage } from '../../../features/staff-session/staff-page';

/** One switch a product. */
export default function StaffSoldOutPage(): ReactElement {
  return (
    <StaffPage title={soldOutWords.title} isWide>
      {({ store }) => <SoldOutList store={store.id} />}
    </StaffPage>
  );
}
