/*
 * What a menu and a cart suggest: by what others bought together for whoever agreed to it, by what the store
 * sells for everybody else; never what cannot be had here and now; at once without it when it is switched
 * off.
 */
import * as fc from 'fast-check';
import type { MenuReply, SuggestReply } from '../../cloudfunctions/contract/menu';
import { keepItem } from '../../cloudfunctions/core/menu/menu.store';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { keepStoreItem, setSoldOut } from '../../cloudfunctions/core/menu/store-items.store';
import { countBaskets } from '../../cloudfunctions/core/settlement/work/count-baskets';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { account } from '../../cloudfunctions/functions/account';
import { menu } from '../../cloudfunctions/functions/menu';
import { asDb } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import { saleOf, type Basket } from '../insight/told-baskets';
import { dayBefore } from '../insight/told-life';
import type { Answered } from '../worlds/counter-world';
import { openOrderWorld, type OrderWorld } from '../worlds/order-world';
import { settle } from '../worlds/tea-shop';
import { memberOf, NOW } from '../worlds/till-shop';
import { itemOf } from './sample-items';

const TODAY = '2026-11-21';
const never = (): boolean => false;
/** Beside the world's own: prices near a milk tea's ¥19, and far from it. */
const MORE = { 'osmanthus-tea': 2000, scone: 900, 'big-box': 8800 };

const OVER = { tiers: [], from: null, until: '2026-01-01T00:00:00Z' };

let world: OrderWorld;
let an: string;

async function call<T>(fn: { call: typeof menu.call }, body: object, session: string | null): Promise<T> {
  const answer = (await fn.call(world.platform, { body, session, requestId: 'test' })) as Answered;
  if (!answer.ok) throw new Error(answer.code);
  return answer.data as T;
}
const showMenu = (session: string | null): Promise<MenuReply> =>
  call<MenuReply>(menu, { action: 'show-menu', store: 's1' }, session);
const suggested = (session: string | null, cart: string[] = []): Promise<SuggestReply> =>
  call<SuggestReply>(menu, { action: 'suggest', store: 's1', cart }, session);
const agree = (granted: boolean): Promise<unknown> =>
  call(account, { action: 'set-consent', purpose: 'personalisation', granted }, an);
const whyOf = ({ items }: SuggestReply): [string, string][] => items.map(({ name, why }) => [name, why]);

const basket = (id: string, products: readonly string[], memberId: bigint | null): Basket => ({
  ...{ id, memberId, store: 's1', day: dayBefore(TODAY, 2), isPaidBack: false },
  lines: products.map((product) => ({ product, quantity: 1, fen: 1900, back: 0 })),
});
/** So many orders of each of these, of nobody. */
const orders = (of: Record<string, number>): Basket[] =>
  Object.entries(of).flatMap(([products, count]) =>
    Array.from({ length: count }, (_, at) => basket(`${products}-${at}`, products.split('+'), null)),
  );

beforeAll(async () => {
  world = await openOrderWorld();
  an = await world.guest('an');
  for (const [product, priceFen] of Object.entries(MORE)) {
    const item = itemOf(product, { priceFen, name: product, category: 'snack' });
    await keepItem(asDb(world.pool), world.shop.brandId, { item, shown: true, revision: 0 });
  }
  const own = Array.from({ length: 3 }, (_, at) =>
    basket(`own-${at}`, ['milk-tea'], memberOf(world.shop, 'an')),
  );
  const told = [
    ...orders({
      ...{ 'milk-tea+cake': 5, 'cake+scone': 4, 'milk-tea+reserve': 9 },
      ...{ 'big-box': 8, 'osmanthus-tea': 3, afternoon: 2 },
    }),
    ...own,
  ];
  await settle(world.pool, world.shop, told.map(saleOf));
  await keepFigures(world.pool, NOW, never);
  await countBaskets(world.pool, NOW, never);
});
afterAll(() => world.close());

