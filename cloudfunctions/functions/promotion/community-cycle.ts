/** Publishing a cycle: what is wrong with it, or its groups. */
import { cycleSchema, type Cycle, type PublishCycleReply } from '../../contract/community';
import type { Reply } from '../../contract/reply';
import { publishCycle } from '../../core/settlement/group/community/publish-cycle';
import { accept, reject } from '../../platform/handler';
import { doerOf, type AskedFor, type Asking } from './asking';

/** Over the revision that was edited. */
export async function publish(
  context: Asking,
  { cycle, document, revision }: AskedFor<'publish-cycle'>,
): Promise<Reply<PublishCycleReply>> {
  const read = cycleSchema.safeParse(document);
  if (!read.success)
    return accept({
      outcome: 'problems',
      problems: read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    });
  const asked = { cycle, document: read.data as Cycle, revision };
  const published = await publishCycle(context.database, doerOf(context), asked, context.now);
  if ('refused' in published) return reject(published.refused);
  if ('problems' in published) return accept({ outcome: 'problems', ...published });
  return accept({ outcome: 'published', ...published });
}
