/** The call behind the card page. */
import type { CardReply, MemberRequest } from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

/** The card of the member who is signed in. */
export function showCard(): Promise<Reply<CardReply>> {
  const request: MemberRequest = { action: 'show-card' };
  return callSigned('member', request);
}
