/** What a store's morning says on screen. */
import type { MorningFact, MorningFactKind } from '../../../cloudfunctions/contract/morning';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';

const whole = (count: number): string => groupDigits(String(count));

export const morningWords = {
  title: '晨报',
  pageTitle: '门店晨报',
  of: (day: string): string => `${day} 营业情况`,
  label: '看哪一项',
  parts: { days: '每日营业', away: '好久没来', birthdays: '近期生日' },
  day: '日期',
  total: (takings: string, orders: string): string => `近 28 天 ${takings} · ${orders} 单`,
  regulars: (count: string): string => `近 90 天主要在本店消费的会员 ${count} 人`,
  fewRegulars: '近 90 天主要在本店消费的会员少于 10 人',
  line: (orders: string, members: string): string => `${orders} 单 · 会员 ${members}`,
  noOrders: '无订单',
  listHint:
    '常客：一年内到店 3 次以上、主要在本店消费并同意接收优惠消息的会员。名单不含手机号和消费金额，查看会留下记录。',
  away: (days: number, orders: string): string => `${days} 天没来 · 来过 ${orders} 次`,
  birthday: (day: string, orders: string): string => `${day} 生日 · 来过 ${orders} 次`,
  tip: '到店扫会员码时，收银台会提示常点的饮品和快到期的券。',
  noName: '会员',
  fewTitle: '少于 10 人',
  fewHint: '为保护会员隐私，少于 10 人的名单不显示',
} as const;

/** By how much it is more, or less, than it was. @example ¥1,180 after ¥1,000: '比上周同日多 18%' */
function beside(takingsFen: string, beforeFen: string): string {
  const [now, before] = [Number(takingsFen), Number(beforeFen)];
  if (before <= 0) return '上周同日没有营业';
  const share = Math.round((Math.abs(now - before) * 100) / before);
  if (share === 0) return '与上周同日持平';
  return `比上周同日${now > before ? '多' : '少'} ${share}%`;
}

type FactOf<Kind extends MorningFactKind> = Extract<MorningFact, { fact: Kind }>;

/** What each fact says, and what can be done about it. */
export const factWords: {
  [Kind in MorningFactKind]: {
    said: (fact: FactOf<Kind>) => string;
    note: (fact: FactOf<Kind>) => string;
    do: string;
  };
} = {
  refunds: {
    said: ({ name, back }) => `${name} 昨日退款 ${whole(back)} 份`,
    note: ({ sold }) => `共售出 ${whole(sold)} 份`,
    do: '查看售后',
  },
  'sold-out': {
    said: ({ products }) => `${whole(products)} 款商品估清中`,
    note: () => '已补货的请恢复售卖',
    do: '恢复售卖',
  },
  takings: {
    said: ({ takingsFen }) => `昨日营业额 ${yuan(takingsFen)}`,
    note: ({ takingsFen, beforeFen }) => beside(takingsFen, beforeFen),
    do: '查看每日营业',
  },
  away: {
    said: ({ members }) => `${whole(members)} 位常客 30 天没来`,
    note: () => '见到老朋友，记得打个招呼',
    do: '查看名单',
  },
  birthdays: {
    said: ({ members }) => `${whole(members)} 位常客 7 天内生日`,
    note: () => '到店时送上祝福',
    do: '查看名单',
  },
  members: {
    said: ({ orders, memberOrders }) => `昨日会员订单 ${whole(memberOrders)} / ${whole(orders)}`,
    note: ({ orders, memberOrders }) =>
      orders === memberOrders ? '全部为会员订单' : '邀请客人扫码入会，本单即可积分',
    do: '查看每日营业',
  },
};
