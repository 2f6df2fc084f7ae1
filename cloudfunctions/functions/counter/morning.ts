/** A store's morning, for its manager. A look at hints is written down before it is answered. */
import type { CounterRequest } from '../../contract/counter';
import type { MORNING_ACTIONS, RegularsReply } from '../../contract/morning';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { logAction } from '../../core/staff/action-log.store';
import type { Staff } from '../../core/staff/staff.types';
import { listRegulars, showMorning, showStoreDays, type StoreMorning } from '../../core/views/till/morning';
import { asDb, withSnapshot, type Db } from '../../platform/db';
import { accept, acceptFound } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

type Context = StaffContext<Staff>;
type Action = (typeof MORNING_ACTIONS)[number]['shape']['action']['def']['values'][number];
type MorningRequest = Extract<CounterRequest, { action: Action }>;
type ListRequest = Extract<MorningRequest, { action: 'list-regulars' }>;

/** Answers as of now, from one snapshot. */
export function answerMorning(context: Context, request: MorningRequest): Promise<Reply<unknown>> {
  if (request.action === 'list-regulars') return regulars(context, request);
  return withSnapshot(context.database, async (db): Promise<Reply<unknown>> => {
    const morning = await morningOf(context, db, request.store);
    return request.action === 'show-morning'
      ? accept(await showMorning(db, morning))
      : accept(await showStoreDays(db, morning));
  });
}

const morningOf = async (context: Context, db: Db, store: string): Promise<StoreMorning> => ({
  ...(await readBrandRules(db, staffOf(context).brandId)),
  ...{ store, now: context.now },
});

async function regulars(context: Context, asked: ListRequest): Promise<Reply<RegularsReply>> {
  const { database, now, device } = context;
  const { brandId, staffId } = staffOf(context);
  const page = await withSnapshot(database, async (db) =>
    listRegulars(db, await morningOf(context, db, asked.store), asked),
  );
  if (page !== null) {
    const doer = { brandId, storeId: asked.store, staffId, clerk: null, device };
    await logAction(asDb(database), doer, { action: 'list-regulars', subject: asked.crowd, doneAt: now });
  }
  return acceptFound(page, 'bad-request');
}
