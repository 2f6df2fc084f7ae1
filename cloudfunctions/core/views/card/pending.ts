/** Points that are not usable yet, lot by lot, and why. */
import type { PendingReply } from '../../../contract/member';
import type { Db } from '../../../platform/db';
import { pageOf } from '../../kernel/page';
import { formatDay, formatInstant } from '../../kernel/time';
import type { Lot } from '../../points/points.types';
import { versionAt } from '../../programme/programme.rules';
import { findJournals } from './history.view.queries';
import type { Standing } from './standing.types';

const PAGE = 30;

/** A page of pending lots, newest first, after a cursor (the number of a lot). */
export async function listPending(db: Db, standing: Standing, after?: string): Promise<PendingReply> {
  const before = after !== undefined && /^\d{1,9}$/.test(after) ? Number(after) : Infinity;
  const rest = standing.book.lots
    .filter(
      ({ asset, state, remaining, no }) =>
        asset === 'POINT' && state === 'pending' && remaining > 0n && no < before,
    )
    .sort((a, b) => b.no - a.no);
  const { shown: page, next } = pageOf(rest, PAGE, (last) => String(last.no));
  const stores = await storesOf(db, standing, page);
  const offset = versionAt(standing.rules, standing.asOf).programme.utcOffsetMinutes;
  return {
    lots: page.map((lot) => ({
      day: formatDay(lot.earnedDay),
      store: stores.get(lot.journalNo ?? 0) ?? null,
      points: lot.remaining.toString(),
      why: lot.activatesAt === null ? 'pickup' : 'refund-window',
      activatesAt: lot.activatesAt === null ? null : formatInstant(lot.activatesAt, offset),
    })),
    next,
  };
}

/** Names of the stores of the journals that made these lots, by journal. */
async function storesOf(db: Db, { book }: Standing, lots: readonly Lot[]): Promise<Map<number, string>> {
  const journalNos = lots.flatMap((lot) => lot.journalNo ?? []);
  if (journalNos.length === 0) return new Map();
  const journals = await findJournals.run({ memberId: book.memberId, journalNos }, db);
  return new Map(journals.flatMap((row) => (row.store === null ? [] : [[row.journal_no, row.store]])));
}
