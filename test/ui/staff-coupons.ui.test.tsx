/** Coupons at the till: with the member or by their own code, with an amount, as a kindness. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { ScanReply, TillCoupon } from '../../cloudfunctions/contract/staff';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import { useTill } from '../../src/features/staff-scan/use-till';
import StaffMemberPage from '../../src/subpackages/staff/member/index';
import { forgetEverything } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleClerk, sampleDesk, sampleScan } from './sample-staff';

const NOW = Date.parse('2026-11-21T14:03:00+08:00');
const coupon = (change: Partial<TillCoupon> = {}): TillCoupon => ({
  coupon: '7',
  name: '满30减8',
  figure: '¥8',
  condition: '满 ¥30 可用',
  when: '12月31日 24:00 前有效',
  rules: ['全部商品可用'],
  usesLeft: 1,
  needsAmount: true,
  ...change,
});
const taken = {
  redemption: 'r-1',
  redeemedAt: '2026-11-21T14:03:00+08:00',
  undoUntil: '2026-11-21T14:04:00+08:00',
  left: '0',
  handOut: '本单减 ¥8.00',
};
const byCode = (change: object = {}): Extract<ScanReply, { is: 'coupon-code' }> => ({
  is: 'coupon-code',
  holder: { name: '林*满', tierName: '金卡' },
  coupon: coupon({ needsAmount: false }),
  why: null,
  session: { id: 'till-1', expiresAt: new Date(NOW + 300_000).toISOString() },
  ...change,
});

beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  jest.clearAllMocks();
  forgetEverything();
  useStaffSession.getState().start(sampleClerk);
});
afterEach(() => jest.useRealTimers());

const settle = (): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(0)));
const dialog = (): HTMLElement => screen.getByRole('dialog');
const inDialog = (name: string): HTMLElement => within(dialog()).getByRole('button', { name });
const press = async (button: HTMLElement): Promise<void> => {
  fireEvent.click(button);
  await settle();
};
const write = (name: string, value: string): boolean =>
  fireEvent.change(within(dialog()).getByRole('textbox', { name }), { target: { value } });
const asks = ({ asked }: FunctionServer, action: string): object[] =>
  asked.map(({ request }) => request).filter((request) => request.action === action);

async function open(
  answers: Parameters<typeof serveFunctions>[0],
  scan: Parameters<ReturnType<typeof useTill.getState>['show']>[1] = {
    ...sampleScan(NOW),
    coupons: [coupon()],
  },
): Promise<FunctionServer> {
  const server = serveFunctions({ 'show-my-desk': () => ok(sampleDesk), ...answers });
  useTill.getState().show('west-lake', scan);
  render(<StaffMemberPage />);
  await settle();
  return server;
}

test('a coupon is taken with what the goods come to, and the clerk is told what to do', async () => {
  const server = await open({ 'redeem-coupon': () => ok(taken), undo: () => ok({}) });
  await press(screen.getByRole('button', { name: '核销 满30减8' }));
  expect(inDialog('确认核销')).toHaveProperty('disabled', true);
  write('适用商品金额（元）', '31.5');
  await press(inDialog('确认核销'));
  expect(asks(server, 'redeem-coupon')).toEqual([
    expect.objectContaining({ coupon: '7', amountFen: '3150', session: 'till-1', store: 'west-lake' }),
  ]);
  expect(screen.getByText('本单减 ¥8.00')).toBeTruthy();
  expect(screen.getByRole('button', { name: '核销 满30减8' })).toHaveProperty('disabled', true);
  await press(screen.getByRole('button', { name: /撤销（/ }));
  expect(screen.getByText('已撤销')).toBeTruthy();
  expect(screen.getByRole('button', { name: '核销 满30减8' })).toHaveProperty('disabled', false);
});

test('why it cannot be used is said by the server, and what nobody answered is asked again with the same id', async () => {
  const answers = [
    rejected('no-network'),
    { ok: false, code: 'coupon-not-usable', message: '还差 ¥1.00 可用' } as const,
  ];
  const server = await open({ 'redeem-coupon': () => answers.shift() ?? ok(taken) });
  await press(screen.getByRole('button', { name: '核销 满30减8' }));
  write('适用商品金额（元）', '29');
  await press(inDialog('确认核销'));
  expect(within(dialog()).getByText(/网络未连接/)).toBeTruthy();
  await press(inDialog('确认核销'));
  expect(within(dialog()).getByText('还差 ¥1.00 可用')).toBeTruthy();
  const ids = asks(server, 'redeem-coupon').map((request) => 'requestId' in request && request.requestId);
  expect(new Set(ids).size).toBe(1);
});

test('a coupon’s own code shows a name and that coupon, nothing else of the member', async () => {
  const server = await open({ 'redeem-coupon': () => ok(taken) }, byCode());
  expect(screen.getByRole('heading', { name: '林*满' })).toBeTruthy();
  expect(screen.queryByText('可用积分')).toBeNull();
  expect(screen.queryByRole('button', { name: '扣积分' })).toBeNull();
  await press(screen.getByRole('button', { name: '核销 满30减8' }));
  await press(inDialog('确认核销'));
  expect(asks(server, 'redeem-coupon')).toEqual([expect.not.objectContaining({ amountFen: '' })]);
});

test('one that cannot be used says why', async () => {
  await open({}, byCode({ coupon: null, why: '这张券已使用', session: null }));
  expect(screen.getByText('这张券已使用')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /核销/ })).toBeNull();
});

test('a kindness has a reason, and double taps give one', async () => {
  const template = { template: 'sorry', name: '致歉券', figure: '¥5', condition: '无门槛', when: '7 天' };
  const server = await open({
    'list-goodwill': () => ok({ templates: [template] }),
    'give-coupon': () => ok({ coupon: '9', name: '致歉券' }),
  });
  await press(screen.getByRole('button', { name: '补偿发券' }));
  expect(inDialog('发给会员')).toHaveProperty('disabled', true);
  fireEvent.click(within(dialog()).getByRole('tab', { name: /致歉券/ }));
  write('补偿原因', '等候太久');
  const button = inDialog('发给会员');
  fireEvent.click(button);
  fireEvent.click(button);
  await settle();
  expect(asks(server, 'give-coupon')).toEqual([
    expect.objectContaining({ template: 'sorry', reason: '等候太久', session: 'till-1' }),
  ]);
  expect(screen.getByText('已发放「致歉券」')).toBeTruthy();
});
