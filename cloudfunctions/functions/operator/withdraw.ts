/** Taking back a version of the programme that is not in force yet. */
import type { PublishReply } from '../../contract/operator';
import type { Reply } from '../../contract/reply';
import { isoInstant } from '../../core/kernel/time';
import { accept, reject } from '../../platform/handler';
import { doerOf, type AskedFor, type Asking } from './asking';
import { withdrawProgramme } from '../../core/settlement/desk/withdraw-programme';

/** Takes back the latest version while it is not in force; tells the one that goes on. */
export async function withdraw(
  context: Asking,
  { version: number, after }: AskedFor<'withdraw-programme'>,
): Promise<Reply<PublishReply>> {
  const { database, now } = context;
  const done = await withdrawProgramme(database, doerOf(context), { version: number, after }, now);
  if ('refused' in done) return reject(done.refused);
  return accept({ version: done.version, effectiveFrom: isoInstant(done.effectiveFrom) });
}
