/** Requests for refunds at the store: they come by themselves, and a refusal is asked for its reason. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { AfterSaleRow } from '../../cloudfunctions/contract/counter';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import StaffAfterSalesPage from '../../src/subpackages/staff/after-sales/index';
import { forgetEverything } from './mocks/taro';
import { ok, serveFunctions } from './mocks/function-server';
import { sampleClerk, sampleDesk } from './sample-staff';

beforeEach(() => {
  jest.useFakeTimers();
  forgetEverything();
  useStaffSession.getState().start(sampleClerk);
});
afterEach(() => jest.useRealTimers());

const request: AfterSaleRow = {
  ...{ request: 'r1', order: '261129000000000001', pickupNo: 'A001', member: '林*夏', state: 'asked' },
  ...{ reason: '少了一杯', hasPhoto: false, amountFen: '1900', points: '0', answer: null, mayAccept: true },
  ...{ askedAt: '2026-11-29T14:03:00+08:00', lines: [] },
};

let requests: AfterSaleRow[] = [];
const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

async function open(): Promise<void> {
  serveFunctions({
    'show-my-desk': () => ok(sampleDesk),
    'list-after-sales': ({ state }) => ok({ requests: state === 'asked' ? requests : [], next: null }),
  });
  render(<StaffAfterSalesPage />);
  await pass(0);
  await pass(0);
}

test('one that comes while the page is open is shown without anybody asking', async () => {
  requests = [];
  await open();
  expect(screen.getByText('客人提交后会出现在这里')).toBeTruthy();
  requests = [request];
  await pass(30_000);
  expect(screen.getByText(/少了一杯/)).toBeTruthy();
});

test('what was answered, where there is none, says what will stand there', async () => {
  await open();
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '已处理' })));
  await pass(0);
  expect(screen.queryByText('客人提交后会出现在这里')).toBeNull();
  expect(screen.getByText('答复之后会出现在这里')).toBeTruthy();
});

test('a refusal says how much is to be written, and by an example of one', async () => {
  requests = [request];
  await open();
  await press(/^不同意/);
  expect(screen.getByText('2–200 字，客人会看到')).toBeTruthy();
  expect(screen.getByPlaceholderText('例如：饮品已按要求制作，无法退款')).toBeTruthy();
});
