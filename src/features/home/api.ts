/** The calls behind home: what a brand shows to somebody who has not joined, and closing a card. */
import type { AccountRequest } from '../../../cloudfunctions/contract/account';
import type { BrandReply, MemberRequest } from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';
import { callSigned } from '../session/call-signed';
import { useSession } from '../session/use-session';

/** The brand as anybody may see it; with a session the brand that it is of. */
export function showBrand(): Promise<Reply<BrandReply>> {
  const request: MemberRequest = { action: 'show-brand' };
  return callFunction('member', request, useSession.getState().session);
}

/** The card comes no more. */
export function closeMessage(message: string): Promise<Reply<unknown>> {
  const request: AccountRequest = { action: 'close-message', message };
  return callSigned('account', request);
}
