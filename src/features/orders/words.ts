/** What a guest's orders say on screen. */
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { GroupKind } from '../../../cloudfunctions/contract/group-kind';
import type {
  OrderReply,
  OrderState,
  OrderSummary,
  RefundView,
  AfterSaleView,
} from '../../../cloudfunctions/contract/order';

export const ordersWords = {
  title: '我的订单',
  detail: '订单',
  none: '还没有订单',
  noneHint: '点一杯，取餐后会留在这里',
  toMenu: '去点单',
  pay: (price: string): string => `去支付 ${price}`,
  paying: '正在打开支付…',
  payLeft: (minutes: string): string => `请在 ${minutes} 内支付，超时自动关闭`,
  payFailed: '没有支付成功，可以再试一次',
  payCancelled: '还没有支付',
  cancel: '取消订单',
  cancelTitle: '取消这笔订单？',
  cancelText: (backs: string): string =>
    backs === '' ? '取消后需要重新下单。' : `已用的${backs}会马上退回。`,
  pointsBack: '积分',
  couponBack: '优惠券',
  cancelDo: '取消订单',
  cancelling: '正在取消…',
  pickupNo: '取餐号',
  pickupHint: '向店员出示取餐码',
  pickupLabel: (code: string): string => `取餐码 ${code}`,
  ahead: (count: number): string => (count === 0 ? '马上轮到你' : `前面还有 ${count} 单`),
  watchPage: '请留意本页，备好后会在这里更新',
  willTell: '备好后会发消息告诉你',
  tellMe: '备好后通知我',
  told: '好，备好后会发消息告诉你',
  notTold: '没有得到允许，请留意本页',
  again: '再来一单',
  share: '晒单给好友',
  askRefund: '申请退款',
  items: '商品',
  each: (count: number): string => `×${count}`,
  refundedOf: (count: number): string => `已退 ${count} 件`,
  list: '商品原价',
  paid: '实付',
  toPay: '应付',
  earnings: '这一单的积分与成长值',
  earningsHint: (state: OrderState): string =>
    state === 'waiting' ? '确认后计算；每一笔都写明原因' : '付款后计算；每一笔都写明原因',
  pending: '待生效',
  refunds: '退款',
  refundPoints: (points: string): string => `另退 ${points} 积分`,
  withdraw: '撤回申请',
  withdrawing: '正在撤回…',
  answer: (words: string): string => `门店答复：${words}`,
  facts: '订单信息',
  number: '订单号',
  store: '门店',
  place: '取餐方式',
  takeAway: '到店自取',
  counter: '柜台自取',
  createdAt: '下单时间',
  paidAt: '支付时间',
  completedAt: '取餐时间',
  remark: '备注',
} as const;

export const refundWords = {
  title: '申请退款',
  which: '要退哪些',
  whole: '全部退',
  reason: '原因',
  reasons: ['做错了', '口味不对', '等太久', '少了或洒了', '不想要了'],
  reasonLabel: '补充说明',
  reasonPlaceholder: '说说发生了什么，2–200 字',
  count: (length: number): string => `${length}/200`,
  photo: '加一张照片（可不加）',
  photoThere: '已加照片',
  photoRemove: '移除照片',
  photoTooLarge: '照片太大，请换一张',
  photoFailed: '照片没有读到，请再试',
  back: (price: string, points: string): string =>
    isZero(points) ? `预计退 ${price}，原路退回` : `预计退 ${price} 和 ${points} 积分，原路退回`,
  earned: '这部分商品给的积分与成长值会同时收回',
  submit: '提交申请',
  submitting: '正在提交…',
  nothing: '没有可退的商品',
  nothingHint: '请看订单里的退款记录',
  open: '已有申请在等门店答复',
  openHint: '答复之后可以再申请',
  toOrder: '看订单',
} as const;

const STATES: Record<OrderState, { title: string; hint: string }> = {
  created: { title: '待支付', hint: '支付之后开始制作' },
  waiting: { title: '待成团', hint: '成团后开始制作；没有成团，钱原路退回' },
  paid: { title: '已下单', hint: '门店马上开始制作' },
  preparing: { title: '制作中', hint: '正在为你现做' },
  ready: { title: '可以取餐了', hint: '到柜台出示取餐码' },
  completed: { title: '已取餐', hint: '慢慢喝，回甘在后头' },
  closed: { title: '已关闭', hint: '没有支付，未扣任何费用' },
  refunded: { title: '已退款', hint: '退款原路退回' },
};
export const stateWords = (state: OrderState): { title: string; hint: string } => STATES[state];

/** What is different for an order of colleagues, and for a parcel of a community. */
const IN_GROUP: Record<GroupKind, Partial<typeof STATES>> = {
  seats: {},
  office: { waiting: { title: '等大家一起下单', hint: '截单后和大家的一起做好，一起取' } },
  community: {
    waiting: { title: '已接龙', hint: '截单后统一备货，到货后自提' },
    paid: { title: '已截单', hint: '正在备货；到货后凭提货码自提' },
    completed: { title: '已自提', hint: '慢慢享用，回甘在后头' },
  },
};

/** Where an order stands, by its kind of group. */
export const orderState = ({ state, group }: Pick<OrderSummary, 'state' | 'group'>) =>
  (group === null ? undefined : IN_GROUP[group.kind][state]) ?? STATES[state];

/** The ways from an order to its group. */
export const groupWays: Record<GroupKind, { toGroup: string; leave: string }> = {
  seats: { toGroup: '查看拼团', leave: '退出拼团' },
  office: { toGroup: '查看拼单', leave: '退出拼单' },
  community: { toGroup: '查看包裹', leave: '取消接龙' },
};

/** Why it is closed. */
export const closedHint = ({ closedWhy, quote }: Pick<OrderReply, 'closedWhy' | 'quote'>): string => {
  const why = closedWhy === 'cancelled' ? '你取消了这笔订单' : '没有在时限内支付';
  return quote.points.used === '0' ? why : `${why}，所用积分已退回`;
};

const REFUND_STATES: Record<RefundView['state'], string> = {
  queued: '退款处理中',
  processing: '退款处理中',
  done: '已退款',
  failed: '退款遇到问题，门店正在处理',
};
export const refundState = (state: RefundView['state']): string => REFUND_STATES[state];

const REQUEST_STATES: Record<AfterSaleView['state'], string> = {
  asked: '等待门店答复',
  accepted: '门店已同意',
  declined: '门店未同意',
  withdrawn: '已撤回',
};
export const requestState = (state: AfterSaleView['state']): string => REQUEST_STATES[state];
