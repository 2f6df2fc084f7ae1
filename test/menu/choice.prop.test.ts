/*
 * What a device sends of choices: the menu alone decides what is a choice and what it costs. Examples, and
 * properties over anything that a device could send.
 */
import fc from 'fast-check';
import { menuItemSchema, type Choice } from '../../cloudfunctions/contract/menu';
import type { CartLine } from '../../cloudfunctions/contract/order';
import { checkLine, isStillChoosable, type ChoiceFacts } from '../../cloudfunctions/core/menu/choice.rules';
import { CAKE, DRINK, itemOf, LARGE, lineOf, SET } from './sample-items';

const facts: ChoiceFacts = {
  tier: 'zhi-ji',
  at: 0,
  utcOffsetMinutes: 480,
  tierNameOf: (tier) => ({ 'zhi-ji': '知己', 'zhang-gui': '掌柜' })[tier] ?? tier,
};
const ITEMS = new Map([DRINK, CAKE, SET].map((item) => [item.product, item]));
const check = (line: CartLine, changes: Partial<ChoiceFacts> = {}) =>
  checkLine(ITEMS.get(line.product) ?? DRINK, ITEMS, line, { ...facts, ...changes });
const drinkWith = (options: Choice, changes: Partial<CartLine> = {}) =>
  check(lineOf('drink', { options, ...changes }));
const topped = (...choices: string[]): Choice => [...LARGE, { group: 'topping', choices }];

const SET_PARTS = [
  { part: 'drink', product: 'drink', options: LARGE },
  { part: 'snack', product: 'cake', options: [] },
];

describe('the options of an item', () => {
  test('are named and added up in the order of the menu, whatever the order sent', () => {
    const options = [{ group: 'topping', choices: ['taro', 'pearl'] }, ...LARGE];
    expect(drinkWith(options)).toEqual({ extraFen: 800n, optionsText: '大杯 · 珍珠 · 芋圆', text: '' });
  });

  test('have to be as many as the menu says', () => {
    expect(drinkWith([])).toMatchObject({ code: 'bad-options', message: '请选择杯型（至少 1 项）' });
    expect(drinkWith([{ group: 'size', choices: ['medium', 'large'] }])).toMatchObject({
      message: '杯型最多选 1 项',
    });
    expect(drinkWith(topped('pearl', 'coconut', 'taro'))).toMatchObject({ message: '加料最多选 2 项' });
  });

  test.each([
    ['a choice that is not there', topped('gold')],
    ['a group that is not there', [...LARGE, { group: 'price', choices: ['free'] }]],
    ['a group twice', [...LARGE, ...LARGE]],
    ['a choice twice', topped('pearl', 'pearl')],
  ])('%s is refused', (_, options) => {
    expect(drinkWith(options)).toMatchObject({ line: '1', code: 'bad-options' });
  });

  test('of an earlier order still hold, or not', () => {
    expect(isStillChoosable(DRINK, topped('pearl'))).toBe(true);
    expect(isStillChoosable({ ...DRINK, options: [] }, topped('pearl'))).toBe(false);
  });
});

describe('a set', () => {
  test('takes one product for each part, with that one’s own options', () => {
    expect(check(lineOf('set', { parts: SET_PARTS }))).toEqual({
      extraFen: 300n,
      optionsText: '茉莉轻乳茶（大杯） + 绿豆冰糕',
      text: '',
    });
  });

  test.each<[string, CartLine['parts'], string]>([
    ['a part is missing', SET_PARTS.slice(0, 1), '请选择茶点'],
    ['a part comes twice', [...SET_PARTS, ...SET_PARTS.slice(0, 1)], '下午茶套餐的选项已更新，请重新选择'],
    [
      'a part is not asked for',
      [...SET_PARTS, { part: 'gift', product: 'cake', options: [] }],
      '下午茶套餐的选项已更新，请重新选择',
    ],
    [
      'a part is another product',
      [{ part: 'drink', product: 'cake', options: [] }, SET_PARTS[1]!],
      '下午茶套餐的选项已更新，请重新选择',
    ],
    [
      'a part lacks its own options',
      [{ part: 'drink', product: 'drink', options: [] }, SET_PARTS[1]!],
      '请选择杯型（至少 1 项）',
    ],
  ])('is refused where %s', (_, parts, message) => {
    expect(check(lineOf('set', { parts }))).toMatchObject({ code: 'bad-options', message });
  });

  test('is not what has no parts', () => {
    expect(check(lineOf('cake', { parts: SET_PARTS }))).toMatchObject({ code: 'bad-options' });
  });

  test('has no part that its buyer may not buy alone', () => {
    const items = new Map(ITEMS).set('cake', {
      ...CAKE,
      windows: [{ tiers: ['zhang-gui'], from: null, until: null }],
    });
    expect(checkLine(SET, items, lineOf('set', { parts: SET_PARTS }), facts)).toMatchObject({
      code: 'tier-only',
      message: '绿豆冰糕：掌柜专享',
    });
  });
});

