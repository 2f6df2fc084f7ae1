/* What a member was once given, for whoever tells them. Reads only. */
import type { Db } from '../../platform/db';
import { findWelcomeLot } from './points.store.queries';

/** Points of the welcome gift; null: none was given. */
export async function readWelcomePoints(db: Db, memberId: bigint): Promise<bigint | null> {
  const [lot] = await findWelcomeLot.run({ memberId }, db);
  return lot?.granted ?? null;
}
