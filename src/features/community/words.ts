/** What community buying says on screen. */
import type { CyclePhase, ParcelState } from '../../../cloudfunctions/contract/community';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { shortDays } from '../../components/local-time';
import { plainYuan } from '../../components/price';

export const phaseWords: Record<CyclePhase, string> = {
  ordering: '接龙中',
  coming: '已截单，等待到货',
  arrived: '已到货',
  fetching: '可自提',
  over: '已结束',
};

export const parcelStates: Record<ParcelState, string> = {
  unpaid: '待支付',
  ordered: '已接龙',
  coming: '等待到货',
  arrived: '已到货',
  ready: '待自提',
  fetched: '已自提',
  left: '逾期未取',
  back: '已退款',
  closed: '已取消',
};

export const cycleWords = {
  title: '社区拼团',
  none: '暂时没有社区拼团',
  noneHint: '新的一期会放在这里',
  dots: { cutoff: '截单', arrives: '到货', fetch: '自提' },
  day: shortDay,
  days: shortDays,
  dotsLabel: (cutoff: string, arrives: string, fetch: string): string =>
    `${cutoff} 截单，${arrives} 到货，${fetch} 自提`,
  places: '选择自提点',
  at: (store: string): string => `由${store}交付`,
  orders: (count: number): string => (count === 0 ? '等你第一个接龙' : `已接龙 ${count} 单`),
  items: '本期商品',
  most: (most: number, had: number): string =>
    had === 0 ? `每人限 ${most} 份` : `每人限 ${most} 份，已买 ${had} 份`,
  mine: '我的接龙',
  rules: '自提说明',
  leftOver: {
    kept: (to: string): string => `请在 ${shortDay(to)} 当天及之前自提。逾期未取不退款。`,
    refunded: (to: string): string => `请在 ${shortDay(to)} 当天及之前自提。逾期未取自动全额退款。`,
  },
  cancelRule: '截单前可取消，款项原路退回；截单后按单备货，不能取消。',
  choosePlace: '请选择自提点',
  chooseItem: '请选择商品',
  over: '本期已截单',
  pay: (fen: string): string => `支付 ${plainYuan(fen)}`,
  paying: '正在支付…',
  pricing: '正在计算…',
  cannot: '暂不可下单',
  points: (used: string, fen: string): string => `${used} 积分抵扣 ${plainYuan(fen)}`,
  priceChanged: '价格已更新，请确认后支付',
  payCancelled: '尚未支付，5 分钟内可在「我的接龙」里继续',
  payFailed: '支付未成功，请重试',
} as const;

export const parcelWords = {
  title: '我的包裹',
  code: '提货码',
  codeLabel: (code: string): string => `提货码 ${code}`,
  codeHint: '到自提点出示给店员，整单一次取走',
  codeLater: '到货后显示提货码',
  place: '自提点',
  lines: '商品',
  back: (count: number): string => `已退 ${count} 份`,
  shared: (fen: string): string => `已补偿 ${plainYuan(fen)}`,
  paid: '实付',
  toPay: '应付',
  backs: '退款',
  backState: {
    queued: '退款已提交',
    processing: '退款处理中',
    done: '已退回',
    failed: '退款异常，门店处理中',
  },
  arrived: (from: string): string => `已到自提点，${shortDay(from)}起可自提`,
  left: '逾期未取，按约定不退款',
  cancel: '取消接龙',
  cancelTitle: '取消这一单？',
  cancelText: '款项原路退回，之后想要可以重新下单。',
  cancelling: '正在取消…',
  pay: '继续支付',
  paying: '正在支付…',
  more: '再接一单',
} as const;
