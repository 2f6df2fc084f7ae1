/**
 * A member gives up an order of a group that is not decided yet: the money goes back whole, the seat is there
 * for others; one that is not paid is cancelled.
 */
import type { Db } from '../../../platform/db';
import type { GroupRow } from '../../group/group.types';
import { givenUpWords } from '../../group/words';
import type { Instant } from '../../kernel/time';
import type { OrderKey, OrderRow } from '../../order/order.types';
import { closeOrder } from '../holdings/close-order';
import { refundWithin } from '../holdings/refund-within';

export type GivenUp = OrderKey | { refused: 'not-found' | 'wrong-state' };

/** Held by its order's row: whoever decides the group in this moment comes before or after. */
export async function giveUpOrder(
  db: Db,
  order: OrderRow,
  { groupId, kind, state }: GroupRow,
  now: Instant,
): Promise<GivenUp> {
  if (order.state === 'created') {
    await closeOrder(db, order, 'cancelled', now);
    return order;
  }
  if (state !== 'forming') return { refused: 'wrong-state' };
  const asked = { lines: [], staffId: null, may: () => true, reason: givenUpWords[kind] };
  const refunded = await refundWithin(db, order, { ...asked, requestId: `leave:${groupId}` }, now);
  return 'refused' in refunded ? { refused: 'wrong-state' } : order;
}
