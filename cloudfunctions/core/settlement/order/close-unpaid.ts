/**
 * Closes orders that were not paid in time, so that what they hold is there for others; of seats,
 * group/close-unpaid-seats.ts does. Any number of workers may do so at once.
 */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { findOverdue } from '../../order/orders.store';
import { closeOrder } from '../holdings/close-order';

/** A statement's worth; what is left follows. */
const PAGE = 200;

/** Closes what was to be paid until now and is not, the oldest first; how many. */
export async function closeUnpaid(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  let closed = 0;
  for (;;) {
    const overdue = await findOverdue(asDb(pool), { seats: false, until: now }, PAGE);
    for (const key of overdue) {
      if (isTimeUp()) return closed;
      const outcome = await withTransaction(pool, (db) => closeOrder(db, key, 'unpaid', now));
      if (outcome === 'closed') closed += 1;
    }
    if (overdue.length < PAGE) return closed;
  }
}
