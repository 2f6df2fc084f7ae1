/** Looking up a member. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { LookUp } from '../../../features/operator-member/look-up';

/** For operators. */
export default function MemberPage(): ReactElement {
  return (
    <DeskFrame page="member">
      <LookUp />
    </DeskFrame>
  );
}
