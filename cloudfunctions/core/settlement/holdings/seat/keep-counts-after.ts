/** A seat of a group is let go: its counts, and what becomes of the group. */
import type { Db } from '../../../../platform/db';
import { afterLetting } from '../../../group/group.rules';
import type { GroupRow } from '../../../group/group.types';
import { keepCounts } from '../../../group/groups.store';
import type { Instant } from '../../../kernel/time';

/** The group's row is held. */
export async function keepCountsAfter(
  db: Db,
  group: GroupRow,
  counts: Partial<Pick<GroupRow, 'held' | 'paid' | 'refunding'>>,
  at: Instant,
): Promise<void> {
  const after = { ...group, ...counts };
  await keepCounts(db, { ...after, state: afterLetting(after) }, at);
}
