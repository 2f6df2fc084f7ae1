/*
 * What flows ask the staff of a store to do for a member: asked once for its cause, done once. No locks: the
 * first who is done with it has done it.
 */
import type { Db } from '../../../platform/db';
import { column } from '../../kernel/columns';
import { formatDay, type Day, type Instant } from '../../kernel/time';
import { findTasks, insertTasks, setDone } from './tasks.store.queries';

/** Asks staff of stores to do something for members; asked again nothing happens. */
export async function addTasks(
  db: Db,
  brandId: number,
  tasks: readonly { memberId: bigint; storeId: string; cause: string }[],
  { words, until, now }: { words: string; until: Day; now: Instant },
): Promise<void> {
  const columns = {
    memberIds: column(tasks, ({ memberId }) => memberId),
    storeIds: column(tasks, ({ storeId }) => storeId),
    causes: column(tasks, ({ cause }) => cause),
  };
  await insertTasks.run({ ...columns, brandId, words, until: formatDay(until), nowMs: now }, db);
}

/** Where a task is done. */
export interface TaskPlace {
  brandId: number;
  storeId: string;
}

/** Open ones that are still of use, oldest first. @param after the number of the last one seen */
export async function readTasks(
  db: Db,
  place: TaskPlace,
  { today, after, limit }: { today: Day; after: bigint; limit: number },
): Promise<{ taskId: bigint; words: string; until: string; name: string | null }[]> {
  const rows = await findTasks.run({ ...place, today: formatDay(today), after, limit }, db);
  return rows.map(({ task_id: taskId, words, until, name }) => ({ taskId, words, until, name }));
}

/** Whose it was; null: there is no such task that is open. */
export async function keepDone(
  db: Db,
  { brandId, storeId }: TaskPlace,
  { taskId, staffId, now }: { taskId: bigint; staffId: bigint; now: Instant },
): Promise<bigint | null> {
  const [row] = await setDone.run({ brandId, storeId, taskId, staffId, nowMs: now }, db);
  return row?.member_id ?? null;
}
