/** The call behind the member code: the keys it is made of. */
import type { AccountRequest, CodeKeysReply } from '../../../cloudfunctions/contract/account';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

/** Keys for today and tomorrow. */
export function showCodeKeys(): Promise<Reply<CodeKeysReply>> {
  const request: AccountRequest = { action: 'show-code-keys' };
  return callSigned('account', request);
}
