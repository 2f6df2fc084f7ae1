/**
 * A guest asks for money back: lines, quantities, a reason, perhaps a photo. One request of an order at a
 * time waits for an answer; until then it may be withdrawn.
 */
import type { Database, Db } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import type { OrderKey, OrderRow } from '../../order/order.types';
import { ORDER } from '../../order/order.rules';
import { holdOrder, readLines } from '../../order/orders.store';
import { shareRefund, type AskedUnits } from '../../order/refund-shares.rules';
import { AFTER_SALE, photoTypeOf } from '../../payment/after-sale.rules';
import {
  addAfterSale,
  keepAnswer,
  MOST_REQUESTS,
  readAfterSales,
  type Photo,
} from '../../payment/after-sales.store';
import { holdAfterSale } from './hold-after-sale';
import { withOpenAccount } from '../../member/open-account.store';

export interface RefundAsk {
  lines: readonly AskedUnits[];
  reason: string;
  /** JPEG or PNG as base64; null: none. */
  photo: string | null;
  requestId: string;
}

export type NotAsked =
  'session-expired' | 'not-found' | 'wrong-state' | 'bad-request' | 'nothing-left' | 'request-open';

/** Keeps the request; its id, or why not. The same request again is the same. */
export async function askRefund(
  pool: Database,
  key: OrderKey,
  ask: RefundAsk,
  now: Instant,
): Promise<{ request: string } | NotAsked> {
  const photo = ask.photo === null ? null : photoOf(ask.photo);
  if (photo === 'bad-request') return photo;
  return withOpenAccount(pool, key.memberId, async (db) => {
    const order = await holdOrder(db, key.memberId, key.orderId);
    return order === null ? 'not-found' : keep(db, order, { ...ask, photo }, now);
  });
}

async function keep(
  db: Db,
  order: OrderRow,
  ask: Omit<RefundAsk, 'photo'> & { photo: Photo | null },
  now: Instant,
): Promise<{ request: string } | NotAsked> {
  const before = await readAfterSales(db, order);
  const same = before.find((request) => request.requestId === ask.requestId);
  if (same !== undefined) return { request: same.afterSaleId };
  if (ORDER.answer(order.state, 'refund-all') === 'wrong-state') return 'wrong-state';
  if (before.some((request) => request.state === 'asked')) return 'request-open';
  if (before.length >= MOST_REQUESTS) return 'nothing-left';
  const shares = shareRefund(await readLines(db, order), ask.lines);
  if (typeof shares === 'string') return shares === 'unknown-line' ? 'bad-request' : shares;
  const { memberId, orderId, brandId, storeId } = order;
  const { reason, photo, requestId } = ask;
  const afterSaleId = `${orderId}-a${before.length + 1}`;
  const lines = shares.lines.map(({ line, quantity }) => ({ line, quantity }));
  const row = { memberId, afterSaleId, orderId, brandId, storeId, lines };
  await addAfterSale(db, { ...row, requestId, askedAt: now, reason, photo });
  return { request: afterSaleId };
}

/** A photo by what it is, not by what it says it is. */
function photoOf(base64: string): Photo | 'bad-request' {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return 'bad-request';
  const bytes = Buffer.from(base64, 'base64');
  const type = photoTypeOf(bytes);
  return type === null ? 'bad-request' : { type, bytes };
}

/** Withdraws a request that waits for an answer. */
export const withdrawRequest = (
  pool: Database,
  { memberId, brandId }: { memberId: bigint; brandId: number },
  afterSaleId: string,
  now: Instant,
): Promise<null | 'session-expired' | 'not-found' | 'wrong-state'> =>
  withOpenAccount(pool, memberId, async (db) => {
    const request = await holdAfterSale(db, brandId, afterSaleId);
    if (request === null || request.memberId !== memberId) return 'not-found';
    const state = AFTER_SALE.answer(request.state, 'withdraw');
    if (state === 'wrong-state') return state;
    if (state === 'already') return null;
    await keepAnswer(db, request, { state, staffId: null, refundId: null, answer: null, at: now });
    return null;
  });
