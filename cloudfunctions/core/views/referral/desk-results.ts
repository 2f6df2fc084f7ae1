/**
 * What share for rebate came to in a month: sums of commissions as they are now, and the file of them. Reads
 * only: a number of statements that depends on nothing.
 */
import type { CsvPageReply } from '../../../contract/promotion';
import type { ReferralResultsReply } from '../../../contract/referral-desk';
import type { Db } from '../../../platform/db';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { formatDay, isoInstant, parseDay, startOfDay, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { KIND_LETTERS, kindOf, letterOf } from '../../referral/commission-place';
import { toCommission } from '../../referral/commissions.store';
import { readReferralProgramme } from '../../referral/programme.store';
import { daysOf } from '../desk/coupon-figures';
import { csvPage } from '../../kernel/csv';
import { commissionCsv } from './commission-csv';
import { readControlResults } from './control-results';
import { countOfMonth, listOfMonth, sumOfMonth, sumPaidOut } from './referral-desk.view.queries';

const CSV_PAGE = 2000;
/** Of a cursor: member, a letter for the kind, cause. */
const PLACE = new RegExp(`^\\d{1,19}~${KIND_LETTERS}~[0-9a-z-]{1,18}$`);

/** Of a month of the brand, YYYY-MM. */
export async function showReferralResults(
  db: Db,
  brandId: number,
  month: string,
  now: Instant,
): Promise<ReferralResultsReply> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const { from, to } = daysOf(month);
  const days = { brandId, from, to };
  const endOfMonth = startOfDay(parseDay(to), utcOffsetMinutes);
  const fromAt = isoInstant(startOfDay(parseDay(from), utcOffsetMinutes));
  const [sums] = await sumOfMonth.run(days, db);
  const between = { fromAt, untilAt: isoInstant(endOfMonth) };
  const [counts] = await countOfMonth.run({ ...days, ...between }, db);
  const [out] = await sumPaidOut.run({ brandId, ...between }, db);
  const { granted = 0n, reversed = 0n, held = 0n, orders = 0, sold_fen: sold = 0n } = sums ?? {};
  const firstOrders = counts?.first_orders ?? 0;
  // The budget as it was told last within the month.
  const kept = await readReferralProgramme(db, brandId, Math.min(now, endOfMonth - 1));
  return {
    month,
    links: counts?.links ?? 0,
    opened: counts?.opened ?? 0,
    friends: counts?.friends ?? 0,
    firstOrders,
    orders,
    soldFen: sold.toString(),
    commissionFen: granted.toString(),
    reversedFen: reversed.toString(),
    budgetFen: kept?.programme.caps.monthFen?.toString() ?? null,
    budgetUsedFen: (counts?.budget_used ?? 0n).toString(),
    heldFen: held.toString(),
    paidFen: (out?.gross ?? 0n).toString(),
    withheldFen: (out?.withheld ?? 0n).toString(),
    costPerFirstOrderFen: firstOrders === 0 ? null : ((granted - reversed) / BigInt(firstOrders)).toString(),
    controls: await readControlResults(db, brandId, between, now),
  };
}

/** A page of its commissions as CSV; null: `after` is no place of it. */
export async function exportCommissions(
  db: Db,
  brandId: number,
  { month, after }: { month: string; after: string | undefined },
): Promise<CsvPageReply | null> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const { from, to } = daysOf(month);
  const place = after === undefined ? { at: parseDay(from), id: '0~i~' } : readPlace(after, PLACE);
  if (place === null) return null;
  const [afterMember = '', kind = '', afterCause = ''] = place.id.split('~');
  const seen = {
    afterDay: formatDay(place.at),
    afterMember: BigInt(afterMember),
    afterKind: kindOf(kind),
    afterCause,
  };
  const found = await listOfMonth.run({ brandId, from, to, ...seen, limit: sought(CSV_PAGE) }, db);
  const rows = found.map((row) => ({ row: toCommission(row), member: row.member_key }));
  const { shown, next } = pageOf(rows, CSV_PAGE, ({ row: last }) =>
    writePlace({ at: parseDay(last.aroseOn), id: `${last.memberId}~${letterOf(last.kind)}~${last.cause}` }),
  );
  const cells = shown.map(({ row, member }) => commissionCsv.row(row, member, utcOffsetMinutes));
  return { csv: csvPage(commissionCsv.header, cells, after === undefined), next };
}
