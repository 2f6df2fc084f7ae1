/** What the page of figures says. */
import type { RangeChoice } from './range.rules';

export const partWords = {
  label: '看板分类',
  parts: { trade: '经营', members: '会员', stay: '留存', efforts: '活动', meaning: '口径' },
} as const;

const choices: Record<RangeChoice, string> = {
  '7': '近 7 天',
  '30': '近 30 天',
  '90': '近 90 天',
  quarter: '本季度',
  own: '自选',
};

export const rangeWords = {
  label: '统计时间',
  choices,
  from: '从',
  to: '到',
  wrong: '请选择 1 至 366 天',
  shown: (from: string, to: string, days: number): string => `${from}至${to} · 共 ${days} 天`,
} as const;

export const figureWords = {
  none: '—',
  before: (value: string): string => `上期 ${value}`,
  grown: (value: string, percent: number): string => `上期 ${value} · ${percent > 0 ? '+' : ''}${percent}%`,
  percent: (share: number): string => `${share.toFixed(1)}%`,
  people: (count: string): string => `${count} 人`,
  orders: (count: string): string => `${count} 单`,
  asOf: (moment: string): string => `截至 ${moment}，约有几秒延迟`,
  countedOn: (day: string): string => `截至 ${day}，每日凌晨更新`,
  notCounted: '首次统计尚未完成，请稍后再看',
  table: '查看数据表',
  hideTable: '收起数据表',
  tableOf: (way: string, what: string): string => `${way}：${what}`,
  file: (what: string, { from, to }: { from: string; to: string }): string =>
    `${what}-${from === to ? to : `${from}-${to}`}.csv`,
} as const;

export const tradeWords = {
  sum: '概况',
  memberTakings: '会员营业额占比',
  trend: '每日走势',
  trendChoice: '看哪一项',
  measures: { takings: '营业额', orders: '订单', share: '会员订单占比', newcomers: '新会员' },
  chart: (what: string, from: string, to: string): string => `${from}至${to}每日${what}图`,
  day: '日期',
  stores: '门店',
  storeTitle: '门店对比',
  moreStores: '仅列出营业额最高的 20 家门店，全部门店请下载 CSV',
  noStores: '暂无门店营业额',
  channels: '新会员来源',
  channelOf: '渠道',
  partOf: '占比',
  channel: '来源',
  stillThere: '在册新会员',
  points: '送出积分',
  cost: '成本',
  perHead: '人均成本',
  joined: '在册新会员',
  gone: (count: string): string => `另有 ${count} 人入会后已注销或合并，不计入来源`,
} as const;

export const memberWords = {
  active: '活跃会员',
  endOfLast: (value: string): string => `上月末 ${value}`,
  whoHint: '点按数字可查看名单；查看名单会记入操作记录',
  monthEndsChart: '各月末近 90 天活跃会员图',
  repurchase: '复购率',
  repurchaseChart: '各月复购率图',
  month: '月份',
  thisMonth: '本月至今',
  buyers: '有订单的会员',
  repeaters: '买过 2 单以上',
  share: '复购率',
  levels: '各等级消费',
  level: '等级',
  members: '会员',
  active90: '近 90 天有订单',
  orders: '近 90 天订单',
  spent: '近 90 天消费',
  perBuyer: '人均消费',
  ofLevel: (name: string): string => `${name}会员`,
  emptyTitle: '还没有会员消费',
  emptyHint: '会员下单之后，这里会显示活跃与复购',
} as const;

export const stayWords = {
  title: '首单月留存',
  first: '首单月份',
  size: '人数',
  nth: (month: number): string => `+${month} 月`,
  cell: (month: string, nth: number, share: string, count: string): string =>
    `${month}首单，第 ${nth} 个月：${share}，${count} 人`,
  running: '最右一格为当月至今，尚未结束',
  countingTitle: '正在统计',
  emptyTitle: '暂无首单数据',
  emptyHint: '每日凌晨更新，有会员首单之后次日可见',
} as const;

export const effortWords = {
  coupons: '用券',
  couponOff: '券优惠',
  groups: '开团',
  filled: '成团',
  seats: '成团订单',
  groupSales: '成团销售额',
  rebates: '返佣订单',
  rebateSold: '返佣带来销售额',
  rebate: '佣金',
  trend: '每日走势',
  measures: { coupons: '用券', groups: '开团', rebate: '佣金' },
  pieces: (count: string): string => `${count} 张`,
  teams: (count: string): string => `${count} 团`,
} as const;

export const meaningWords = {
  lead: '每个数字只有一个口径：已完成订单减去退款，按品牌时区的自然日统计。下面的 SQL 就是实际运行的语句。',
  unit: (unit: string, owner: string): string => `单位：${unit} · 负责：${owner}`,
  version: (version: number, since: string | null, what: string): string =>
    `第 ${version} 版 · ${since === null ? '自始' : `${since} 起`} · ${what}`,
  sql: '查看 SQL',
  hideSql: '收起 SQL',
  sqlOf: (way: string, what: string): string => `${way}：${what}`,
} as const;
