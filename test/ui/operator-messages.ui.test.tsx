/** Messages at the desk: numbers by source, tasks of staff with a list of friends, and settings. */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { MessagesDeskReply } from '../../cloudfunctions/contract/message-desk';
import MessagesPage from '../../src/subpackages/operator/messages/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { forgetEverything, openedWith } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

type Answers = Parameters<typeof serveFunctions>[0];
configure({ asyncUtilTimeout: 15_000 });
beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  signInAsOperator();
});

const none = { sent: 0, read: 0, waiting: 0, unknown: 0, refused: 0, dropped: 0 };
const told: MessagesDeskReply = {
  settings: { quietFrom: '22:00', quietTo: '09:00', weekMost: 2, revision: 3 },
  sources: [
    {
      ...{ kind: 'flow', id: '7', name: '久别重逢' },
      channels: [
        { ...none, channel: 'subscription', sent: 12_345, read: 2310, unknown: 2 },
        { ...none, channel: 'till', sent: 40, read: 31 },
        { ...none, channel: 'wecom', sent: 88, waiting: 3 },
      ],
      tasks: { assigned: 90, confirmed: 52, delivered: 47 },
    },
  ],
};
const task = {
  ...{ task: '5', staff: 'xiaoman', source: '久别重逢', title: '好久不见', state: 'assigned' },
  ...{ at: '2026-11-21T14:00:00+08:00', assigned: 45, confirmed: 0, delivered: 0 },
} as const;

function open(answers: Answers = {}, part?: string): FunctionServer {
  if (part !== undefined) openedWith({ part });
  const server = serveFunctions({
    'show-messages': () => ok(told),
    'list-staff-tasks': () => ok({ tasks: [task], next: null }),
    ...answers,
  });
  render(<MessagesPage />);
  return server;
}
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const asks = ({ asked }: FunctionServer, action: string) =>
  asked.map(({ request }) => request).filter((request) => request.action === action);

test('what caused messages stands with what became of them, and what did not happen is left out', async () => {
  open();
  expect(await screen.findByText('久别重逢')).toBeTruthy();
  expect(screen.getByText('12,345')).toBeTruthy();
  expect(screen.getByText('结果未知')).toBeTruthy();
  expect(screen.queryByText('未能送达')).toBeNull();
  expect(screen.getByText('已展示')).toBeTruthy();
  for (const figure of ['90', '52', '47', '3']) expect(screen.getByText(figure)).toBeTruthy();
});

test('nothing sent says so; trouble can be asked about again', async () => {
  let reply: ReturnType<typeof ok<MessagesDeskReply>> = rejected('no-network');
  open({ 'show-messages': () => reply });
  await screen.findByRole('alert');
  reply = ok({ ...told, sources: [] });
  await press('重试');
  expect(await screen.findByText('近 30 天没有发送消息')).toBeTruthy();
});

test('tasks say who, what and how far; a list of friends is taken once and told of', async () => {
  const server = open(
    { 'import-friends': () => ok({ kept: 2, missing: 1, unknown: [{ line: 3, key: 'nobody' }] }) },
    'tasks',
  );
  expect(await screen.findByText('xiaoman · 好久不见')).toBeTruthy();
  expect(screen.getByText('待员工发送')).toBeTruthy();
  const csv = 'member_key,staff_user,external_user\nm-1,xiaoman,wm-1';
  fireEvent.change(screen.getByRole('textbox'), { target: { value: csv } });
  await act(async () => {
    const button = screen.getByRole('button', { name: '导入' });
    fireEvent.click(button);
    fireEvent.click(button);
  });
  expect(asks(server, 'import-friends')).toEqual([{ action: 'import-friends', csv }]);
  expect(await screen.findByText('第 3 行：nobody')).toBeTruthy();
});

test('settings are saved over what was seen, only when they changed', async () => {
  const server = open({ 'save-message-settings': () => ok({ revision: 4 }) }, 'settings');
  const save = await screen.findByRole('button', { name: '保存' });
  expect((save as HTMLButtonElement).disabled).toBe(true);
  fireEvent.change(screen.getByLabelText('结束'), { target: { value: '08:30' } });
  await act(
    async () =>
      void fireEvent.click(
        within(screen.getByRole('tablist', { name: '每位会员每周最多' })).getByRole('tab', { name: '1 条' }),
      ),
  );
  await press('保存');
  expect(asks(server, 'save-message-settings')).toEqual([
    { action: 'save-message-settings', quietFrom: '22:00', quietTo: '08:30', weekMost: 1, after: 3 },
  ]);
  expect(await screen.findByText('已保存，立即生效')).toBeTruthy();
});

test('settings that somebody else saved meanwhile say so', async () => {
  open({ 'save-message-settings': () => rejected('already-changed') }, 'settings');
  await screen.findByRole('button', { name: '保存' });
  fireEvent.change(screen.getByLabelText('开始'), { target: { value: '21:00' } });
  await press('保存');
  expect(screen.queryByText('已保存，立即生效')).toBeNull();
});
