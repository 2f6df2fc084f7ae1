/** Messages to members: what was sent, by whom in 企业微信, and when it is quiet. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { MessagesDesk } from '../../../features/operator-messages/messages-desk';

/** For operators. */
export default function MessagesPage(): ReactElement {
  return (
    <DeskFrame page="messages">
      <MessagesDesk />
    </DeskFrame>
  );
}
