/**
 * A share of one product goes back to everybody of a group who has it (坏果包赔): each order by itself, with a
 * refund and retries of its own. The operator has seen and typed the sum; the request counts once.
 * docs/community.md §6.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../../platform/db';
import type { Outside } from '../../../../platform/outside';
import { ofOrder, type TakenEffect } from '../../../effect/effects';
import { addEffects } from '../../../effect/effects.store';
import { keepShare, readHavers, readShare, type Share } from '../../../group/community.store';
import type { SeatKey } from '../../../group/group.types';
import { readGroup } from '../../../group/groups.store';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { nameOf, type OrderKey } from '../../../order/order.types';
import { holdOrder, keepShared, readLines, readLinesByKey } from '../../../order/orders.store';
import { shareFenOf, type RefundableLine } from '../../../order/refund-shares.rules';
import { addRefunded, holdPayments } from '../../../payment/payments.store';
import { refundIdOf } from '../../../payment/refund.rules';
import { addRefund, readRefunds } from '../../../payment/refunds.store';
import { logAction } from '../../../staff/action-log.store';
import type { Doer } from '../../../staff/staff.types';
import { takeInvoiceBack } from '../../holdings/invoice/hold-invoice';
import { followReferral } from '../../holdings/referral/hold-referral';
import type { Outcome } from '../../work/effect-outcome';

const PAGE = 40;

export type AskedShare = Pick<Share, 'groupId' | 'product' | 'shareBp'>;

/** What it would give back now: to so many orders, so much in all. Reads only. */
export async function tryShare(
  db: Db,
  { groupId, product, shareBp }: AskedShare,
): Promise<{ orders: number; fen: bigint; first: OrderKey | null }> {
  const trial = { orders: 0, fen: 0n, first: null as OrderKey | null };
  for (let after = ''; ;) {
    const havers = await readHavers(db, { groupId, product }, { after, limit: PAGE });
    const lines = await readLinesByKey(db, havers);
    for (const key of havers) {
      const fen = sumOf(linesWith(lines.get(nameOf(key)) ?? [], product), shareBp);
      if (fen === 0n) continue;
      trial.orders += 1;
      trial.fen += fen;
      trial.first ??= key;
    }
    if (havers.length === 0) return trial;
    after = present(havers[havers.length - 1], 'the last order').orderId;
  }
}

const linesWith = <Line extends { product: string }>(lines: readonly Line[], product: string): Line[] =>
  lines.filter((line) => line.product === product);
const sumOf = (lines: readonly RefundableLine[], shareBp: number): bigint =>
  lines.reduce((sum, line) => sum + shareFenOf(line, shareBp), 0n);

export type Given =
  | { orders: number; fen: bigint; owner: OrderKey }
  | { refused: 'not-found' | 'wrong-state' | 'figures-changed' | 'nothing-left' };

/** Decides it; what is to be given back follows as an effect. The same request again answers the same. */
export const giveShare = (
  pool: Database,
  doer: Doer,
  asked: AskedShare & { requestId: string; reason: string; typedFen: bigint },
  now: Instant,
): Promise<Given> =>
  withTransaction(pool, async (db): Promise<Given> => {
    const { groupId, product, shareBp, requestId, reason, typedFen } = asked;
    const { brandId, staffId } = doer;
    const group = await readGroup(db, groupId);
    if (group?.kind !== 'community' || group.brandId !== brandId) return { refused: 'not-found' };
    if (group.state !== 'filled') return { refused: 'wrong-state' };
    const same = await readShare(db, groupId, requestId);
    if (same !== null) {
      const [owner] = await readHavers(db, asked, { after: '', limit: 1 });
      return owner === undefined ? { refused: 'nothing-left' } : { ...same, owner };
    }
    const { orders, fen, first: owner } = await tryShare(db, asked);
    if (owner === null) return { refused: 'nothing-left' };
    if (fen !== typedFen) return { refused: 'figures-changed' };
    const share: Share = {
      ...{ groupId, requestId, brandId, product, shareBp, reason, orders, fen },
      staffId: present(staffId, 'who gives it'),
    };
    if (!(await keepShare(db, share, now))) return { orders, fen, owner };
    const told = { group: groupId, product, shareBp, orders, fen: fen.toString() };
    await logAction(db, doer, { action: 'give-share', subject: groupId, after: told, reason, doneAt: now });
    const subject = `${groupId}:${requestId}`;
    const effect = { ...ofOrder({ ...owner, brandId }), kind: 'give-shares', subject, payload: {} } as const;
    await addEffects(db, [effect], now);
    return { orders, fen, owner };
  });

/** Gives it back to every order that has the product; what one was given it is not given again. */
export async function giveShares(
  { database: pool }: Outside,
  { subject }: TakenEffect<'give-shares'>,
  now: Instant,
): Promise<Outcome> {
  const [groupId = '', requestId = ''] = subject.split(':');
  const share = present(await readShare(asDb(pool), groupId, requestId), `share ${subject}`);
  for (let after = ''; ;) {
    const havers = await readHavers(asDb(pool), share, { after, limit: PAGE });
    for (const haver of havers)
      await withTransaction(pool, (db) => giveOne(db, share, { groupId, ...haver }, now));
    if (havers.length === 0) return 'done';
    after = present(havers[havers.length - 1], 'the last order').orderId;
  }
}

/** Its number among the order's requests: once. */
const requestOf = ({ groupId, requestId }: Share): string => `share:${groupId}:${requestId}`;

async function giveOne(db: Db, share: Share, key: SeatKey, now: Instant): Promise<void> {
  const order = present(await holdOrder(db, key.memberId, key.orderId), `order ${key.orderId}`);
  const before = await readRefunds(db, order);
  const requestId = requestOf(share);
  if (order.state === 'refunded' || before.some((refund) => refund.requestId === requestId)) return;
  const given = linesWith(await readLines(db, order), share.product).flatMap((line) => {
    const fen = shareFenOf(line, share.shareBp);
    return fen === 0n ? [] : [{ line: line.line, fen }];
  });
  const amountFen = given.reduce((sum, { fen }) => sum + fen, 0n);
  if (amountFen === 0n) return;
  const paid = (await holdPayments(db, order)).find(({ state }) => state === 'paid');
  const { outTradeNo } = present(paid, `the payment of order ${order.orderId}`);
  const { memberId, orderId, brandId, storeId } = order;
  const refundId = refundIdOf(orderId, before.length);
  for (const one of given) await keepShared(db, order, one);
  await addRefund(db, {
    ...{ refundId, memberId, orderId, brandId, storeId, outTradeNo, kind: 'share', amountFen, points: 0n },
    lines: given.map(({ line, fen }) => ({ line, quantity: 0, fen: fen.toString(), points: '0' })),
    ...{ staffId: share.staffId, requestId, reason: share.reason, askedAt: now },
  });
  await addRefunded(db, { memberId, outTradeNo }, amountFen);
  const sent = { ...ofOrder(order), kind: 'send-refund', subject: refundId, payload: {} } as const;
  const reversed = await takeInvoiceBack(db, order, now);
  await addEffects(db, [sent, ...followReferral(order, refundId), ...reversed], now);
}
