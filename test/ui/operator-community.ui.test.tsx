/** Community buying at the desk: who leads a place, and what they get, as people say it. */
import { fireEvent, render, screen } from '@testing-library/react';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import type { DeskCycleLine, DeskCycleReply, DeskPlace } from '../../cloudfunctions/contract/community';
import CommunityDeskPage from '../../src/subpackages/operator/community/index';
import { ok, serveFunctions } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { signInAsOperator } from './sample-programme';

const line: DeskCycleLine = {
  ...{ cycle: 'weekend', name: '邻里点心团', state: 'live', phase: 'ordering', orders: 0, paidFen: '0' },
  ...{ cutoff: '2026-12-01T12:00:00Z', arrives: '2026-12-03', places: 2 },
};
const place = (changes: Partial<DeskPlace>): DeskPlace => ({
  ...{ code: 'store', name: '西湖店', storeName: '西湖店', group: 'storestor1', state: 'forming' },
  ...{ orders: 0, fetched: 0, left: 0, back: 0, fee: null },
  ...changes,
});
const fee = {
  ...{ leader: 'demo:0003', leaderName: '周*墨', parcels: 0, pickedFen: '0', feeBp: 800, feeFen: '0' },
  countedAt: null,
};
const shown: DeskCycleReply = {
  ...line,
  document: {
    ...{ name: '邻里点心团', notes: '', times: ALWAYS, stock: null, perMember: null },
    terms: {
      ...{ kind: 'community', items: [{ product: 'cake', priceFen: 880, perMember: null }] },
      ...{ cutoff: '2026-12-01T12:00:00Z', arrives: '2026-12-03', fetchFrom: '2026-12-03' },
      ...{ fetchTo: '2026-12-05', feeBp: 850, leftOver: 'refunded' },
      places: [{ code: 'store', store: 'west-lake', name: '西湖店', address: '', leader: null }],
    },
  },
  ...{ revision: 1, products: [{ product: 'cake', name: '绿豆冰糕' }], shares: [] },
  atPlaces: [
    place({}),
    place({ code: 'lane', name: '柳浪里 3 幢', fee }),
    place({ code: 'arch', name: '石库门', fee: { ...fee, leaderName: '' } }),
  ],
};

async function open(): Promise<void> {
  signInAsOperator();
  serveFunctions({
    'list-desk-cycles': () => ok({ cycles: [line], next: null }),
    'show-desk-cycle': () => ok(shown),
    'list-menu': () => ok({ categories: [], items: [], pictures: [] }),
    'list-stores': () => ok({ stores: [], next: null }),
  });
  render(<CommunityDeskPage />);
  fireEvent.click(await screen.findByRole('button', { name: /^邻里点心团/ }));
}
beforeEach(forgetEverything);

test('a place is named once with its store, and whoever leads it by name', async () => {
  await open();
  expect(await screen.findByText('西湖店')).toBeTruthy();
  expect(screen.getByText('柳浪里 3 幢 · 西湖店')).toBeTruthy();
  expect(screen.getByText('团长 周*墨：已取 ¥0.00，佣金 ¥0.00（未结算）')).toBeTruthy();
  expect(screen.getByText('团长 demo:0003：已取 ¥0.00，佣金 ¥0.00（未结算）')).toBeTruthy();
});

test('what they get is a percentage', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: '编辑' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: '团长佣金（%）' });
  expect(field.value).toBe('8.5');
});
