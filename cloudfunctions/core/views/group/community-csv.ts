/** Columns of the files of a cycle that operators take along. */
import type { LeaderFee, ParcelState } from '../../../contract/community';
import { decimalYuan } from '../../../contract/in-words';

const STATES: Record<ParcelState, string> = {
  unpaid: '待支付',
  ordered: '已接龙',
  coming: '待到货',
  arrived: '已到货',
  ready: '待自提',
  fetched: '已自提',
  left: '逾期未取',
  back: '已退款',
  closed: '已取消',
};

export interface PackedLine {
  place: string;
  store: string;
  order: string;
  pickupNo: string;
  name: string;
  optionsText: string;
  quantity: number;
  back: number;
  net: string;
  shared: string;
  state: ParcelState;
}

export const communityCsv = {
  packing: [
    ...['自提点', '门店编号', '订单号', '取餐号', '商品', '规格', '截单数量', '截单后退', '实付（元）'],
    ...['按比例补偿（元）', '状态'],
  ],
  packed: (line: PackedLine): string[] => [
    ...[line.place, line.store, line.order, line.pickupNo, line.name, line.optionsText],
    ...[String(line.quantity), String(line.back), line.net, line.shared, STATES[line.state]],
  ],
  fees: [
    ...['社区团', '自提点', '团号', '团长会员号', '已自提单数', '已自提实付（元）', '佣金比例（万分比）'],
    ...['佣金（元）', '结算时间'],
  ],
  fee: (line: LeaderFee & { cycle: string; place: string; group: string }): string[] => [
    ...[line.cycle, line.place, line.group, line.leader, String(line.parcels), decimalYuan(line.pickedFen)],
    ...[String(line.feeBp), decimalYuan(line.feeFen), line.countedAt ?? '未结算'],
  ],
} as const;
