/** What group-buy says on screen. */
import type { GroupReply, MyGroup, NoSeat, OfferView } from '../../../cloudfunctions/contract/group';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { timeOf } from '../../components/local-time';
import { plainYuan } from '../../components/price';

/** @example lasting(1440) = '24 小时', lasting(90) = '90 分钟', lasting(4320) = '3 天' */
export function lasting(minutes: number): string {
  if (minutes % 1440 === 0 && minutes > 1440) return `${minutes / 1440} 天`;
  return minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`;
}

const people = (size: number): string => `${size} 人团`;

/** The kind of an offer in a few words. @example '3 人团 · 24 小时 · 剩 12 份' */
export function factsOf({ steps, minutes, left, perMember }: OfferView): string {
  const [first] = steps;
  const last = steps[steps.length - 1];
  const size =
    first === undefined || last === undefined
      ? []
      : [steps.length === 1 ? people(first.size) : `${first.size}–${last.size} 人阶梯团`];
  return [
    ...size,
    ...(minutes === null ? [] : [lasting(minutes)]),
    ...(left === null ? [] : [offerWords.left(left)]),
    ...(perMember === null ? [] : [`每人限 ${perMember} 次`]),
  ].join(' · ');
}

export const offerWords = {
  title: '拼团',
  detail: '拼团详情',
  atStore: (name: string): string => `取餐门店 ${name}`,
  allStores: '选择门店，查看本店可拼的饮品',
  changeStore: '换门店',
  chooseStore: '选择门店',
  none: '暂时没有拼团',
  noneHint: '新的拼团会第一时间放在这里',
  toMenu: '去点单',
  left: (count: string): string => `剩 ${groupDigits(count)} 份`,
  newcomers: '老带新',
  newcomersHint: '参团的朋友须是第一次下单',
  upTo: '最低',
  aloneShort: (fen: string): string => `单独买 ${plainYuan(fen)}`,
  step: (size: number): string => `满 ${size} 人`,
  stepsHint: '人越多越便宜，成团后退差价',
  rule: '未成团自动原路退款',
  record: (groups: number, filled: number): string => `过去 ${groups} 个团，${filled} 个成团`,
  running: '正在拼的团',
  missing: (count: number): string => `还差 ${count} 人`,
  remaining: (time: string): string => `剩 ${time}`,
  over: '结算中',
  join: '去参团',
  joinLabel: (name: string, missing: number): string => `去参团，${name}的团还差 ${missing} 人`,
  notes: '说明',
  alone: '单独购买',
  open: '发起拼团',
  toMine: '回到我的团',
  go: '去拼团',
} as const;

export const seatWords = {
  title: '确认参团',
  titleOpen: '发起拼团',
  noSeatHint: '看看别的团，或者自己开一个',
  options: '规格',
  store: '取餐门店',
  choose: '选择门店',
  chooseHint: '在哪家店取这一杯？',
  priceOf: '价格明细',
  notHere: '这家门店没有这款',
  notHereHint: '换一家门店试试',
  closedHint: '这款暂时不能点，换一家门店试试',
  usePoints: (points: string, fen: string): string => `${groupDigits(points)} 积分抵扣 ${plainYuan(fen)}`,
  noPoints: '积分抵扣',
  pointsUsable: (points: string): string => `可用 ${groupDigits(points)} 积分`,
  face: '向团友展示我的名字',
  faceHint: '关闭时只显示姓氏首字，如“林*夏”',
  remark: '备注',
  remarkPlaceholder: '如少冰、分开装（60 字内）',
  remarkCount: (length: number): string => `${length}/60`,
  toPay: '应付',
  pay: (price: string): string => `支付 ${price}`,
  payNothing: '确认参团',
  paying: '正在占位…',
  held: '提交后为你保留 5 分钟名额，请及时支付',
  priceChanged: '价格已更新，请确认后支付',
  waitingPrice: '正在计算价格…',
  problems: '暂时不能参团',
  retry: '重试',
  joinTitle: '入会即可参团',
  joinHint: '无需手机号，本单即可积分',
  join: '一键入会并参团',
  joining: '正在打开…',
  already: '你已在这个团里',
  alreadyHint: '可以看看还差几位，再喊上朋友',
  toGroup: '查看拼团',
} as const;

/** What can be done by whoever has no seat, and what the button says. */
export type NextStep = 'open-own' | 'mine' | 'store' | 'others' | 'retry';
const NEXT: Record<NoSeat, NextStep> = {
  unknown: 'others',
  'not-begun': 'others',
  over: 'open-own',
  'other-store': 'store',
  'other-level': 'others',
  'none-left': 'others',
  'had-all': 'others',
  'in-one-already': 'mine',
  'unpaid-one': 'mine',
  'lapsed-often': 'others',
  'newcomers-only': 'open-own',
  full: 'open-own',
  closing: 'open-own',
  'price-changed': 'retry',
};
export const nextStepOf = (code: NoSeat): NextStep => NEXT[code];
export const nextWords: Record<NextStep, string> = {
  'open-own': '自己开团',
  mine: '查看我的拼团',
  store: '换门店',
  others: '看看其他拼团',
  retry: '查看最新价格',
};

export const groupWords = {
  title: '拼团',
  notFound: '没有找到这个团',
  notFoundHint: '链接可能不完整，请让朋友再发一次',
  otherKind: '这种团请到门店参加',
  ring: (paid: number, held: number): string =>
    held === 0 ? `${paid} 人已参团` : `${paid} 人已参团，${held} 人支付中`,
  missing: (count: number): string => `还差 ${count} 人`,
  missingStep: (count: number, fen: string): string => `再来 ${count} 人降到 ${plainYuan(fen)}`,
  remaining: '剩余',
  empty: '待加入',
  leader: '团长',
  me: '我',
  paying: '支付中',
  more: (count: number): string => `还有 ${count} 人`,
  members: '团友',
  price: (size: number): string => `${size} 人团价`,
  alone: (fen: string): string => `单独买 ${plainYuan(fen)}`,
  join: (price: string): string => `${price} 参团`,
  joinBusy: '正在打开…',
  invite: '邀请好友拼团',
  copied: '链接已复制，发给朋友吧',
  poster: '生成海报',
  scan: '扫码参团',
  leave: '退出拼团',
  leaveTitle: '退出这个团？',
  leaveText: (price: string): string => `${price} 将原路退回，名额会让给别人。`,
  leaveUnpaid: '名额会让给别人，之后可以再来参团。',
  leaveDo: '退出并退款',
  leaveFree: '放弃名额',
  leaving: '正在退出…',
  order: '查看订单',
  pickup: '查看取餐码',
  again: '再开一团',
  own: '自己开团',
  rule: '未成团自动原路退款',
  until: (moment: string): string => `${moment} 截止`,
  byBrand: '差的名额由门店补上，照样成团',
  asks: (name: string, drink: string): string => `${name} 邀你一起喝${drink}`,
  drink: '这一杯',
} as const;

export const officeWords = {
  title: '一起拼单',
  start: '发起拼单',
  wayHint: '和同事一起点，各付各的',
  startHint: '一个链接发给同事，各选各的，各付各的，门店一起做好',
  where: '取餐门店',
  noStore: '还没选门店',
  until: '截止时间',
  preset: (minutes: number): string => lasting(minutes),
  ownTime: '其他时间',
  time: '几点截止',
  untilSaid: (time: string): string => `今天 ${time} 截止`,
  untilTomorrow: (time: string): string => `明天 ${time} 截止`,
  wrongTime: '截止时间要在 5 分钟之后、12 小时之内',
  face: '向同事展示我的名字',
  faceHint: '关闭时只显示姓氏首字，如“林*夏”',
  open: '发起拼单',
  opening: '正在发起…',
  join: '入会并发起拼单',
  startedBy: (name: string): string => `${name} 发起`,
  closingIn: '距截单',
  deadline: (moment: string): string => `${moment} 截单`,
  gift: (size: number, count: number): string => `满 ${size} 单，发起人得 ${count} 张券`,
  giftMissing: (missing: number): string => `还差 ${missing} 单`,
  giftReached: '已达到，截单后发放',
  giftGiven: '已发放',
  orders: (paid: number): string => (paid === 0 ? '谁点了什么' : `已点 ${paid} 单`),
  nobody: '还没有人下单，把链接发给同事吧',
  choose: '选我的饮品',
  chooseMore: '再选一份',
  invite: '邀请同事',
  copied: '链接已复制，发给同事吧',
  poster: '海报',
  close: '现在截单',
  closeTitle: '现在截单？',
  closeText: (paid: number): string =>
    paid === 0
      ? '还没有人下单，截单后这次拼单就结束了。'
      : `已付款的 ${paid} 单马上交给门店制作，之后不能再加。`,
  closePaying: (held: number): string => `还有 ${held} 单正在支付，付完的也会一起做。`,
  closing: '正在截单…',
  myOrder: '我的订单',
  leave: '取消这一单',
  leaveTitle: '取消我的这一单？',
  leaveText: (price: string): string => `${price} 将原路退回，其他人的不受影响。`,
  leaveUnpaid: '该订单尚未支付，取消后可重新选择。',
  leaveDo: '取消并退款',
  leaveFree: '取消这一单',
  again: '再发起一次',
  own: '我也发起一次',
  asks: (name: string): string => `${name} 邀你一起拼单`,
  rule: '各选各的，各付各的，一起取餐',
} as const;

/** What went back of a seat, or goes: its state and when to expect it. */
export function backWords(
  back: NonNullable<NonNullable<GroupReply['mine']>['back']>,
  isDifference: boolean,
): { title: string; hint: string } {
  const price = plainYuan(back.fen);
  const what = isDifference ? `成团退差价 ${price}` : price;
  switch (back.state) {
    case 'done':
      return { title: `${what} 已原路退回`, hint: '零钱支付的已退至零钱' };
    case 'failed':
      return { title: `${what} 退款遇到问题`, hint: '门店正在处理，钱不会少，请留意订单' };
    default:
      return {
        title: `${what} 退款处理中`,
        hint: `已于 ${timeOf(back.askedAt)} 提交，零钱约 1 分钟到账，银行卡 1–3 个工作日`,
      };
  }
}

export const myGroupWords = {
  title: '我的拼团',
  none: '暂无拼团记录',
  noneHint: '约上朋友，一起喝更划算',
  toOffers: '去看看',
  leads: '团长',
} as const;

/** Where a paid order of a 拼单 stands. */
function officeState(state: MyGroup['state']): { words: string; isOpen: boolean } {
  if (state === 'filled') return { words: '已截单', isOpen: false };
  return { words: state === 'forming' ? '拼单中，待截单' : '正在截单', isOpen: true };
}

/** Where a member's seat stands, in a word or two; `isOpen`: something may still happen. */
export function seatState({
  kind,
  state,
  seat,
  missing,
}: Pick<MyGroup, 'kind' | 'state' | 'seat' | 'missing'>): {
  words: string;
  isOpen: boolean;
} {
  switch (seat) {
    case 'held':
      return { words: '待支付', isOpen: true };
    case 'released':
      return { words: '未支付，名额已释放', isOpen: false };
    case 'refunding':
      return { words: '退款处理中', isOpen: true };
    case 'refunded':
      return { words: '已原路退回', isOpen: false };
    case 'reversed':
      return { words: kind === 'office' ? '已退款' : '成团后已退款', isOpen: false };
    case 'confirmed':
      return { words: kind === 'office' ? '已截单' : '已成团', isOpen: false };
    case 'paid':
      if (kind === 'office') return officeState(state);
      if (state === 'forming') return { words: `拼团中 · 还差 ${missing} 人`, isOpen: true };
      if (state === 'closing') return { words: '结算中', isOpen: true };
      return state === 'filled'
        ? { words: '已成团', isOpen: false }
        : { words: '未成团，退款处理中', isOpen: true };
  }
}
