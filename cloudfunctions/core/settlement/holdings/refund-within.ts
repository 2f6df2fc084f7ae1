/**
 * Gives back units of an order within the caller's transaction: lines, order and payment count it, the ledger
 * is told, the points that paid for it return, and WeChat Pay is asked for the money under a number fixed
 * here. Domain rules 4 and 8.
 */
import type { OrderState } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { giveStockBack } from '../../menu/store-items.store';
import { refundEventOf, returnAtRefundOf } from '../../order/order-events.rules';
import { moveOf } from '../../order/order.rules';
import type { OrderLineRow, OrderRow } from '../../order/order.types';
import { readLines } from '../../order/orders.store';
import { shareRefund, type AskedUnits, type RefundShares } from '../../order/refund-shares.rules';
import { keepRefunded } from '../../order/refunded.store';
import { portionsOf } from '../../order/stock.rules';
import { addEffects } from '../../payment/effects.store';
import type { NewEffect } from '../../payment/effects.types';
import { addRefunded, holdPayments } from '../../payment/payments.store';
import { addRefund, readRefunds, type NewRefund } from '../../payment/refunds.store';
import { refundIdOf } from '../../payment/refund.rules';

export interface AskedRefund {
  /** Empty: everything that is left. */
  lines: readonly AskedUnits[];
  /** Null: by itself. */
  staffId: bigint | null;
  requestId: string;
  reason: string;
  /** Whether whoever asks may give this much back. */
  may: (fen: bigint) => boolean;
}

export type NotRefunded = 'wrong-state' | 'nothing-left' | 'bad-request' | 'forbidden';

/** Gives back; the order's row is held. The same request again answers the refund that it made. */
export async function refundWithin(
  db: Db,
  order: OrderRow,
  asked: AskedRefund,
  now: Instant,
): Promise<{ refundId: string } | { refused: NotRefunded }> {
  const before = await readRefunds(db, order);
  const same = before.find((refund) => refund.requestId === asked.requestId);
  if (same !== undefined) return { refundId: same.refundId };
  if (order.state === 'refunded') return { refused: 'nothing-left' };
  if (moveOf(order.state, 'refund-all') === 'wrong-state') return { refused: 'wrong-state' };
  const lines = await readLines(db, order);
  const shares = shareRefund(lines, asked.lines);
  if (typeof shares === 'string')
    return { refused: shares === 'unknown-line' ? 'bad-request' : 'nothing-left' };
  if (!asked.may(shares.fen)) return { refused: 'forbidden' };
  const refundId = refundIdOf(order.orderId, before.length);
  const outTradeNo = await takeMoney(db, order, shares.fen);
  await keepUnits(db, order, lines, shares);
  const refund: NewRefund = { ...refundRow(order, shares, asked), refundId, outTradeNo, askedAt: now };
  await addRefund(db, refund);
  await addEffects(db, effectsOf(order, refund, shares, now), now);
  return { refundId };
}

/** Counts the money as going back; the number of the payment that it came with, null where none goes back. */
async function takeMoney(db: Db, order: OrderRow, fen: bigint): Promise<string | null> {
  if (fen === 0n) return null;
  const paid = (await holdPayments(db, order)).find((payment) => payment.state === 'paid');
  const { outTradeNo } = present(paid, `the payment of order ${order.orderId}`);
  await addRefunded(db, outTradeNo, fen);
  return outTradeNo;
}

/**
 * Before its preparation began, what was counted goes back to the shelf; a line is released when nothing of
 * it is left.
 */
async function keepUnits(
  db: Db,
  order: OrderRow,
  lines: readonly OrderLineRow[],
  shares: RefundShares,
): Promise<void> {
  const quantityOf = new Map(shares.lines.map(({ line, quantity }) => [line, quantity]));
  const back =
    order.state === 'paid' ? lines.filter(({ line, stock }) => stock === 'sold' && quantityOf.has(line)) : [];
  const isOver = (line: OrderLineRow): boolean =>
    line.refundedQuantity + (quantityOf.get(line.line) ?? 0) === line.quantity;
  const released = new Set(back.filter(isOver).map(({ line }) => line));
  const after = shares.whole ? (moveOf(order.state, 'refund-all') as OrderState) : order.state;
  await keepRefunded(db, order, shares, { state: after, released });
  const portions = portionsOf(back.map((line) => ({ ...line, quantity: quantityOf.get(line.line) ?? 0 })));
  await giveStockBack(db, order.brandId, order.storeId, portions);
}

const refundRow = (
  { memberId, orderId, brandId, storeId }: OrderRow,
  { fen, points, lines }: RefundShares,
  { staffId, requestId, reason }: AskedRefund,
): Omit<NewRefund, 'refundId' | 'outTradeNo' | 'askedAt'> => ({
  memberId,
  orderId,
  brandId,
  storeId,
  kind: 'order',
  amountFen: fen,
  points,
  lines: lines.map((line) => ({ ...line, fen: line.fen.toString(), points: line.points.toString() })),
  staffId,
  requestId,
  reason,
});

function effectsOf(order: OrderRow, refund: NewRefund, shares: RefundShares, now: Instant): NewEffect[] {
  const { brandId, memberId, orderId } = order;
  const { refundId: subject, amountFen, points } = refund;
  const owner = { brandId, memberId, orderId, subject };
  const effects: NewEffect[] = [
    { ...owner, kind: 'tell-refund', payload: refundEventOf(order, subject, shares.lines, now) },
  ];
  if (points > 0n)
    effects.push({ ...owner, kind: 'return-points', payload: returnAtRefundOf(order, subject, points, now) });
  if (amountFen > 0n) effects.push({ ...owner, kind: 'send-refund', payload: {} });
  return effects;
}
