/** The call behind what a brand shows to somebody who has not joined. */
import type { BrandReply, MemberRequest } from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';
import { useSession } from '../session/use-session';

/** The brand as anybody may see it; with a session the brand that it is of. */
export function showBrand(): Promise<Reply<BrandReply>> {
  const request: MemberRequest = { action: 'show-brand' };
  return callFunction('member', request, useSession.getState().session);
}
