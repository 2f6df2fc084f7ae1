/**
 * Closing the account: what is lost is said first, nothing happens twice, and nothing of the member stays on
 * the device.
 */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { keepCode } from '../../src/features/member-code/kept-code';
import { noteConsent, waitingEvents } from '../../src/features/behaviour/waiting-events';
import { track } from '../../src/features/behaviour/track';
import { useSession } from '../../src/features/session/use-session';
import ClosingPage from '../../src/subpackages/account/closing/index';
import Taro, { forgetEverything } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleClosing, sampleKeys } from './sample-me';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});

type Answers = Parameters<typeof serveFunctions>[0];

async function openClosing(answers: Answers): Promise<FunctionServer> {
  const server = serveFunctions({ 'preview-closing': () => ok(sampleClosing), ...answers });
  render(<ClosingPage />);
  await screen.findByText('注销后将失去');
  return server;
}

const closings = ({ asked }: FunctionServer): unknown[] =>
  asked.map(({ request }) => request).filter(({ action }) => action === 'close-account');
const confirmButton = (): HTMLButtonElement =>
  within(screen.getByRole('dialog')).getByRole('button', { name: '注销账户' });

async function goToTheLastQuestion(): Promise<void> {
  fireEvent.click(screen.getByRole('checkbox', { name: '我已知晓以上内容' }));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '确认注销' })));
}

test('what is lost, what is erased and what stays is said before anything can be pressed', async () => {
  await openClosing({});
  for (const words of ['1,286', '48', '268', '金卡', '权益：免费加料、新品优先'])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(/待抵扣的 12 积分一并作废/)).toBeTruthy();
  expect(screen.getByText(/^1 笔已付款的订单尚未取走/)).toBeTruthy();
  expect(screen.getByText(/^2 笔退款或退款申请还在处理/)).toBeTruthy();
  expect(screen.queryByText(/未付款/)).toBeNull();
  expect(screen.getByText(/消费小票、订单金额和积分流水/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '确认注销' }).disabled).toBe(true);
});

test('two taps on the last question close the account once, with the points the member saw', async () => {
  const server = await openClosing({ 'close-account': () => ok(null) });
  await goToTheLastQuestion();
  const confirm = confirmButton();
  await act(async () => {
    fireEvent.click(confirm);
    fireEvent.click(confirm);
  });
  expect(closings(server)).toEqual([
    { action: 'close-account', redeemablePoints: '1286', commissionFen: '0' },
  ]);
});

test('afterwards the device knows nothing of the member, and the way leads home', async () => {
  const { serverTime: _, ...keys } = sampleKeys('');
  keepCode({ keys, clockOffsetMs: 0, face: null });
  noteConsent(true);
  track('visit');
  await openClosing({ 'close-account': () => ok(null) });
  await goToTheLastQuestion();
  await act(async () => void fireEvent.click(confirmButton()));
  expect(await screen.findByText('账户已注销')).toBeTruthy();
  expect(useSession.getState()).toMatchObject({ session: null, who: null });
  expect(Taro.getStorageSync('huigan-member-code')).toBe('');
  expect(Taro.getStorageSync('huigan-behaviour')).toBe('');
  expect(waitingEvents()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '回首页' }));
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' });
});

test('figures that changed meanwhile are shown anew, said, and have to be acknowledged again', async () => {
  let points = '1286';
  const server = await openClosing({
    'preview-closing': () => ok({ ...sampleClosing, redeemablePoints: points }),
    'close-account': (request) =>
      request.redeemablePoints === points ? ok(null) : rejected('figures-changed'),
  });
  await goToTheLastQuestion();
  points = '1334';
  await act(async () => void fireEvent.click(confirmButton()));
  expect(await screen.findByText('1,334')).toBeTruthy();
  expect(screen.getByText(/数据已更新/)).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('false');
  await goToTheLastQuestion();
  await act(async () => void fireEvent.click(confirmButton()));
  expect(await screen.findByText('账户已注销')).toBeTruthy();
  expect(closings(server)).toHaveLength(2);
});

test('without network nothing is lost, and the last question stays to be answered again', async () => {
  await openClosing({});
  await goToTheLastQuestion();
  await act(async () => void fireEvent.click(confirmButton()));
  expect(within(screen.getByRole('dialog')).getByText(/网络开了小差/)).toBeTruthy();
  expect(useSession.getState().session).toBe('session-1');
});

test('whoever thinks better of it closes nothing', async () => {
  const server = await openClosing({ 'close-account': () => ok(null) });
  await goToTheLastQuestion();
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(closings(server)).toEqual([]);
});
