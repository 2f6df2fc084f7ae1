/** What the board of a store says on screen. */
import type { AfterSaleRow, BoardGroup } from '../../../cloudfunctions/contract/counter';
import type { OrderState } from '../../../cloudfunctions/contract/order';
import { groupKind, groupPeople } from '../../components/group-words';
import type { Step } from './api';

export const boardWords = {
  title: '出餐看板',
  which: '看哪些订单',
  now: '进行中',
  past: '已完成',
  making: (count: number): string => `制作（${count}）`,
  ready: (count: number): string => `待取（${count}）`,
  emptyTitle: '暂无待制作订单',
  emptyHint: '新订单会自动出现',
  nonePast: '暂无已完成订单',
  nonePastHint: '交付之后会出现在这里',
  toReady: (count: number): string => `查看待取的 ${count} 单`,
  ring: '新订单响铃',
  ringHint: '来新单时响铃并振动；浏览器里需先点一下页面',
  noneReady: '制作完成的订单会显示在这里',
  asked: (count: number): string => `${count} 条退款申请待处理`,
  code: { field: '扫取餐码或输入取餐号', placeholder: '扫取餐码，或输入 A012', hasLetters: true },
  found: '找到订单',
  since: (minutes: number): string => (minutes < 1 ? '刚刚' : `${minutes} 分钟前`),
  remark: (words: string): string => `备注：${words}`,
  cup: (words: string): string => `杯上写“${words}”`,
  refundedOf: (count: number): string => `已退 ${count}`,
  refunded: (price: string): string => `已退 ${price}`,
  openRequest: '客人申请退款',
  refund: '退款',
  refundTitle: (pickupNo: string): string => `给 ${pickupNo} 退款`,
  refundHint: '选要退的件数；钱原路退回，这部分给的积分同时收回',
  refundWhole: '全选',
  refundReason: '原因',
  refundReasonPlaceholder: '退款原因（2–200 字，仅内部可见）',
  refundReasonNote: '将写入操作记录',
  refundDo: '确认退款',
  refunding: '正在退款…',
  doing: '请稍等…',
  close: '关闭',
} as const;

/** An office's orders are one batch, and each cup is labelled with its guest's name. */
export const batchWords = {
  title: (name: string, batch: number): string => `${name} · ${batch} 单`,
  whole: '整批在这里',
  part: (here: number, batch: number): string => `这里 ${here} 单，共 ${batch} 单`,
  steps: { 'ready-order': '整批完成', 'hand-out': '整批取餐' },
  mark: ({ kind, people, guest }: BoardGroup): string =>
    kind === 'office' ? `杯贴：${guest}` : `${groupKind(kind)} ${groupPeople(people)}`,
} as const;

export const stepWords: Record<Step, string> = {
  'start-order': '开始制作',
  'ready-order': '制作完成',
  'hand-out': '确认取餐',
};

const STATES: Record<OrderState, string> = {
  created: '待支付',
  waiting: '待成团或截单',
  paid: '待制作',
  preparing: '制作中',
  ready: '待取餐',
  completed: '已取餐',
  closed: '已取消',
  refunded: '已退款',
};
export const orderState = (state: OrderState): string => STATES[state];

export const soldOutWords = {
  title: '估清（售罄）',
  lead: '标为售罄后，本店立即停售',
  search: '搜索商品',
  soldOut: '售罄',
  left: (count: number): string => `还剩 ${count} 件`,
  none: '菜单还是空的',
  noneHint: '请运营先上架商品',
  noneFound: '没有找到',
  noneFoundHint: '换个名字试试',
} as const;

export const afterSaleWords = {
  title: '退款申请',
  which: '看哪些申请',
  asked: '待处理',
  answered: '已处理',
  none: '暂无待处理的申请',
  noneHint: '客人提交后会出现在这里',
  noneAnswered: '暂无已处理的申请',
  noneAnsweredHint: '答复之后会出现在这里',
  photo: '看照片',
  photoTitle: '客人的照片',
  accept: '同意退款',
  decline: '不同意',
  acceptTitle: (price: string): string => `同意退 ${price}？`,
  acceptText: '钱原路退回，这部分给的积分与成长值同时收回。',
  declineTitle: '不同意这次退款？',
  declineText: '请写下理由，客人会看到。',
  words: '答复内容',
  wordsPlaceholder: '例如：很抱歉，马上为你处理',
  wordsNote: '选填，客人会看到，最多 200 字',
  whyPlaceholder: '例如：饮品已按要求制作，无法退款',
  whyNote: '2–200 字，客人会看到',
  points: (points: string): string => `另退 ${points} 积分`,
  notMine: '金额超出你的权限，请店长答复',
  answerOf: (words: string): string => `答复：${words}`,
} as const;

const REQUESTS: Record<AfterSaleRow['state'], string> = {
  asked: '待处理',
  accepted: '已同意',
  declined: '未同意',
  withdrawn: '客人已撤回',
};
export const requestState = (state: AfterSaleRow['state']): string => REQUESTS[state];
