/**
 * Forgets answers to POS messages when nobody asks for them again. What they settled is known for good:
 * events, sales and redemptions have keys of their own.
 */
import { asDb, type Database } from '../../../platform/db';
import { inBatches } from '../../kernel/in-batches';
import { DAY_MS, type Instant } from '../../kernel/time';
import { forgetMessages } from '../../pos/pos-messages.store';

/** A day longer than a till without network may wait with its members' sales. Milliseconds. */
export const MESSAGE_KEPT_MS = 4 * DAY_MS;
const BATCH = 1000;

/** Deletes in batches until none is left or the time is up; tells how many. */
export const forgetPosMessages = (
  pool: Database,
  now: Instant,
  stopped: () => boolean = () => false,
): Promise<number> =>
  inBatches(BATCH, stopped, (limit) => forgetMessages(asDb(pool), now - MESSAGE_KEPT_MS, limit));
