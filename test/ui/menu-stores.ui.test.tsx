/** The choice of a store: nearest on a press, otherwise by name. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { StoreView } from '../../cloudfunctions/contract/menu';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import StoresPage from '../../src/subpackages/order/stores/index';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything } from './mocks/taro';
import { sampleStore } from './sample-menu';

const east: StoreView = { ...sampleStore, id: 'east', name: '城东店', address: '城东路 1 号' };
const closed: StoreView = {
  ...sampleStore,
  id: 'north',
  name: '城北店',
  open: false,
  hoursText: '明日 09:00 开始营业',
};
const position = { latitude: 30.25, longitude: 120.15 };

/** A browser that tells where it is, or does not. */
function locates(found: typeof position | null): jest.Mock {
  const getCurrentPosition = jest.fn((tell: (found: object) => void, refuse: () => void) =>
    found === null ? refuse() : tell({ coords: found }),
  );
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return getCurrentPosition;
}

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useOrderPlace.setState({ store: null, distance: null, scanned: null });
});

const stores = () => screen.getAllByRole('button', { name: /店/ }).map(({ textContent }) => textContent);

test('stores are there by name without asking where the guest is, the closed ones too', async () => {
  const asked = locates(position);
  serveFunctions({ 'list-stores': () => ok({ stores: [sampleStore, east, closed], next: null }) });
  render(<StoresPage />);
  await screen.findByText('城北店');
  expect(screen.getByRole('button', { name: /城北店.*休息中.*明日 09:00 开始营业/ })).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '城东路' } });
  expect(screen.queryByRole('button', { name: /西湖店/ })).toBeNull();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /城东店/ })));
  expect(useOrderPlace.getState().store).toEqual({ id: 'east', name: '城东店' });
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
});

test('on a press the nearest comes first, with its distance', async () => {
  locates(position);
  const { asked } = serveFunctions({
    'list-stores': (request) =>
      ok({
        stores: !('latitude' in request)
          ? [east, sampleStore]
          : [
              { ...sampleStore, distance: 423 },
              { ...east, distance: 2_310 },
            ],
        next: null,
      }),
  });
  render(<StoresPage />);
  await screen.findByText('城东店');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '定位附近门店' })));
  expect(await screen.findByText('420 米')).toBeTruthy();
  expect(screen.getByText('2.3 公里')).toBeTruthy();
  expect(stores()[0]).toContain('西湖店');
  expect(asked[1]?.request).toEqual({ action: 'list-stores', ...position });
});

test('who does not want to be found keeps the list by name', async () => {
  locates(null);
  serveFunctions({ 'list-stores': () => ok({ stores: [sampleStore], next: null }) });
  render(<StoresPage />);
  await screen.findByText('西湖店');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '定位附近门店' })));
  expect(screen.getByText('定位失败，可搜索店名')).toBeTruthy();
  expect(screen.getByText('西湖店')).toBeTruthy();
});

test('a name that is looked for is found on a page that was not there yet', async () => {
  serveFunctions({
    'list-stores': ({ after }) =>
      ok(after === undefined ? { stores: [sampleStore], next: 'c1' } : { stores: [east], next: null }),
  });
  render(<StoresPage />);
  await screen.findByText('西湖店');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '城东' } });
  expect(await screen.findByRole('button', { name: /城东店/ })).toBeTruthy();
});

test('trouble on the way is said, and tried again', async () => {
  serveFunctions({ 'list-stores': () => rejected('no-network') });
  render(<StoresPage />);
  await screen.findByRole('alert');
  serveFunctions({ 'list-stores': () => ok({ stores: [], next: null }) });
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('暂无可点单的门店')).toBeTruthy();
});
