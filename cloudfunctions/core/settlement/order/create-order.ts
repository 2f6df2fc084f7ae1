/**
 * Creates an order: priced again, at the price that the member saw or not at all; counted stock and points
 * are taken, and the order is there, in one transaction. The same request of a member again is the same
 * order. Nothing payable: it is paid at once.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { ORDER_SOURCE, redemptionEventOf } from '../../order/order-events.rules';
import { MOST_UNPAID } from '../../order/order.rules';
import { findByRequest, readOrder } from '../../order/orders.store';
import { orderWords } from '../../order/words';
import { holdFacts } from '../../views/order/cart-facts';
import { quoteCart, quoteNow, type QuotedCart } from '../../views/order/quote';
import { readBrandRules } from '../../programme/brand-rules.store';
import { quoteSeat } from '../../views/group/quote-seat';
import { freezeForOrder } from '../../views/referral/freeze-for-order';
import { trySeat } from '../../views/group/try-seat';
import { utcOffsetOf } from '../../programme/programme.rules';
import type { Along } from '../holdings/holding';
import { settleAlong } from '../intake/settle-along';
import { keepAndHold, LookAgain, nameFor, NotHeld } from './keep-and-hold';
import { orderOf, textsOf } from './order-of-quote';
import type { Created, Named, OrderWish } from './order-wish';
import { whySeatGone } from './why-seat-gone';

interface Creating {
  pool: Database;
  member: Identity;
  wish: OrderWish;
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
  const creating = { pool, member, wish, now };
  try {
    if (wish.pointsUsed === 0n)
      return await withTransaction(pool, (db) => create(db, creating, null, WITHOUT_POINTS));
    // Where points are refused they were spent in this moment: they are priced as they are now.
    return (await createWithPoints(creating)) ?? (await quoteAgain(creating));
  } catch (error) {
    if (error instanceof LookAgain) return createOrder(pool, member, wish, now);
    if (!(error instanceof NotHeld)) throw error;
    return whySeatGone(pool, member, wish, error.problems, now);
  }
}

const WITHOUT_POINTS: Along = { settle: () => Promise.resolve() };

/** The order, with the redemption of its points in the same transaction; null: the points are refused. */
async function createWithPoints(creating: Creating): Promise<Created | null> {
  const { pool, member, wish, now } = creating;
  const { memberId, brandId } = member;
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  const named = nameFor(utcOffsetMinutes, now);
  const told = redemptionEventOf({ memberId, orderId: named.orderId }, wish.pointsUsed, now);
  const event = { ...told, source: ORDER_SOURCE, memberId };
  const settled = await settleAlong(pool, { brandId, utcOffsetMinutes }, event, (db, settle) =>
    create(db, creating, named, { settle }),
  );
  return isRefused(settled) ? null : settled;
}

const isRefused = (settled: Created | { refused: unknown }): settled is { refused: unknown } =>
  typeof settled === 'object' && 'refused' in settled;

async function create(
  db: Db,
  { member, wish, now }: Creating,
  named: Named | null,
  along: Along,
): Promise<Created> {
  const { memberId } = member;
  const buyer = { ...member, now };
  const { facts, inTheWay, latestReferral } = await holdFacts(db, buyer, wish);
  if (inTheWay.closed) return 'session-expired';
  if (inTheWay.sameRequest !== null) {
    const same = await readOrder(db, memberId, inTheWay.sameRequest);
    return { outcome: 'created', order: present(same, `order ${inTheWay.sameRequest}`) };
  }
  if (inTheWay.unpaid >= MOST_UNPAID) {
    const message = orderWords.tooManyUnpaid(MOST_UNPAID);
    return { outcome: 'problems', problems: [{ line: null, code: 'too-many', message }] };
  }
  const seat = wish.seat === undefined ? null : await trySeat(db, buyer, wish.seat, wish, facts);
  if (seat !== null && 'why' in seat) {
    // What waited for the row may find that the same request was first.
    const same = await findByRequest(db, memberId, wish.requestId);
    return same === null ? { outcome: 'no-seat', ...seat } : { outcome: 'created', order: same };
  }
  if (seat !== null && 'problems' in seat) return { outcome: 'problems', ...seat };
  const asked = { ...wish, wanted: wish.pointsUsed };
  const quoted = await quoteCart(db, buyer, asked, seat?.facts ?? facts);
  if ('outcome' in quoted) return quoted;
  if (isChanged(quoted.priced, wish)) return { outcome: 'price-changed', quote: quoted.quote };
  const referral = await freezeForOrder(db, buyer, latestReferral, quoted.cart.lines);
  const name = named ?? nameFor(utcOffsetOf(facts.rules), now);
  const order = orderOf(member, wish, name, { ...quoted, seat, referral }, now);
  return { outcome: 'created', order: await keepAndHold(db, order, textsOf(wish, quoted), along) };
}

/** Whether it is not what the member saw. */
const isChanged = ({ payableFen, points, coupon }: QuotedCart['priced'], wish: OrderWish): boolean =>
  payableFen !== wish.payableFen ||
  points.used !== wish.pointsUsed ||
  (typeof wish.couponWanted === 'bigint' && coupon?.couponId !== wish.couponWanted);

async function quoteAgain({ pool, member, wish, now }: Creating): Promise<Created> {
  const buyer = { ...member, now };
  const asked = { ...wish, wanted: wish.pointsUsed };
  const quoted =
    wish.seat === undefined
      ? await quoteNow(pool, buyer, asked)
      : await quoteSeat(pool, buyer, wish.seat, asked);
  return 'outcome' in quoted ? quoted : { outcome: 'price-changed', quote: quoted.quote };
}
