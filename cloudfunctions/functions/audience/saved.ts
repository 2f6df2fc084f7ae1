/** What an operator keeps about members in crowds: audiences and edges. */
import type { SavedAudienceReply } from '../../contract/audience';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { publishRfm } from '../../core/settlement/desk/publish-rfm';
import { removeAudience, saveAudience } from '../../core/settlement/desk/save-audience';
import { accept, acceptUnless, reject } from '../../platform/handler';
import { doerOf, type AskedFor, type Asking } from './asking';

/** A further audience, or a change of one. */
export async function save(
  context: Asking,
  { audience, name, rule, after }: AskedFor<'save-audience'>,
): Promise<Reply<SavedAudienceReply>> {
  const audienceId = audience === undefined ? null : readNumber(audience);
  const over = audienceId === null ? null : { audienceId, revision: after };
  const saved = await saveAudience(context.database, doerOf(context), { name, rule }, over, context.now);
  return saved === null
    ? reject('already-changed')
    : accept({ audience: saved.audienceId.toString(), revision: saved.revision });
}

/** Removes one. */
export async function remove(
  context: Asking,
  { audience, after }: AskedFor<'remove-audience'>,
): Promise<Reply<null>> {
  const seen = { audienceId: BigInt(audience), revision: after };
  const isGone = await removeAudience(context.database, doerOf(context), seen, context.now);
  return acceptUnless(isGone ? null : 'already-changed');
}

/** Edges, in force at once. */
export async function publishEdges(
  context: Asking,
  asked: AskedFor<'publish-rfm'>,
): Promise<Reply<{ version: number }>> {
  const version = await publishRfm(context.database, doerOf(context), asked, context.now);
  return version === null ? reject('already-changed') : accept({ version });
}
