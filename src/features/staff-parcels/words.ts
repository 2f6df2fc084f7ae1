/** What the parcels of a store say on screen. */
import type { PackedPhase, ParcelState } from '../../../cloudfunctions/contract/community';
import { shortDays } from '../../components/local-time';

export const parcelsWords = {
  title: '社区团包裹',
  none: '本店没有要交付的包裹',
  noneHint: '截单之后，清单会出现在这里',
  code: { field: '提货码', placeholder: '扫码或输入提货码', hasLetters: true },
  fetch: (from: string, to: string): string => `${shortDays(from, to)} 自提`,
  progress: (fetched: number, all: number): string => `已取 ${fetched} / ${all}`,
  others: (left: number, back: number): string =>
    [left > 0 ? `逾期 ${left}` : '', back > 0 ? `已退 ${back}` : ''].filter((one) => one !== '').join(' · '),
  totals: '备货合计（截单时）',
  back: (count: number): string => `截单后退 ${count}`,
  list: '包裹',
  handOut: '确认交付',
  handOutLabel: (no: string): string => `交付 ${no}`,
  handing: '正在交付…',
  handed: (no: string): string => `${no} 已交付`,
  already: '这一单已经取走了',
  notHere: '没有找到，可能是别的自提点的提货码',
  found: '找到的包裹',
  close: '关闭',
  all: '返回全部',
} as const;

export const phaseNames: Record<PackedPhase, string> = {
  coming: '待到货',
  arrived: '已到货',
  fetching: '自提中',
  over: '已结束',
};

export const stateNames: Record<ParcelState, string> = {
  unpaid: '待支付',
  ordered: '已接龙',
  coming: '待到货',
  arrived: '已到货',
  ready: '待自提',
  fetched: '已取',
  left: '逾期未取',
  back: '已退款',
  closed: '已取消',
};
