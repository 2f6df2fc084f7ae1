/** The call behind joining. */
import type { AccountRequest, JoinReply } from '../../../cloudfunctions/contract/account';
import { PRIVACY_VERSION, type ConsentPurpose } from '../../../cloudfunctions/contract/limits';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

export type Consents = Record<ConsentPurpose, boolean>;

/** Joins with the consents given; joining again changes nothing. */
export function joinProgramme(consents: Consents): Promise<Reply<JoinReply>> {
  const request: AccountRequest = { action: 'join', privacyVersion: PRIVACY_VERSION, ...consents };
  return callSigned('account', request);
}
