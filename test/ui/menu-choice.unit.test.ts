/** Choosing of an item, and the cart next to the menu, as plain functions. */
import { cartLine, withEntry, type CartEntry } from '../../src/features/cart/cart-entry';
import { entriesNow, sumOf } from '../../src/features/menu/cart-check';
import {
  entryOf,
  firstDraft,
  isFull,
  missingOf,
  pressed,
  takenOf,
  unitFen,
  withPart,
  type Draft,
} from '../../src/features/menu/choice';
import {
  categoryAt,
  heightOf,
  hitsOf,
  linesAt,
  linesOf,
  shelvesOf,
  ROW_HEIGHT,
  stepAt,
  topOf,
} from '../../src/features/menu/menu-lines';
import { placeIn } from '../../src/platform/launch';
import { milkTea, ownCup, riceCake, sampleMenu, sampleOptions, soldOutCake, teaSet } from './sample-menu';
import type { MenuItemView } from '../../cloudfunctions/contract/menu';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {},
  useDidShow: jest.fn(),
  useDidHide: jest.fn(),
}));

const itemsOf = (items: MenuItemView[]): Map<string, MenuItemView> =>
  new Map(items.map((item) => [item.product, item]));
const items = itemsOf(sampleMenu.items);
const [size, sugar, toppings] = sampleOptions;
if (!size || !sugar || !toppings) throw new Error('the sample has three groups');

const half: Draft = {
  ...firstDraft(milkTea, items),
  options: [
    { group: 'size', choices: ['large'] },
    { group: 'sugar', choices: ['half'] },
    { group: 'toppings', choices: ['pearl', 'coconut'] },
  ],
};
const standard = [{ group: 'size', choices: ['medium'] }];
const inCart = (item: MenuItemView, draft: Draft, line = '1'): CartEntry => ({
  ...entryOf(item, items, draft),
  line,
});

test('standard choices are taken before anybody chooses, and what has none must be chosen', () => {
  const draft = firstDraft(milkTea, items);
  expect(draft.options).toEqual([{ group: 'size', choices: ['medium'] }]);
  expect(missingOf(milkTea, items, draft)).toBe('请选择甜度');
  expect(missingOf(milkTea, items, half)).toBeNull();
});

test('one choice takes the place of another, and the last one needed stays', () => {
  const large = pressed(size, [{ group: 'size', choices: ['medium'] }], 'large');
  expect(takenOf(large, 'size')).toEqual(['large']);
  expect(pressed(size, large, 'large')).toEqual(large);
});

test('toppings come and go up to their limit', () => {
  const two = pressed(toppings, pressed(toppings, [], 'pearl'), 'coconut');
  expect(takenOf(two, 'toppings')).toEqual(['pearl', 'coconut']);
  expect(isFull(toppings, two)).toBe(true);
  expect(pressed(toppings, two, 'pudding')).toEqual(two);
  expect(pressed(toppings, pressed(toppings, two, 'pearl'), 'coconut')).toEqual([]);
});

test('the price so far is the list price with its extras, and the words follow the menu', () => {
  expect(unitFen(milkTea, items, half)).toBe('2550');
  expect(entryOf(milkTea, items, half).optionsText).toBe('大杯 · 半糖 · 椰果 · 珍珠');
});

test('a set starts with products that can be had, counts their extras and names them', () => {
  const first = firstDraft(teaSet, items);
  expect(first.parts.map(({ product }) => product)).toEqual(['jasmine-milk', 'rice-cake']);
  expect(missingOf(teaSet, items, first)).toBe('请选择甜度');
  const draft = {
    ...first,
    parts: first.parts.map((part) => (part.part === 'drink' ? { ...part, options: half.options } : part)),
  };
  expect(missingOf(teaSet, items, draft)).toBeNull();
  expect(unitFen(teaSet, items, draft)).toBe('3350');
  expect(entryOf(teaSet, items, draft).optionsText).toBe(
    '茉莉轻乳茶（大杯 · 半糖 · 椰果 · 珍珠） + 桂花糯米糍',
  );
  expect(missingOf(teaSet, items, withPart(draft, items, 'snack', 'tea-cake'))).toBe('请选择点心');
});

