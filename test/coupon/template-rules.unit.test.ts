/** How templates live, what a drop promises, lists as they are read, and what a template costs at most. */
import { borneBy } from '../../cloudfunctions/core/coupon/bearers.rules';
import {
  CODE_COLUMNS,
  MEMBER_COLUMNS,
  cellsOf,
  readList,
} from '../../cloudfunctions/core/coupon/read-list.rules';
import { brokenPromises, isDropOn, movesOf, TEMPLATE } from '../../cloudfunctions/core/coupon/template.rules';
import { isClaimCode, newClaimCode } from '../../cloudfunctions/core/coupon/claim-code';
import { mostCost, mostOff } from '../../cloudfunctions/core/pricing/most-off.rules';
import { whyAsk, worstOf } from '../../cloudfunctions/core/pricing/worst-case.rules';
import type { WorstFacts } from '../../cloudfunctions/core/pricing/worst-case.types';
import { amountOff, specialPrice } from '../pricing/cart-maker';
import { sampleTemplate, sampleTerms } from './sample-coupon';

test('every state of a template answers every command', () => {
  expect(TEMPLATE.moves).toEqual({
    draft: { publish: 'live', pause: 'wrong-state', resume: 'wrong-state', end: 'ended' },
    live: { publish: 'live', pause: 'paused', resume: 'already', end: 'ended' },
    paused: { publish: 'paused', pause: 'already', resume: 'live', end: 'ended' },
    ended: { publish: 'wrong-state', pause: 'wrong-state', resume: 'wrong-state', end: 'already' },
  });
  expect(TEMPLATE.states.map(movesOf)).toEqual([['end'], ['pause', 'end'], ['resume', 'end'], []]);
});

test('a drop is on from its first instant to before its last, while it is live', () => {
  const drop = sampleTemplate(
    {},
    { by: 'drop', perMember: 1, from: '2026-12-01T02:00:00Z', until: '2026-12-01T03:00:00Z' },
  );
  const at = (iso: string): boolean => isDropOn('live', drop, Date.parse(iso));
  expect([at('2026-12-01T01:59:59Z'), at('2026-12-01T02:00:00Z')]).toEqual([false, true]);
  expect([at('2026-12-01T02:59:59.999Z'), at('2026-12-01T03:00:00Z')]).toEqual([true, false]);
  expect(isDropOn('paused', drop, Date.parse('2026-12-01T02:30:00Z'))).toBe(false);
  const said = brokenPromises(drop, sampleTemplate({}, { ...drop.issue, stock: 999, perMemberPerDay: 1 }));
  expect(said.map(({ path }) => path)).toEqual(['issue.stock', 'issue.perMemberPerDay']);
  // The same instant, written in another zone.
  const same = { ...drop.issue, from: '2026-12-01T10:00:00+08:00' };
  expect(brokenPromises(drop, sampleTemplate({}, same))).toEqual([]);
});

test('cells of a line: quotes, commas within them, quotes within quotes', () => {
  expect(cellsOf('a, b ,c')).toEqual(['a', 'b', 'c']);
  expect(cellsOf('"a, b",c')).toEqual(['a, b', 'c']);
  expect(cellsOf('"say ""hi""",')).toEqual(['say "hi"', '']);
  expect(cellsOf('"open,b')).toBeNull();
});

test('lists keep the lines on which they stand', () => {
  expect(readList('\uFEFFname,会员号\r\nLin,m-1\r\n\r\nBo,m-2', MEMBER_COLUMNS)).toEqual({
    rows: [
      { row: 2, value: 'm-1' },
      { row: 4, value: 'm-2' },
    ],
  });
  expect(readList('CODE\nab12', CODE_COLUMNS)).toEqual({ rows: [{ row: 2, value: 'AB12' }] });
  expect(readList('code\nab12', MEMBER_COLUMNS)).toEqual({ trouble: 'no-column' });
});

test('codes are of letters that nobody mistakes, and not alike', () => {
  const codes = Array.from({ length: 1000 }, newClaimCode);
  expect(new Set(codes).size).toBe(1000);
  expect(codes.every(isClaimCode)).toBe(true);
  expect(['ABC12', 'abc123', 'A B C1', 'A'.repeat(21)].some(isClaimCode)).toBe(false);
});

test('shares of who bears it add up to the fen', () => {
  const bearers = { brandBp: 5000, storeBp: 2500, partnerBp: 2500, partner: '某银行' };
  for (let fen = 0n; fen < 300n; fen += 1n) {
    const { brandFen, storeFen, partnerFen } = borneBy(fen, { bearers });
    expect(brandFen + storeFen + partnerFen).toBe(fen);
  }
  expect(borneBy(1001n, { bearers: { ...bearers, storeBp: 5000, partnerBp: 0 } })).toEqual({
    brandFen: 501n,
    storeFen: 500n,
    partnerFen: 0n,
  });
});

