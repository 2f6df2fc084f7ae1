/** What checking out says on screen. */
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { plainYuan } from '../../components/price';

export const checkoutWords = {
  title: '确认订单',
  face: '向同事展示我的名字',
  faceHint: '关闭时只显示姓氏首字，如“林*夏”',
  noSeatHint: {
    alone: '已选商品仍保留，可单独下单',
    unpaid: '请先支付或取消待支付订单',
    again: '请查看最新价格',
  },
  noSeatDo: { alone: '改为单独下单', unpaid: '查看待支付订单', again: '查看最新价格' },
  serving: '用餐方式',
  wait: (ahead: number, minutes: number | null): string => {
    const before = ahead === 0 ? '当前无需排队' : `前面 ${ahead} 单`;
    if (minutes === null) return `${before}，等待时间以门店为准`;
    return `${before}，${minutes > 60 ? '预计超过 1 小时' : `预计约 ${minutes} 分钟`}`;
  },
  farTitle: '门店有点远',
  farText: (store: string, distance: string): string =>
    `你距「${store}」约 ${distance}，确认在这家店取餐吗？`,
  farGo: '确认在此下单',
  empty: '购物车是空的',
  emptyHint: '先选一杯喜欢的',
  toMenu: '去点单',
  items: '商品',
  quoteStale: '价格更新中，请稍候',
  joinTitle: '加入会员，即可下单',
  joinHint: '无需手机号，本单即可积分',
  join: '一键入会并下单',
  remark: '备注',
  remarkPlaceholder: '备注：如少冰、分开装（60 字内）',
  remarkCount: (length: number): string => `${length}/60`,
  usePoints: (points: string, fen: string): string => `${groupDigits(points)} 积分抵扣 ${plainYuan(fen)}`,
  pointsUsable: (points: string): string => `可用 ${groupDigits(points)} 积分`,
  noPoints: '积分抵扣',
  coupon: '优惠券',
  bestChosen: (off: string): string => `已为你选好最省的组合 −${off}`,
  couponTaken: (name: string, off: string): string => `${name} −${off}`,
  couponsUsable: (count: number): string => `${count} 张可用`,
  noneUsable: '暂无可用',
  withoutCoupon: '不使用优惠券',
  usable: '可用',
  unusable: '不可用',
  noCoupons: '暂无优惠券',
  noCouponsHint: '领到的券会出现在这里，结算时自动选最省的',
  couponOff: (off: string): string => `−${off}`,
  validUntil: (day: string): string => `有效期至 ${day}`,
  couponGone: '所选优惠券已失效，已重新选好最省的组合，请确认价格后支付',
  addMore: '去凑单',
  notApplied: '未使用的优惠',
  earns: (points: string, qualifying: string): string =>
    `支付后预计得 ${groupDigits(points)} 积分 · ${groupDigits(qualifying)} 成长值`,
  toPay: '应付',
  pay: (price: string): string => `支付 ${price}`,
  payNothing: '确认下单',
  paying: '正在下单…',
  priceChanged: '价格已更新，请确认后支付',
  problems: '部分商品暂不可购，请返回修改',
  back: '返回修改',
  tierPrice: '会员价按等级不同，各等级价格见会员权益',
} as const;
