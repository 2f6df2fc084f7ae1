/** Tasks of a store: what to do for whom, masked, done once; none, and trouble. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import StaffTasksPage from '../../src/subpackages/staff/tasks/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleClerk, sampleDesk } from './sample-staff';

beforeEach(() => {
  forgetEverything();
  useStaffSession.getState().start(sampleClerk);
});

const tasks = {
  tasks: [{ task: '5', member: '林*夏', words: '送一份试饮', until: '2026-12-03' }],
  next: null,
};
const serve = (answers: Parameters<typeof serveFunctions>[0]): FunctionServer =>
  serveFunctions({ 'show-my-desk': () => ok(sampleDesk), ...answers });
const done = (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: '完成「送一份试饮」，会员 林*夏' });

test('a task is done once, however often it is pressed', async () => {
  const server = serve({ 'list-tasks': () => ok(tasks), 'finish-task': () => ok(null as never) });
  render(<StaffTasksPage />);
  expect(await screen.findByText('会员 林*夏 · 2026年12月3日 前')).toBeTruthy();
  const button = await done();
  await act(async () => {
    fireEvent.click(button);
    fireEvent.click(button);
  });
  expect(await screen.findByText('已完成')).toBeTruthy();
  const asked = server.asked.map(({ request }) => request).filter(({ action }) => action === 'finish-task');
  expect(asked).toEqual([{ action: 'finish-task', store: 'west-lake', task: '5' }]);
});

test('what failed is said beside it, and can be pressed again', async () => {
  serve({ 'list-tasks': () => ok(tasks), 'finish-task': () => rejected('try-again') });
  render(<StaffTasksPage />);
  const button = await done();
  await act(async () => void fireEvent.click(button));
  expect(await done()).toBeTruthy();
  expect(screen.queryByText('已完成')).toBeNull();
});

test('nothing to do says so', async () => {
  serve({ 'list-tasks': () => ok({ tasks: [], next: null }) });
  render(<StaffTasksPage />);
  expect(await screen.findByText('没有待办')).toBeTruthy();
});
