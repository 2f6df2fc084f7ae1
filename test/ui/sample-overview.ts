/* An overview of the desk: thirty days until 29 November 2026, two stores, and things that wait. */
import type { OverviewReply, ShownFigures } from '../../cloudfunctions/contract/overview';

const quiet: ShownFigures = {
  takingsFen: '80000',
  orders: 32,
  memberOrders: 20,
  memberTakingsFen: '40000',
  newcomers: 2,
  pointsGranted: '700',
  pointsUsed: '200',
};
const dayOf = (i: number): string => new Date(Date.UTC(2026, 9, 31 + i)).toISOString().slice(0, 10);
const days = Array.from({ length: 30 }, (_, i) => ({ day: dayOf(i), ...quiet }));

export const sampleOverview: OverviewReply = {
  today: '2026-11-29',
  days: [
    ...days.slice(0, 28),
    { ...quiet, day: '2026-11-28', takingsFen: '110000', pointsGranted: '900', pointsUsed: '300' },
    { ...quiet, day: '2026-11-29', takingsFen: '128600', orders: 40 },
  ],
  sum: { ...quiet, takingsFen: '2478600', orders: 968 },
  openPoints: '12345',
  openPointsFen: '12345',
  stores: [
    {
      id: 'west-lake',
      name: '西湖店',
      takingsFen: '1600000',
      orders: 600,
      memberTakingsFen: '900000',
      takingsTodayFen: '80000',
      ordersToday: 25,
    },
  ],
  isMoreStores: false,
  waiting: [
    { kind: 'after-sales', count: 2, isMore: false, store: 'west-lake' },
    { kind: 'dead-letters', count: 1, isMore: false, store: null },
    { kind: 'held-commissions', count: 99, isMore: true, store: null },
  ],
};
