/*
 * Rules of attribution and commission over everything that may happen: who wins whom, what an order comes to,
 * and that any split of refunds ends at nothing. Independent arithmetic beside the product's.
 */
import fc from 'fast-check';
import type { FrozenReferral, ReferralProgramme } from '../../cloudfunctions/contract/referral-programme';
import { afterTouch, afterTouches, counts } from '../../cloudfunctions/core/referral/attribution.rules';
import { COMMISSION } from '../../cloudfunctions/core/referral/commission.rules';
import {
  cappedCommission,
  followCommission,
  newCommission,
  releaseWhole,
  reverseWhole,
  type FollowedOrder,
} from '../../cloudfunctions/core/referral/follow.rules';
import { nextRank, rankOf, rateOf } from '../../cloudfunctions/core/referral/rates.rules';
import type { Attribution, Link, Touch } from '../../cloudfunctions/core/referral/referral.types';
import { programmeOf } from '../worlds/referral-programme';

const DAY = 86_400_000;
const link = (referrerId: bigint): Link => ({
  ...{ token: 'k7m2p9q4x1za', brandId: 1, referrerId, contentKind: 'shop', contentId: '', channel: 'card' },
});
const touch = (referrerId: bigint, day: number): Touch => ({
  link: link(referrerId),
  at: day * DAY,
  sameDevice: false,
});
const terms = { model: 'last', windowDays: 30, protectionDays: 15, newcomersOnly: false } as const;
const holderOf = (touches: Touch[], model: 'first' | 'last' = 'last'): bigint | undefined =>
  afterTouches(touches, { ...terms, model })?.referrerId;

