/** Seats that were not paid in time are there for others. Any number of workers may do so at once. */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { Instant } from '../../kernel/time';
import { findOverdue } from '../../order/orders.store';
import { settleUnpaid } from './settle-unpaid';

/** Asked about side by side; what WeChat Pay does not say is asked again in the next round. */
const PAGE = 8;
const MOST_PAGES = 25;

/** Settles seats whose time to pay is over, the oldest first; how many. */
export async function closeUnpaidSeats(
  outside: Outside,
  now: Instant,
  isTimeUp: () => boolean,
): Promise<number> {
  let settled = 0;
  for (let page = 0; page < MOST_PAGES && !isTimeUp(); page += 1) {
    const overdue = await findOverdue(asDb(outside.database), { seats: true, until: now }, PAGE);
    const done = await Promise.all(overdue.map((order) => settleUnpaid(outside, order, now)));
    settled += done.filter(Boolean).length;
    if (overdue.length < PAGE || !done.includes(true)) break;
  }
  return settled;
}
