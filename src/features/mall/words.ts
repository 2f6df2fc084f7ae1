/** What the points mall says on screen. */
import type { MallItemView, NoExchange } from '../../../cloudfunctions/contract/mall';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { plainYuan } from '../../components/price';

const points = (count: string): string => `${groupDigits(count)} 积分`;

/** What it costs. @example costWords({ points: '500', fen: '990' }) = '500 积分 + ¥9.90' */
export const costWords = ({ points: count, fen }: Pick<MallItemView, 'points' | 'fen'>): string =>
  fen === '0' ? points(count) : `${points(count)} + ${plainYuan(fen)}`;

export const mallWords = {
  title: '积分商城',
  usable: '可用积分',
  records: '兑换记录',
  none: '好物正在上架',
  noneHint: '新的好物会第一时间放在这里',
  itemLabel: (name: string, cost: string, state: string): string => `${name}，${cost}，${state}`,
  can: '可兑换',
  left: (count: string): string => `仅剩 ${groupDigits(count)} 件`,
} as const;

/** What a button says that cannot be pressed. */
export const NO_BUTTON: Record<NoExchange, string> = {
  unknown: '已下架',
  'not-begun': '未开始',
  over: '已结束',
  'other-level': '等级未到',
  'none-left': '已兑完',
  'had-all': '已兑满',
  'too-few-points': '积分不足',
  'price-changed': '请重新确认',
  'other-store': '请换一家门店',
  'cannot-now': '暂不可兑换',
};

export const itemWords = {
  title: '商品详情',
  about: '商品介绍',
  kind: { coupon: '优惠券', goods: '到店自取' },
  perMember: (count: number): string => `每人限兑 ${count} 件`,
  levels: (names: readonly string[]): string => `${names.join('、')}会员专享`,
  left: (count: string): string => `剩 ${groupDigits(count)} 件`,
  coupon: '券说明',
  stores: '取货门店',
  noStore: '暂时没有可取货的门店',
  open: '营业中',
  closed: '休息中',
  exchange: '立即兑换',
  chooseStore: '请选择取货门店',
} as const;

export const confirmWords = {
  title: '确认兑换',
  coupon: (name: string): string => `兑换「${name}」，券会放进你的卡包`,
  goods: (name: string, store: string): string => `兑换「${name}」，到${store}取货`,
  cost: '需要',
  after: '兑换后剩余',
  rest: (count: string): string => points(count),
  toPay: '提交后请在 15 分钟内付款，未付款积分自动退回',
  words: '确认兑换',
  busy: '正在兑换…',
} as const;

export const doneWords = {
  title: '兑换成功',
  coupon: '券已放进你的卡包',
  goods: '取货码在订单里，到店出示即可',
  toPay: '还差一步：付款后门店开始制作',
  toWallet: '去看看',
  toOrder: '查看取货码',
  toPayment: '去付款',
  back: '继续逛逛',
} as const;

export const recordWords = {
  title: '兑换记录',
  none: '暂无兑换记录',
  noneHint: '攒下的积分，换一份小惊喜',
  toMall: '去积分商城',
  givenBack: '积分已退回',
  coupon: '优惠券',
  goods: '到店自取',
} as const;
