/** Guesses are forgotten once no limit counts them any more. */
import { asDb, type Database } from '../../../platform/db';
import { forgetGuesses as forgetBefore } from '../../guess/guesses.store';
import { inBatches } from '../../kernel/in-batches';
import { DAY_MS, type Instant } from '../../kernel/time';

const BATCH = 1000;

/** Forgets those of more than a day ago; how many rows. */
export const forgetGuesses = (pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> =>
  inBatches(BATCH, isTimeUp, (limit) => forgetBefore(asDb(pool), now - DAY_MS, limit));