test('text on a cup is tidied, and too much of it is said', () => {
  const draft = { ...firstDraft(ownCup, items), text: ' 早安 ' };
  expect(entryOf(ownCup, items, draft).text).toBe('早安');
  expect(missingOf(ownCup, items, { ...draft, text: '祝你今天也好运' })).toBe('最多 6 个字');
});

test('the same product chosen alike becomes one line, in whichever order its toppings were pressed', () => {
  const entry = entryOf(milkTea, items, half);
  const other = entryOf(milkTea, items, {
    ...half,
    quantity: 2,
    options: [...half.options]
      .reverse()
      .map(({ group, choices }) => ({ group, choices: [...choices].reverse() })),
  });
  const once = withEntry([], entry) ?? [];
  const twice = withEntry(once, other) ?? [];
  expect(twice).toHaveLength(1);
  expect(twice[0]).toMatchObject({ line: '1', quantity: 3 });
  expect(withEntry(twice, { ...entry, text: '早安' })).toHaveLength(2);
});

test('a cart has at most 20 lines; more of what is in it still fits', () => {
  const entry = entryOf(milkTea, items, half);
  const full = Array.from({ length: 20 }, (_, index) => index).reduce<CartEntry[]>(
    (entries, index) => withEntry(entries, { ...entry, text: `第 ${index} 杯` }) ?? entries,
    [],
  );
  expect(full).toHaveLength(20);
  expect(withEntry(full, { ...entry, text: '再来一杯' })).toBeNull();
  expect(withEntry(full, { ...entry, text: '第 3 杯' })?.[3]?.quantity).toBe(2);
});

test('the server is told what was chosen, and no price', () => {
  expect(Object.keys(cartLine(inCart(milkTea, half))).sort()).toEqual(
    ['line', 'options', 'parts', 'product', 'quantity', 'text'].sort(),
  );
});

test.each<[string, MenuItemView[], string | null]>([
  ['unchanged', sampleMenu.items, null],
  ['gone', [], '该商品已下架'],
  ['sold out', [{ ...milkTea, closedFor: 'sold-out' }], '已售罄'],
  ['for another level', [{ ...milkTea, closedFor: 'tier', closedText: '金卡专享' }], '金卡专享'],
  ['without a topping', [{ ...milkTea, options: [size, sugar] }], '选项已更新，请移除后重新选择'],
])('a line whose item is %s says so', (_, now, trouble) => {
  const [row] = entriesNow([inCart(milkTea, half)], itemsOf(now));
  expect(row?.trouble).toBe(trouble);
});

test('a set whose part is sold out says which', () => {
  const draft = firstDraft(teaSet, items);
  const chosen = {
    ...draft,
    parts: draft.parts.map((part) => (part.part === 'drink' ? { ...part, options: half.options } : part)),
  };
  const now = itemsOf([milkTea, teaSet, { ...riceCake, closedFor: 'sold-out' }]);
  expect(entriesNow([inCart(teaSet, chosen)], now)[0]?.trouble).toBe('桂花糯米糍已售罄');
});

test('a new price counts at once, next to the old one', () => {
  const now = itemsOf([{ ...milkTea, priceFen: '2000', bestFen: '2000' }]);
  const rows = entriesNow([inCart(milkTea, { ...half, quantity: 2 })], now);
  expect(rows[0]).toMatchObject({ unitFen: '2750', trouble: null, entry: { unitFen: '2550' } });
  expect(sumOf(rows)).toEqual({ bestFen: '5500', listFen: '5500' });
});

test('a level’s price stays from the list to the till, with the list price beside it', () => {
  const now = itemsOf([{ ...milkTea, priceFen: '2100', bestFen: '1890', bestWhy: '会员价' }]);
  // ¥7.50 of extras: ¥26.40 each instead of ¥28.50.
  const rows = entriesNow([inCart(milkTea, { ...half, quantity: 2 })], now);
  expect(rows[0]).toMatchObject({ unitFen: '2850', bestFen: '2640' });
  expect(sumOf(rows)).toEqual({ bestFen: '5280', listFen: '5700' });
});

