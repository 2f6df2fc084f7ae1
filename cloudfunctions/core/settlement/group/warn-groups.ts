/**
 * Groups that may fail soon: whoever paid for a seat is told once, while there is time to ask somebody. The
 * mark and the messages are one transaction. Any number of workers may do so at once.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { addEffects } from '../../effect/effects.store';
import { markWarned, seatPages } from '../../group/groups.store';
import type { Instant } from '../../kernel/time';
import { tellOfGroup } from './tell-of-group';

/** Seats that are read together. */
const PAGE = 100;

/** Tells of each that is due; how many groups that were. */
export async function warnGroups(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  let warned = 0;
  while (!isTimeUp() && (await withTransaction(pool, (db) => warnOne(db, now)))) warned += 1;
  return warned;
}

/** False: none is due. */
async function warnOne(db: Db, now: Instant): Promise<boolean> {
  const group = await markWarned(db, now);
  if (group === null) return false;
  const { groupId, brandId } = group;
  for await (const seats of seatPages(db, groupId, ['paid'], PAGE)) {
    const effects = seats.map((seat) => tellOfGroup('group-soon', { ...seat, brandId }, now));
    await addEffects(db, effects, now);
  }
  return true;
}
