/** What a guest's orders say on screen. */
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { GroupKind } from '../../../cloudfunctions/contract/group-kind';
import type {
  OrderList,
  OrderReply,
  OrderState,
  OrderSummary,
  RefundView,
  AfterSaleView,
} from '../../../cloudfunctions/contract/order';

/** Lists that a guest chooses from; `current` is the strip's. */
export type ShownList = Exclude<OrderList, 'current'>;

export const ordersWords = {
  title: '我的订单',
  detail: '订单',
  lists: {
    all: { words: '全部', none: '暂无订单', hint: '点一杯，取餐后会留在这里' },
    unpaid: { words: '待支付', none: '暂无待支付订单', hint: '未支付的订单会在这里保留 15 分钟' },
    open: { words: '进行中', none: '暂无进行中订单', hint: '支付后可在这里查看制作进度' },
    completed: { words: '已完成', none: '暂无已完成订单', hint: '取餐后会留在这里' },
    refunds: { words: '退款', none: '暂无退款', hint: '退款申请和进度会在这里显示' },
  } satisfies Record<ShownList, { words: string; none: string; hint: string }>,
  listsLabel: '订单状态',
  payLeftShort: (minutes: string): string => `剩 ${minutes}`,
  toPayShort: '去支付',
  toMenu: '去点单',
  pay: (price: string): string => `去支付 ${price}`,
  paying: '正在打开支付…',
  payLeft: (minutes: string): string => `请在 ${minutes} 内支付，超时自动取消`,
  payFailed: '支付未成功，请重试',
  payCancelled: '尚未支付',
  cancel: '取消订单',
  cancelTitle: '取消这笔订单？',
  cancelText: (backs: string): string =>
    backs === '' ? '取消后需要重新下单。' : `已用的${backs}将原路退回。`,
  cancelPaidText: (price: string, backs: string): string =>
    `门店尚未开始制作，${price} ${backs === '' ? '' : `和已用的${backs}`}将原路退回。`,
  cancelTooLate: '门店已开始制作，无法取消，可申请退款',
  pointsBack: '积分',
  couponBack: '优惠券',
  cancelDo: '取消订单',
  cancelling: '正在取消…',
  pickupNo: '取餐号',
  pickupHint: '向店员出示取餐码',
  pickupLabel: (code: string): string => `取餐码 ${code}`,
  ahead: (count: number): string => `前面 ${count} 单`,
  watchPage: '制作完成后本页自动更新',
  willTell: '制作完成后通知你',
  tellMe: '制作完成后通知我',
  told: '已开启，制作完成后通知你',
  notTold: '未开启通知，请留意本页',
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
    state === 'waiting' ? '确认后计算，每笔可查来源' : '支付后计算，每笔可查来源',
  pending: '待生效',
  refunds: '退款',
  refundPoints: (points: string): string => `另退 ${points} 积分`,
  asked: '退款待处理',
  withdraw: '撤回申请',
  withdrawing: '正在撤回…',
  answer: (words: string): string => `门店答复：${words}`,
  facts: '订单信息',
  number: '订单号',
  store: '门店',
  place: '用餐方式',
  createdAt: '下单时间',
  paidAt: '支付时间',
  completedAt: '取餐时间',
  remark: '备注',
} as const;

/** 再来一单, and the same as a friend. */
export const againWords = {
  title: '再来一单',
  noneTitle: '商品暂不可购',
  has: (count: number): string => `购物车里已有 ${count} 件商品，要一起下单吗？`,
  behind: '以下商品不会加入：',
  missing: (name: string, why: string): string => `${name} · ${why}`,
  noRoom: '购物车已满',
  join: '加入购物车',
  replace: '替换购物车',
  toMenu: '去看看菜单',
  filling: '正在加入…',
} as const;

export const refundWords = {
  title: '申请退款',
  which: '选择退款商品',
  whole: '全选',
  reason: '原因',
  reasons: ['做错了', '口味不对', '等太久', '少送或洒漏', '不想要了'],
  reasonLabel: '补充说明',
  reasonPlaceholder: '请描述遇到的问题（2–200 字）',
  count: (length: number): string => `${length}/200`,
  photo: '上传照片（选填）',
  photoThere: '已上传照片',
  photoRemove: '移除照片',
  photoTooLarge: '照片太大，请换一张',
  photoFailed: '照片读取失败，请重试',
  back: (price: string, points: string): string =>
    isZero(points) ? `预计退款 ${price}，原路退回` : `预计退款 ${price} 和 ${points} 积分，原路退回`,
  earned: '对应的积分与成长值将同时收回',
  submit: '提交申请',
  submitting: '正在提交…',
  nothing: '暂无可退商品',
  nothingHint: '请看订单里的退款记录',
  open: '已有申请待门店处理',
  openHint: '处理后可再次申请',
  toOrder: '查看订单',
} as const;

