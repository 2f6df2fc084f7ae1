/** What flows ask a store's staff to do: seen, and done. */
import type { CounterRequest } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { finishTask } from '../../core/settlement/desk/finish-task';
import type { Staff } from '../../core/staff/staff.types';
import { listTasks } from '../../core/views/till/tasks';
import { withSnapshot } from '../../platform/db';
import { acceptFound, acceptUnless } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

type TaskRequest = Extract<CounterRequest, { action: 'list-tasks' | 'finish-task' }>;

/** Of a store: both of its actions. */
export async function answerTasks(
  context: StaffContext<Staff>,
  request: TaskRequest,
): Promise<Reply<unknown>> {
  const { database, device, now } = context;
  const { staffId, brandId } = staffOf(context);
  const place = { brandId, storeId: request.store, staffId, clerk: null, device };
  if (request.action === 'finish-task')
    return acceptUnless(await finishTask(database, place, BigInt(request.task), now));
  const { after } = request;
  return withSnapshot(database, async (db) =>
    acceptFound(await listTasks(db, { brandId, storeId: request.store }, { after, now }), 'bad-request'),
  );
}
