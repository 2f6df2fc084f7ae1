/* What was made of a member's habits, and the tags they were given: gone with the account. */
import type { Db } from '../../platform/db';
import { deleteFacts, deleteMoves, deleteTags } from './facts.store.queries';

/** Erases what is kept of a member: counts, moves between classes and stages, tags. */
export async function eraseHabits(db: Db, memberId: bigint): Promise<void> {
  await deleteFacts.run({ memberId }, db);
  await deleteMoves.run({ memberId }, db);
  await deleteTags.run({ memberId }, db);
}