const STATES: Record<OrderState, { title: string; hint: string }> = {
  created: { title: '待支付', hint: '支付之后开始制作' },
  waiting: { title: '待成团', hint: '成团后开始制作，未成团自动原路退款' },
  paid: { title: '已接单', hint: '门店即将开始制作' },
  preparing: { title: '制作中', hint: '正在为你现做' },
  ready: { title: '请取餐', hint: '到柜台出示取餐码' },
  completed: { title: '已取餐', hint: '慢慢喝，回甘在后头' },
  closed: { title: '已取消', hint: '未支付，未扣任何费用' },
  refunded: { title: '已退款', hint: '已原路退回' },
};
export const stateWords = (state: OrderState): { title: string; hint: string } => STATES[state];

/** What is different for an order of colleagues, and for a parcel of a community. */
const IN_GROUP: Record<GroupKind, Partial<typeof STATES>> = {
  seats: {},
  office: { waiting: { title: '等大家一起下单', hint: '截单后统一制作，一起取餐' } },
  community: {
    waiting: { title: '已接龙', hint: '截单后统一备货，到货后自提' },
    paid: { title: '已截单', hint: '正在备货；到货后凭提货码自提' },
    completed: { title: '已自提', hint: '慢慢享用，回甘在后头' },
  },
};

/** All of it goes back, and the money is on its way. */
const ON_ITS_WAY: Record<NonNullable<OrderSummary['refunding']>, { title: string; hint: string }> = {
  'under-way': { title: '退款中', hint: '已提交微信支付，到账后本页自动更新' },
  stuck: { title: '退款处理中', hint: '退款遇到问题，门店正在处理' },
};

type Standing = Pick<OrderSummary, 'state' | 'group'> & Partial<Pick<OrderSummary, 'refunding'>>;

/** Where an order stands, by its kind of group and the way of its money. */
export function orderState({ state, group, refunding = null }: Standing): { title: string; hint: string } {
  if (state === 'refunded' && refunding !== null) return ON_ITS_WAY[refunding];
  return (group === null ? undefined : IN_GROUP[group.kind][state]) ?? STATES[state];
}

/** The steps of an order on its way, as short as they fit below each other's dots. */
export const STEPS: readonly [OrderState, string][] = [
  ['paid', '已接单'],
  ['preparing', '制作中'],
  ['ready', '待取餐'],
  ['completed', '已取餐'],
];

/** Refunds of a part, and what is asked back, above all else of an order. */
export const refundNotes = {
  asked: '退款申请待门店处理',
  underWay: (price: string): string => `退款中 ${price}，原路退回`,
  stuck: (price: string): string => `退款 ${price} 遇到问题，门店正在处理`,
  done: (price: string): string => `已退款 ${price}`,
} as const;

/** What the strip says of an order, and the way on. */
export const currentWords = {
  unpaid: (price: string): string => `待支付 ${price}`,
  numbered: (state: string, pickupNo: string): string => `${state} · ${pickupNo}`,
  code: (code: string): string => `取餐码 ${code}`,
  asked: '退款申请处理中',
  show: '查看',
  showCode: '取餐码',
  more: (count: number): string => `还有 ${count} 单进行中`,
  label: '进行中的订单',
} as const;

/** The ways from an order to its group. */
export const groupWays: Record<GroupKind, { toGroup: string; leave: string }> = {
  seats: { toGroup: '查看拼团', leave: '退出拼团' },
  office: { toGroup: '查看拼单', leave: '退出拼单' },
  community: { toGroup: '查看包裹', leave: '取消接龙' },
};

/** Why it is closed. */
export const closedHint = ({ closedWhy, quote }: Pick<OrderReply, 'closedWhy' | 'quote'>): string => {
  const why = closedWhy === 'cancelled' ? '订单已取消' : '超时未支付';
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
  asked: '待门店处理',
  accepted: '门店已同意',
  declined: '门店未同意',
  withdrawn: '已撤回',
};
export const requestState = (state: AfterSaleView['state']): string => REQUEST_STATES[state];

export const lastWords = {
  title: '上次点的',
  again: '再来一单',
  busy: '正在加入…',
} as const;
