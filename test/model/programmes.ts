/*
 * Hard programmes for stories: each a sequence of versions, chosen so that every rule of points and tiers is
 * met. No rules here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level, Programme } from './model-types';

export const coffeeShop = JSON.parse(
  readFileSync(join(__dirname, '../../programmes/coffee-shop.json'), 'utf8'),
) as Programme;

type Gifts = Record<string, number>;

/** `monthly`: points of the level's monthly gift; 0: none. */
function level(
  code: string,
  threshold: number,
  multiplierBp: number,
  points: Gifts = {},
  monthly = 0,
): Level {
  const gifts = Object.entries(points).map(([gift, amount]) => ({ code: gift, points: amount }));
  const monthlyGift = monthly > 0 ? { monthlyGift: { points: monthly } } : {};
  return { code, name: code, threshold, multiplierBp, gifts, ...monthlyGift, benefits: [] };
}

/**
 * (a) The coffee shop as it is, then with other thresholds and rates, and monthly gifts of all levels but the
 * highest; the third version begins in the middle of a day, lowers them, and gives for birthdays only.
 */
const coffeeVersions: Programme[] = [
  coffeeShop,
  {
    ...coffeeShop,
    effectiveFrom: '2020-07-01T00:00:00+08:00',
    orderGifts: [
      { nth: 7, points: 70 },
      { nth: 20, points: 200 },
    ],
    earn: { perFen: 100, points: 8, categories: { goods: 15, food: 0 }, products: { latte: 11 } },
    welcomeGift: { points: 30 },
    tiers: {
      ...coffeeShop.tiers,
      levels: [
        level('green', 0, 10_000),
        level('silver', 80, 12_500, { 'upgrade-points': 60 }, 8),
        level('gold', 200, 17_500, { 'upgrade-points': 110 }, 21),
        level('black', 500, 22_500, { 'upgrade-points': 250 }),
      ],
    },
  },
  {
    ...coffeeShop,
    effectiveFrom: '2021-09-15T10:30:00+08:00',
    birthdayGift: { points: 66 },
    activation: { waitForPickup: false, refundWindowDays: 1 },
    lotValidity: { kind: 'months', months: 1 },
    tiers: {
      ...coffeeShop.tiers,
      levels: [
        level('green', 0, 10_000),
        level('silver', 25, 12_500, { 'upgrade-points': 60, birthday: 5 }),
        level('gold', 70, 17_500, { 'upgrade-points': 110 }),
        level('black', 150, 22_500, { 'upgrade-points': 250 }),
      ],
    },
  },
];

/**
 * (b) Points wait for pickup and a week, live for months and stay within the balance; one step down. The
 * second version puts a level in between.
 */
const teaBar: Programme = {
  ...coffeeShop,
  brand: 'tea-bar',
  earn: { perFen: 300, points: 7, categories: { food: 3 }, products: { beans: 20 } },
  qualifying: { perFen: 150, points: 1, categories: { food: 0, coffee: 3 }, products: { mug: 2 } },
  activation: { waitForPickup: true, refundWindowDays: 7 },
  lotValidity: { kind: 'months', months: 2 },
  returnGraceDays: 3,
  debtPolicy: 'within-balance',
  birthdayGift: { points: 30 },
  orderGifts: [
    { nth: 1, points: 5 },
    { nth: 3, points: 40 },
    { nth: 12, points: 1 },
  ],
  tiers: {
    qualification: { kind: 'rolling', days: 120 },
    validity: { kind: 'days', days: 90 },
    downgrade: 'one-step',
    levels: [
      level('leaf', 0, 10_000),
      level('bud', 40, 11_500, { first: 20 }),
      level('flower', 110, 13_000, { first: 45, second: 5 }, 12),
      level('fruit', 260, 15_500, { first: 90 }, 25),
    ],
  },
};
const teaVersions: Programme[] = [
  teaBar,
  {
    ...teaBar,
    effectiveFrom: '2020-12-31T23:59:59+08:00',
    activation: { waitForPickup: true, refundWindowDays: 2 },
    welcomeGift: { points: 12 },
    tiers: {
      ...teaBar.tiers,
      qualification: { kind: 'rolling', days: 200 },
      levels: [
        level('leaf', 0, 10_000),
        level('sprout', 15, 10_500, { first: 3 }, 1),
        level('bud', 60, 11_500, { first: 20 }),
        level('blossom', 100, 12_000, { first: 33 }),
        level('flower', 160, 13_000, { first: 45, second: 5 }),
        level('fruit', 400, 15_500, { first: 90 }),
      ],
    },
  },
];

/**
 * (c) A refund window without pickup, points that live for days, only pending points are taken back;
 * calendar years, levels kept. The second version begins on New Year's Day, so that validity ends and
 * thresholds fall at one instant; in the third, points end before they are usable.
 */
