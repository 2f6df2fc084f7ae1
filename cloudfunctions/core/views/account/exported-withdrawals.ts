/** A member's withdrawals in the export of their data. Reads only. */
import type { ExportedEntry } from '../../../contract/account';
import type { Db } from '../../../platform/db';
import { pageOf, sought, type Place } from '../../kernel/page';
import { formatInstant } from '../../kernel/time';
import { factsOf } from '../../withdrawal/withdrawal-facts';
import { readWithdrawals } from '../../withdrawal/withdrawals.store';

const PAGE = 100;

/** A page of them before a place, newest first; `next` null: there are no more. */
export async function readExportedWithdrawals(
  db: Db,
  { memberId, utcOffsetMinutes }: { memberId: bigint; utcOffsetMinutes: number },
  before: Place,
): Promise<{ entries: ExportedEntry[]; next: Place | null }> {
  const rows = await readWithdrawals(db, memberId, before, sought(PAGE));
  const { shown, next } = pageOf(rows, PAGE, ({ askedAt: at, withdrawalId: id }) => ({ at, id }));
  const entries = shown.map((row): ExportedEntry => ({
    kind: 'withdrawal',
    at: formatInstant(row.askedAt, utcOffsetMinutes),
    ...factsOf(row),
    points: row.points?.toString() ?? null,
    coupon: row.coupon?.name ?? null,
    endedAt: row.endedAt === null ? null : formatInstant(row.endedAt, utcOffsetMinutes),
  }));
  return { entries, next };
}
