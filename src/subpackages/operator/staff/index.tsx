/** Who works for the brand. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { StaffList } from '../../../features/operator-staff/staff-list';

/** For operators. */
export default function StaffPage(): ReactElement {
  return (
    <DeskFrame page="staff">
      <StaffList />
    </DeskFrame>
  );
}
