/** The call behind 邀请有礼. */
import type { InviteReply, ReferralRequest } from '../../../cloudfunctions/contract/referral';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

export function showInvite(): Promise<Reply<InviteReply>> {
  const request: ReferralRequest = { action: 'show-invite' };
  return callSigned('referral', request);
}
