/** What the card of a coupon says: figure, condition, where, rules. */
import {
  couponWords,
  shortYuan,
  validityWords,
  type CouponNames,
} from '../../cloudfunctions/core/coupon/coupon-words.rules';
import { sampleTerms } from './sample-coupon';

const names: CouponNames = {
  products: new Map([
    ['latte', '生椰拿铁'],
    ['oolong', '乌龙轻乳茶'],
    ['peach', '桃桃果茶'],
  ]),
  categories: new Map([['fruit-tea', '果茶']]),
  stores: new Map([
    ['west-lake', '西湖店'],
    ['drum-tower', '鼓楼店'],
  ]),
  tiers: new Map([['gold', '金卡']]),
  utcOffsetMinutes: 480,
};
const said = (change: Parameters<typeof sampleTerms>[0]) => couponWords(sampleTerms(change), names);
const short = (change: Parameters<typeof sampleTerms>[0]) => {
  const { figure, condition } = said(change);
  return `${figure} | ${condition}`;
};

test('money has no zeros that say nothing', () => {
  expect([800, 850, 855, 3000, 5, 1_000_000].map(shortYuan)).toEqual([
    '¥8',
    '¥8.5',
    '¥8.55',
    '¥30',
    '¥0.05',
    '¥10,000',
  ]);
});

test('each kind of value has its figure and its condition', () => {
  expect(short({})).toBe('¥8 | 满 ¥30 可用');
  expect(short({ value: { kind: 'amount-off', thresholdFen: 0, offFen: 550 } })).toBe('¥5.5 | 无门槛');
  const percent = { kind: 'percent-off', thresholdFen: 0, rateBp: 8800, capFen: 500 } as const;
  expect(short({ value: percent })).toBe('8.8 折 | 无门槛 · 最多减 ¥5');
  expect(short({ value: { ...percent, thresholdFen: 2000, rateBp: 8000, capFen: null } })).toBe(
    '8 折 | 满 ¥20 可用',
  );
  const scope = { products: ['latte'], categories: [] };
  expect(short({ value: { kind: 'exchange', toFen: 0 }, scope })).toBe('免费 | 兑换生椰拿铁 1 份');
  expect(short({ value: { kind: 'exchange', toFen: 990 }, scope })).toBe('¥9.9 | 换购生椰拿铁 1 份');
  const bundle = { kind: 'bundle', buy: 1, get: 1, rateBp: 5000, times: 1 } as const;
  expect(short({ value: bundle })).toBe('第二杯半价 | 每单限 1 次');
  expect(short({ value: { ...bundle, rateBp: 6000 } })).toBe('第二杯 6 折 | 每单限 1 次');
  expect(short({ value: { ...bundle, buy: 2, rateBp: 0, times: 3 } })).toBe('买 2 送 1 | 每单限 3 次');
  expect(short({ value: { ...bundle, buy: 2, get: 2, rateBp: 7500 } })).toBe(
    '买 2 杯，再 2 杯 7.5 折 | 每单限 1 次',
  );
  expect(short({ value: { kind: 'extras', capFen: null } })).toBe('免费加料 | 1 杯的加料全免');
  expect(short({ value: { kind: 'extras', capFen: 300 } })).toBe('免费加料 | 1 杯的加料最多减 ¥3');
});

test('a scope is said in a few letters on the card and whole in the rules', () => {
  const fruit = said({ scope: { products: [], categories: ['fruit-tea'] } });
  expect(fruit.condition).toBe('果茶满 ¥30 可用');
  const many = said({ scope: { products: ['latte', 'oolong', 'unknown'], categories: [] } });
  expect(many.condition).toBe('生椰拿铁等 3 种满 ¥30 可用');
  expect(many.rules[0]).toBe('适用商品：生椰拿铁、乌龙轻乳茶、unknown');
});

test('where and when it holds is one line, and nothing where it holds everywhere', () => {
  const times = sampleTerms().times;
  expect(said({}).where).toBe('');
  const slots = [{ from: '14:00', to: '17:00' }];
  const stores = ['west-lake', ...Array.from({ length: 11 }, (_, n) => `store-${n}`)];
  expect(said({ times: { ...times, stores, slots, weekdays: [1, 2, 3, 4, 5] } }).where).toBe(
    '限西湖店等 12 家 · 周一至周五 14:00–17:00',
  );
  expect(said({ times: { ...times, stores: ['drum-tower'], slots } }).where).toBe(
    '限鼓楼店 · 每日 14:00–17:00',
  );
  expect(said({ times: { ...times, weekdays: [1, 2, 6] }, channels: ['till'] }).where).toBe(
    '限到店出示 · 周一、周二、周六',
  );
  expect(said({ times: { ...times, weekdays: [7, 6, 5, 4, 3, 2, 1] } }).where).toBe('');
});

test('rules say what the card leaves out', () => {
  const times = {
    ...sampleTerms().times,
    tiers: ['gold'],
    until: '2026-12-31T16:00:00Z',
  };
  expect(
    said({ times, uses: 5, channels: ['order'], graceForAll: true, notes: '最终解释归品牌' }).rules,
  ).toEqual([
    '全部商品可用',
    '适用商品按活动价、会员价计算后满 ¥30 可用，不含积分抵扣',
    '限金卡会员使用',
    '2027年1月1日 00:00 止',
    '仅限小程序点单使用',
    '共可用 5 次，每单限用 1 次',
    '可与会员价同享，不与活动价、满减同享',
    '整单退款后退回，有效期不变；退回时已过期的，补 3 天有效期，限一次',
    '最终解释归品牌',
  ]);
});

test('how long it is usable is said before anybody has it', () => {
  const days = (afterDays: number, count: number) =>
    validityWords({ validity: { kind: 'days', afterDays, days: count } });
  expect([days(0, 1), days(0, 7), days(1, 7)]).toEqual([
    '领取当天有效',
    '领取后 7 天内有效',
    '领取后第 2 天起 7 天内有效',
  ]);
  expect(validityWords({ validity: { kind: 'dates', from: '2026-12-01', to: '2026-12-31' } })).toBe(
    '2026年12月1日至2026年12月31日有效',
  );
});
