/** What a seat costs a member now, as taking it would. Reads only. */
import type { WhyNoSeat } from '../../../contract/group';
import type { CartProblem } from '../../../contract/order';
import { asDb, type Database } from '../../../platform/db';
import { readCartFacts, type Buyer } from '../order/cart-facts';
import { quoteCart, type QuotedCart } from '../order/quote';
import type { AskedCart } from '../order/read-cart';
import { trySeat, type ReadySeat, type WantedSeat } from './try-seat';

/** A seat's price, with the seat. */
export type SeatQuoted =
  | (QuotedCart & { seat: ReadySeat })
  | { outcome: 'no-seat'; why: WhyNoSeat }
  | { outcome: 'problems'; problems: CartProblem[] };

/** Prices it; or why it cannot be had, or what is wrong with the cart. */
export async function quoteSeat(
  pool: Database,
  buyer: Buyer,
  wanted: WantedSeat,
  cart: AskedCart,
): Promise<SeatQuoted> {
  const db = asDb(pool);
  const facts = await readCartFacts(db, buyer, cart);
  const seat = await trySeat(db, buyer, wanted, cart, facts);
  if ('why' in seat) return { outcome: 'no-seat', ...seat };
  if ('problems' in seat) return { outcome: 'problems', ...seat };
  const quoted = await quoteCart(db, buyer, cart, seat.facts);
  return 'outcome' in quoted ? quoted : { ...quoted, seat };
}
