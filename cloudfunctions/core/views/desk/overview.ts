/**
 * The first page of the operator's desk: the last thirty days, the stores that took most, and what waits. Six
 * statements, none of which reads orders: days are kept (core/figures), waiting things are counted up to a
 * limit. Reads only.
 */
import type { OverviewReply, Waiting, WaitingKind } from '../../../contract/overview';
import type { Db } from '../../../platform/db';
import { readOpenPoints } from '../../figures/figures.store';
import { dayOf, formatDay, isoInstant, MINUTE_MS, type Instant } from '../../kernel/time';
import { readPointsWorth } from '../../pricing/points-worth.store';
import type { BrandRules } from '../../programme/brand-rules.store';
import { readEveryDay, readStores } from './day-figures';
import { patienceMs } from './waiting-sales';
import { countWaiting, type ICountWaitingResult } from './overview.view.queries';

const DAYS = 30;
/** As many as are looked at; a chain has thousands. */
const STORES = 20;
/** More are "99+". */
const MOST_WAITING = 99;

/** The overview at an instant, or where the brand's records end. */
export async function showOverview(
  db: Db,
  { brand, rules, utcOffsetMinutes }: BrandRules,
  now: Instant,
): Promise<OverviewReply> {
  const { brandId } = brand;
  const at = brand.standsAt ?? now;
  const last = dayOf(at, utcOffsetMinutes);
  const span = { brandId, from: formatDay(last - DAYS + 1), to: formatDay(last) };
  const { days, sum } = await readEveryDay(db, span);
  const open = await readOpenPoints(db, brandId, span.to);
  const stores = await readStores(db, span, STORES);
  const worthOf = await readPointsWorth(db, { brandId, at });
  return {
    today: span.to,
    ...{ days, sum },
    openPoints: open.toString(),
    openPointsFen: worthOf(open)?.toString() ?? null,
    ...stores,
    waiting: await readWaiting(db, brandId, { at, parkedBefore: at - patienceMs(rules, at) }),
  };
}

const COUNTS = {
  'after-sales': (row) => row.after_sales,
  'stuck-effects': (row) => row.stuck_effects,
  'dead-letters': (row) => row.dead_letters,
  'held-sales': (row) => row.held_sales,
  'waiting-refunds': (row) => row.waiting_refunds,
  'stuck-groups': (row) => row.stuck_groups,
  'held-commissions': (row) => row.held_commissions,
  statements: (row) => row.statements,
  'template-requests': (row) => row.template_requests,
  partners: (row) => row.partners,
} as const satisfies Record<WaitingKind, (row: ICountWaitingResult) => number>;

async function readWaiting(
  db: Db,
  brandId: number,
  { at, parkedBefore }: { at: Instant; parkedBefore: Instant },
): Promise<Waiting[]> {
  // A group is closing for seconds.
  const since = { closingSince: isoInstant(at - MINUTE_MS), parkedBefore: isoInstant(parkedBefore) };
  const [row] = await countWaiting.run({ brandId, ...since, limit: MOST_WAITING + 1 }, db);
  if (row === undefined) return [];
  return (Object.keys(COUNTS) as WaitingKind[])
    .map((kind) => ({
      kind,
      count: Math.min(COUNTS[kind](row), MOST_WAITING),
      isMore: COUNTS[kind](row) > MOST_WAITING,
      store: kind === 'after-sales' ? row.after_sales_at : null,
    }))
    .filter(({ count }) => count > 0);
}
