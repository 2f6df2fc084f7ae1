/** The desk of whoever works here as the state of a page: what was known is shown at once, and asked anew. */
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import type { DeskReply } from '../../../cloudfunctions/contract/staff';
import { useReply } from '../../platform/use-reply';
import { showMyDesk } from './api';
import { useStaffSession } from './use-staff-session';

async function askDesk(): ReturnType<typeof showMyDesk> {
  const { turn } = useStaffSession.getState();
  const reply = await showMyDesk();
  if (reply.ok && useStaffSession.getState().turn === turn) useStaffSession.getState().keepDesk(reply.data);
  return reply;
}

/** For somebody who is signed in. */
export function useDesk(): { desk: DeskReply | null; rejection: RejectionCode | null; retry: () => void } {
  const { turn, desk } = useStaffSession();
  const { rejection, retry } = useReply(`desk ${turn}`, askDesk);
  return { desk, rejection, retry };
}
