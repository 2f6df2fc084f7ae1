/** Words of group-buy that the server says. In Chinese; pure. */
import type { GroupKind } from '../../contract/group-kind';

export const groupWords = {
  /** What a seat's price is called. */
  price: '拼团价',
  /** Between looking and taking. */
  changed: '名额或价格已更新，请重新确认',
  noneLeft: '名额已抢完',
  unknown: '未找到该团，链接可能不完整',
  notLive: '这个团购已下架',
  notBegun: (when: string): string => `${when} 开始`,
  over: '这个团购已结束',
  otherStore: '这家门店不参加，请换一家',
  otherLevel: '不适用于当前等级',
  notNow: '现在不是开团时间',
  hadAll: (most: number): string => `每人限参加 ${most} 次，你已用完`,
  inOneAlready: '你已经在这个团购的一个团里了，成团后可以再参加',
  unpaidOne: '你有 1 个名额待支付，请先支付或取消',
  lapsedOften: '多次占位未支付，请明天再来',
  newcomersOnly: '该名额仅限首次下单的朋友，你可自己开团',
  full: '该团已满，可自己开团',
  closing: '该团结算中，请稍候',
  ended: '该团已结束，可自己开团',
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
