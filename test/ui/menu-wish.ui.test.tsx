/** Whoever comes to the menu from a coupon finds what it fits. */
import { render, screen, waitFor } from '@testing-library/react';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import { beginMenuAt, useMenuWish } from '../../src/features/menu/menu-wish';
import { useSession } from '../../src/features/session/use-session';
import MenuPage from '../../src/pages/menu/index';
import { ok, serveFunctions } from './mocks/function-server';
import { forgetEverything } from './mocks/taro';
import { sampleMenu, sampleStore } from './sample-menu';

beforeEach(() => {
  forgetEverything();
  useSession.getState().end();
  useOrderPlace.setState({ store: null, distance: null, scanned: null });
  useOrderPlace.getState().choose({ ...sampleStore });
  window.innerWidth = 375;
  serveFunctions({ 'show-menu': () => ok(sampleMenu) });
});

const isForgotten = (): Promise<void> => waitFor(() => expect(useMenuWish.getState().wish).toBeNull());

test('a product’s sheet is open', async () => {
  beginMenuAt({ product: 'jasmine-milk' });
  render(<MenuPage />);
  expect(await screen.findByRole('dialog')).toBeTruthy();
  await isForgotten();
});

test('the list begins at a category', async () => {
  beginMenuAt({ category: 'snacks' });
  render(<MenuPage />);
  await screen.findByRole('heading', { level: 1 });
  await isForgotten();
  expect(screen.getByRole('tab', { name: '点心' }).getAttribute('aria-selected')).toBe('true');
});

test('what this store does not sell is passed over', async () => {
  beginMenuAt({ product: 'nowhere' });
  render(<MenuPage />);
  await screen.findByRole('heading', { level: 1 });
  await isForgotten();
  expect(screen.queryByRole('dialog')).toBeNull();
});
