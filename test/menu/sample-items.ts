/*
 * A small menu for tests: a drink with options, a cake, a set of both.
 */
import type { MenuItem } from '../../cloudfunctions/contract/menu';
import type { CartLine } from '../../cloudfunctions/contract/order';

export const itemOf = (product: string, changes: Partial<MenuItem> = {}): MenuItem => ({
  product,
  name: product,
  category: 'tea',
  priceFen: 1900,
  picture: '',
  description: '',
  tips: [],
  options: [],
  set: null,
  windows: [],
  custom: null,
  mostPerOrder: 5,
  ...changes,
});

export const DRINK = itemOf('drink', {
  name: '茉莉轻乳茶',
  options: [
    {
      code: 'size',
      name: '杯型',
      least: 1,
      most: 1,
      choices: [
        { code: 'medium', name: '中杯', extraFen: 0, standard: true },
        { code: 'large', name: '大杯', extraFen: 300 },
      ],
    },
    {
      code: 'topping',
      name: '加料',
      least: 0,
      most: 2,
      choices: [
        { code: 'pearl', name: '珍珠', extraFen: 200 },
        { code: 'coconut', name: '椰果', extraFen: 200 },
        { code: 'taro', name: '芋圆', extraFen: 300 },
      ],
    },
  ],
  custom: { kind: 'cup-text', mostCharacters: 6, tiers: ['zhi-ji', 'zhang-gui'] },
});
export const CAKE = itemOf('cake', { name: '绿豆冰糕', category: 'snack', priceFen: 1500 });
export const SET = itemOf('set', {
  name: '下午茶套餐',
  category: 'set',
  priceFen: 2600,
  set: {
    parts: [
      { code: 'drink', name: '饮品', products: ['drink'] },
      { code: 'snack', name: '茶点', products: ['cake'] },
    ],
  },
});

export const lineOf = (product: string, changes: Partial<CartLine> = {}): CartLine => ({
  line: '1',
  product,
  quantity: 1,
  options: [],
  parts: [],
  text: '',
  ...changes,
});
export const LARGE = [{ group: 'size', choices: ['large'] }];
