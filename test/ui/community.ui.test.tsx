/** Community buying: a cycle that is ordered of, a parcel with its code, the parcels of a store, a share. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useSession } from '../../src/features/session/use-session';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';
import { ShareSheet } from '../../src/features/operator-community/share-sheet';
import CyclePage from '../../src/subpackages/community/cycle/index';
import ParcelPage from '../../src/subpackages/community/parcel/index';
import StaffParcelsPage from '../../src/subpackages/staff/parcels/index';
import { ok, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything, openedWith } from './mocks/taro';
import { sampleCycle, sampleParcel, sampleParcels, sampleQuote } from './sample-community';
import { sampleClerk, sampleDesk } from './sample-staff';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().start({ session: 'session-1', who: 'member' });
});

const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const choose = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('tab', { name })));

test('a cycle: a place and what is wanted of it, within what is left of the limit, at the price that was seen', async () => {
  openedWith({ cycle: 'weekend' });
  const { asked } = serveFunctions({
    'show-cycle': () => ok(sampleCycle()),
    'quote-seat': () => ok({ outcome: 'quoted', quote: sampleQuote('2360'), priceFen: null }),
    'keep-message-consents': () => ok(null),
    'take-seat': () =>
      ok({
        outcome: 'created',
        group: 'lanelane01',
        order: '261121000000000001',
        payableFen: '2360',
        payBy: null,
      }),
  });
  render(<CyclePage />);
  expect(await screen.findByText('邻里点心团')).toBeTruthy();
  expect(
    screen.getByRole('img', { name: '11月22日 20:00 截单，11月24日 到货，11月24日 – 11月26日 自提' }),
  ).toBeTruthy();
  expect(screen.getByText('请在 11月26日 当天及之前自提。逾期未取不退款。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '请选择自提点' })).toHaveProperty('disabled', true);
  await choose(/柳浪里 3 幢/);
  expect(screen.getByText('每人限 3 份，已买 1 份')).toBeTruthy();
  await press('绿豆冰糕 加一份');
  await press('绿豆冰糕 加一份');
  expect(screen.getByRole('button', { name: '绿豆冰糕 加一份' })).toHaveProperty('disabled', true);
  await press('支付 ¥23.60');
  const taken = asked.map(({ request }) => request).find(({ action }) => action === 'take-seat');
  expect(taken).toMatchObject({
    seat: { group: 'lanelane01' },
    store: 's1',
    lines: [{ product: 'cake', quantity: 2, options: [{ group: 'size', choices: ['small'] }] }],
    payableFen: '2360',
  });
  expect(Taro.redirectTo).toHaveBeenCalledWith({
    url: '/subpackages/community/parcel/index?order=261121000000000001',
  });
});

test('after the cut-off nothing can be ordered', async () => {
  openedWith({ cycle: 'weekend' });
  serveFunctions({ 'show-cycle': () => ok(sampleCycle({ phase: 'coming' })) });
  render(<CyclePage />);
  expect(await screen.findByText('本期已截单')).toBeTruthy();
  expect(screen.queryByRole('tab')).toBeNull();
});

test('a parcel: given up before the cut-off, its code from the arrival on, what went back', async () => {
  openedWith({ order: '261121000000000001' });
  let parcel = sampleParcel();
  const { asked } = serveFunctions({
    'show-parcel': () => ok(parcel),
    'cancel-parcel': () => {
      const backs = [
        { fen: '2360', state: 'queued' as const, reason: '截单前取消', at: '2026-11-21T15:00:00+08:00' },
      ];
      parcel = sampleParcel({ state: 'back', mayCancel: false, backs });
      return ok(null);
    },
  });
  const { unmount } = render(<ParcelPage />);
  expect(await screen.findByText('到货后显示提货码')).toBeTruthy();
  await press('取消接龙');
  await act(
    async () =>
      void fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消接龙' })),
  );
  expect(await screen.findByText('退款已提交')).toBeTruthy();
  expect(asked.map(({ request }) => request.action)).toContain('cancel-parcel');
  unmount();
  parcel = sampleParcel({ state: 'ready', phase: 'fetching', mayCancel: false, pickupCode: '770012345678' });
  render(<ParcelPage />);
  expect(await screen.findByText('待自提')).toBeTruthy();
  expect(screen.getByText('提货码')).toBeTruthy();
});

test('a parcel that is there before its first day says from when on', async () => {
  openedWith({ order: '261121000000000001' });
  const there = sampleParcel({ state: 'arrived', phase: 'arrived', fetchFrom: '2026-11-25' });
  serveFunctions({ 'show-parcel': () => ok({ ...there, mayCancel: false, pickupCode: '770012345678' }) });
  render(<ParcelPage />);
  expect(await screen.findByText('已到自提点，11月25日起可自提')).toBeTruthy();
  expect(screen.queryByText('等待到货')).toBeNull();
});

test('a parcel whose code is shown follows what the counter does', async () => {
  jest.useFakeTimers();
  openedWith({ order: '261121000000000001' });
  let parcel = sampleParcel({ state: 'ready', phase: 'fetching', pickupCode: '770012345678' });
  serveFunctions({ 'show-parcel': () => ok(parcel) });
  render(<ParcelPage />);
  await act(() => jest.advanceTimersByTimeAsync(100));
  expect(screen.getByText('待自提')).toBeTruthy();
  parcel = sampleParcel({ state: 'fetched', phase: 'fetching' });
  await act(() => jest.advanceTimersByTimeAsync(4_000));
  expect(screen.getByText('已自提')).toBeTruthy();
  expect(screen.queryByText('提货码')).toBeNull();
  jest.useRealTimers();
});

test('staff: what was packed, and ticking off by the list', async () => {
  useStaffSession.getState().start(sampleClerk);
  const { asked } = serveFunctions({
    'show-my-desk': () => ok(sampleDesk),
    'list-parcel-groups': () => ok({ groups: [sampleParcels().group], next: null }),
    'list-parcels': () => ok(sampleParcels()),
    'hand-out': () => ok({ order: {} }),
  });
  render(<StaffParcelsPage />);
  const group = await screen.findByText('柳浪里 3 幢');
  await act(async () => void fireEvent.click(group));
  expect(await screen.findByText('绿豆冰糕 ×3')).toBeTruthy();
  await press('交付 A001');
  expect(asked.map(({ request }) => request)).toContainEqual(
    expect.objectContaining({ action: 'hand-out', order: '261121000000000001' }),
  );
  expect(await screen.findByText('A001 已交付')).toBeTruthy();
});

test('staff: a code of another place is not found here, and they are told why', async () => {
  useStaffSession.getState().start(sampleClerk);
  serveFunctions({
    'show-my-desk': () => ok(sampleDesk),
    'list-parcel-groups': () => ok({ groups: [sampleParcels().group], next: null }),
    'find-pickup': () => ({ ok: false, code: 'not-found', message: '' }),
  });
  render(<StaffParcelsPage />);
  await screen.findByText('柳浪里 3 幢');
  const field = screen.getByLabelText('提货码');
  await act(async () => void fireEvent.change(field, { target: { value: '910012341234' } }));
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }));
  expect(await screen.findByText('没有找到，可能是别的自提点的提货码')).toBeTruthy();
});

test('a share is given only when its sum is typed and a reason is said', async () => {
  useStaffSession.getState().start(sampleClerk);
  const { asked } = serveFunctions({
    'try-share': () => ok({ orders: 3, fen: '1197' }),
    'give-share': () => ok({ orders: 3, fen: '1197' }),
  });
  const onDone = jest.fn();
  render(
    <ShareSheet
      group="lanelane01"
      products={[{ product: 'cake', name: '绿豆冰糕' }]}
      onDone={onDone}
      onClose={() => undefined}
    />,
  );
  const confirm = () => screen.getByRole('button', { name: '确认补偿' });
  fireEvent.change(screen.getByRole('combobox', { name: '商品' }), { target: { value: 'cake' } });
  fireEvent.change(screen.getByRole('textbox', { name: '比例（%）' }), { target: { value: '30' } });
  expect(await screen.findByText('共 3 单，合计 ¥11.97')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: '原因' }), { target: { value: '运输压坏' } });
  expect(confirm()).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByRole('textbox', { name: '请输入合计金额 11.97 确认' }), {
    target: { value: '11.97' },
  });
  await act(async () => void fireEvent.click(confirm()));
  expect(asked.map(({ request }) => request)).toContainEqual(
    expect.objectContaining({ action: 'give-share', shareBp: 3000, typedFen: '1197', reason: '运输压坏' }),
  );
  expect(onDone).toHaveBeenCalledWith('已向 3 单补偿 ¥11.97');
});
