/**
 * Gives back units of an order within the caller's transaction: lines, order and payment count it, the ledger
 * is told, the points that paid for it return, and WeChat Pay is asked for the money under a number fixed
 * here.
 */
import type { Db } from '../../../platform/db';
import { ofOrder, type NewEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { refundEventOf } from '../../order/order-events.rules';
import { ORDER } from '../../order/order.rules';
import type { OrderRow } from '../../order/order.types';
import { readLines } from '../../order/orders.store';
import { shareRefund, type AskedUnits, type RefundShares } from '../../order/refund-shares.rules';
import { keepRefunded } from '../../order/refunded.store';
import { addRefunded, holdPayments } from '../../payment/payments.store';
import { addRefund, readRefunds, type NewRefund } from '../../payment/refunds.store';
import { refundIdOf } from '../../payment/refund.rules';
import { giveAllBack } from './holdings';

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
  const whole = ORDER.answer(order.state, 'refund-all');
  if (whole === 'already') return { refused: 'nothing-left' };
  if (whole === 'wrong-state') return { refused: whole };
  const lines = await readLines(db, order);
  const shares = shareRefund(lines, asked.lines);
  if (typeof shares === 'string')
    return { refused: shares === 'unknown-line' ? 'bad-request' : 'nothing-left' };
  // The sale that is told when it is confirmed is told whole.
  if (order.confirmedAt === null && !shares.whole) return { refused: 'wrong-state' };
  if (!asked.may(shares.fen)) return { refused: 'forbidden' };
  const refundId = refundIdOf(order.orderId, before.length);
  const outTradeNo = await takeMoney(db, order, shares.fen);
  await keepRefunded(db, order, shares, shares.whole ? whole : order.state);
  const held = await giveAllBack(db, order, { refundId, lines, shares, by: byOf(asked) }, now);
  const refund: NewRefund = { ...refundRow(order, shares, asked), refundId, outTradeNo, askedAt: now };
  await addRefund(db, refund);
  await addEffects(db, effectsOf(order, refund, { shares, held }, now), now);
  return { refundId };
}

const byOf = ({ staffId }: AskedRefund): 'brand' | 'guest' => (staffId === null ? 'guest' : 'brand');

/** Counts the money as going back; the number of the payment that it came with, null where none goes back. */
async function takeMoney(db: Db, order: OrderRow, fen: bigint): Promise<string | null> {
  if (fen === 0n) return null;
  const paid = (await holdPayments(db, order)).find((payment) => payment.state === 'paid');
  const { memberId, outTradeNo } = present(paid, `the payment of order ${order.orderId}`);
  await addRefunded(db, { memberId, outTradeNo }, fen);
  return outTradeNo;
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

function effectsOf(
  order: OrderRow,
  { refundId, amountFen }: NewRefund,
  { shares, held }: { shares: RefundShares; held: readonly NewEffect[] },
  now: Instant,
): NewEffect[] {
  const owner = { ...ofOrder(order), subject: refundId };
  const effects: NewEffect[] = [];
  // Of an order that was never confirmed the ledger knows nothing.
  if (order.confirmedAt !== null)
    effects.push({
      ...owner,
      kind: 'tell-refund',
      payload: refundEventOf(order, refundId, shares.lines, now),
    });
  effects.push(...held);
  if (amountFen > 0n) effects.push({ ...owner, kind: 'send-refund', payload: {} });
  return effects;
}
