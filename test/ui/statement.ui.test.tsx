/** A company's 对账单: asked for over all that is there, its invoices checked, and how it stands. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { WithdrawalView } from '../../cloudfunctions/contract/withdrawal';
import { useSession } from '../../src/features/session/use-session';
import WithdrawPage from '../../src/subpackages/referral/withdraw/index';
import { ok, serveFunctions } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { quoteOf, rebateReply, withdrawalOf } from './sample-referral';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-12-01T10:00:00+08:00') });
  forgetEverything();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(() => jest.useRealTimers());

const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(button(name)));
const type = (name: string, value: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

const PAYOUT = { cash: false, pointsPerYuan: null, couponFen: null, minimumFen: '100', invoice: true };
const asked: WithdrawalView = withdrawalOf({
  ...{ to: 'invoice', state: 'requested', grossFen: '5000', withheldFen: '0', netFen: '5000' },
  ...{ confirmBy: null, said: '请按对账单金额开具发票，并填写发票号码' },
});

async function open(first: WithdrawalView[], why: string | null = null) {
  let withdrawals = first;
  const server = serveFunctions({
    'show-rebate': () => ok(rebateReply({ availableFen: '5000', payout: PAYOUT })),
    'list-withdrawals': () => ok({ withdrawals, next: null }),
    'quote-withdrawal': () =>
      ok(quoteOf({ to: 'invoice', grossFen: '5000', withheldFen: '0', netFen: '5000', sentence: '' })),
    withdraw: () => {
      withdrawals = [asked];
      return ok({ outcome: 'asked', withdrawal: asked });
    },
    'send-invoice': ({ numbers }) => {
      if (why === null) withdrawals = [{ ...asked, state: 'invoiced', invoices: numbers, said: '等待付款' }];
      return ok({ why });
    },
  });
  render(<WithdrawPage />);
  await pass(0);
  await pass(500);
  return { of: (action: string) => server.asked.filter(({ request }) => request.action === action) };
}

test('it is asked for without an amount to type, and then wants its invoices', async () => {
  const { of } = await open([]);
  expect(screen.queryByRole('textbox')).toBeNull();
  await press('申请对账单');
  await pass(0);
  expect(of('withdraw')[0]?.request).toMatchObject({ to: 'invoice', fen: '5000', netFen: '5000' });
  expect(screen.getByText('待开具发票')).toBeTruthy();
});

test('numbers and the sum are checked before they are sent, and what became of it is shown', async () => {
  const { of } = await open([asked]);
  type('发票号码', '1234567');
  expect(screen.getByText('请核对，应为 8 位或 20 位数字，最多 10 张')).toBeTruthy();
  type('发票号码', '12345678，12345678 01234567890123456789');
  type('发票合计（元）', '49.99');
  expect(screen.getByText('须与对账单金额 ¥50.00 一致')).toBeTruthy();
  expect(button('提交发票')).toHaveProperty('disabled', true);
  type('发票合计（元）', '50');
  await press('提交发票');
  await pass(0);
  await pass(0);
  expect(of('send-invoice')[0]?.request).toMatchObject({
    ...{ numbers: ['12345678', '01234567890123456789'], fen: '5000' },
  });
  expect(screen.getByText('发票号码 12345678、01234567890123456789')).toBeTruthy();
});

test('why invoices are not taken is said', async () => {
  await open([asked], '有发票号码已用于其他对账单');
  type('发票号码', '12345678');
  type('发票合计（元）', '50.00');
  await press('提交发票');
  await pass(0);
  expect(screen.getByText('有发票号码已用于其他对账单')).toBeTruthy();
});
