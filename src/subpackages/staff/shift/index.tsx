/** A shift: what was done, and taking it back. */
import type { ReactElement } from 'react';
import { StaffPage } from '../../../features/staff-session/staff-page';
import { ShiftDesk } from '../../../features/staff-shift/shift-desk';
import { shiftWords } from '../../../features/staff-shift/words';

/** Mine; for managers the store's too. */
export default function StaffShiftPage(): ReactElement {
  return (
    <StaffPage title={shiftWords.title} isWide>
      {(place) => <ShiftDesk {...place} />}
    </StaffPage>
  );
}
