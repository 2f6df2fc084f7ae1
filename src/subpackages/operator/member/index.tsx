/** Members: one by a code, a number or a key, and all of them as a list. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Members } from '../../../features/operator-member/members';

/** For operators. */
export default function MemberPage(): ReactElement {
  return (
    <DeskFrame page="member">
      <Members />
    </DeskFrame>
  );
}
