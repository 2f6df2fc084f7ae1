/**
 * Figures of a brand's days as pages show them: every day of a span, their sum, stores beside each other. The
 * one way to them, so that no two pages differ. Reads only.
 */
import type { ShownFigures, StoreFigures } from '../../../contract/overview';
import type { Db } from '../../../platform/db';
import { readDays, readStoreFigures, type DayRow, type DaySpan } from '../../figures/figures.store';
import { pageOf, sought } from '../../kernel/page';
import { formatDay, parseDay } from '../../kernel/time';

const NOTHING = {
  orders: 0n,
  takingsFen: 0n,
  memberOrders: 0n,
  memberTakingsFen: 0n,
  newcomers: 0n,
  pointsGranted: 0n,
  pointsUsed: 0n,
};

/** Every day of a span in its order, also those on which nothing happened, and their sum. One statement. */
export async function readEveryDay(
  db: Db,
  span: DaySpan,
): Promise<{ days: (ShownFigures & { day: string })[]; sum: ShownFigures }> {
  const [first, last] = [parseDay(span.from), parseDay(span.to)];
  const rows = new Map((await readDays(db, span)).map((row) => [row.day, row]));
  const days = Array.from({ length: last - first + 1 }, (_, i) => formatDay(first + i)).map(
    (day) => rows.get(day) ?? { ...NOTHING, day },
  );
  return {
    days: days.map((row) => ({ day: row.day, ...shownOf(row) })),
    sum: shownOf(days.reduce(added, { ...NOTHING, day: '' })),
  };
}

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

const shownOf = (row: DayRow): ShownFigures => ({
  takingsFen: row.takingsFen.toString(),
  orders: Number(row.orders),
  memberOrders: Number(row.memberOrders),
  memberTakingsFen: row.memberTakingsFen.toString(),
  newcomers: Number(row.newcomers),
  pointsGranted: row.pointsGranted.toString(),
  pointsUsed: row.pointsUsed.toString(),
});

/** The stores that took most in a span, at most `limit`, and whether there are more. One statement. */
export async function readStores(
  db: Db,
  span: DaySpan,
  limit: number,
): Promise<{ stores: StoreFigures[]; isMoreStores: boolean }> {
  const found = await readStoreFigures(db, span, sought(limit));
  const { shown, next } = pageOf(found, limit, (row) => row.store);
  return {
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
  };
}