describe('whose purchase it is', () => {
  test.each([
    ['A day 1, B day 10: A', [touch(1n, 1), touch(2n, 10)], 1n],
    ['A day 1, B day 16: B, the first day after the protection', [touch(1n, 1), touch(2n, 16)], 2n],
    ['A day 1, B day 10 and 20: B', [touch(1n, 1), touch(2n, 10), touch(2n, 20)], 2n],
    [
      'A day 1, A day 14, B day 17: B, protection counts from when A took over',
      [touch(1n, 1), touch(1n, 14), touch(2n, 17)],
      2n,
    ],
    ['A day 1, B day 40: B, the window is over', [touch(1n, 1), touch(2n, 40)], 2n],
  ] as const)('%s', (_, touches, holder) => {
    expect(holderOf([...touches])).toBe(holder);
  });

  test('by the model first nobody takes over while the window lasts', () => {
    expect(holderOf([touch(1n, 1), touch(2n, 25)], 'first')).toBe(1n);
    expect(holderOf([touch(1n, 1), touch(2n, 32)], 'first')).toBe(2n);
  });

  test('the same link makes the window longer, and a protected one is never moved', () => {
    const touches = fc.array(fc.record({ who: fc.bigInt(1n, 3n), day: fc.integer({ min: 0, max: 90 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(touches, (all) => {
        let held: Attribution | null = null;
        for (const { who, day } of [...all].sort((a, b) => a.day - b.day)) {
          const before: Attribution | null = held;
          held = afterTouch(before, touch(who, day), terms, true);
          if (before === null || !counts(before, day * DAY)) expect(held.referrerId).toBe(who);
          else if (day * DAY < before.since + 15 * DAY) expect(held.referrerId).toBe(before.referrerId);
          else expect(held.referrerId).toBe(who);
          if (held.referrerId === who) expect(held.until).toBe((day + 30) * DAY);
        }
      }),
    );
  });
});

const frozenOf = (rates: Record<string, number>, caps: Partial<FrozenReferral> = {}): FrozenReferral => ({
  ...{ referrer: '7', token: 'k7m2p9q4x1za', channel: 'card', contentKind: 'shop', contentId: '', since: 0 },
  ...{ sameDevice: false, newcomer: true, version: 1, freezeDays: 7 },
  ...{ orderFen: null, dayFen: null, monthFen: null },
  lines: Object.entries(rates).map(([line, rateBp]) => ({ line, rateBp })),
  ...caps,
});
const orderOf = (lines: FollowedOrder['lines'], completedAt: number | null = null): FollowedOrder => ({
  ...{ orderId: '1', friendId: 9n, brandId: 1, utcOffsetMinutes: 480 },
  completedAt,
  lines,
});
const kept = (line: string, netFen: bigint, refundedFen = 0n) => ({
  line,
  netFen,
  refundedFen,
  sharedFen: 0n,
});

describe('what it comes to', () => {
  test('R24: one floor an order: ¥19.99 at 5 % and 8 % is ¥2.59, without the second ¥0.99', () => {
    const frozen = frozenOf({ a: 500, b: 800 });
    const whole = orderOf([kept('a', 1999n), kept('b', 1999n)]);
    expect(cappedCommission(frozen, whole, 0n)).toBe(259n);
    const { row } = newCommission(7n, frozen, whole, { granted: 259n, now: 0 });
    const less = followCommission(row, frozen, orderOf([kept('a', 1999n), kept('b', 1999n, 1999n)]), 1);
    expect(less.row.entitled).toBe(99n);
    expect(less.step).toMatchObject({ step: 2, entitled: 99n, why: 'refunded' });
  });

  test('R02: on what was paid, not on the list price: ¥59 − ¥20 at 50 % is ¥19.50', () => {
    expect(cappedCommission(frozenOf({ a: 5000 }), orderOf([kept('a', 3900n)]), 0n)).toBe(1950n);
  });

  test('R26: ¥5 back of ¥100 at 10 % leaves ¥9.50', () => {
    const frozen = frozenOf({ a: 1000 });
    const { row } = newCommission(7n, frozen, orderOf([kept('a', 10_000n)]), { granted: 1000n, now: 0 });
    expect(followCommission(row, frozen, orderOf([kept('a', 10_000n, 500n)]), 1).row.entitled).toBe(950n);
  });

  test('caps: 100 a day, orders of 60 and 60: 60 and 40', () => {
    const frozen = frozenOf({ a: 1000 }, { dayFen: 100 });
    const order = orderOf([kept('a', 600n)]);
    expect(cappedCommission(frozen, order, 0n)).toBe(60n);
    expect(cappedCommission(frozen, order, 60n)).toBe(40n);
    expect(cappedCommission(frozen, order, 100n)).toBe(0n);
    expect(cappedCommission(frozen, order, 160n)).toBe(0n);
    expect(cappedCommission(frozenOf({ a: 1000 }, { orderFen: 25 }), order, 0n)).toBe(25n);
  });

  test('any split of refunds, in any order, ends at nothing, and never rises on its way', () => {
    const lines = fc.array(
      fc.record({ net: fc.bigInt(0n, 20_000n), rateBp: fc.integer({ min: 1, max: 5000 }) }),
      { minLength: 1, maxLength: 5 },
    );
    const cuts = fc.array(fc.record({ line: fc.nat(4), permille: fc.integer({ min: 0, max: 1000 }) }), {
      maxLength: 15,
    });
    const cap = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: null });
    fc.assert(
      fc.property(lines, cuts, cap, (sold, steps, orderFen) => {
        const frozen = frozenOf(Object.fromEntries(sold.map(({ rateBp }, n) => [`l${n}`, rateBp])), {
          orderFen,
        });
        const back = sold.map(() => 0n);
        const now = (): FollowedOrder => orderOf(sold.map(({ net }, n) => kept(`l${n}`, net, back[n] ?? 0n)));
        const worth = (): bigint =>
          sold.reduce((sum, { net, rateBp }, n) => sum + (net - (back[n] ?? 0n)) * BigInt(rateBp), 0n) /
          10_000n;
        const granted = cappedCommission(frozen, now(), 0n);
        expect(granted).toBe(orderFen !== null && worth() > BigInt(orderFen) ? BigInt(orderFen) : worth());
        if (granted === 0n) return;
        let { row } = newCommission(7n, frozen, now(), { granted, now: 0 });
        for (const [at, { line, permille }] of steps.entries()) {
          const place = line % sold.length;
          const left = (sold[place]?.net ?? 0n) - (back[place] ?? 0n);
          back[place] = (back[place] ?? 0n) + (left * BigInt(permille)) / 1000n;
          const before = row;
          row = followCommission(row, frozen, now(), at + 1).row;
          expect(row.entitled).toBe(worth() < granted ? worth() : granted);
          expect(row.entitled <= before.entitled).toBe(true);
        }
        sold.forEach(({ net }, place) => (back[place] = net));
        row = followCommission(row, frozen, now(), 99).row;
        expect([row.entitled, row.state]).toEqual([0n, 'reversed']);
        expect(followCommission(row, frozen, now(), 100).step).toBeNull();
      }),
    );
  });

  test('an operator who refuses it is not undone by what becomes of the order later', () => {
    const frozen = frozenOf({ a: 1000 });
    const order = orderOf([kept('a', 10_000n)]);
    const { row } = newCommission(7n, frozen, order, { granted: 1000n, now: 0 });
    const refused = reverseWhole(row, 'refused', 1).row;
    const later = followCommission(refused, frozen, orderOf([kept('a', 10_000n, 100n)], 5), 2);
    expect(later).toMatchObject({ row: { state: 'reversed', entitled: 0n, soldFen: 0n }, step: null });
  });
});

describe('how it stands', () => {
  test('every state answers every command', () => {
    expect(COMMISSION.moves).toEqual({
      estimated: { complete: 'frozen', release: 'wrong-state', reverse: 'reversed' },
      frozen: { complete: 'already', release: 'available', reverse: 'reversed' },
      available: { complete: 'already', release: 'already', reverse: 'reversed' },
      reversed: { complete: 'wrong-state', release: 'wrong-state', reverse: 'already' },
    });
  });

  test('it is free after whole days: fetched on 28 November at 20:00, seven days: 6 December, 0:00', () => {
    const frozen = frozenOf({ a: 1000 });
    const fetched = Date.parse('2026-11-28T20:00:00+08:00');
    const order = orderOf([kept('a', 10_000n)], fetched);
    const { row, step } = newCommission(7n, frozen, order, { granted: 1000n, now: fetched });
    expect(row).toMatchObject({ state: 'frozen', freeAt: Date.parse('2026-12-06T00:00:00+08:00') });
    expect(releaseWhole(row, step, 1)).toMatchObject({ row: { state: 'available', steps: 2 } });
    expect(releaseWhole({ ...row, state: 'available' }, step, 1)).toBeNull();
  });
});

describe('ranks and rates', () => {
  const programme: ReferralProgramme = programmeOf({
    rates: {
      rateBp: 500,
      products: [
        { product: 'star', rateBp: 1000, star: true },
        { product: 'none', rateBp: 0, star: false },
      ],
      categories: [{ category: 'snack', rateBp: 0 }],
    },
    ranks: [
      { code: 'a', name: '推荐人', fromSoldFen: 0, extraBp: 0 },
      { code: 'b', name: '品茶官', fromSoldFen: 100_000, extraBp: 200 },
    ],
  });
  test.each([
    ['star', 'tea', 0n, 1000],
    ['star', 'snack', 100_000n, 1200],
    ['other', 'tea', 99_999n, 500],
    ['other', 'snack', 100_000n, 0],
    ['none', 'tea', 100_000n, 0],
  ])('%s in %s, %s fen sold: %i', (product, category, sold, rateBp) => {
    const by = { rank: rankOf(programme, sold), terms: null };
    expect(rateOf(programme, by, { product, category })).toBe(rateBp);
  });
  test('the next rank says what is missing', () => {
    expect(nextRank(programme, 99_000n)).toMatchObject({ rank: { code: 'b' }, missingFen: 1000n });
    expect(nextRank(programme, 100_000n)).toBeNull();
  });
});
