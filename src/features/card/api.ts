/** The call behind the card page. */
import type { CardReply, MemberRequest } from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';

/** The card of the member whose session it is. */
export function showCard(session: string | null): Promise<Reply<CardReply>> {
  const request: MemberRequest = { action: 'show-card' };
  return callFunction('member', request, session);
}
