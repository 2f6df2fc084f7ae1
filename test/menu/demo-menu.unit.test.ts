/*
 * The demo's menu, shelves, prices and pictures fit each other, by the rules that operators are held to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { menuItemSchema, storeDetailsSchema } from '../../cloudfunctions/contract/menu';
import { priceBookSchema } from '../../cloudfunctions/contract/price-book';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { detailsProblems, itemProblems } from '../../cloudfunctions/core/menu/item.rules';
import { PICTURES } from '../../cloudfunctions/core/picture/bundled-pictures';
import { PICTURE_USES, webpOf } from '../../cloudfunctions/contract/picture-files';
import { bookProblems } from '../../cloudfunctions/core/pricing/price-book.rules';
import { PROJECT_ROOT } from '../../tools/postgres/data-folder';
import { PRODUCTS, STORES } from '../../tools/seed/catalog';
import { CATEGORIES, menuItems } from '../../tools/seed/menu';
import { PRICE_BOOK } from '../../tools/seed/prices';
import { STORE_DETAILS, STORE_ITEMS } from '../../tools/seed/store-shelves';

const ITEMS = menuItems(Date.parse('2026-11-21T14:03:20+08:00'));
const programme = programmeSchema.parse(
  JSON.parse(readFileSync(join(PROJECT_ROOT, 'programmes', 'demo-tea.json'), 'utf8')),
);
const tiers = new Set(programme.tiers.levels.map(({ code }) => code));
const categories = new Set(CATEGORIES.map(({ id }) => id));
const PICTURE_FOLDER = join(PROJECT_ROOT, 'pictures');
/** PNG begins so (RFC 2083 §3.1). */
const PNG = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const LARGEST_PICTURE = 80 * 1024;

test('every product of the catalogue is on the menu at its price, and every item is one that an operator could keep', () => {
  expect(ITEMS.map(({ product }) => product)).toEqual(expect.arrayContaining(PRODUCTS.map(({ id }) => id)));
  const facts = {
    categories,
    tiers,
    pictures: new Set(PICTURES),
    products: new Map(ITEMS.map(({ product, set }) => [product, { isSet: set !== null }])),
  };
  for (const item of ITEMS) {
    expect(menuItemSchema.parse(item)).toEqual(item);
    expect([item.product, itemProblems(item, facts)]).toEqual([item.product, []]);
    expect([item.product, item.description]).toEqual([item.product, expect.stringMatching(/.{8}/)]);
  }
});

test('the menu has one of everything that a guest can meet', () => {
  expect(ITEMS.some(({ set }) => set !== null)).toBe(true);
  expect(ITEMS.map(({ custom }) => custom?.kind)).toEqual(expect.arrayContaining(['cup-text', 'recipe']));
  expect(ITEMS.some(({ windows }) => windows.length === 1 && windows[0]?.tiers.length === 1)).toBe(true);
  expect(ITEMS.some(({ windows }) => windows.length === 2)).toBe(true);
  expect(
    Object.values(STORE_ITEMS)
      .flat()
      .some(({ soldOut }) => soldOut),
  ).toBe(true);
});

test('every store serves, and its shelf holds what is on the menu', () => {
  const products = new Set(ITEMS.map(({ product }) => product));
  for (const { id } of STORES) {
    expect(storeDetailsSchema.parse(STORE_DETAILS[id])).toEqual(STORE_DETAILS[id]);
    expect(detailsProblems(storeDetailsSchema.parse(STORE_DETAILS[id]))).toEqual([]);
    expect(STORE_ITEMS[id]?.filter(({ productId }) => !products.has(productId))).toEqual([]);
  }
});

test('the price book is one that an operator could publish', () => {
  expect(priceBookSchema.parse(PRICE_BOOK)).toEqual(PRICE_BOOK);
  const problems = bookProblems(PRICE_BOOK, {
    prices: new Map(ITEMS.map(({ product, priceFen }) => [product, BigInt(priceFen)])),
    categories,
    stores: new Set(STORES.map(({ id }) => id)),
    tiers,
  });
  expect(problems).toEqual([]);
});

test('every picture is there, a small PNG with a smaller WebP for each use, and shown by an item', () => {
  const files = PICTURES.flatMap((name) => [name, ...PICTURE_USES.map((use) => webpOf(name, use))]);
  expect(readdirSync(PICTURE_FOLDER).sort()).toEqual(files.sort());
  expect(ITEMS.map(({ picture }) => picture).sort()).toEqual([...PICTURES].sort());
  for (const name of PICTURES) {
    const bytes = readFileSync(join(PICTURE_FOLDER, name));
    expect(bytes.subarray(0, PNG.length)).toEqual(PNG);
    expect(bytes.length).toBeLessThan(LARGEST_PICTURE);
    for (const use of PICTURE_USES) {
      const small = readFileSync(join(PICTURE_FOLDER, webpOf(name, use)));
      expect(small.subarray(8, 12).toString()).toBe('WEBP');
      expect(small.length).toBeLessThan(bytes.length);
    }
  }
});
