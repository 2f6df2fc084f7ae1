/**
 * Goods for points, or for points and money: an order like any other, of one piece, whose price is what the
 * mall asks. So it is paid, closed, prepared, fetched and refunded as orders are. The same request again is
 * the same exchange. docs/points-mall.md.
 */
import type { CartLine } from '../../../contract/order';
import { asDb, type Database, type Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { assert, present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { readExchange } from '../../mall/exchanges.store';
import { mallWords } from '../../mall/words';
import { standardChoice } from '../../menu/standard-choice.rules';
import { ORDER_SOURCE, redemptionEventOf } from '../../order/order-events.rules';
import { NO_TEXTS } from '../../order/order-texts.store';
import { MOST_UNPAID } from '../../order/order.rules';
import { orderWords } from '../../order/words';
import { readBrandRules } from '../../programme/brand-rules.store';
import { notExchanged, tooFewPoints, tryExchange, type Exchanged } from '../../views/mall/try-exchange';
import { holdFacts, type CartFacts } from '../../views/order/cart-facts';
import { readCart } from '../../views/order/read-cart';
import type { Along } from '../holdings/holding';
import { settleAlong } from '../intake/settle-along';
import { keepAndHold, LookAgain, nameFor, NotHeld } from './keep-and-hold';
import { orderOfGoods } from './order-of-goods';
import type { GoodsWish, Named } from './order-wish';

/** Makes the order, or says why not. Locks the member's row, then the mall's counter, then the stock. */
export async function exchangeForGoods(
  pool: Database,
  member: Identity,
  wish: GoodsWish,
  now: Instant,
): Promise<Exchanged> {
  const { memberId, brandId } = member;
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  const named = nameFor(utcOffsetMinutes, now);
  const told = redemptionEventOf({ memberId, orderId: named.orderId }, wish.points, now);
  const event = { ...told, source: ORDER_SOURCE, memberId };
  try {
    const settled = await settleAlong(pool, { brandId, utcOffsetMinutes }, event, (db, settle) =>
      exchange(db, { member, wish, named, now }, { settle }),
    );
    if (typeof settled === 'string' || 'outcome' in settled) return settled;
    assert(settled.refused === 'insufficient-points', `an exchange was refused as ${settled.refused}`);
    return await tooFewPoints(asDb(pool), member, wish, now);
  } catch (error) {
    if (error instanceof LookAgain) return exchangeForGoods(pool, member, wish, now);
    if (!(error instanceof NotHeld)) throw error;
    return notHeld(error);
  }
}

interface Exchanging {
  member: Identity;
  wish: GoodsWish;
  named: Named;
  now: Instant;
}

async function exchange(db: Db, { member, wish, named, now }: Exchanging, along: Along): Promise<Exchanged> {
  const { memberId } = member;
  const same = await readExchange(db, memberId, wish.requestId);
  if (same !== null) return { outcome: 'exchanged', exchange: same };
  const tried = await tryExchange(db, member, wish, 'goods', now);
  if ('why' in tried) return { outcome: 'refused', ...tried };
  const { item } = tried.row;
  assert(item.what.kind === 'goods', `item ${wish.itemId} is no goods`);
  const { product, stores } = item.what;
  if (stores.length > 0 && !stores.includes(wish.store))
    return notExchanged('other-store', mallWords.otherStore);
  const cart = { store: wish.store, lines: [lineOf(product)], requestId: wish.requestId };
  const { facts, inTheWay } = await holdFacts(db, { ...member, now }, cart);
  if (inTheWay.closed) return 'session-expired';
  // Another kind of order of the same request: ids are random, so somebody made this one up.
  if (inTheWay.sameRequest !== null) return notExchanged('unknown', mallWords.unknown);
  if (inTheWay.unpaid >= MOST_UNPAID)
    return notExchanged('cannot-now', orderWords.tooManyUnpaid(MOST_UNPAID));
  const ready = await readReady(db, { ...member, now }, cart, facts);
  if ('problems' in ready) return notExchanged('cannot-now', ready.problems[0]?.message ?? mallWords.unknown);
  const order = orderOfGoods(member, wish, named, ready, now);
  await keepAndHold(db, order, NO_TEXTS, along);
  const kept = await readExchange(db, memberId, wish.requestId);
  return { outcome: 'exchanged', exchange: present(kept, `the exchange of order ${order.orderId}`) };
}

const lineOf = (product: string): CartLine => ({
  ...{ line: '1', product, quantity: 1, options: [], parts: [], text: '' },
});

/** The cart of one piece with its standard options, against what the store sells now. */
function readReady(
  db: Db,
  buyer: Identity & { now: Instant },
  { store, lines }: { store: string; lines: CartLine[] },
  facts: CartFacts,
): ReturnType<typeof readCart> {
  const made = lines.map((line) => {
    const item = facts.shelf.items.get(line.product);
    return item === undefined ? line : { ...line, options: standardChoice(item) };
  });
  return readCart(db, buyer, { store, lines: made, wanted: 'none', couponWanted: 'none' }, facts);
}

function notHeld({ problems }: NotHeld): Exchanged {
  const [problem] = problems;
  const isTheMalls = problem?.line === null;
  return notExchanged(isTheMalls ? 'none-left' : 'cannot-now', problem?.message ?? mallWords.noneLeft);
}
