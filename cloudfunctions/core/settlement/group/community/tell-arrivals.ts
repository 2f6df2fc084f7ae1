/**
 * Parcels of a group have arrived: whoever has one is told once, where they allowed it. The mark and the
 * messages are one transaction. Any number of workers may do so at once. docs/community.md §4.
 */
import { withTransaction, type Database, type Db } from '../../../../platform/db';
import { addEffects } from '../../../effect/effects.store';
import { markArrived } from '../../../group/community.store';
import { seatPages } from '../../../group/groups.store';
import type { Instant } from '../../../kernel/time';
import { tellOfGroup } from '../tell-of-group';

/** Seats that are read together. */
const PAGE = 100;

/** Tells of each group that is due; how many those were. */
export async function tellArrivals(pool: Database, now: Instant, isTimeUp: () => boolean): Promise<number> {
  let told = 0;
  while (!isTimeUp() && (await withTransaction(pool, (db) => tellOne(db, now)))) told += 1;
  return told;
}

/** False: none is due. */
async function tellOne(db: Db, now: Instant): Promise<boolean> {
  const group = await markArrived(db, now);
  if (group === null) return false;
  const { groupId, brandId } = group;
  for await (const seats of seatPages(db, groupId, ['confirmed'], PAGE)) {
    const effects = seats.map((seat) => tellOfGroup('parcel-arrived', { ...seat, brandId }, now));
    await addEffects(db, effects, now);
  }
  return true;
}
