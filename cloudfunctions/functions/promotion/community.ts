/** Cycles of community buying at the desk: publishing, packing, fees, shares. */
import { cycleSchema, type Cycle, type PublishCycleReply, type ShareTrial } from '../../contract/community';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { giveShare, tryShare } from '../../core/settlement/group/community/give-share';
import { publishCycle } from '../../core/settlement/group/community/publish-cycle';
import { readGroup } from '../../core/group/groups.store';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import {
  exportLeaderFees,
  exportPacking,
  listDeskCycles,
  showDeskCycle,
  showPacking,
  type AtDesk,
} from '../../core/views/group/community-desk';
import { withSnapshot, type Db } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

type Looking = AskedFor<
  'list-desk-cycles' | 'show-desk-cycle' | 'show-packing' | 'export-packing' | 'export-leader-fees'
>;
type CommunityAsked = Looking | AskedFor<'publish-cycle' | 'try-share' | 'give-share'>;

/** Every action of a cycle. */
export function answerCommunity(context: Asking, request: CommunityAsked): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'publish-cycle':
      return publish(context, request);
    case 'try-share':
      return trial(context, request);
    case 'give-share':
      return give(context, request);
    default:
      return look(context, request);
  }
}

const look = (context: Asking, request: Looking): Promise<Reply<unknown>> =>
  withSnapshot(context.database, async (db) => {
    const { brandId } = staffOf(context);
    const { utcOffsetMinutes } = await readBrandRules(db, brandId);
    return acceptFound(await view(db, { brandId, now: context.now, utcOffsetMinutes }, request), 'not-found');
  });

function view(db: Db, at: AtDesk, request: Looking): Promise<object | null> {
  switch (request.action) {
    case 'list-desk-cycles':
      return listDeskCycles(db, at, request.after);
    case 'show-desk-cycle':
      return showDeskCycle(db, at, request.cycle);
    case 'show-packing':
      return showPacking(db, at, request.group);
    case 'export-packing':
      return exportPacking(db, at, request.cycle, request.after);
    case 'export-leader-fees':
      return exportLeaderFees(db, at, request.cycle);
  }
}

async function publish(
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

const trial = (
  context: Asking,
  { group: groupId, product, shareBp }: AskedFor<'try-share'>,
): Promise<Reply<ShareTrial>> =>
  withSnapshot(context.database, async (db): Promise<Reply<ShareTrial>> => {
    const group = await readGroup(db, groupId);
    if (group?.kind !== 'community' || group.brandId !== staffOf(context).brandId) return reject('not-found');
    const { orders, fen } = await tryShare(db, { groupId, product, shareBp });
    return accept({ orders, fen: fen.toString() });
  });

async function give(
  context: Asking,
  { group: groupId, product, shareBp, reason, typedFen, requestId }: AskedFor<'give-share'>,
): Promise<Reply<ShareTrial>> {
  const asked = { groupId, product, shareBp, reason, requestId, typedFen: BigInt(typedFen) };
  const given = await giveShare(context.database, doerOf(context), asked, context.now);
  if ('refused' in given) return reject(given.refused);
  await runOrderEffects(context, given.owner, context.now);
  return accept({ orders: given.orders, fen: given.fen.toString() });
}
