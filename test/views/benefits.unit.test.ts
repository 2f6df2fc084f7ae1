/* What the benefits page is told: gifts that came, that come, and that a higher level would bring. */
import type { Programme } from '../../cloudfunctions/contract/programme';
import { showBenefits } from '../../cloudfunctions/core/views/card/benefits';
import type { Face } from '../../cloudfunctions/core/views/card/faces';
import { rulesOf, settleStory, type ToldEvent } from '../support/settle-story';
import { teaProgramme } from '../worlds/tea-shop';

const PROGRAMME: Programme = (() => {
  const base = teaProgramme({
    birthdayGift: { points: 66 },
    welcomeGift: { points: 20 },
    orderGifts: [
      { nth: 1, points: 5 },
      { nth: 3, points: 30, coupons: [{ template: 'cup', count: 2 }] },
    ],
  });
  const [first, second, third, ...rest] = base.tiers.levels;
  if (!first || !second || !third) throw new Error('the demo programme has four levels');
  const tasting = {
    ...second,
    monthlyGift: { points: 10 },
    benefits: [{ code: 'topping', name: '免费加料', detail: '', use: { times: 1, per: 'day' as const } }],
  };
  return {
    ...base,
    activation: { waitForPickup: false, refundWindowDays: 0 },
    tiers: { ...base.tiers, levels: [first, tasting, { ...third, monthlyGift: { points: 20 } }, ...rest] },
  };
})();
const NOW = '2026-11-21T12:00:00+08:00';

const face = (birthday: string | null): Face => ({
  memberId: 1n,
  memberKey: 'm:1',
  name: '安然',
  brand: { key: 'demo-tea', name: '回甘茶事' },
  standsAt: null,
  birthday,
});

function benefitsAfter(
  events: ToldEvent[],
  birthday: string | null = null,
  uses = new Map<string, number>(),
) {
  const rules = rulesOf(PROGRAMME);
  const { book, refused } = settleStory(rules, events, NOW);
  expect(refused).toEqual({});
  return showBenefits(
    face(birthday),
    { asOf: Date.parse(NOW), rules, book, qualifying: book.windowSum },
    uses,
  );
}

const join: ToldEvent = { kind: 'join', payload: {}, id: 'j', at: '2026-11-02T10:00:00+08:00' };
const sale = (fen: number): ToldEvent => ({
  kind: 'sale',
  id: `s${fen}`,
  at: '2026-11-03T10:00:00+08:00',
  payload: {
    store: 's1',
    day: '2026-11-03',
    receipt: 'r1',
    lines: [{ line: '1', product: 'longjing', category: 'pure-tea', quantity: 1, amountFen: String(fen) }],
  },
});
const giftsOf = (benefits: ReturnType<typeof benefitsAfter>, kind: string) =>
  benefits.gifts.filter((gift) => gift.kind === kind);

describe('benefits and gifts', () => {
  test('gifts of the nth order are given, or before the member', () => {
    expect(giftsOf(benefitsAfter([join]), 'order')).toMatchObject([
      { nth: 1, state: 'coming', day: null },
      { nth: 3, state: 'coming' },
    ]);
    expect(giftsOf(benefitsAfter([sale(100)]), 'order')).toMatchObject([
      { nth: 1, points: '5', state: 'given', day: '2026-11-03' },
      { nth: 3, points: '30', coupons: 2, state: 'coming', day: null },
    ]);
    const back: ToldEvent = {
      kind: 'refund',
      id: 'back',
      at: '2026-11-04T10:00:00+08:00',
      payload: { store: 's1', day: '2026-11-03', receipt: 'r1', units: 'whole' },
    };
    expect(giftsOf(benefitsAfter([sale(100), back]), 'order')).toMatchObject([{ nth: 3, state: 'coming' }]);
  });

  test('the welcome gift is given on the day of joining, and coming before', () => {
    expect(giftsOf(benefitsAfter([join]), 'welcome')).toMatchObject([
      { state: 'given', day: '2026-11-02', points: '20' },
    ]);
    expect(giftsOf(benefitsAfter([sale(100)]), 'welcome')).toMatchObject([{ state: 'coming', day: null }]);
  });

  test('whoever had the welcome gift before is not told of it again', () => {
    const again: ToldEvent = { ...join, kind: 'join', payload: { welcome: 'had-before' } };
    expect(giftsOf(benefitsAfter([again]), 'welcome')).toEqual([]);
  });

  test.each([
    ['unknown', null, null],
    ['this month', '11-30', '2026-11-01'],
    ['later this year', '12-24', '2026-12-01'],
    ['earlier this year, so next year', '02-29', '2027-02-01'],
  ])('a birthday %s brings its gift in the month of the birthday', (_, birthday, day) => {
    expect(giftsOf(benefitsAfter([join], birthday), 'birthday')).toMatchObject([
      { state: 'coming', day, points: '66' },
    ]);
  });

  test('a birthday gift that came this year is given', () => {
    const gift: ToldEvent = {
      kind: 'gift',
      payload: { gift: 'birthday', period: '2026' },
      id: 'b',
      at: '2026-11-05T00:00:00+08:00',
    };
    expect(giftsOf(benefitsAfter([join, gift], '11-30'), 'birthday')).toMatchObject([
      { state: 'given', day: '2026-11-05' },
    ]);
  });

  test('the level held brings a monthly gift from the next month, a higher one shows what it would bring', () => {
    const benefits = benefitsAfter([join, sale(40_000)]);
    expect(benefits.tier.name).toBe('知味');
    expect(giftsOf(benefits, 'monthly')).toMatchObject([
      { state: 'coming', day: '2026-12-01', points: '10', tierName: '知味' },
      { state: 'locked', day: null, points: '20', tierName: '知己' },
    ]);
    expect(giftsOf(benefits, 'upgrade').map(({ state, tierName }) => [state, tierName])).toEqual([
      ['given', '知味'],
      ['locked', '知己'],
      ['locked', '掌柜'],
    ]);
  });

  test('what is used at the till says how often, what simply holds does not', () => {
    const [topping] = benefitsAfter([join, sale(40_000)]).benefits;
    expect(topping).toMatchObject({ name: '免费加料', use: { times: 1, per: 'day', left: 1 } });
    expect(benefitsAfter([join]).benefits.map(({ use }) => use)).toEqual([null]);
  });

  test('a benefit that was used today has nothing left until tomorrow', () => {
    const leftAfter = (period: string): unknown =>
      benefitsAfter([join, sale(40_000)], null, new Map([[`topping/${period}`, 1]])).benefits[0]?.use?.left;
    expect(leftAfter('2026-11-21')).toBe(0);
    expect(leftAfter('2026-11-20')).toBe(1);
  });
});
