/** Taking back a version of the referral programme that is not in force yet. */
import type { PublishedReferralReply } from '../../../contract/referral-desk';
import type { Reply } from '../../../contract/reply';
import { isoInstant } from '../../../core/kernel/time';
import { accept, reject } from '../../../platform/handler';
import { doerOf, type AskedFor, type Asking } from '../asking';
import { withdrawReferralProgramme } from '../../../core/settlement/desk/withdraw-version';

/** Takes back a version that is not in force yet. */
export async function withdraw(
  context: Asking,
  { version, after }: AskedFor<'withdraw-referral-programme'>,
): Promise<Reply<PublishedReferralReply>> {
  const { database, now } = context;
  const done = await withdrawReferralProgramme(database, doerOf(context), { version, after }, now);
  if ('refused' in done) return reject(done.refused);
  return accept({ version: done.version, effectiveFrom: isoInstant(done.effectiveFrom) });
}
