/** A store's morning, for its manager. A look at hints about members is written down. */
import type { CounterRequest } from '../../contract/counter';
import type { MORNING_ACTIONS } from '../../contract/morning';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { logAction } from '../../core/staff/action-log.store';
import type { Staff } from '../../core/staff/staff.types';
import { listRegulars, showMorning, showStoreDays } from '../../core/views/till/morning';
import { asDb, withSnapshot } from '../../platform/db';
import { accept, acceptFound } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

type Action = (typeof MORNING_ACTIONS)[number]['shape']['action']['def']['values'][number];
type MorningRequest = Extract<CounterRequest, { action: Action }>;

/** Answers as of now, from one snapshot. */
export async function answerMorning(
  context: StaffContext<Staff>,
  request: MorningRequest,
): Promise<Reply<unknown>> {
  const { database, now, device } = context;
  const { brandId, staffId } = staffOf(context);
  const { store } = request;
  if (request.action === 'list-regulars') {
    const doer = { brandId, storeId: store, staffId, clerk: null, device };
    await logAction(asDb(database), doer, { action: 'list-regulars', subject: request.crowd, doneAt: now });
  }
  return withSnapshot(database, async (db): Promise<Reply<unknown>> => {
    const morning = { ...(await readBrandRules(db, brandId)), store, now };
    switch (request.action) {
      case 'show-morning':
        return accept(await showMorning(db, morning));
      case 'list-regulars':
        return acceptFound(await listRegulars(db, morning, request), 'bad-request');
      case 'show-store-days':
        return accept(await showStoreDays(db, morning));
    }
  });
}
