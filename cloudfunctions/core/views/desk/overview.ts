/**
 * The first page of the operator's desk: the last thirty days, the stores that took most, and what waits. Six
 * statements, none of which reads orders: days are kept (core/figures), waiting things are counted up to a
 * limit. Reads only.
 */
import type { OverviewReply, ShownFigures, Waiting, WaitingKind } from '../../../contract/overview';
import type { Db } from '../../../platform/db';
import { readDays, readOpenPoints, readStoreFigures, type DayRow } from '../../figures/figures.store';
import { pageOf, sought } from '../../kernel/page';
import { dayOf, formatDay, isoInstant, MINUTE_MS, type Instant } from '../../kernel/time';
import { worthOfPoints } from '../../pricing/points-worth.store';
import type { BrandRules } from '../../programme/brand-rules.store';
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
  const names = Array.from({ length: DAYS }, (_, i) => formatDay(last - DAYS + 1 + i));
  const span = { brandId, from: formatDay(last - DAYS + 1), to: formatDay(last) };
  const rows = new Map((await readDays(db, span)).map((row) => [row.day, row]));
  const days = names.map((day) => rows.get(day) ?? { ...NOTHING, day });
  const open = await readOpenPoints(db, brandId, span.to);
  const stores = await readStoreFigures(db, span, sought(STORES));
  const { shown, next } = pageOf(stores, STORES, (row) => row.store);
  return {
    today: span.to,
    days: days.map((row) => ({ day: row.day, ...figuresOf(row) })),
    sum: figuresOf(days.reduce(added, { ...NOTHING, day: '' })),
    openPoints: open.toString(),
    openPointsFen: (await worthOfPoints(db, { brandId, at, points: open }))?.toString() ?? null,
    stores: shown.map((row) => ({
      id: row.store,
      name: row.name,
      takingsFen: row.takingsFen.toString(),
      orders: Number(row.orders),
      memberTakingsFen: row.memberTakingsFen.toString(),
      takingsTodayFen: row.takingsOfLastFen.toString(),
      ordersToday: Number(row.ordersOfLast),
    })),
    isMoreStores: next !== null,
    waiting: await readWaiting(db, brandId, { at, parkedBefore: at - patienceMs(rules, at) }),
  };
}

const NOTHING = {
  orders: 0n,
  takingsFen: 0n,
  memberOrders: 0n,
  memberTakingsFen: 0n,
  newcomers: 0n,
  pointsGranted: 0n,
  pointsUsed: 0n,
};

const added = (sum: DayRow, row: DayRow): DayRow => ({
  day: sum.day,
  orders: sum.orders + row.orders,
  takingsFen: sum.takingsFen + row.takingsFen,
  memberOrders: sum.memberOrders + row.memberOrders,
  memberTakingsFen: sum.memberTakingsFen + row.memberTakingsFen,
  newcomers: sum.newcomers + row.newcomers,
  pointsGranted: sum.pointsGranted + row.pointsGranted,
  pointsUsed: sum.pointsUsed + row.pointsUsed,
});

const figuresOf = (row: DayRow): ShownFigures => ({
  takingsFen: row.takingsFen.toString(),
  orders: Number(row.orders),
  memberOrders: Number(row.memberOrders),
  memberTakingsFen: row.memberTakingsFen.toString(),
  newcomers: Number(row.newcomers),
  pointsGranted: row.pointsGranted.toString(),
  pointsUsed: row.pointsUsed.toString(),
});

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
