/** What checking out says on screen. */
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { plainYuan } from '../../components/price';

export const checkoutWords = {
  title: '确认订单',
  empty: '购物车是空的',
  emptyHint: '先选一杯喜欢的',
  toMenu: '去点单',
  items: '商品',
  quoteStale: '价格还没更新，请稍等',
  joinTitle: '入会后下单',
  joinHint: '不用手机号，点一下就好；这一单的积分马上记到你名下',
  join: '加入会员并下单',
  remark: '备注',
  remarkPlaceholder: '想对门店说的，最多 60 字',
  remarkCount: (length: number): string => `${length}/60`,
  usePoints: (points: string, fen: string): string => `用 ${groupDigits(points)} 积分抵 ${plainYuan(fen)}`,
  pointsUsable: (points: string): string => `可用 ${groupDigits(points)} 积分`,
  noPoints: '积分抵扣',
  nextStep: '再加一点',
  notApplied: '没有用上的优惠',
  earns: (points: string, qualifying: string): string =>
    `付款后得 ${groupDigits(points)} 积分、${groupDigits(qualifying)} 成长值`,
  toPay: '应付',
  pay: (price: string): string => `支付 ${price}`,
  payNothing: '确认下单',
  paying: '正在下单…',
  priceChanged: '价格刚刚有变化，请看过新价格再支付',
  problems: '有商品现在不能买，请返回修改',
  back: '返回修改',
  tierPrice: '会员价按等级不同，各等级价格见会员权益',
} as const;