const bakery: Programme = {
  ...coffeeShop,
  brand: 'bakery',
  earn: { perFen: 70, points: 3, categories: { coffee: 5 }, products: {} },
  qualifying: { perFen: 200, points: 3 },
  activation: { waitForPickup: false, refundWindowDays: 14 },
  lotValidity: { kind: 'days', days: 40 },
  returnGraceDays: 1,
  debtPolicy: 'only-pending',
  welcomeGift: { points: 17 },
  orderGifts: [
    { nth: 2, points: 9 },
    { nth: 30, points: 300 },
  ],
  tiers: {
    qualification: { kind: 'calendar-year' },
    validity: { kind: 'calendar-year' },
    downgrade: 'keep',
    levels: [
      level('crumb', 0, 9_500),
      level('slice', 90, 10_000, { cake: 25 }),
      level('loaf', 350, 14_200, { cake: 60 }, 40),
    ],
  },
};
const bakeryVersions: Programme[] = [
  bakery,
  {
    ...bakery,
    effectiveFrom: '2021-01-01T00:00:00+08:00',
    tiers: {
      ...bakery.tiers,
      levels: [
        level('crumb', 0, 9_500),
        level('slice', 45, 10_000, { cake: 25 }),
        level('loaf', 130, 14_200, { cake: 60 }),
        level('basket', 600, 20_000, { cake: 99 }),
      ],
    },
  },
  {
    ...bakery,
    effectiveFrom: '2022-03-05T00:00:00+08:00',
    lotValidity: { kind: 'days', days: 10 },
    tiers: {
      ...bakery.tiers,
      downgrade: 'recompute',
      levels: [...bakery.tiers.levels, level('basket', 900, 20_000)],
    },
  },
];

/**
 * (d) Debt, no grace, short window and validity, rates by product and category, several gifts a level;
 * versions raise and lower the thresholds.
 */
const grocer: Programme = {
  ...coffeeShop,
  brand: 'grocer',
  earn: { perFen: 100, points: 1, categories: { goods: 4, food: 2 }, products: { mug: 0, cake: 9 } },
  qualifying: { perFen: 100, points: 1 },
  lotValidity: { kind: 'days', days: 120 },
  returnGraceDays: 0,
  welcomeGift: { points: 100 },
  orderGifts: [2, 3, 4, 5, 9].map((nth) => ({ nth, points: nth * 11 })),
  birthdayGift: { points: 77 },
  tiers: {
    qualification: { kind: 'rolling', days: 90 },
    validity: { kind: 'days', days: 120 },
    downgrade: 'recompute',
    levels: [
      level('basic', 0, 10_000),
      level('plus', 60, 10_750, { apple: 15, pear: 7 }, 9),
      level('top', 180, 13_300, { apple: 40, pear: 21, plum: 1 }, 33),
    ],
  },
};
function grocerVersion(
  effectiveFrom: string,
  plus: number,
  top: number,
  downgrade: Programme['tiers']['downgrade'],
): Programme {
  const [basic, ...upper] = grocer.tiers.levels as [Level, Level, Level];
  const levels = [basic, { ...upper[0], threshold: plus }, { ...upper[1], threshold: top }];
  return { ...grocer, effectiveFrom, tiers: { ...grocer.tiers, downgrade, levels } };
}
const grocerVersions: Programme[] = [
  grocer,
  grocerVersion('2019-11-11T00:00:00+08:00', 150, 400, 'one-step'),
  grocerVersion('2020-10-20T20:00:00+08:00', 30, 75, 'recompute'),
  grocerVersion('2021-12-01T00:00:00+08:00', 90, 91, 'keep'),
];

/**
 * (e) Pickup without a window, points and levels that never end, coarse rounding; members exist before the
 * first version; a later one ends everything.
 */
const teaHouse: Programme = {
  ...coffeeShop,
  brand: 'tea-house',
  effectiveFrom: '2019-05-01T00:00:00+08:00',
  earn: { perFen: 1000, points: 3, categories: {}, products: { cake: 7 } },
  qualifying: { perFen: 1000, points: 1 },
  activation: { waitForPickup: true, refundWindowDays: 0 },
  lotValidity: { kind: 'never' },
  tiers: {
    qualification: { kind: 'rolling', days: 30 },
    validity: { kind: 'forever' },
    downgrade: 'keep',
    levels: [
      level('guest', 0, 10_000),
      level('friend', 6, 12_345, { pot: 4 }, 2),
      level('host', 14, 19_999, { pot: 9, cup: 2 }, 5),
    ],
  },
};
const teaHouseVersions: Programme[] = [
  teaHouse,
  {
    ...teaHouse,
    effectiveFrom: '2020-09-09T09:09:09+08:00',
    lotValidity: { kind: 'days', days: 5 },
    tiers: {
      ...teaHouse.tiers,
      qualification: { kind: 'rolling', days: 365 },
      validity: { kind: 'days', days: 30 },
      downgrade: 'recompute',
    },
  },
  {
    ...teaHouse,
    effectiveFrom: '2022-01-01T00:00:00+08:00',
    activation: { waitForPickup: false, refundWindowDays: 0 },
  },
];

export const hardProgrammes: Readonly<Record<string, Programme[]>> = {
  'coffee-shop': coffeeVersions,
  'tea-bar': teaVersions,
  bakery: bakeryVersions,
  grocer: grocerVersions,
  'tea-house': teaHouseVersions,
};
