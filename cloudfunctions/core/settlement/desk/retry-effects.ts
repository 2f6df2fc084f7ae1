/**
 * An operator lets effects that were given up be tried again. A refund among them goes out under its own
 * number.
 */
import { withTransaction, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { unstickEffects } from '../../effect/stuck-effects.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** Lets them be tried at once by the worker; how many of them had been given up. */
export const retryEffects = (pool: Database, by: Doer, effectNos: bigint[], now: Instant): Promise<number> =>
  withTransaction(pool, async (db) => {
    const retried = await unstickEffects(db, by.brandId, effectNos, now);
    const after = { effects: retried.map(String) };
    if (retried.length > 0) await logAction(db, by, { action: 'retry-effects', after, doneAt: now });
    return retried.length;
  });