describe('text on a cup', () => {
  const write = (text: string, tier = 'zhi-ji') => check(lineOf('drink', { options: LARGE, text }), { tier });

  test('is tidied and counted as a person counts', () => {
    expect(write('  小满加油 ')).toMatchObject({ text: '小满加油' });
    expect(write('👨‍👩‍👧‍👦快乐一家人')).toMatchObject({ text: '👨‍👩‍👧‍👦快乐一家人' });
    expect(write('   ')).toMatchObject({ text: '' });
  });

  test('is refused where it is too long, steers, is not for the level, or not for the item', () => {
    expect(write('一二三四五六七')).toMatchObject({
      code: 'text-refused',
      message: '最多 6 个字，不能有特殊字符',
    });
    for (const bad of ['a\nb', 'a\u202Eb', 'a\u0000'])
      expect(write(bad)).toMatchObject({ code: 'text-refused' });
    expect(write('小满', 'cha-you')).toMatchObject({ message: '定制仅限知己、掌柜会员' });
    expect(check(lineOf('cake', { text: '小满' }))).toMatchObject({ message: '绿豆冰糕不支持杯身文字' });
  });
});

test('a line has no more than an order may have, and nothing that is not on sale', () => {
  expect(check(lineOf('cake', { quantity: 5 }))).toMatchObject({ extraFen: 0n });
  expect(check(lineOf('cake', { quantity: 6 }))).toMatchObject({
    code: 'too-many',
    message: '绿豆冰糕每单最多 5 份',
  });
  const later = { ...CAKE, windows: [{ tiers: [], from: '2026-11-22T10:00:00+08:00', until: null }] };
  expect(checkLine(later, ITEMS, lineOf('cake'), facts)).toMatchObject({
    code: 'not-on-sale',
    message: '绿豆冰糕：11月22日 10:00 起',
  });
});

describe('of anything that a device could send', () => {
  const codes = fc.constantFrom('size', 'topping', 'medium', 'large', 'pearl', 'coconut', 'taro', 'none');
  const choice = fc.array(fc.record({ group: codes, choices: fc.array(codes, { maxLength: 4 }) }), {
    maxLength: 3,
  });
  const products = fc.constantFrom('drink', 'cake', 'set', 'none');
  const line = fc.record({
    line: fc.constant('1'),
    product: fc.constantFrom('drink', 'cake', 'set'),
    quantity: fc.integer({ min: 1, max: 7 }),
    options: choice,
    parts: fc.array(
      fc.record({ part: fc.constantFrom('drink', 'snack', 'none'), product: products, options: choice }),
      { maxLength: 3 },
    ),
    text: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 8 })),
  });

  test('nothing makes a line cheaper than its item, and the same line is always the same', () => {
    fc.assert(
      fc.property(line, (sent) => {
        const checked = check(sent);
        expect(check(sent)).toEqual(checked);
        if ('code' in checked) return;
        expect(checked.extraFen).toBeGreaterThanOrEqual(0n);
        expect([...checked.text].length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test('each extra is the sum of what the menu says of exactly the choices that were made', () => {
    const extras = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(extras, fc.infiniteStream(fc.boolean()), (prices, picks) => {
        const choices = prices.map((extraFen, index) => ({
          code: `c${index}`,
          name: `选${index}`,
          extraFen,
        }));
        const item = itemOf('any', { options: [{ code: 'g', name: '组', least: 0, most: 20, choices }] });
        expect(menuItemSchema.safeParse(item).success).toBe(true);
        const chosen = choices.filter(() => picks.next().value);
        const sent = [{ group: 'g', choices: chosen.map(({ code }) => code).reverse() }];
        const checked = checkLine(item, new Map(), lineOf('any', { options: sent }), facts);
        expect(checked).toMatchObject({
          extraFen: BigInt(chosen.reduce((sum, { extraFen }) => sum + extraFen, 0)),
          optionsText: chosen.map(({ name }) => name).join(' · '),
        });
      }),
    );
  });
});
