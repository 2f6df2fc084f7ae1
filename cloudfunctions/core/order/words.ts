/** Words of quotes and orders that the server says: the one catalogue, in Chinese. Pure. */
import { groupDigits, plainYuan, yuan } from '../../contract/in-words';

export const orderWords = {
  /** Why an offer does not apply. */
  missing: (fen: bigint): string => `还差 ${yuan(fen)}`,
  missingPieces: (pieces: number): string => `再加 ${pieces} 件可用`,
  /** `when`: "15:00", "12月1日 10:00". */
  later: (when: string): string => `${when} 后可用`,
  notNow: '现在不可用',
  otherLevel: '不适用于当前等级',
  otherStore: '本店不参加',
  nothingInCart: '购物车里没有适用的商品',
  tillOnly: '仅限门店柜台使用',
  couponHeld: '已用于未付款的订单，付款或取消后再试',
  couponUsedUp: '已用完',
  couponExpired: '已过期',
  nothingOff: '这一单用它不会更便宜',
  worse: (than: string): string => `与${than}不同享，${than}更优惠`,
  nextStep: (fen: bigint, name: string): string => `还差 ${plainYuan(fen)} 可享「${name}」`,
  /** Why no points can be used. */
  noPoints: '暂无可用积分',
  pointsFrom: (points: bigint): string => `满 ${groupDigits(points.toString())} 积分起可用`,
  priceFrom: (fen: bigint): string => `满 ${yuan(fen)} 起可用`,
  /** What keeps a cart from becoming an order. */
  tooManyUnpaid: (most: number): string => `你有 ${most} 个订单还没付款，请先付款或取消`,
  justTaken: '刚刚被别人买走了，库存不够',
  couponTaken: '这张券刚刚用掉了，请重新选择',
  couponOver: '这张券的活动预算已用完，请重新选择',
  /** Why all of it went back, where the guest cancelled it. */
  cancelled: '已取消订单',
  lifted: (tier: string): string => `升级为${tier}`,
  /** "茉莉轻乳茶 ×2、桂花糯米糍". */
  what: (lines: readonly { name: string; quantity: number }[]): string =>
    lines.map(({ name, quantity }) => (quantity === 1 ? name : `${name} ×${quantity}`)).join('、'),
  textRefused: '这段文字不能写在杯上，请换一段',
  remarkRefused: '备注里有不能写的内容，请改一改',
};
