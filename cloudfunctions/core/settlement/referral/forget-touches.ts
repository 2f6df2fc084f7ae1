/** What people opened is forgotten when no window reaches it any more. */
import { asDb, type Database } from '../../../platform/db';
import { dayOf, type Instant } from '../../kernel/time';
import { removeOldTouches } from '../../referral/links.store';

/** The longest window that a programme may have (contract/referral-programme.ts), and a day. Days. */
const LONGEST_DAYS = 181;
const PAGE = 5000;

/** Forgets it; how many touches. */
export async function forgetTouches(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  const before = dayOf(now, 0) - LONGEST_DAYS;
  let forgotten = 0;
  while (!isTimeUp()) {
    const removed = await removeOldTouches(asDb(pool), before, PAGE);
    forgotten += removed;
    if (removed < PAGE) break;
  }
  return forgotten;
}
