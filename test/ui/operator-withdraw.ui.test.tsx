/** A version that is not in force yet is taken back: asked about once, and said. */
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { PriceBooksReply } from '../../cloudfunctions/contract/trade';
import PricesPage from '../../src/subpackages/operator/prices/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

/** A busy machine renders slowly. */
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  forgetEverything();
  signInAsOperator();
});

const versions: PriceBooksReply['versions'] = [
  { version: 3, effectiveFrom: '2026-12-01T00:00:00+08:00', state: 'scheduled' },
  { version: 2, effectiveFrom: '2026-11-01T00:00:00+08:00', state: 'in-force' },
];
const main = (): ReturnType<typeof within> => within(screen.getByRole('main'));
const sheet = (): ReturnType<typeof within> => within(screen.getByRole('dialog'));

async function open(withdraw: Parameters<typeof serveFunctions>[0]['withdraw-price-book']) {
  const server = serveFunctions({
    'list-price-books': () => ok({ versions }),
    'list-menu': () => ok({ categories: [], items: [], pictures: [] }),
    'list-stores': () => ok({ stores: [], next: null }),
    'withdraw-price-book': withdraw,
  });
  render(<PricesPage />);
  fireEvent.click(await main().findByRole('button', { name: '撤回第 3 版' }));
  expect(sheet().getByText(/沿用它之前的一版/)).toBeTruthy();
  await act(async () => void fireEvent.click(sheet().getByRole('button', { name: '撤回' })));
  return server.asked.map(({ request }) => request).filter(({ action }) => action === 'withdraw-price-book');
}

test('only what is scheduled can be, over the latest that was seen', async () => {
  const asked = await open(() => ok({ version: 4, effectiveFrom: '2026-12-01T00:00:00+08:00' }));
  expect(asked).toEqual([{ action: 'withdraw-price-book', version: 3, after: 3 }]);
  expect(await main().findByText('第 3 版已撤回，沿用之前的一版')).toBeTruthy();
  expect(main().queryByRole('button', { name: '撤回第 2 版' })).toBeNull();
});

test('one that took effect meanwhile is said in the question, which stays', async () => {
  await open(() => rejected('wrong-state'));
  expect(sheet().getByRole('button', { name: '撤回' })).toBeTruthy();
  expect(main().queryByText(/已撤回/)).toBeNull();
});
