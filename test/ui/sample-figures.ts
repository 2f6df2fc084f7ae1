/* Figures of the desk: a week until 29 November 2026, members as of that day, and definitions. */
import {
  FIGURE_KINDS,
  type CrowdFiguresReply,
  type FigureDefinitionsReply,
  type FiguresReply,
} from '../../cloudfunctions/contract/figures';
import type { ShownFigures } from '../../cloudfunctions/contract/overview';
import { daysAfter } from '../../src/components/local-time';

const quiet: ShownFigures = {
  takingsFen: '80000',
  orders: 40,
  memberOrders: 25,
  memberTakingsFen: '60000',
  newcomers: 3,
  pointsGranted: '700',
  pointsUsed: '200',
};
const effort = {
  coupons: 12,
  couponOffFen: '3600',
  groups: 4,
  groupsFilled: 3,
  seats: 9,
  groupSalesFen: '9000',
  rebates: 2,
  rebateSoldFen: '4000',
  rebateFen: '200',
};
const none = {
  coupons: 0,
  couponOffFen: '0',
  groups: 0,
  groupsFilled: 0,
  seats: 0,
  groupSalesFen: '0',
  rebates: 0,
  rebateSoldFen: '0',
  rebateFen: '0',
};

/** Of any days that are asked for. */
export const sampleFigures = (from: string, to: string): FiguresReply => {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const days = Array.from({ length }, (_, at) => ({ day: daysAfter(from, at), ...quiet }));
  return {
    ...{ asOf: `${to}T16:30:00+08:00`, today: to, from, to, days },
    sum: { ...quiet, takingsFen: '560000', orders: 280, memberOrders: 175, newcomers: 21 },
    before: { ...quiet, takingsFen: '500000', orders: 250, memberOrders: 150, newcomers: 0 },
    stores: [
      {
        ...{ id: 'west-lake', name: '西湖店', takingsFen: '400000', orders: 200, memberTakingsFen: '300000' },
        ...{ takingsTodayFen: '60000', ordersToday: 30 },
      },
    ],
    isMoreStores: true,
    channels: [
      { channel: 'app', takingsFen: '420000', orders: 200, memberOrders: 175 },
      { channel: 'pos', takingsFen: '140000', orders: 80, memberOrders: 0 },
    ],
    countedOn: daysAfter(to, -1),
    newcomers: [
      { channel: 'app', members: 10, points: '300', costFen: '1300' },
      { channel: 'friend', members: 5, points: '0', costFen: '4000' },
      { channel: 'carried', members: 0, points: '0', costFen: '0' },
    ],
    joined: { members: 15, rule: { all: [{ by: 'joined', least: 1, most: length - 1 }] } },
    goneSince: 2,
    efforts: {
      days: days.slice(0, -1).map(({ day }, at) => ({ day, ...(at === 0 ? effort : none) })),
      ...{ sum: effort, before: none },
    },
  };
};

const came = (within: number) => ({ by: 'came' as const, within });
export const sampleCrowds: CrowdFiguresReply = {
  asOf: '2026-11-29T16:30:00+08:00',
  today: '2026-11-29',
  countedOn: '2026-11-28',
  active: [
    { figure: 'active-90', members: 6214, rule: { all: [came(90)] } },
    { figure: 'active-quarter', members: 5000, rule: { all: [came(60)] } },
    { figure: 'active-year', members: 9000, rule: { all: [came(365)] } },
  ],
  monthEnds: [{ month: '2026-10', active90: 6000, activeQuarter: 3000, activeYear: 8800 }],
  buyers: { members: 1000, rule: { all: [came(29)] } },
  repeaters: {
    members: 620,
    rule: { all: [came(29), { by: 'orders', span: 'ever', least: 2, most: null }] },
  },
  months: [{ month: '2026-10', buyers: 800, repeaters: 400 }],
  levels: [
    {
      ...{ level: 'silver', name: '白银', members: 300, rule: { all: [{ by: 'level', of: ['silver'] }] } },
      ...{ buyers: 200, orders: 700, spentFen: '2000000' },
    },
  ],
  cohorts: [
    { month: '2026-09', size: 200, again: [90, 60] },
    { month: '2026-10', size: 100, again: [40] },
    { month: '2026-11', size: 50, again: [] },
  ],
};

export const sampleDefinitions: FigureDefinitionsReply = {
  definitions: FIGURE_KINDS.map((figure) => ({ figure, sql: [`select '${figure}'`] })),
};
