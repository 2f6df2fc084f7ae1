/** Tables of figures as files: what stands behind a chart, with every store and every day. Reads only. */
import type { CrowdFiguresReply, EffortFigures, FiguresReply, FigureTable } from '../../../contract/figures';
import { channelNames, FIGURE_WORDS, salesChannelNames } from '../../../contract/figure-words';
import { decimalYuan } from '../../../contract/in-words';
import type { CsvPageReply } from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { csvPage } from '../../kernel/csv';
import type { MemberDesk } from '../desk/members';
import { showCrowdFigures } from './crowd-figures';
import { MOST_STORES, showFigures } from './figures';

type Cell = string | number;
interface Sheet<Told> {
  header: readonly string[];
  rows: (told: Told) => Cell[][];
}

/** In percent, one digit behind the point. @example 620 of 1,000: '62.0' */
const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '' : ((part * 100) / whole).toFixed(1);

const effortCells = (one: EffortFigures): Cell[] => [
  one.coupons,
  decimalYuan(one.couponOffFen),
  one.groups,
  one.groupsFilled,
  one.seats,
  decimalYuan(one.groupSalesFen),
  one.rebates,
  decimalYuan(one.rebateSoldFen),
  decimalYuan(one.rebateFen),
];

const OF_DAYS: Record<'days' | 'stores' | 'channels' | 'newcomers' | 'efforts', Sheet<FiguresReply>> = {
  days: {
    header: [
      ...['日期', '营业额（元）', '订单', '会员营业额（元）', '会员订单', '会员订单占比（%）'],
      ...['新会员', '发放积分', '使用积分'],
    ],
    rows: ({ days }) =>
      days.map((one) => [
        ...[one.day, decimalYuan(one.takingsFen), one.orders, decimalYuan(one.memberTakingsFen)],
        ...[one.memberOrders, shareOf(one.memberOrders, one.orders), one.newcomers],
        ...[one.pointsGranted, one.pointsUsed],
      ]),
  },
  stores: {
    header: ['门店编号', '门店', '营业额（元）', '订单', '会员营业额（元）'],
    rows: ({ stores }) =>
      stores.map((one) => [
        ...[one.id, one.name, decimalYuan(one.takingsFen), one.orders],
        decimalYuan(one.memberTakingsFen),
      ]),
  },
  channels: {
    header: ['渠道', '营业额（元）', '订单', '会员订单'],
    rows: ({ channels }) =>
      channels.map((one) => [
        ...[salesChannelNames[one.channel], decimalYuan(one.takingsFen), one.orders, one.memberOrders],
      ]),
  },
  newcomers: {
    header: ['来源', '仍在册的新会员', '送出积分', '成本（元）'],
    rows: ({ newcomers }) =>
      newcomers.map((one) => [
        ...[channelNames[one.channel], one.members, one.points, decimalYuan(one.costFen)],
      ]),
  },
  efforts: {
    header: [
      ...['日期', '用券（张）', '券优惠（元）', '开团', '成团', '成团订单', '成团销售额（元）'],
      ...['返佣订单', '返佣带来销售额（元）', '佣金（元）'],
    ],
    rows: ({ efforts }) => efforts.days.map((one) => [one.day, ...effortCells(one)]),
  },
};

const OF_MEMBERS: Record<'active' | 'repurchase' | 'levels' | 'cohorts', Sheet<CrowdFiguresReply>> = {
  active: {
    header: [
      '截至',
      ...(['active-90', 'active-quarter', 'active-year'] as const).map((one) => FIGURE_WORDS[one].name),
    ],
    rows: ({ monthEnds, active, today }) => [
      ...monthEnds.map((one) => [one.month, one.active90, one.activeQuarter, one.activeYear]),
      [today, ...active.map(({ members }) => members)],
    ],
  },
  repurchase: {
    header: ['月份', '有订单的会员', '其中买过 2 单以上', '复购率（%）'],
    rows: ({ months, buyers, repeaters, today }) =>
      [...months, { month: today.slice(0, 7), buyers: buyers.members, repeaters: repeaters.members }].map(
        (one) => [one.month, one.buyers, one.repeaters, shareOf(one.repeaters, one.buyers)],
      ),
  },
  levels: {
    header: ['等级', '会员', '近 90 天有订单的会员', '近 90 天订单', '近 90 天消费（元）'],
    rows: ({ levels }) =>
      levels.map((one) => [one.name, one.members, one.buyers, one.orders, decimalYuan(one.spentFen)]),
  },
  cohorts: {
    header: ['首单月份', '人数', ...Array.from({ length: 11 }, (_, i) => `第 ${i + 1} 月再次下单（人）`)],
    rows: ({ cohorts }) => cohorts.map((one) => [one.month, one.size, ...one.again]),
  },
};

const isOfDays = (table: FigureTable): table is keyof typeof OF_DAYS => table in OF_DAYS;

/** A table, whole: at most some thousand rows. */
export async function exportFigures(
  db: Db,
  desk: MemberDesk,
  { table, from, to }: { table: FigureTable; from: string; to: string },
): Promise<CsvPageReply> {
  if (!isOfDays(table)) {
    const { header, rows } = OF_MEMBERS[table];
    return { csv: csvPage(header, rows(await showCrowdFigures(db, desk)), true), next: null };
  }
  const told = await showFigures(db, desk, { from, to }, MOST_STORES);
  const { header, rows } = OF_DAYS[table];
  return { csv: csvPage(header, rows(told), true), next: null };
}
