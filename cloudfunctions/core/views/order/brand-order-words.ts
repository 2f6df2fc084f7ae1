/** Words of an operator's list of orders, as it is exported. */
import { decimalYuan } from '../../../contract/in-words';
import type { OrderState } from '../../../contract/order';
import { NEVER_PAID, SERVING_WORDS } from '../../../contract/order-words';
import type { BrandOrderRow } from '../../../contract/trade';

const STATES: Readonly<Record<OrderState, string>> = {
  created: '待支付',
  waiting: '待成团或截单',
  paid: '已支付',
  preparing: '制作中',
  ready: '待取餐',
  completed: '已完成',
  closed: '已取消',
  refunded: '已退款',
};

export const brandOrderWords = {
  header: [
    '订单号',
    '门店',
    '状态',
    '取餐号',
    '用餐方式',
    '会员',
    '下单时间',
    '内容',
    '原价（元）',
    '应付（元）',
    '实付（元）',
    '使用积分',
    '已退（元）',
  ],
  cells: (row: BrandOrderRow): string[] => [
    row.order,
    row.storeName,
    STATES[row.state],
    row.pickupNo ?? '',
    row.serving === null ? '' : SERVING_WORDS[row.serving],
    row.member,
    row.createdAt,
    row.what,
    decimalYuan(row.listFen),
    decimalYuan(row.payableFen),
    decimalYuan(NEVER_PAID.has(row.state) ? '0' : row.payableFen),
    row.pointsUsed,
    decimalYuan(row.refundedFen),
  ],
};
