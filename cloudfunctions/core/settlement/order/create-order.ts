/**
 * Creates an order: priced again, at the price that the member saw or not at all; counted stock and points
 * are taken, and the order is there, in one transaction. The same request of a member again is the same
 * order. Nothing payable: it is paid at once.
 */
import type { CartLine, CartProblem, Quote } from '../../../contract/order';
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { assert, present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { holdAccount } from '../../member/account.store';
import { newOrderId } from '../../order/order-id';
import { ORDER_SOURCE, redemptionEventOf } from '../../order/order-events.rules';
import { MOST_UNPAID, payByOf } from '../../order/order.rules';
import type { NewOrder, OrderRow } from '../../order/order.types';
import { countUnpaid, findOrderByRequest, keepOrder, readOrder } from '../../order/orders.store';
import { orderWords } from '../../order/words';
import { quoteCart, type QuotedCart } from '../../views/order/quote';
import { brandDay, readBrandRules } from '../../programme/brand-rules.store';
import type { Along } from '../holdings/holding';
import { holdAll } from '../holdings/holdings';
import { payWithin } from '../holdings/pay-within';
import { settleAlong } from '../intake/settle-along';

/** What a member wants to order, at the price that they saw. */
export interface OrderWish {
  store: string;
  lines: CartLine[];
  payableFen: bigint;
  pointsUsed: bigint;
  place: string;
  channel: string;
  remark: string;
  requestId: string;
}

export type Created =
  | { outcome: 'created'; order: OrderRow }
  | { outcome: 'price-changed'; quote: Quote }
  | { outcome: 'problems'; problems: CartProblem[] }
  | 'session-expired';

/** What the order would hold is not there in this moment: everything is rolled back. */
class NotHeld extends Error {
  constructor(readonly problems: CartProblem[]) {
    super('not held');
  }
}

/** Another order has this number: everything is rolled back, the next one is as good. */
class NumberTaken extends Error {}

interface Creating {
  pool: Database;
  member: Identity;
  wish: OrderWish;
  orderId: string;
  businessDay: string;
  now: Instant;
}

/**
 * Creates it, or says what has changed, or what is wrong. Locks the member's row, then the stock in the order
 * of its products.
 */
export async function createOrder(
  pool: Database,
  member: Identity,
  wish: OrderWish,
  now: Instant,
): Promise<Created> {
  const brandRules = await readBrandRules(asDb(pool), member.brandId);
  const businessDay = brandDay(brandRules, now);
  const creating = { pool, member, wish, orderId: newOrderId(businessDay), businessDay, now };
  try {
    const created = await createWithPoints(creating, brandRules.utcOffsetMinutes);
    // The points were spent in this moment: they are priced as they are now.
    return created ?? (await quoteAgain(creating));
  } catch (error) {
    if (error instanceof NumberTaken) return createOrder(pool, member, wish, now);
    if (!(error instanceof NotHeld)) throw error;
    return { outcome: 'problems', problems: error.problems };
  }
}

/** The order, with the redemption of its points in the same transaction; null: the points are refused. */
async function createWithPoints(creating: Creating, utcOffsetMinutes: number): Promise<Created | null> {
  const { pool, member, wish, orderId, now } = creating;
  const { memberId, brandId } = member;
  const nothing: Along = { settle: () => Promise.resolve() };
  if (wish.pointsUsed === 0n) return withTransaction(pool, (db) => create(db, creating, nothing));
  const told = redemptionEventOf({ memberId, orderId }, wish.pointsUsed, now);
  const event = { ...told, source: ORDER_SOURCE, memberId };
  const settled = await settleAlong(pool, { brandId, utcOffsetMinutes }, event, (db, settle) =>
    create(db, creating, { settle }),
  );
  return isRefused(settled) ? null : settled;
}

const isRefused = (settled: Created | { refused: unknown }): settled is { refused: unknown } =>
  typeof settled === 'object' && 'refused' in settled;

async function create(db: Db, creating: Creating, along: Along): Promise<Created> {
  const { member, wish, now } = creating;
  const { memberId } = member;
  if ((await holdAccount(db, memberId)) === null) return 'session-expired';
  const same = await findOrderByRequest(db, memberId, wish.requestId);
  if (same !== null) return { outcome: 'created', order: await theOrder(db, memberId, same) };
  if ((await countUnpaid(db, memberId, MOST_UNPAID)) >= MOST_UNPAID) {
    const message = orderWords.tooManyUnpaid(MOST_UNPAID);
    return { outcome: 'problems', problems: [{ line: null, code: 'too-many', message }] };
  }
  const quoted = await quoteCart(db, { ...member, now }, { ...wish, wanted: wish.pointsUsed });
  if ('outcome' in quoted) return quoted;
  const { payableFen, points } = quoted.priced;
  if (payableFen !== wish.payableFen || points.used !== wish.pointsUsed)
    return { outcome: 'price-changed', quote: quoted.quote };
  return { outcome: 'created', order: await keepAndHold(db, creating, quoted, along) };
}

/** Keeps the order and takes what it holds. Where nothing is payable it is paid at once. */
async function keepAndHold(db: Db, creating: Creating, quoted: QuotedCart, along: Along): Promise<OrderRow> {
  const { member, wish, orderId, now } = creating;
  const { memberId } = member;
  const order = newOrder(creating, quoted);
  const texts = quoted.cart.lines.flatMap(({ line, text }) => (text === '' ? [] : [[line, text]]));
  const words = { remark: wish.remark.trim(), cupTexts: Object.fromEntries(texts) as Record<string, string> };
  if (!(await keepOrder(db, order, words))) throw new NumberTaken();
  const problems = await holdAll(db, order, along);
  if (problems.length > 0) throw new NotHeld(problems);
  const kept = await theOrder(db, memberId, orderId);
  if (order.payableFen > 0n) return kept;
  const paid = await payWithin(db, kept, now);
  assert(typeof paid !== 'string', `the new order ${orderId} ${String(paid)}`);
  return paid;
}

function newOrder(
  { member, wish, orderId, businessDay, now }: Creating,
  { cart, priced, quote }: QuotedCart,
): NewOrder {
  const { notApplied: _why, nextStep: _next, ...frozen } = quote;
  return {
    ...member,
    orderId,
    storeId: wish.store,
    businessDay,
    requestId: wish.requestId,
    // What is written on cups lies apart: it is erased with the account.
    quote: { ...frozen, lines: frozen.lines.map((line) => ({ ...line, text: '' })) },
    priceVersion: cart.priceVersion,
    listFen: priced.listFen,
    pointsUsed: priced.points.used,
    payableFen: priced.payableFen,
    place: wish.place,
    channel: wish.channel,
    createdAt: now,
    payBy: payByOf(now),
    lines: cart.lines.map(({ asked, ...line }, place) => {
      const { listFen, netFen, points } = present(priced.lines[place], `the price of line ${line.line}`);
      const chosen = { options: asked.options, parts: asked.parts };
      const stock = line.stockProducts.length === 0 ? 'not-counted' : 'held';
      return { ...line, listFen, netFen, points, chosen, stock, stockProducts: [...line.stockProducts] };
    }),
  };
}

const theOrder = async (db: Db, memberId: bigint, orderId: string): Promise<OrderRow> =>
  present(await readOrder(db, memberId, orderId), `order ${orderId}`);

async function quoteAgain({ pool, member, wish, now }: Creating): Promise<Created> {
  const asked = { ...wish, wanted: wish.pointsUsed };
  const quoted = await quoteCart(asDb(pool), { ...member, now }, asked);
  return 'outcome' in quoted ? quoted : { outcome: 'price-changed', quote: quoted.quote };
}
