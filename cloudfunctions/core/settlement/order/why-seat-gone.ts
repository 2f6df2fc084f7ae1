/** A seat was there when it was looked at and gone when it was taken: what is so now. */
import type { CartProblem } from '../../../contract/order';
import type { Database } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { whyNoSeat } from '../../group/why-no-seat.rules';
import { groupWords } from '../../group/words';
import type { Instant } from '../../kernel/time';
import { quoteSeat } from '../../views/group/quote-seat';
import type { Created, OrderWish } from './order-wish';

/** Why not; a seat that is free again costs something else. Other problems stay what they are. */
export async function whySeatGone(
  pool: Database,
  member: Identity,
  wish: OrderWish,
  problems: CartProblem[],
  now: Instant,
): Promise<Created> {
  if (wish.seat === undefined || problems[0]?.code !== 'no-seat') return { outcome: 'problems', problems };
  const asked = { ...wish, wanted: wish.pointsUsed };
  const quoted = await quoteSeat(pool, { ...member, now }, wish.seat, asked);
  if ('outcome' in quoted) return quoted;
  return { outcome: 'no-seat', why: whyNoSeat('price-changed', groupWords.changed) };
}
