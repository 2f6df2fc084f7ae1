/**
 * Scanning and the member at the till: one code, one use, a minute to undo it, and credits that wait for the
 * network.
 */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import { useTill } from '../../src/features/staff-scan/use-till';
import { useWaitingCredits } from '../../src/features/staff-scan/waiting-credits';
import StaffMemberPage from '../../src/subpackages/staff/member/index';
import StaffScanPage from '../../src/subpackages/staff/scan/index';
import Taro, { forgetEverything } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleClerk, sampleDesk, sampleScan } from './sample-staff';

const NOW = Date.parse('2026-11-21T14:03:00+08:00');
const CODE = '90123456789012345678';
type Answers = Parameters<typeof serveFunctions>[0];

const taken = {
  redemption: 'r-1',
  redeemedAt: '2026-11-21T14:03:00+08:00',
  undoUntil: '2026-11-21T14:04:00+08:00',
  left: '0',
  handOut: null,
};

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  jest.clearAllMocks();
  forgetEverything();
  useWaitingCredits.setState({ credits: [] });
  useStaffSession.getState().start(sampleClerk);
});
afterEach(() => jest.useRealTimers());

const serve = (answers: Answers = {}): FunctionServer =>
  serveFunctions({ 'show-my-desk': () => ok(sampleDesk), ...answers });
const settle = (): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(0)));
const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const asks = ({ asked }: FunctionServer, action: string): object[] =>
  asked.map(({ request }) => request).filter((request) => request.action === action);

async function openScan(answers: Answers): Promise<FunctionServer> {
  const server = serve(answers);
  render(<StaffScanPage />);
  await settle();
  return server;
}
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: '扫码或输入会员码' });

