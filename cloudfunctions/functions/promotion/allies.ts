/** Allies and districts: the lists, and saving one; and who answers what else is asked of them. */
import {
  ALLY_ACTIONS,
  type AlliesReply,
  type DistrictsReply,
  type SavedRevisionReply,
} from '../../contract/ally';
import type { PromotionRequest } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { saveAlly, saveDistrict } from '../../core/settlement/desk/save-ally';
import { listAllies, listDistricts } from '../../core/views/desk/allies';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';
import { allyResults, allyResultsCsv } from './ally-results';

type AllyAction = (typeof ALLY_ACTIONS)[number]['shape']['action']['def']['values'][number];
export type AllyAsked = AskedFor<AllyAction>;

const ACTIONS: readonly unknown[] = ALLY_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of allies. */
export const isOfAllies = (request: PromotionRequest): request is AllyAsked =>
  ACTIONS.includes(request.action);

/** Every action of them. */
export function answerAllies(context: Asking, request: AllyAsked): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-allies':
      return allies(context, request);
    case 'save-ally':
      return keepAlly(context, request);
    case 'list-districts':
      return districts(context, request);
    case 'save-district':
      return keepDistrict(context, request);
    case 'show-ally-results':
      return allyResults(context, request);
    case 'export-ally-results':
      return allyResultsCsv(context, request);
  }
}

const allies = (context: Asking, { after = '' }: AskedFor<'list-allies'>): Promise<Reply<AlliesReply>> =>
  withSnapshot(context.database, async (db) => accept(await listAllies(db, staffOf(context).brandId, after)));

const districts = (
  context: Asking,
  { after = '' }: AskedFor<'list-districts'>,
): Promise<Reply<DistrictsReply>> =>
  withSnapshot(context.database, async (db) =>
    accept(await listDistricts(db, staffOf(context).brandId, after)),
  );

const replyOf = (done: Awaited<ReturnType<typeof saveAlly>>): Reply<SavedRevisionReply> => {
  if ('problems' in done) return refuseProblems(done.problems);
  return 'refused' in done ? reject(done.refused) : accept(done);
};

async function keepAlly(
  context: Asking,
  { ally: id, document, after }: AskedFor<'save-ally'>,
): Promise<Reply<SavedRevisionReply>> {
  const { database, now } = context;
  return replyOf(await saveAlly(database, doerOf(context), { id, document, after }, now));
}

async function keepDistrict(
  context: Asking,
  { district: id, document, after }: AskedFor<'save-district'>,
): Promise<Reply<SavedRevisionReply>> {
  const { database, now } = context;
  return replyOf(await saveDistrict(database, doerOf(context), { id, document, after }, now));
}
