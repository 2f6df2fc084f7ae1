/** What a guest may like: first on the menu, in the cart, at checkout; each with its reason. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { SuggestReply } from '../../cloudfunctions/contract/menu';
import { noteConsent } from '../../src/features/behaviour/waiting-events';
import { cartOf, useCart } from '../../src/features/cart/use-cart';
import { useOrderPlace } from '../../src/features/cart/use-order-place';
import { useMenuWish } from '../../src/features/menu/menu-wish';
import { Suggestions } from '../../src/features/suggestions/suggestions';
import { useSession } from '../../src/features/session/use-session';
import MenuPage from '../../src/pages/menu/index';
import CheckoutPage from '../../src/subpackages/order/checkout/index';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import Taro, { forgetEverything, showPage } from './mocks/taro';
import { milkTea, riceCake, sampleMenu } from './sample-menu';

const WHY = { cake: '常和茉莉轻乳茶一起点', tea: '本店热卖' };
const cardOf = ({ product, name, priceFen, bestFen }: typeof milkTea, why: string) => ({
  ...{ product, name, picture: '', priceFen, bestFen, why },
});
const reply: SuggestReply = {
  personal: true,
  items: [cardOf(riceCake, WHY.cake), cardOf(milkTea, WHY.tea)],
};
const suggested = {
  personal: true,
  items: [
    { product: riceCake.product, why: WHY.cake },
    { product: milkTea.product, why: WHY.tea },
  ],
};

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().end();
  useSession.getState().start({ session: 'session-1', who: 'member' });
  useCart.setState({ carts: {} });
  useOrderPlace.setState({ store: { id: 'west-lake', name: '西湖店' }, distance: null, scanned: null });
});

const tabs = (): (string | null)[] => screen.getAllByRole('tab').map(({ textContent }) => textContent);
const cart = () => cartOf('west-lake')(useCart.getState());
const put = (item: typeof milkTea): boolean =>
  useCart.getState().add('west-lake', {
    ...{ product: item.product, quantity: 1, options: [], parts: [], text: '' },
    ...{ name: item.name, picture: '', optionsText: '', unitFen: item.priceFen },
  });
async function openMenu(change: object = {}, more: Parameters<typeof serveFunctions>[0] = {}) {
  const server = serveFunctions({ 'show-menu': () => ok({ ...sampleMenu, suggested, ...change }), ...more });
  render(<MenuPage />);
  await screen.findByRole('heading', { level: 1 });
  return server;
}

describe('on the menu', () => {
  test('it stands first, with its reason, and in its category as ever', async () => {
    await openMenu();
    expect(tabs()).toEqual(['猜你喜欢', '轻乳茶', '点心', '套餐']);
    expect(screen.getAllByText('桂花糯米糍')).toHaveLength(2);
    expect(screen.getAllByText(WHY.cake)).toHaveLength(1);
  });

  test('of whoever did not agree it says that it is what the store sells; nothing is no heading', async () => {
    await openMenu({ suggested: { ...suggested, personal: false } });
    expect(tabs()[0]).toBe('本店热卖');
    document.body.innerHTML = '';
    await openMenu({ suggested: { personal: false, items: [] } });
    expect(tabs()[0]).toBe('轻乳茶');
  });

  test('what is in the cart is left out, what is put in stays where it was tapped', async () => {
    put(milkTea);
    await openMenu();
    expect(screen.getAllByText('茉莉轻乳茶')).toHaveLength(1);
    fireEvent.click(screen.getAllByRole('button', { name: '加一份桂花糯米糍' })[0] as HTMLElement);
    fireEvent.click(screen.getAllByRole('button', { name: '加一份桂花糯米糍' })[0] as HTMLElement);
    expect(screen.getAllByText(WHY.cake)).toHaveLength(1);
    expect(cart().map(({ product, quantity }) => [product, quantity])).toEqual([
      [milkTea.product, 1],
      [riceCake.product, 2],
    ]);
  });

  test('once it is switched off nothing that was told before is shown, whatever the network does', async () => {
    await openMenu();
    noteConsent(false);
    serveFunctions({});
    await act(async () => showPage());
    expect(tabs()).toEqual(['轻乳茶', '点心', '套餐']);
  });
});

describe('beside the cart', () => {
  const openCart = async (answer: SuggestReply = reply): Promise<FunctionServer> => {
    put(milkTea);
    const server = await openMenu({}, { suggest: () => ok(answer) });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /共 1 件/ })));
    return server;
  };
  const sheet = () => within(screen.getByRole('dialog', { name: '已选商品' }));

  test('it is asked for what the cart has, and one tap puts it in, once', async () => {
    const { asked } = await openCart({ personal: true, items: [cardOf(riceCake, WHY.cake)] });
    expect(asked.map(({ request }) => request)).toContainEqual({
      ...{ action: 'suggest', store: 'west-lake', cart: [milkTea.product] },
    });
    expect(sheet().getByRole('heading', { name: '搭一份' })).toBeTruthy();
    const card = sheet().getByRole('button', { name: `桂花糯米糍，${WHY.cake}，¥12` });
    fireEvent.click(card);
    fireEvent.click(card);
    expect(cart().find(({ product }) => product === riceCake.product)?.quantity).toBe(1);
    const taken = sheet().getByRole<HTMLButtonElement>('button', { name: '桂花糯米糍，已加购，¥12' });
    expect(taken.disabled).toBe(true);
  });

  test('what has something to choose opens', async () => {
    useCart.setState({ carts: {} });
    put(riceCake);
    await openMenu({}, { suggest: () => ok({ personal: false, items: [cardOf(milkTea, WHY.tea)] }) });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /共 1 件/ })));
    expect(sheet().getByRole('heading', { name: '本店热卖' })).toBeTruthy();
    fireEvent.click(sheet().getByRole('button', { name: /^茉莉轻乳茶，本店热卖/ }));
    expect(screen.getByRole('dialog', { name: '茉莉轻乳茶' })).toBeTruthy();
  });

  test.each([
    ['nothing goes with it', () => ok({ personal: true, items: [] })],
    ['it cannot be told', () => rejected('try-again')],
  ])('where %s there is no heading', async (_, answer) => {
    serveFunctions({ suggest: answer });
    const { container } = render(<Suggestions store="west-lake" onPick={() => undefined} />);
    await act(async () => undefined);
    expect(container.textContent).toBe('');
  });
});

test('at checkout it leads to the product on the menu', async () => {
  put(milkTea);
  const quote = {
    ...{ store: 'west-lake', lines: [], listFen: '1800', adjustments: [], payableFen: '1800' },
    ...{ points: { used: '0', fen: '0', most: '0', mostFen: '0', usable: '0', why: null } },
    ...{ notApplied: [], coupon: null, coupons: [], nextStep: null, priceVersion: 1 },
    ...{ earns: { points: '18', qualifying: '18' } },
  };
  serveFunctions({ quote: () => ok({ outcome: 'quoted', quote }), suggest: () => ok(reply) });
  render(<CheckoutPage />);
  expect(await screen.findByRole('heading', { name: '搭一份' })).toBeTruthy();
  const cards = screen.getAllByRole('button', { name: /，(常和|本店)|已加购/ });
  expect(cards.map((card) => (card as HTMLButtonElement).disabled)).toEqual([false, true]);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^桂花糯米糍/ })));
  expect(useMenuWish.getState().wish).toEqual({ product: riceCake.product });
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/menu/index' });
});