/** As a scanner does: digits at once, then Enter. */
async function scanByKeyboard(code: string): Promise<void> {
  fireEvent.change(field(), { target: { value: code } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  await settle();
}

async function openMember(answers: Answers): Promise<FunctionServer> {
  const server = serve(answers);
  useTill.getState().show('west-lake', sampleScan(NOW));
  render(<StaffMemberPage />);
  await settle();
  return server;
}
const dialog = (): HTMLElement => screen.getByRole('dialog');
const inDialog = (name: string | RegExp): HTMLElement => within(dialog()).getByRole('button', { name });
const write = (name: string, value: string): boolean =>
  fireEvent.change(within(dialog()).getByRole('textbox', { name }), { target: { value } });

test('a code from a scanner that types opens the member, and the field is ready for the next', async () => {
  const server = await openScan({ scan: () => ok(sampleScan(NOW)) });
  await scanByKeyboard(CODE);
  expect(asks(server, 'scan')).toEqual([{ action: 'scan', store: 'west-lake', text: CODE }]);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/staff/member/index' });
  expect(field().value).toBe('');
});

test('the field has the focus when the page opens, and a digit typed elsewhere lands in it', async () => {
  await openScan({});
  await pass(100);
  expect(document.activeElement).toBe(field());
  field().blur();
  fireEvent.keyDown(document.body, { key: '9' });
  expect(document.activeElement).toBe(field());
});

test('a payment code is named, and never leaves the device', async () => {
  const server = await openScan({});
  await scanByKeyboard('134567890123456789');
  expect(screen.getByText('这是付款码，请出示会员码')).toBeTruthy();
  expect(asks(server, 'scan')).toEqual([]);
});

test.each([
  ['unknown to the brand', () => ok({ is: 'unknown' }), /会员码无效/],
  ['too old', () => rejected('code-over'), /会员码已失效/],
  ['one of too many', () => rejected('too-many-guesses'), /扫码失败次数过多/],
] as const)('a code that is %s is refused in words', async (_, answer, words) => {
  await openScan({ scan: answer });
  await scanByKeyboard(CODE);
  expect(screen.getByText(words)).toBeTruthy();
  expect(Taro.navigateTo).not.toHaveBeenCalled();
});

test('without network scanning says that it needs it', async () => {
  await openScan({});
  await scanByKeyboard(CODE);
  expect(screen.getByText(/请检查网络后重新扫码/)).toBeTruthy();
});

test('a clerk sees who it is, masked, the usual, what is left of the benefits, and the last order', async () => {
  await openMember({});
  for (const words of [
    '林*满',
    '138****5678',
    '金卡',
    '生日月',
    '1,286',
    '免费加料',
    '今日可用 1 次',
    '上次：芋泥波波、少冰',
    '常点芋泥波波（少冰） · 第 9 次来',
    '请告诉会员',
    '新品试饮：可试饮一小杯明前龙井',
    '5:00 内可以核销',
  ])
    expect(screen.getByText(words)).toBeTruthy();
  await pass(61_000);
  expect(screen.getByText('3:59 内可以核销')).toBeTruthy();
});

test('a benefit that is confirmed twice in a hurry is used once', async () => {
  const server = await openMember({ 'redeem-benefit': () => ok(taken) });
  await press('使用 免费加料');
  const confirm = inDialog('确认使用');
  fireEvent.click(confirm);
  fireEvent.click(confirm);
  await settle();
  expect(asks(server, 'redeem-benefit')).toHaveLength(1);
  expect(screen.getByText('今日已用完（共 1 次）')).toBeTruthy();
  expect(screen.getByText(/已使用 免费加料 · 14:03/)).toBeTruthy();
});

test('what nobody answered is asked again with the same id, and once it is answered the next has another', async () => {
  const lost = await openMember({});
  await press('使用 免费加料');
  fireEvent.click(inDialog('确认使用'));
  await settle();
  expect(within(dialog()).getByText(/核销需联网核对/)).toBeTruthy();
  const server = serve({ 'redeem-benefit': () => ok({ ...taken, left: '1' }) });
  fireEvent.click(inDialog('取消'));
  await press('使用 免费加料');
  fireEvent.click(inDialog('确认使用'));
  await settle();
  await press('使用 免费加料');
  fireEvent.click(inDialog('确认使用'));
  await settle();
  const idOf = (request: object | undefined): unknown => (request as { requestId: string }).requestId;
  const [first] = asks(lost, 'redeem-benefit');
  const [again, next] = asks(server, 'redeem-benefit');
  expect(idOf(first)).toMatch(/^[0-9a-z]{8,32}$/);
  expect(idOf(again)).toBe(idOf(first));
  expect(idOf(next)).not.toBe(idOf(first));
});

test('a benefit used elsewhere meanwhile says when and where', async () => {
  const message = '今日 14:03 已在西湖店使用';
  await openMember({ 'redeem-benefit': () => ({ ok: false, code: 'used-up', message }) });
  await press('使用 免费加料');
  fireEvent.click(inDialog('确认使用'));
  await settle();
  expect(within(dialog()).getByText(message)).toBeTruthy();
});

test('a redemption can be undone for a minute, counted down, and then no longer', async () => {
  await openMember({
    'redeem-benefit': () => ok(taken),
    undo: () => ok({ redemption: 'r-1', reversedAt: '2026-11-21T14:03:20+08:00' }),
  });
  await press('使用 免费加料');
  fireEvent.click(inDialog('确认使用'));
  await settle();
  await pass(18_000);
  await press('撤销（42 秒）');
  expect(screen.getByText('已撤销')).toBeTruthy();
  expect(screen.getByText('今日可用 1 次')).toBeTruthy();
});

test('after the minute the way back is the manager', async () => {
  await openMember({ 'redeem-benefit': () => ok(taken) });
  await press('使用 免费加料');
  fireEvent.click(inDialog('确认使用'));
  await settle();
  await pass(60_000);
  expect(screen.queryByRole('button', { name: /撤销/ })).toBeNull();
  expect(screen.getByText(/请店长冲正/)).toBeTruthy();
});

test('points are taken on a keypad, at most what there are', async () => {
  const server = await openMember({ 'take-points': () => ok({ ...taken, left: '1156' }) });
  await press('扣积分');
  for (const key of ['1', '3', '0', '00']) fireEvent.click(inDialog(key));
  expect(within(dialog()).getByText('超过可用的 1,286 分')).toBeTruthy();
  expect((inDialog('扣 13,000 分') as HTMLButtonElement).disabled).toBe(true);
  fireEvent.click(inDialog('删除'));
  fireEvent.click(inDialog('删除'));
  fireEvent.click(inDialog('扣 130 分'));
  await settle();
  expect(asks(server, 'take-points')).toMatchObject([{ points: '130', session: 'till-1' }]);
  expect(screen.getByText('1,156')).toBeTruthy();
});

test('points that nobody answered can only be asked for again as they were', async () => {
  await openMember({});
  await press('扣积分');
  for (const key of ['3', '0']) fireEvent.click(inDialog(key));
  fireEvent.click(inDialog('扣 30 分'));
  await settle();
  fireEvent.click(inDialog('关闭'));
  await press('扣积分');
  expect((inDialog('5') as HTMLButtonElement).disabled).toBe(true);
  expect((inDialog('扣 30 分') as HTMLButtonElement).disabled).toBe(false);
});

test('when the session is over nothing more is taken, and a fresh code is asked for', async () => {
  await openMember({});
  await pass(300_000);
  expect(screen.getByText(/已超过 5 分钟/)).toBeTruthy();
  expect((screen.getByRole('button', { name: '使用 免费加料' }) as HTMLButtonElement).disabled).toBe(true);
  expect(field()).toBeTruthy();
});

test('a code that was used before only shows the member', async () => {
  serve();
  useTill.getState().show('west-lake', { ...sampleScan(NOW), session: null });
  render(<StaffMemberPage />);
  await settle();
  expect(screen.getByText(/该码已使用/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '补登消费' })).toBeNull();
});

async function creditByHand(): Promise<void> {
  await press('补登消费');
  expect(screen.getByRole('textbox', { name: '实付金额（元）' }).getAttribute('inputmode')).toBe('decimal');
  write('小票号', 'A-1024');
  write('实付金额（元）', '23.5');
  fireEvent.click(inDialog('登记'));
  await settle();
}

test('a sale is credited by day, receipt and amount, and says what it gave', async () => {
  const server = await openMember({ 'credit-sale': () => ok({ outcome: 'settled', points: '23' }) });
  await creditByHand();
  expect(asks(server, 'credit-sale')).toMatchObject([
    { day: '2026-11-21', receipt: 'A-1024', amountFen: '2350', session: 'till-1' },
  ]);
  expect(screen.getByText('已登记，得 23 积分')).toBeTruthy();
});

test('a credit typed without network waits, and is sent once, with its own id, when the network is back', async () => {
  const lost = await openMember({});
  await creditByHand();
  expect(screen.getByText('1 笔登记等待发送')).toBeTruthy();
  const server = serve({ 'credit-sale': () => ok({ outcome: 'settled', points: '23' }) });
  act(() => {
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
  });
  await settle();
  expect(asks(server, 'credit-sale')).toEqual(asks(lost, 'credit-sale').slice(0, 1));
  expect(screen.queryByText('1 笔登记等待发送')).toBeNull();
});

test('a credit that is refused later says why, and is removed by hand', async () => {
  await openMember({});
  await creditByHand();
  serve({ 'credit-sale': () => rejected('sale-differs') });
  await press('现在发送');
  expect(screen.getByText(/这张小票已登记/)).toBeTruthy();
  await press('移除小票 A-1024');
  expect(screen.queryByText(/A-1024/)).toBeNull();
});

test('a credit is sent only by whoever typed it, not by somebody of the same name', async () => {
  await openMember({});
  await creditByHand();
  const server = serve({ 'credit-sale': () => ok({ outcome: 'settled', points: '23' }) });
  act(() => useStaffSession.getState().start({ ...sampleClerk, session: 'staff-2', staffId: '4' }));
  act(() => void window.dispatchEvent(new Event('online')));
  await settle();
  expect(asks(server, 'credit-sale')).toEqual([]);
  expect(useWaitingCredits.getState().credits).toHaveLength(1);
});
