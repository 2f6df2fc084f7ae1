/** The menu of a tea shop by the lake; tests change what they are about. */
import type { MenuItemView, MenuReply, StoreView } from '../../cloudfunctions/contract/menu';

export const sampleStore: StoreView = {
  id: 'west-lake',
  name: '西湖店',
  address: '杭州市西湖区北山街 12 号',
  phone: '0571-87654321',
  distance: null,
  open: true,
  hoursText: '今日 09:00–21:30',
};

const plain = {
  bestWhy: null,
  picture: '',
  description: '',
  tips: [],
  options: [],
  set: null,
  custom: null,
  mostPerOrder: 10,
  closedFor: null,
  closedText: null,
  left: null,
  usual: null,
} satisfies Partial<MenuItemView>;

export const sampleOptions: MenuItemView['options'] = [
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
    code: 'sugar',
    name: '甜度',
    least: 1,
    most: 1,
    choices: [
      { code: 'full', name: '全糖', extraFen: 0 },
      { code: 'half', name: '半糖', extraFen: 0 },
    ],
  },
  {
    code: 'toppings',
    name: '加料',
    least: 0,
    most: 2,
    choices: [
      { code: 'coconut', name: '椰果', extraFen: 200 },
      { code: 'pearl', name: '珍珠', extraFen: 250 },
      { code: 'pudding', name: '布丁', extraFen: 300 },
    ],
  },
];

/** Nothing is taken of its sugar before the guest chooses. */
export const milkTea: MenuItemView = {
  ...plain,
  product: 'jasmine-milk',
  name: '茉莉轻乳茶',
  category: 'milk',
  priceFen: '1800',
  bestFen: '1620',
  bestWhy: '会员价',
  description: '茉莉绿茶配鲜奶',
  tips: ['少冰更能喝出茶香', '请在两小时内喝完'],
  options: sampleOptions,
};

export const riceCake: MenuItemView = {
  ...plain,
  product: 'rice-cake',
  name: '桂花糯米糍',
  category: 'snacks',
  priceFen: '1200',
  bestFen: '1200',
  left: 3,
};

export const soldOutCake: MenuItemView = {
  ...plain,
  product: 'tea-cake',
  name: '龙井茶酥',
  category: 'snacks',
  priceFen: '1500',
  bestFen: '1500',
  closedFor: 'sold-out',
};

export const goldOnly: MenuItemView = {
  ...plain,
  product: 'old-white',
  name: '十年老白茶',
  category: 'milk',
  priceFen: '3800',
  bestFen: '3800',
  closedFor: 'tier',
  closedText: '金卡专享',
};

export const teaSet: MenuItemView = {
  ...plain,
  product: 'afternoon',
  name: '下午茶套餐',
  category: 'sets',
  priceFen: '2600',
  bestFen: '2600',
  set: {
    parts: [
      { code: 'drink', name: '茶饮', products: ['jasmine-milk'] },
      { code: 'snack', name: '点心', products: ['tea-cake', 'rice-cake'] },
    ],
  },
};

export const ownCup: MenuItemView = {
  ...plain,
  product: 'own-cup',
  name: '刻字冷泡',
  category: 'milk',
  priceFen: '2200',
  bestFen: '2200',
  custom: { kind: 'cup-text', mostCharacters: 6, open: true, tierNames: ['金卡', '黑卡'] },
};

export const sampleMenu: MenuReply = {
  store: sampleStore,
  categories: [
    { id: 'milk', name: '轻乳茶' },
    { id: 'empty', name: '节令' },
    { id: 'snacks', name: '点心' },
    { id: 'sets', name: '套餐' },
  ],
  items: [milkTea, ownCup, goldOnly, riceCake, soldOutCake, teaSet],
  suggested: { personal: false, items: [] },
  version: 'v1',
};
