/** What each figure is called and means, on both sides: a sentence, and each version since its first day. */
import type { FigureKind, NewcomerChannel, SalesChannel } from './figures';

/** A definition as it holds from a day on. */
export interface FigureVersion {
  version: number;
  /** The first day that is counted by it, YYYY-MM-DD; null: every day. */
  since: string | null;
  /** What is different from the version before. */
  what: string;
}

export interface FigureWords {
  name: string;
  unit: '元' | '单' | '人' | '%' | '张' | '团';
  /** The definition. */
  means: string;
  /** Who answers for it. */
  owner: '运营' | '财务';
  /** The oldest first. */
  versions: readonly [FigureVersion, ...FigureVersion[]];
}

const ALWAYS = [{ version: 1, since: null, what: '初版' }] as const;

export const FIGURE_WORDS = {
  takings: {
    name: '营业额',
    unit: '元',
    means: '小程序、门店收银与 POS 的实付金额之和，减去退款；退款计入原订单当日。',
    owner: '财务',
    versions: ALWAYS,
  },
  orders: {
    name: '订单',
    unit: '单',
    means: '实付金额未全部退款的订单数，计入下单当日。',
    owner: '财务',
    versions: ALWAYS,
  },
  average: {
    name: '客单价',
    unit: '元',
    means: '营业额 ÷ 订单数，舍去不足一分的部分。',
    owner: '财务',
    versions: ALWAYS,
  },
  'member-orders': {
    name: '会员订单占比',
    unit: '%',
    means: '会员的订单数 ÷ 全部订单数。',
    owner: '运营',
    versions: ALWAYS,
  },
  channels: {
    name: '渠道营业额',
    unit: '元',
    means: '营业额按小票来源划分：小程序、收银与 POS、店员补登、历史导入；退款计入原订单的渠道。',
    owner: '财务',
    versions: ALWAYS,
  },
  newcomers: {
    name: '新会员',
    unit: '人',
    means: '当日入会的人数，之后注销的也计入。',
    owner: '运营',
    versions: ALWAYS,
  },
  'newcomer-cost': {
    name: '新会员来源与成本',
    unit: '人',
    means:
      '入会且仍在册的会员，按来源：好友链接带来、名单或旧小票导入、自行入会。' +
      '成本为入会礼积分、入会礼券的实际优惠、邀请奖励与好友首单返佣之和，积分按现行抵扣规则折算。',
    owner: '运营',
    versions: ALWAYS,
  },
  'active-90': {
    name: '近 90 天活跃会员',
    unit: '人',
    means: '近 90 天（含当天）内有未全部退款订单的在册会员。',
    owner: '运营',
    versions: ALWAYS,
  },
  'active-quarter': {
    name: '本季度活跃会员',
    unit: '人',
    means: '自然季度首日至当天有未全部退款订单的在册会员。',
    owner: '运营',
    versions: ALWAYS,
  },
  'active-year': {
    name: '近 365 天活跃会员',
    unit: '人',
    means: '近 365 天（含当天）内有未全部退款订单的在册会员。',
    owner: '运营',
    versions: ALWAYS,
  },
  repurchase: {
    name: '复购率',
    unit: '%',
    means:
      '当月有订单且截至月末累计至少 2 单的会员 ÷ 当月有订单的会员。例：1,000 人有订单，其中 620 人买过，为 62.0%。',
    owner: '运营',
    versions: ALWAYS,
  },
  levels: {
    name: '各等级消费',
    unit: '人',
    means: '按会员当前等级，近 90 天（含当天）的订单数与实付金额，减去退款。',
    owner: '运营',
    versions: ALWAYS,
  },
  cohorts: {
    name: '首单月留存',
    unit: '%',
    means: '某月首次下单的会员，在其后第 1 至 11 个月各有多少比例再次下单。',
    owner: '运营',
    versions: ALWAYS,
  },
  coupons: {
    name: '用券',
    unit: '张',
    means: '当日用掉且未退回的券，及其优惠金额减去随退款退回的部分。',
    owner: '运营',
    versions: ALWAYS,
  },
  groups: {
    name: '拼团',
    unit: '团',
    means: '当日开团且有人支付的团；成团的团中未退订单的实付金额，减去退款。',
    owner: '运营',
    versions: ALWAYS,
  },
  rebates: {
    name: '返佣',
    unit: '元',
    means: '当日产生的现金佣金，减去已扣回的部分；带来的销售额为计佣金额。',
    owner: '财务',
    versions: ALWAYS,
  },
} as const satisfies Record<FigureKind, FigureWords>;

export const salesChannelNames: Record<SalesChannel, string> = {
  app: '小程序',
  pos: '收银与 POS',
  staff: '店员补登',
  import: '历史导入',
};

export const channelNames: Record<NewcomerChannel, string> = {
  app: '自行入会',
  friend: '好友带来',
  carried: '名单导入',
};

/**
 * Days on which a definition changed, of some that are shown: where a chart draws a line.
 * @example version 2 since 2026-11-15, 2026-11-01 … 2026-11-30: [14]
 */
export function changesWithin(versions: readonly FigureVersion[], days: readonly string[]): number[] {
  const [first = '', ...later] = days;
  return versions.flatMap(({ since }) => {
    if (since === null || since <= first) return [];
    const at = later.findIndex((day) => day >= since);
    return at === -1 ? [] : [at + 1];
  });
}