test('too many of a product is said at each of its lines, and each can have what the others leave', () => {
  const now = itemsOf([{ ...milkTea, mostPerOrder: 3 }]);
  const large = inCart(milkTea, { ...half, quantity: 2 }, '1');
  const medium = inCart(milkTea, { ...half, quantity: 2, options: half.options.slice(1) }, '2');
  const both = entriesNow([large, { ...medium, options: [...standard, ...medium.options] }], now);
  expect(both.map(({ most }) => most)).toEqual([1, 1]);
  expect(both.map(({ trouble }) => trouble)).toEqual(['每单最多 3 份', '每单最多 3 份']);
  expect(sumOf(both)).toEqual({ bestFen: '0', listFen: '0' });
  const left = itemsOf([{ ...milkTea, left: 1 }]);
  expect(entriesNow([large], left)[0]).toMatchObject({ trouble: '仅剩 1 份', most: 1 });
});

describe('a menu as lines', () => {
  const nothing = { personal: false, items: [] };
  const many = {
    ...sampleMenu,
    items: Array.from({ length: 400 }, (_, index) => ({
      ...(index < 300 ? milkTea : soldOutCake),
      product: `p${index}`,
    })),
  };

  test('an empty category has no lines, and two columns halve the rows', () => {
    const lines = linesOf(shelvesOf(sampleMenu, nothing), 1, 1);
    expect(lines.flatMap((line) => (line.kind === 'head' ? line.name : []))).toEqual([
      '轻乳茶',
      '点心',
      '套餐',
    ]);
    expect(linesOf(shelvesOf(sampleMenu, nothing), 2, 1).filter(({ kind }) => kind === 'row')).toHaveLength(
      2 + 1 + 1,
    );
  });

  test('what this guest may like stands first, with its reason, and once more where it belongs', () => {
    const items = [
      { product: riceCake.product, why: '本店热卖' },
      { product: 'gone', why: '本店热卖' },
    ];
    for (const [personal, name] of [
      [true, '猜你喜欢'],
      [false, '本店热卖'],
    ] as const) {
      const [head, row, ...more] = linesOf(shelvesOf(sampleMenu, { personal, items }), 1, 1);
      expect([head, row]).toMatchObject([{ name }, { items: [{ name: '桂花糯米糍', why: '本店热卖' }] }]);
      expect(more.some((line) => line.kind === 'row' && line.items[0]?.name === '桂花糯米糍')).toBe(true);
      expect(new Set([head, row, ...more].map((line) => line?.key)).size).toBe(2 + more.length);
    }
  });

  test('of 400 items only those near the window are rendered, wherever it stands', () => {
    const lines = linesOf(shelvesOf(many, nothing), 1, 1);
    for (const top of [0, 5_000, heightOf(lines) - 600]) {
      const shown = linesAt(lines, stepAt(top));
      expect(shown.length).toBeLessThan(40);
      expect(shown.some((line) => line.top <= top && line.top + line.height > top)).toBe(true);
      expect((shown[shown.length - 1]?.top ?? 0) + ROW_HEIGHT).toBeGreaterThanOrEqual(
        Math.min(top + 1_400, heightOf(lines)),
      );
    }
  });

  test('the category of a place is the one whose head has passed', () => {
    const lines = linesOf(shelvesOf(many, nothing), 1, 1);
    expect(categoryAt(lines, 0)).toBe('milk');
    expect(categoryAt(lines, topOf(lines, 'snacks') - 10)).toBe('milk');
    expect(categoryAt(lines, topOf(lines, 'snacks'))).toBe('snacks');
  });

  test('a search looks into names, descriptions and categories', () => {
    expect(hitsOf(sampleMenu, '鲜奶').map(({ name }) => name)).toEqual(['茉莉轻乳茶']);
    expect(hitsOf(sampleMenu, '点心 桂花').map(({ name }) => name)).toEqual(['桂花糯米糍']);
    expect(hitsOf(sampleMenu, '咖啡')).toEqual([]);
  });
});

test.each([
  ['west-lake.12', 'west-lake.12'],
  ['west-lake.counter', 'west-lake.counter'],
  ['https://tea.example/?scene=west-lake.12', 'west-lake.12'],
  ['https://tea.example/#/pages/menu/index?scene=west-lake.12', 'west-lake.12'],
  ['pages/menu/index?scene=west-lake.12', 'west-lake.12'],
  ['c%3Dstore-12', null],
  ['https://other.example/menu', null],
  ['6901234567892', null],
])('the code %s leads to %s', (text, place) => {
  expect(placeIn(text)).toBe(place);
});
