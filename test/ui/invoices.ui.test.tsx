/** Invoices as a guest asks for them and reads them. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { InvoiceState, InvoiceView } from '../../cloudfunctions/contract/invoice';
import { troubleWords } from '../../src/components/message-line';
import { useSession } from '../../src/features/session/use-session';
import OrderPage from '../../src/subpackages/order/detail/index';
import AskInvoicePage from '../../src/subpackages/order/invoice/index';
import InvoicesPage from '../../src/subpackages/order/invoices/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import { forgetEverything, openedWith } from './mocks/taro';
import { ORDER, seatOrder } from './sample-groups';

beforeEach(() => {
  forgetEverything();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  openedWith({ order: ORDER });
});

const view = (state: InvoiceState): InvoiceView => ({
  ...{ invoice: 'F2611290123456789abcdef', order: ORDER, state, amountFen: '1390', company: true },
  ...{ askedAt: '2026-11-29T10:00:00+08:00', issuedAt: null },
  number: state === 'issued' ? '26337000000000000001' : null,
});
const order = (invoice: { last: InvoiceView | null; openFen: string | null } | null) =>
  seatOrder({ group: null, state: 'completed', invoice });
const press = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const type = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

test.each([
  [{ last: null, openFen: '1390' }, ['可开票金额', '¥13.90'], '申请发票'],
  [{ last: view('issuing'), openFen: null }, ['开票中', '开好后会存入微信卡包，可在本页查看'], null],
  [{ last: view('issued'), openFen: null }, ['已开票', '26337000000000000001'], null],
  [{ last: view('reversing'), openFen: null }, ['冲红中'], null],
  [{ last: view('reversed'), openFen: '690' }, ['已冲红', '¥6.90'], '重新申请'],
])('an order says how its invoice stands: %#', async (invoice, words, button) => {
  serveFunctions({ 'show-order': () => ok(order(invoice)) });
  render(<OrderPage />);
  for (const each of words) expect(await screen.findByText(each)).toBeTruthy();
  for (const name of ['申请发票', '重新申请'])
    expect(screen.queryByRole('button', { name }) !== null).toBe(name === button);
});

test('where nobody makes invoices nothing is said of them', async () => {
  serveFunctions({ 'show-order': () => ok(order(null)) });
  render(<OrderPage />);
  await screen.findByText(ORDER);
  expect(screen.queryByText('发票')).toBeNull();
});

test('a company needs its name and a number that can be one; one request goes out', async () => {
  const asked: unknown[] = [];
  serveFunctions({
    'show-order': () => ok(order({ last: null, openFen: '1390' })),
    'request-invoice': (request: unknown) => {
      asked.push(request);
      return ok({ invoice: 'F2611290123456789abcdef' });
    },
  });
  render(<AskInvoicePage />);
  const submit = await screen.findByRole('button', { name: '提交申请' });
  const isDisabled = (): boolean => (submit as HTMLButtonElement).disabled;
  expect(isDisabled()).toBe(true);
  type('企业名称', ' 回甘茶业 ');
  type('税号', '9133 0106 ma2a 0000 5o');
  expect(screen.getByText('税号有误，请检查')).toBeTruthy();
  expect(isDisabled()).toBe(true);
  type('税号', '9133 0106 ma2a 0000 5d');
  expect(isDisabled()).toBe(false);
  await act(async () => {
    fireEvent.click(submit);
    fireEvent.click(submit);
  });
  expect(asked).toEqual([
    expect.objectContaining({
      order: ORDER,
      title: { kind: 'company', name: '回甘茶业', taxNumber: '91330106MA2A00005D' },
    }),
  ]);
});

test('a person needs a name only; a refusal is said, and may be tried again', async () => {
  let answers = 0;
  serveFunctions({
    'show-order': () => ok(order({ last: null, openFen: '1390' })),
    'request-invoice': () => ((answers += 1) === 1 ? rejected('invoice-open') : ok({ invoice: 'F' })),
  });
  render(<AskInvoicePage />);
  await screen.findByText('开票金额');
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '个人' })));
  expect(screen.queryByLabelText('税号')).toBeNull();
  type('姓名', '安');
  await press('提交申请');
  expect(screen.getByText(troubleWords('invoice-open'))).toBeTruthy();
  await press('提交申请');
  expect(answers).toBe(2);
});

test('nothing to invoice says so, with a way back', async () => {
  serveFunctions({ 'show-order': () => ok(order({ last: view('issued'), openFen: null })) });
  render(<AskInvoicePage />);
  expect(await screen.findByText('这笔订单暂时不能开票')).toBeTruthy();
});

test('the list leads to orders, and says when it is empty', async () => {
  let page = { invoices: [view('issued')], next: null as string | null };
  serveFunctions({ 'list-invoices': () => ok(page) });
  const shown = render(<InvoicesPage />);
  expect(await screen.findByText('已开票 · 企业')).toBeTruthy();
  shown.unmount();
  page = { invoices: [], next: null };
  render(<InvoicesPage />);
  expect(await screen.findByText('还没有发票')).toBeTruthy();
});
