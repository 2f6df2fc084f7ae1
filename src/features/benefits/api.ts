/** The call behind the benefits page. */
import type { BenefitsReply, MemberRequest } from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

/** What the member may use today, and the gifts of the year. */
export function showBenefits(): Promise<Reply<BenefitsReply>> {
  const request: MemberRequest = { action: 'show-benefits' };
  return callSigned('member', request);
}
