/** Where Back leads from a page that was opened by its address: to the first of its kind. */
import { goBack } from '../../src/platform/navigation';
import Taro, { forgetEverything } from './mocks/taro';

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
});

test.each([
  ['subpackages/staff/board/index', 'redirectTo', '/subpackages/staff/index'],
  ['subpackages/operator/orders/index', 'redirectTo', '/subpackages/operator/index'],
  ['subpackages/order/checkout/index', 'switchTab', '/pages/menu/index'],
  ['subpackages/benefits/index', 'switchTab', '/pages/home/index'],
  ['subpackages/staff/index', 'switchTab', '/pages/home/index'],
] as const)('from %s: %s %s', async (path, way, url) => {
  const router = { path: `/${path}?stamp=AA`, params: {} };
  jest.spyOn(Taro, 'getCurrentInstance').mockReturnValue({ router });
  Taro.getCurrentPages.mockReturnValue([{ path: router.path }]);
  await goBack();
  expect(Taro[way]).toHaveBeenCalledWith(expect.objectContaining({ url }));
  expect(Taro.navigateBack).not.toHaveBeenCalled();
});

test('from a page that was opened from another, to that one', async () => {
  Taro.getCurrentPages.mockReturnValue([{ path: '/pages/home/index' }, { path: '/pages/code/index' }]);
  await goBack();
  expect(Taro.navigateBack).toHaveBeenCalled();
});
