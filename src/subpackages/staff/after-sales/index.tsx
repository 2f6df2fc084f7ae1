/** Requests of guests for money back. */
import type { ReactElement } from 'react';
import { AfterSales } from '../../../features/staff-board/after-sales';
import { afterSaleWords } from '../../../features/staff-board/words';
import { StaffPage } from '../../../features/staff-session/staff-page';

/** Those that wait, and those that were answered. */
export default function StaffAfterSalesPage(): ReactElement {
  return (
    <StaffPage title={afterSaleWords.title} isWide>
      {({ store }) => <AfterSales store={store.id} />}
    </StaffPage>
  );
}
