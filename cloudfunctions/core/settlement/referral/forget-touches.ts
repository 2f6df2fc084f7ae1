/** What people opened is forgotten when no window reaches it any more. */
import { asDb, type Database } from '../../../platform/db';
import { inBatches } from '../../kernel/in-batches';
import { dayOf, type Instant } from '../../kernel/time';
import { removeOldTouches } from '../../referral/links.store';

/** The longest window that a programme may have (contract/referral-programme.ts), and a day. Days. */
const LONGEST_DAYS = 181;
const PAGE = 5000;

/** Forgets it; how many touches. */
export const forgetTouches = (pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> =>
  inBatches(PAGE, isTimeUp, (limit) => removeOldTouches(asDb(pool), dayOf(now, 0) - LONGEST_DAYS, limit));
