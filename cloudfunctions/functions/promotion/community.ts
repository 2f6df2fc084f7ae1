/** Cycles of community buying at the desk: publishing, packing, fees, shares. */
import { COMMUNITY_DESK_ACTIONS } from '../../contract/community';
import type { PromotionRequest } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import {
  exportLeaderFees,
  exportPacking,
  listDeskCycles,
  showDeskCycle,
  showPacking,
  type AtDesk,
} from '../../core/views/group/community-desk';
import { withSnapshot, type Db } from '../../platform/db';
import { acceptFound } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import type { AskedFor, Asking } from './asking';
import { publish } from './community-cycle';
import { give, trial } from './community-shares';

type Looking = AskedFor<
  'list-desk-cycles' | 'show-desk-cycle' | 'show-packing' | 'export-packing' | 'export-leader-fees'
>;
export type CommunityAsked = Looking | AskedFor<'publish-cycle' | 'try-share' | 'give-share'>;

const ACTIONS: readonly unknown[] = COMMUNITY_DESK_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of a cycle. */
export const isOfCommunity = (request: PromotionRequest): request is CommunityAsked =>
  ACTIONS.includes(request.action);

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
