/**
 * Held sales and refunds without their sale at the desk: deciding, and joining to a likely sale or a typed
 * one.
 */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { OperatorRequest } from '../../cloudfunctions/contract/operator';
import { LettersDesk } from '../../src/features/operator-letters/letters-desk';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

const SALE = { store: 's1', day: '2026-11-30', receipt: 'A88' };
const HELD = {
  ...{ sale: SALE, storeName: '西湖店', member: '林*夏', memberKey: 'm-1', amountFen: '888000' },
  ...{ reasons: ['receipt', 'day'], heldAt: '2026-11-30T02:00:00Z', source: 'pos:s1', isSettling: false },
  lines: [{ name: '明前龙井', quantity: '100', amountFen: '888000' }],
};
const REFUND = {
  waiting: { ...SALE, receipt: '0021', no: '7' },
  ...{ storeName: '西湖店', kind: 'refund', at: '2026-11-30T02:00:00Z', receivedAt: '2026-11-25T02:00:00Z' },
  ...{ source: 'pos:s1', payload: '{"store":"s1","day":"2026-11-30","receipt":"0021","units":"whole"}' },
};
const LIKELY = {
  ...{ sale: { ...SALE, receipt: '21' }, storeName: '西湖店', totalFen: '1800' },
  member: { name: '白*', key: 'm-2' },
};

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
});

const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(button(name)));
const type = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

function openDesk(answers: Parameters<typeof serveFunctions>[0]) {
  const server = serveFunctions({
    'list-dead-letters': () => ok({ letters: [], next: null }),
    'list-held-sales': () => ok({ sales: [HELD], next: null }),
    'list-waiting-refunds': () => ok({ refunds: [REFUND], patienceDays: 3, next: null }),
    'find-likely-sales': () => ok({ sales: [LIKELY] }),
    ...answers,
  });
  render(<LettersDesk />);
  return (action: OperatorRequest['action']) =>
    server.asked.map(({ request }) => request).filter((request) => request.action === action);
}

test('a held sale says why it is held, settles once somebody gives a reason, and once for a double tap', async () => {
  const asked = openDesk({ 'decide-held-sale': () => ok({ outcome: 'settled' }) });
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '待核实' })));
  expect(await screen.findByText('单笔金额过大')).toBeTruthy();
  expect(screen.getByText('明前龙井 × 100')).toBeTruthy();
  await press('属实，入账：小票 A88');
  const confirm = screen.getAllByRole('button', { name: '属实，入账' }).pop() as HTMLButtonElement;
  expect(confirm.disabled).toBe(true);
  type('核实情况', '公司团单');
  await act(async () => {
    fireEvent.click(confirm);
    fireEvent.click(confirm);
  });
  expect(await screen.findByText('已入账')).toBeTruthy();
  expect(asked('decide-held-sale')).toEqual([
    { action: 'decide-held-sale', sale: SALE, decision: 'settle', reason: '公司团单' },
  ]);
});

test('a refund is joined to a likely sale, or to the one that is typed; what fails is said', async () => {
  let isKnown = false;
  const asked = openDesk({
    'join-sale': () => (isKnown ? ok({ outcome: 'settled', code: null }) : rejected('already-changed')),
  });
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '找不到原单' })));
  await press('关联原单：小票 0021');
  await act(
    async () =>
      void fireEvent.click(await screen.findByRole('checkbox', { name: /西湖店 · 2026年11月30日/ })),
  );
  type('核对情况', '顾客出示小票');
  await press('关联并退款');
  expect(await screen.findByText(/内容已被他人更新/)).toBeTruthy();
  await act(
    async () => void fireEvent.click(screen.getByRole('checkbox', { name: /西湖店 · 2026年11月30日/ })),
  );
  type('营业日', '2026-11-29');
  isKnown = true;
  await press('关联并退款');
  expect(await screen.findByText('已关联原单，退款已入账')).toBeTruthy();
  expect(asked('join-sale').map((request) => 'sale' in request && request.sale)).toEqual([
    LIKELY.sale,
    { store: 's1', day: '2026-11-29', receipt: '0021' },
  ]);
});