const SELLERS = ['茉莉轻乳茶', '桂花糯米糍', 'big-box', 'scone', 'osmanthus-tea'];

describe('what is suggested', () => {
  test('to a visitor is what the store sells most, and says so', async () => {
    const { personal, items } = await suggested(null);
    expect(personal).toBe(false);
    expect(items.map(({ name }) => name)).toEqual(SELLERS);
    expect(new Set(items.map(({ why }) => why))).toEqual(new Set(['本店热卖']));
  });

  test('to a member who did not agree is the same, whatever they bought', async () => {
    expect(whyOf(await suggested(an, []))).toEqual(whyOf(await suggested(null, [])));
    expect((await showMenu(an)).suggested).toMatchObject({ personal: false });
  });

  test('to one who agreed goes with the cart and with what is usual, and is near in price', async () => {
    await agree(true);
    expect(whyOf(await suggested(an, ['cake']))).toEqual([
      ['茉莉轻乳茶', '常和桂花糯米糍一起点'],
      ['scone', '常和桂花糯米糍一起点'],
      ['osmanthus-tea', '和你常点的价位相近'],
      ['big-box', '本店热卖'],
    ]);
    const { suggested: onMenu } = await showMenu(an);
    expect(onMenu.personal).toBe(true);
    expect(onMenu.items[0]).toEqual({ product: 'cake', why: '常和茉莉轻乳茶一起点' });
  });

  test('is without it at once when it is switched off', async () => {
    await agree(false);
    expect(await suggested(an, ['cake'])).toMatchObject({ personal: false });
    expect(whyOf(await suggested(an, ['cake'])).every(([, why]) => why === '本店热卖')).toBe(true);
  });

  test('is nothing while the store is closed', async () => {
    const { brandId } = world.shop;
    const details = { address: '', phone: '', position: null, ordering: true };
    const open = { weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };
    await keepStoreDetails(asDb(world.pool), brandId, 's1', { ...details, hours: [] });
    const closed = await suggested(null);
    await keepStoreDetails(asDb(world.pool), brandId, 's1', { ...details, hours: [open] });
    expect(closed).toEqual({ personal: false, items: [] });
    expect((await suggested(null)).items).toHaveLength(SELLERS.length);
  });

  test('is never what cannot be had, whatever is sold out, over, for others or not shown', async () => {
    await agree(true);
    const { brandId } = world.shop;
    const some = fc.subarray(['milk-tea', 'cake', ...Object.keys(MORE)]);
    await fc.assert(
      fc.asyncProperty(some, some, some, some, async (soldOut, none, over, cart) => {
        const db = asDb(world.pool);
        for (const product of ['milk-tea', 'cake', ...Object.keys(MORE)]) {
          await keepStoreItem(db, brandId, 's1', {
            productId: product,
            priceFen: null,
            available: none.includes(product) ? 0 : null,
            soldOut: false,
          });
          await setSoldOut(db, brandId, 's1', { productId: product, soldOut: soldOut.includes(product) });
        }
        await world.owner.query(
          `update huigan.menu_items set document = jsonb_set(document, '{windows}', case
             when product_id = any($2::text[]) then $3 else '[]' end::jsonb)
           where brand_id = $1 and product_id <> 'reserve'`,
          [brandId, over, JSON.stringify([OVER])],
        );
        const shelf = await showMenu(an);
        const toBeHad = shelf.items.flatMap((item) => (item.closedFor === null ? item.product : []));
        for (const { product } of shelf.suggested.items) expect(toBeHad).toContain(product);
        const { items } = await suggested(an, cart);
        for (const { product } of items) {
          expect(toBeHad).toContain(product);
          expect(cart).not.toContain(product);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('costs three statements more than a menu without it', async () => {
    const asked = await statementsOf(() => showMenu(an));
    const own = asked.filter((text) => /member_consents|product_pairs|store_sellers/.test(text));
    expect(own).toHaveLength(3);
    for (const text of own) expect(text).not.toMatch(/pair_days|seller_days/);
  });
});
