/*
 * What a guest waits for is round trips to the database: how many statements pricing a cart and ordering it
 * send, the one that looks at the session too. What a server reads once is not the request's.
 */
import type { CartLine } from '../../cloudfunctions/contract/order';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { keepItem } from '../../cloudfunctions/core/menu/menu.store';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { addPriceBook } from '../../cloudfunctions/core/pricing/price-book.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import { BOOK, creating, ITEMS, line, openOrderWorld, type OrderWorld } from '../worlds/order-world';

let world: OrderWorld;
let session: string;
beforeAll(async () => {
  world = await openOrderWorld();
  session = await world.guest('an');
  await world.place(session, [line('cake')]);
});
afterAll(() => world?.close());

test('pricing a cart takes two statements, whatever is in it', async () => {
  const lines = [line('cake'), line('milk-tea', { quantity: 2 })];
  expect(await statementsOf(() => world.quote(session, lines, 'most'))).toHaveLength(2);
});

test('ordering it takes six, with counted stock, and one more where words are to be checked', async () => {
  const ordering = async (lines: CartLine[], remark: string): Promise<string[]> => {
    const body = creating(await world.quote(session, lines), lines, { remark });
    return statementsOf(async () => {
      expect(await world.orders(body, session)).toMatchObject({ ok: true, data: { outcome: 'created' } });
    });
  };
  const cakes = line('cake', { quantity: 2 });
  expect(await ordering([cakes, line('milk-tea')], '')).toHaveLength(6);
  expect(await ordering([cakes, line('milk-tea', { text: '小满' })], '少糖')).toHaveLength(7);
});

test('what an operator changes holds for the very next cart', async () => {
  const { pool, shop, clock } = world;
  const db = asDb(pool);
  const lines = [line('milk-tea')];
  const milkTea = present(ITEMS[0], 'the milk tea');
  const listFen = async (): Promise<string> => (await world.quote(session, lines)).listFen;
  expect(await listFen()).toBe('1900');
  await keepItem(db, shop.brandId, { item: { ...milkTea, priceFen: 2500 }, shown: true, revision: 1 });
  expect(await listFen()).toBe('2500');
  const book = { ...BOOK, offers: [], tierPrices: [{ tier: 'cha-you', rateBp: 5000, categories: [] }] };
  await addPriceBook(db, shop.brandId, { version: 2, effectiveFrom: clock.now, book }, clock.now);
  expect(await world.quote(session, lines)).toMatchObject({ priceVersion: 2 });
  const details = { address: '', phone: '', position: null, hours: [], ordering: false };
  await keepStoreDetails(db, shop.brandId, 's1', details);
  const body = { action: 'quote', store: 's1', lines, points: 'none' };
  expect(await world.orders(body, session)).toMatchObject({
    data: { outcome: 'problems', problems: [{ code: 'store-closed' }] },
  });
});