const NOW = Date.UTC(2026, 10, 22, 7, 30);
const tea = {
  product: 'tea',
  category: 'tea',
  name: '茶',
  extraFen: 0n,
  mostExtraFen: 600n,
  mostPerOrder: 20,
};
const factsOf = (changes: Partial<WorstFacts> = {}): WorstFacts => ({
  book: { offers: [], tierPrices: [], pointsDeduction: null },
  items: [tea],
  places: [{ store: '', name: '', prices: new Map([['tea', [1900n]]]) }],
  tiers: ['lowest', 'gold'],
  now: NOW,
  utcOffsetMinutes: 480,
  ...changes,
});

test('what one use takes off at most', () => {
  const most = (value: ReturnType<typeof sampleTerms>['value']) => mostOff(sampleTerms({ value }), factsOf());
  expect(most({ kind: 'amount-off', thresholdFen: 0, offFen: 700 })).toBe(700n);
  expect(most({ kind: 'percent-off', thresholdFen: 0, rateBp: 8000, capFen: null })).toBeNull();
  expect(most({ kind: 'percent-off', thresholdFen: 0, rateBp: 8000, capFen: 500 })).toBe(500n);
  expect(most({ kind: 'exchange', toFen: 990 })).toBe(910n);
  expect(most({ kind: 'bundle', buy: 1, get: 1, rateBp: 5000, times: 2 })).toBe(2500n);
  expect(most({ kind: 'extras', capFen: null })).toBe(600n);
  expect(most({ kind: 'extras', capFen: 200 })).toBe(200n);
});

test('what all of them cost at most: stock by uses, or the budget', () => {
  expect(mostCost(sampleTemplate({ uses: 3 }, { stock: 10 }), 800n)).toBe(24_000n);
  expect(mostCost(sampleTemplate({}, { stock: 10, budgetFen: 5000 }), 800n)).toBe(5000n);
  expect(mostCost(sampleTemplate({}, { stock: null, budgetFen: 5000 }), null)).toBe(5000n);
  expect(mostCost(sampleTemplate({}, { stock: 10 }), null)).toBeNull();
});

test('the lowest price is looked for at every time of the week, level and store', () => {
  const lunch = {
    from: null,
    until: null,
    weekdays: [1],
    slots: [{ from: '11:00', to: '13:00' }],
    stores: ['b'],
    tiers: [],
  };
  const facts = factsOf({
    book: {
      offers: [specialPrice('lunch', ['tea'], 1000, true, lunch), amountOff('off', 3000, 2900)],
      tierPrices: [{ tier: 'gold', rateBp: 5000, categories: [] }],
      pointsDeduction: { points: 1, fen: 100, maxShareBp: 10_000 },
    },
    places: [
      { store: '', name: '', prices: new Map([['tea', [1900n]]]) },
      { store: 'b', name: '滨江店', prices: new Map([['tea', [1800n]]]) },
    ],
  });
  const off = { value: { kind: 'amount-off', thresholdFen: 0, offFen: 300 } } as const;
  const stacks = { campaign: true, tier: true, amountOff: false };
  const all = worstOf(sampleTemplate({ ...off, stacksWith: stacks }), facts);
  // Monday lunch at 滨江店, gold: 1000 × 5000 bp = 500, less 300; points are the member's own money.
  expect(all.together).toMatchObject({ tier: 'gold', listFen: 1800n, payableFen: 200n });
  expect(all.together?.place.name).toBe('滨江店');
  expect(all.alone).toMatchObject({ listFen: 1800n, payableFen: 1500n });
  const alone = worstOf(
    sampleTemplate({ ...off, stacksWith: { ...stacks, campaign: false, tier: false } }),
    facts,
  );
  expect(alone.together).toEqual(alone.alone);
  const weekend = { ...sampleTerms().times, weekdays: [6, 7] };
  const saturday = worstOf(sampleTemplate({ ...off, stacksWith: stacks, times: weekend }), facts);
  expect(saturday.together).toMatchObject({ payableFen: 600n, listFen: 1800n });
  const nobody = worstOf(sampleTemplate({ ...off, scope: { products: ['none'], categories: [] } }), facts);
  expect([nobody.alone, nobody.together]).toEqual([null, null]);
});

test('a bundle is tried with as many as it needs, extras with the dearest', () => {
  const bundle = { kind: 'bundle', buy: 2, get: 1, rateBp: 0, times: 1 } as const;
  expect(worstOf(sampleTemplate({ value: bundle }), factsOf()).alone).toMatchObject({
    quantity: 3,
    listFen: 5700n,
    payableFen: 3800n,
  });
  const extras = worstOf(sampleTemplate({ value: { kind: 'extras', capFen: null } }), factsOf());
  expect(extras.alone).toMatchObject({ listFen: 2500n, payableFen: 1900n });
});

test('30 % of the list price and ¥10,000 are what one operator decides alone', () => {
  const asks = (offFen: number, stock: number | null) => {
    const template = sampleTemplate({ value: { kind: 'amount-off', thresholdFen: 0, offFen } }, { stock });
    return whyAsk(template, worstOf(template, factsOf()));
  };
  expect(asks(1330, 751)).toEqual([]);
  expect(asks(1331, 751)).toEqual(['low-price']);
  expect(asks(1000, 1000)).toEqual([]);
  expect(asks(1000, 1001)).toEqual(['high-cost']);
  expect(asks(1000, null)).toEqual(['no-limit']);
});
