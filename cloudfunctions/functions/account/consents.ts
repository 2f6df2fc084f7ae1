/** What the member agrees to. */
import { PRIVACY_VERSION, type ConsentPurpose } from '../../contract/limits';
import type { Reply } from '../../contract/reply';
import { keepConsent } from '../../core/settlement/account/keep-consent';
import type { Context } from '../../platform/context';
import { acceptUnless, memberOf, reject } from '../../platform/handler';

/** Agrees to the privacy guideline in force; to an older one nobody can agree any more. */
export async function acceptPrivacy(context: Context, version: string): Promise<Reply<null>> {
  if (version !== PRIVACY_VERSION) return reject('privacy-outdated');
  const { memberId } = memberOf(context);
  const consent = { purpose: 'privacy', granted: true } as const;
  return acceptUnless(await keepConsent(context.database, memberId, consent, context.now));
}

/** Gives a consent or takes it back. */
export async function setConsent(
  context: Context,
  { purpose, granted }: { purpose: ConsentPurpose; granted: boolean },
): Promise<Reply<null>> {
  const { memberId } = memberOf(context);
  return acceptUnless(await keepConsent(context.database, memberId, { purpose, granted }, context.now));
}
