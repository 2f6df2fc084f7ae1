/*
 * Rules of teams over everything that may happen: parts add up to the pool, go by contribution, and only
 * fall. Independent arithmetic beside the product's.
 */
import fc from 'fast-check';
import type { TeamBonus } from '../../cloudfunctions/contract/referral-team';
import {
  bonusOf,
  estimateOf,
  partLeft,
  partsOf,
  sumsOf,
} from '../../cloudfunctions/core/referral/team/team-bonus.rules';
import {
  closesAt,
  daysLeft,
  monthAfter,
  monthBefore,
  monthOf,
  spanOf,
} from '../../cloudfunctions/core/referral/team/team-month.rules';
import { teamProblems } from '../../cloudfunctions/core/referral/team/team-problems.rules';
import { bonusSentence } from '../../cloudfunctions/core/referral/team/team-words';
import type { Contribution } from '../../cloudfunctions/core/referral/team/team.types';
import { PLAIN_TEAM } from '../worlds/team-world';

const brought = (memberId: bigint, soldFen: bigint, changes: Partial<Contribution> = {}): Contribution => ({
  ...{ memberId, shown: false, gone: false, orders: 1, soldFen, heldFen: 0n, holdReasons: [], freezeDays: 7 },
  ...changes,
});
const fixed = (fen: number): TeamBonus => ({ kind: 'fixed', fen });
const CHINA = 480;
const at = (local: string): number => Date.parse(`${local}+08:00`);

const amounts = fc.array(fc.record({ sold: fc.bigInt(0n, 10n ** 9n), gone: fc.boolean() }), {
  minLength: 1,
  maxLength: 40,
});
const contributionsOf = (all: { sold: bigint; gone: boolean }[]): Contribution[] =>
  all.map(({ sold, gone }, place) => brought(BigInt(place + 1), sold, { gone }));

describe('the split', () => {
  test('adds up to the pool exactly, and gives nothing to whoever brought nothing or is gone', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt(0n, 10n ** 8n), (all, pool) => {
        const contributions = contributionsOf(all);
        const { splitFen } = sumsOf({ targetFen: 1n, bonus: fixed(1) }, contributions);
        fc.pre(splitFen > 0n);
        const parts = partsOf(pool, contributions);
        expect(parts.reduce((sum, { partFen }) => sum + partFen, 0n)).toBe(pool);
        for (const { soldFen, gone, partFen } of parts) {
          if (gone || soldFen === 0n) expect(partFen).toBe(0n);
          // Within a fen of the exact share.
          const exact = gone ? 0n : pool * soldFen;
          const off = partFen * splitFen - exact;
          expect(off < splitFen && -off < splitFen).toBe(true);
        }
      }),
    );
  });

  test('gives nobody more than whoever brought more, and of equals the first the fen', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt(0n, 10n ** 8n), (all, pool) => {
        const contributions = contributionsOf(all).map((each) => ({ ...each, gone: false }));
        fc.pre(contributions.some(({ soldFen }) => soldFen > 0n));
        const parts = partsOf(pool, contributions);
        for (const one of parts)
          for (const other of parts)
            if (
              one.soldFen > other.soldFen ||
              (one.soldFen === other.soldFen && one.memberId < other.memberId)
            )
              expect(one.partFen >= other.partFen).toBe(true);
      }),
    );
    const equals = [1n, 2n, 3n].map((memberId) => brought(memberId, 10n));
    expect(partsOf(100n, equals).map(({ partFen }) => partFen)).toEqual([34n, 33n, 33n]);
  });

  test('only falls with what goes back, to nothing where nothing is kept, whatever the others keep', () => {
    const facts = fc.record({ pool: fc.bigInt(0n, 10n ** 8n), others: fc.bigInt(0n, 10n ** 9n) });
    fc.assert(
      fc.property(facts, fc.bigInt(1n, 10n ** 9n), fc.array(fc.bigInt(0n, 10n ** 8n)), (fact, sold, back) => {
        const contributions = [brought(1n, sold), brought(2n, fact.others)];
        const part = partsOf(fact.pool, contributions)[0]?.partFen ?? 0n;
        const kept = { poolFen: fact.pool, splitFen: sold + fact.others, soldFen: sold, partFen: part };
        let left = sold;
        let before = partLeft(kept, sold);
        expect(before).toBe(part);
        for (const fen of back) {
          left = left > fen ? left - fen : 0n;
          const now = partLeft(kept, left);
          expect(now <= before && now >= 0n).toBe(true);
          before = now;
        }
        expect(partLeft(kept, 0n)).toBe(0n);
      }),
    );
  });
});

