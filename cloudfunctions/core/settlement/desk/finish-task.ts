/** Somebody of a store has done what a flow asked for; written down. */
import { withTransaction, type Database } from '../../../platform/db';
import { keepDone } from '../../insight/flow/tasks.store';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { StaffPlace } from '../../staff/staff.types';

/** Once; a second time it is not found. */
export const finishTask = (
  pool: Database,
  place: StaffPlace,
  taskId: bigint,
  now: Instant,
): Promise<null | 'not-found'> =>
  withTransaction(pool, async (db) => {
    const memberId = await keepDone(db, place, { taskId, staffId: place.staffId, now });
    if (memberId === null) return 'not-found';
    await logAction(db, place, { action: 'finish-task', memberId, subject: taskId.toString(), doneAt: now });
    return null;
  });
