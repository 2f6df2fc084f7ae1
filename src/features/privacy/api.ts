/** The calls behind consent: to the guideline, and to what goes beyond it. */
import type { AccountRequest } from '../../../cloudfunctions/contract/account';
import type { ConsentPurpose } from '../../../cloudfunctions/contract/limits';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

/** @param privacyVersion the version that the member just read */
export function acceptPrivacy(privacyVersion: string): Promise<Reply<unknown>> {
  const request: AccountRequest = { action: 'accept-privacy', privacyVersion };
  return callSigned('account', request);
}

export function setConsent(purpose: ConsentPurpose, granted: boolean): Promise<Reply<unknown>> {
  const request: AccountRequest = { action: 'set-consent', purpose, granted };
  return callSigned('account', request);
}
