/** From a tap to a page whose scripts are still on their way, or do not come. In a browser. */
import Taro from '@tarojs/taro';
import { openCheckout, openOrder, openOrders } from '../../src/platform/navigation';
import { waitWords } from '../../src/platform/page-wait';

const navigateTo = jest.mocked(Taro.navigateTo);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));
const cover = (): HTMLElement | null => document.querySelector('.page-wait');
const press = (selector: string): void => cover()?.querySelector<HTMLElement>(selector)?.click();

/** Scripts of pages: each comes, or not, when the test says so. */
function pagesOf(...paths: string[]): Record<string, { come(): void; fail(): void; asked: number }> {
  const pages = Object.fromEntries(
    paths.map((path) => [path, { come: () => undefined as void, fail: () => undefined as void, asked: 0 }]),
  );
  window.__taroAppConfig = {
    routes: paths.map((path) => ({
      path,
      load: () => {
        const page = pages[path]!;
        page.asked += 1;
        return [new Promise<void>((resolve, reject) => Object.assign(page, { come: resolve, fail: reject }))];
      },
    })),
  };
  return pages;
}

beforeEach(async () => {
  navigateTo.mockClear();
  window.location.hash = '';
  // The browser tells of it later, as of a Back.
  await settle();
});

test('a tap is answered while the scripts are on their way, and the page opens when they are there', async () => {
  const { 'subpackages/order/checkout/index': checkout } = pagesOf('subpackages/order/checkout/index');
  const going = openCheckout();
  await settle();
  expect(cover()?.textContent).toContain(waitWords.busy);
  expect(navigateTo).not.toHaveBeenCalled();
  checkout!.come();
  await going;
  expect(navigateTo).toHaveBeenCalledTimes(1);
  await settle();
  expect(cover()).toBeNull();
});

test('scripts that did not come: it is said, and fetched again on demand', async () => {
  const { 'subpackages/order/list/index': list } = pagesOf('subpackages/order/list/index');
  const going = openOrders();
  list!.fail();
  await settle();
  expect(cover()?.textContent).toContain(waitWords.failed);
  press('.page-wait-retry');
  expect(list!.asked).toBe(2);
  list!.come();
  await going;
  expect(navigateTo).toHaveBeenCalledTimes(1);
});

test('whoever does not want to wait goes back, and the next tap begins anew', async () => {
  const { 'subpackages/order/detail/index': detail } = pagesOf('subpackages/order/detail/index');
  const going = openOrder('20261129000001');
  await settle();
  press('.page-wait-back');
  await going;
  expect(navigateTo).not.toHaveBeenCalled();
  const again = openOrder('20261129000001');
  detail!.come();
  await again;
  expect(navigateTo).toHaveBeenCalledTimes(1);
});

test('a second tap on an order opens it once, though its address has a query', async () => {
  pagesOf('subpackages/order/detail/index');
  window.location.hash = '#/subpackages/order/detail/index?order=20261129000001';
  await openOrder('20261129000001');
  expect(navigateTo).not.toHaveBeenCalled();
});
