/** What a store's staff are asked to do for members. */
import type { ReactElement } from 'react';
import { StaffPage } from '../../../features/staff-session/staff-page';
import { TaskList } from '../../../features/staff-tasks/task-list';
import { taskWords } from '../../../features/staff-tasks/words';

/** Of the store chosen. */
export default function StaffTasksPage(): ReactElement {
  return <StaffPage title={taskWords.title}>{({ store }) => <TaskList store={store.id} />}</StaffPage>;
}
