/** Words of quotes and orders that the server says: the one catalogue, in Chinese. Pure. */
import { groupDigits, plainYuan, yuan } from '../../contract/in-words';

export const orderWords = {
  /** Why an offer does not apply. */
  missing: (fen: bigint): string => `还差 ${yuan(fen)}`,
  missingPieces: (pieces: number): string => `再加 ${pieces} 件可用`,
  /** `when`: "15:00", "12月1日 10:00". */
  later: (when: string): string => `${when} 后可用`,
  notNow: '暂不可用',
  otherLevel: '不适用于当前等级',
  otherStore: '本店不参加',
  nothingInCart: '购物车里没有适用的商品',
  tillOnly: '仅限门店柜台使用',
  couponHeld: '已用于待支付订单，支付或取消后可用',
  couponUsedUp: '已用完',
  couponExpired: '已过期',
  nothingOff: '本单已有更优惠的价格',
  worse: (than: string): string => `与${than}不同享，${than}更优惠`,
  nextStep: (fen: bigint, name: string): string => `还差 ${plainYuan(fen)} 可享「${name}」`,
  /** Why no points can be used. */
  noPoints: '暂无可用积分',
  pointsFrom: (points: bigint): string => `满 ${groupDigits(points.toString())} 积分起可用`,
  priceFrom: (fen: bigint): string => `满 ${yuan(fen)} 起可用`,
  /** What keeps a cart from becoming an order. */
  tooManyUnpaid: (most: number): string => `你有 ${most} 笔待支付订单，请先支付或取消`,
  justTaken: '手慢了，库存不足',
  couponTaken: '该券已使用，请重新选择',
  couponOver: '该券的优惠额度已用完，请重新选择',
  /** Why all of it went back, where the guest cancelled it. */
  cancelled: '已取消订单',
  lifted: (tier: string): string => `升级为${tier}`,
  /** "茉莉轻乳茶 ×2、桂花糯米糍". */
  what: (lines: readonly { name: string; quantity: number }[]): string =>
    lines.map(({ name, quantity }) => (quantity === 1 ? name : `${name} ×${quantity}`)).join('、'),
  textRefused: '杯身文字含不适宜内容，请修改',
  remarkRefused: '备注含不适宜内容，请修改',
};
