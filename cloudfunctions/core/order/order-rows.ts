/** Rows of orders and of their lines, as the stores read them, in the words of the domain. Nothing else. */
import type { Serving } from '../../contract/order';
import type { FrozenReferral } from '../../contract/referral-programme';
import type { OrderState, StockState } from './order.rules';
import type { ClosedWhy, FrozenQuote, OrderLineRow, OrderRow } from './order.types';
import type { ILockOrderResult, IReadLinesOfMemberResult } from './orders.store.queries';

/** An order of its row. */
export const toOrder = (row: ILockOrderResult): OrderRow => ({
  memberId: row.member_id,
  orderId: row.order_id,
  brandId: row.brand_id,
  storeId: row.store_id,
  businessDay: row.business_day,
  state: row.state as OrderState,
  quote: row.quote as FrozenQuote,
  listFen: row.list_fen,
  pointsUsed: row.points_used,
  couponId: row.coupon_id,
  couponOffFen: row.coupon_off_fen,
  mallItem: row.mall_item,
  groupId: row.group_id,
  referral: row.referral as FrozenReferral | null,
  payableFen: row.payable_fen,
  refundedFen: row.refunded_fen,
  pointsReturned: row.points_returned,
  place: row.place,
  serving: row.serving as Serving | null,
  channel: row.channel,
  createdAt: row.created_at.getTime(),
  payBy: row.pay_by.getTime(),
  paidAt: row.paid_at?.getTime() ?? null,
  startedAt: row.started_at?.getTime() ?? null,
  readyAt: row.ready_at?.getTime() ?? null,
  completedAt: row.completed_at?.getTime() ?? null,
  confirmedAt: row.confirmed_at?.getTime() ?? null,
  closedAt: row.closed_at?.getTime() ?? null,
  closedWhy: row.closed_why as ClosedWhy | null,
  pickupNo: row.pickup_no,
  pickupCode: row.pickup_code,
});

/** A line of its row. */
export const toLine = (row: IReadLinesOfMemberResult): OrderLineRow => ({
  line: row.line,
  product: row.product_id,
  category: row.category,
  name: row.name,
  optionsText: row.options_text,
  chosen: row.chosen as OrderLineRow['chosen'],
  quantity: row.quantity,
  listFen: row.list_fen,
  netFen: row.net_fen,
  points: row.points,
  refundedQuantity: row.refunded_quantity,
  refundedFen: row.refunded_fen,
  sharedFen: row.shared_fen,
  pointsReturned: row.points_returned,
  stock: row.stock as StockState,
  stockProducts: row.stock_products as string[],
});
