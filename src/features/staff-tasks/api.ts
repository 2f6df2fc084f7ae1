/** The calls behind tasks of a store. */
import type { StoreTasksReply } from '../../../cloudfunctions/contract/counter';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callAsStaff } from '../staff-session/call-staff';

export const listTasks = (store: string, after?: string): Promise<Reply<StoreTasksReply>> =>
  callAsStaff('counter', { action: 'list-tasks', store, ...pageAfter(after) });

export const finishTask = (store: string, task: string): Promise<Reply<unknown>> =>
  callAsStaff('counter', { action: 'finish-task', store, task });