describe('a month', () => {
  test('is met by what is not held, and comes to its bonus: fixed, or a share up to its most', () => {
    const bonus: TeamBonus = { kind: 'rate', rateBp: 300, mostFen: 400 };
    const held = brought(2n, 4000n, { heldFen: 1000n, holdReasons: ['cycle'] });
    const all = [brought(1n, 6000n), held];
    expect(sumsOf({ targetFen: 9500n, bonus }, all)).toMatchObject({
      totalFen: 10_000n,
      met: false,
      dueFen: 0n,
    });
    expect(sumsOf({ targetFen: 9000n, bonus }, all)).toMatchObject({ met: true, dueFen: 300n });
    expect(bonusOf(bonus, 100_000n)).toBe(400n);
    expect(sumsOf({ targetFen: 1n, bonus }, [brought(1n, 5n, { gone: true })])).toMatchObject({ dueFen: 0n });
  });

  test('is estimated as it stands, and before the target as if it were just met', () => {
    const terms = { fromMonth: '2026-12', targetFen: 10_000n, bonus: fixed(2000) };
    const all = [brought(1n, 1000n), brought(2n, 3000n)];
    expect(estimateOf(terms, sumsOf(terms, all), 1000n)).toBe(500n);
    expect(estimateOf(terms, sumsOf(terms, []), 0n)).toBe(0n);
  });

  test('begins and ends in the zone of the brand, and is closed after the longest days of its orders', () => {
    expect(monthOf(at('2026-12-31T23:59:59.999'), CHINA)).toBe('2026-12');
    expect(monthOf(at('2027-01-01T00:00:00'), CHINA)).toBe('2027-01');
    expect([monthAfter('2026-12'), monthBefore('2027-01')]).toEqual(['2027-01', '2026-12']);
    const december = { fromAt: at('2026-12-01T00:00:00'), untilAt: at('2027-01-01T00:00:00') };
    expect(spanOf('2026-12', CHINA)).toEqual(december);
    expect(closesAt('2026-12', 7, CHINA)).toBe(at('2027-01-08T00:00:00'));
    expect(closesAt('2026-12', 0, CHINA)).toBe(at('2027-01-01T01:00:00'));
    expect(daysLeft('2026-12', at('2026-12-31T23:59:59'), CHINA)).toBe(1);
    expect(daysLeft('2026-12', at('2027-01-01T00:00:00'), CHINA)).toBe(0);
  });

  test.each([
    ['more than half of the target', { bonus: fixed(5001) }, ['bonus.fen']],
    ['half of it', { bonus: fixed(5000) }, []],
    ['a month that has begun', { from: '2026-11' }, ['from']],
    ['an end before its beginning', { until: '2026-11' }, ['until']],
  ] as const)('is laid out with %s', (_, changes, paths) => {
    const problems = teamProblems({ ...PLAIN_TEAM, ...changes }, { from: '2026-12', until: '2026-12' });
    expect(problems.map(({ path }) => path)).toEqual(paths);
  });

  test('is told in a sentence, whatever it came to', () => {
    const facts = {
      ...{
        targetFen: 10_000n,
        totalFen: 12_000n,
        heldFen: 0n,
        splitFen: 12_000n,
        dueFen: 3000n,
        poolFen: 3000n,
      },
      ...{ soldFen: 4000n, partFen: 1000n, nowFen: 1000n, keptFen: 4000n },
    };
    const met = '团队业绩 ¥120.00，达成目标 ¥100.00；';
    expect(bonusSentence(facts)).toBe(`${met}奖金 ¥30.00 × 我的 ¥40.00 ÷ ¥120.00 = ¥10.00`);
    expect(bonusSentence({ ...facts, poolFen: 0n, partFen: 0n, nowFen: 0n })).toBe(
      `${met}品牌当月预算已用完，没有奖金`,
    );
    expect(bonusSentence({ ...facts, nowFen: 0n })).toContain('审核未通过，已收回');
    expect(bonusSentence({ ...facts, heldFen: 3000n })).toBe(
      '团队业绩 ¥120.00（审核中 ¥30.00 未计入），未达到目标 ¥100.00，没有奖金',
    );
  });
});
