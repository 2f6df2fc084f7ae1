/** Words of group-buy that the server says. In Chinese; pure. */
import type { GroupKind } from '../../contract/group-kind';

export const groupWords = {
  /** What a seat's price is called. */
  price: '拼团价',
  /** Between looking and taking. */
  changed: '名额或价格刚刚变了，请再看一眼',
  noneLeft: '名额已抢完',
  unknown: '没有找到这个团，可能链接不完整',
  notLive: '这个团购已下架',
  notBegun: (when: string): string => `${when} 开始`,
  over: '这个团购已结束',
  otherStore: '这家门店不参加，请换一家',
  otherLevel: '不适用于当前等级',
  notNow: '现在不是开团时间',
  hadAll: (most: number): string => `每人限参加 ${most} 次，你已用完`,
  inOneAlready: '你已经在这个团购的一个团里了，成团后可以再参加',
  unpaidOne: '你有一个名额还没付款，请先付款或取消',
  lapsedOften: '多次占名额没有付款，请明天再来',
  newcomersOnly: '这个名额留给第一次下单的朋友，你可以自己开一个团',
  full: '这个团满了，可以自己开一个',
  closing: '这个团正在结算，请稍等',
  ended: '这个团已经结束，可以自己开一个',
  pointsNotHere: '这个团购不能用积分抵扣',
  oneOnly: '一个名额只能买一份',
  otherProduct: '这个团购不包含所选的商品',
  tooManyOfIt: (most: number): string => `每人限购 ${most} 份`,
  /** What an office's order is called. */
  office: '一起拼单',
  laterThanSoon: '截止时间要在 5 分钟之后、12 小时之内',
} as const;

/** Why the money of an order that was given up goes back. */
export const givenUpWords: Record<GroupKind, string> = {
  seats: '退出拼团',
  office: '退出拼单',
  community: '截单前取消',
};
