/*
 * What may be said of two groups: the worked examples, intervals that contain the truth as often as they
 * promise, verdicts that chance does not make, and an alarm where the split is broken.
 */
import { armOf, isHeld } from '../../cloudfunctions/core/insight/draw.rules';
import { differenceOf, isBroken, judge, visibleBp } from '../../cloudfunctions/core/insight/trial.rules';
import { trialWords } from '../../cloudfunctions/core/insight/trial-words';
import { parseDay } from '../../cloudfunctions/core/kernel/time';

const LAST_DAY = parseDay('2026-12-05');

const arm = (members: number, buyers: number) => ({ members, buyers, orders: buyers, spentFen: '0' });
const over = { controlBp: 1000, costFen: 324_000n, isOver: true };

/** The same numbers on every machine: Mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const buyersOf = (members: number, share: number, next: () => number): number => {
  let buyers = 0;
  for (let one = 0; one < members; one += 1) buyers += Number(next() < share);
  return buyers;
};

describe('a difference', () => {
  test.each([
    [1080, 200, 2, 398],
    [990, 100, -97, 297],
  ])('of %i of 9,000 against 100 of 1,000 has its interval', (buyers, differenceBp, fromBp, toBp) => {
    expect(differenceOf(arm(9000, buyers), arm(1000, 100))).toEqual({ differenceBp, fromBp, toBp });
  });

  test('that is one is told with the money for each who came because of it: ¥18.00, not ¥3.00', () => {
    const verdict = judge({ treated: arm(9000, 1080), control: arm(1000, 100), ...over });
    expect(verdict).toMatchObject({ says: 'more', additional: 180, costEachFen: '1800' });
    expect(trialWords.sentence(verdict, { lastDay: LAST_DAY, who: 'coupon' })).toBe(
      '收券的人多来 2.00 个百分点（95% 区间 0.02 到 3.98），约 180 人，每多来 1 人花费 ¥18.00',
    );
  });

  test('that may be chance is not told as one', () => {
    const verdict = judge({ treated: arm(9000, 990), control: arm(1000, 100), ...over });
    expect(verdict).toMatchObject({ says: 'unsure', additional: null, costEachFen: null });
    expect(trialWords.sentence(verdict, { lastDay: LAST_DAY, who: 'coupon' })).toContain('还不能断定有效果');
  });

  test('says nothing before the window is over, and less where fewer came', () => {
    const [treated, control] = [arm(9000, 1080), arm(1000, 100)];
    expect(judge({ treated, control, ...over, isOver: false }).says).toBe('early');
    expect(judge({ treated: arm(9000, 600), control: arm(1000, 100), ...over }).says).toBe('fewer');
    expect(judge({ treated: arm(0, 0), control: arm(0, 0), ...over }).says).toBe('unsure');
  });
});

describe('over many trials', () => {
  const trials = (share: number, effect: number, runs: number) => {
    const next = chance(20_261_130);
    return Array.from({ length: runs }, () => {
      const treated = arm(9000, buyersOf(9000, share + effect, next));
      const control = arm(1000, buyersOf(1000, share, next));
      return judge({ treated, control, ...over });
    });
  };

  test('the interval contains the true effect in 93 to 97 of 100', () => {
    const judged = trials(0.12, 0.03, 600);
    const within = judged.filter(({ fromBp, toBp }) => fromBp <= 300 && toBp >= 300).length;
    expect(within / 600).toBeGreaterThan(0.93);
    expect(within / 600).toBeLessThan(0.97);
  });

  test('without an effect something is said in at most 5 of 100', () => {
    const judged = trials(0.12, 0, 1000);
    const said = judged.filter(({ says }) => says === 'more' || says === 'fewer').length;
    // A thousand trials know a share of 5 % to 1.4 % either way.
    expect(said / 1000).toBeLessThanOrEqual(0.064);
    expect(judged.filter(({ says }) => says === 'more').length / 1000).toBeLessThanOrEqual(0.05);
  });

  test('the effect that is called visible is seen in about four of five', () => {
    const visible = visibleBp(9000, 1000, 1200) ?? 0;
    const judged = trials(0.12, visible / 10_000, 500);
    const seen = judged.filter(({ says }) => says === 'more').length / 500;
    expect(seen).toBeGreaterThan(0.74);
    expect(seen).toBeLessThan(0.9);
  });
});

describe('groups', () => {
  const salts = { brand: Buffer.from('brand-salt-of-16'), trial: Buffer.from('trial-salt-of-16') };
  const members = Array.from({ length: 20_000 }, (_, at) => BigInt(at * 7 + 1));

  test('are the same whoever draws again, and of the shares that were asked for', () => {
    const drawn = members.map((member) => armOf(salts, 1000, member));
    expect(members.map((member) => armOf(salts, 1000, member))).toEqual(drawn);
    const count = (name: string): number => drawn.filter((one) => one === name).length;
    expect(count('held') / 20_000).toBeCloseTo(0.05, 1);
    expect(isBroken(count('treated'), count('control'), 1000)).toBe(false);
  });

  test('of the brand are held out of every trial, others are drawn anew', () => {
    const other = { ...salts, trial: Buffer.from('another-salt-16b') };
    for (const member of members.slice(0, 2000)) {
      expect(armOf(salts, 1000, member) === 'held').toBe(isHeld(salts.brand, member));
      expect(armOf(other, 1000, member) === 'held').toBe(isHeld(salts.brand, member));
    }
    const both = members.filter(
      (member) => armOf(salts, 1000, member) === 'control' && armOf(other, 1000, member) === 'control',
    ).length;
    // Of 950 in the one some 95 are in the other: not the same people again and again.
    expect(both).toBeGreaterThan(130);
    expect(both).toBeLessThan(260);
  });

  test('out of ratio raise the alarm, and no verdict is given', () => {
    expect([isBroken(9000, 1000, 1000), isBroken(8850, 1150, 1000), isBroken(0, 0, 1000)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(judge({ treated: arm(8850, 2000), control: arm(1150, 100), ...over })).toMatchObject({
      says: 'broken',
      additional: null,
    });
  });
});
