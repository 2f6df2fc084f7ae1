/*
 * What was made of a member's habits, the tags they were given, and into which groups they were drawn, and
 * how far they are in flows: gone with the account. Counts of trials and flows stay as they are.
 */
import type { Db } from '../../platform/db';
import { deleteFacts, deleteMoves, deleteTags } from './facts.store.queries';
import { deleteTasks } from './flow/tasks.store.queries';
import { deleteSignals, forgetWalker } from './flow/walkers.store.queries';
import { deleteTrialMember } from './trials.store.queries';

/** Erases what is kept of a member: counts, moves, tags, groups of trials, ways through flows. */
export async function eraseHabits(db: Db, memberId: bigint): Promise<void> {
  await deleteFacts.run({ memberId }, db);
  await deleteMoves.run({ memberId }, db);
  await deleteTags.run({ memberId }, db);
  await deleteTrialMember.run({ memberId }, db);
  // First: whoever is letting them enter a flow is waited for, and forgotten with the rest.
  await deleteSignals.run({ memberId }, db);
  await forgetWalker.run({ memberId }, db);
  await deleteTasks.run({ memberId }, db);
}
