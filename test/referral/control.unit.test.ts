/*
 * The control share beside published numbers: in which group somebody is, how sure a difference is, and what
 * is said of it. Newcombe, Statistics in Medicine 17 (1998) 857 table I and 873 table II, method 10.
 */
import type { ControlVerdict } from '../../cloudfunctions/contract/referral-desk';
import { referralProgrammeSchema } from '../../cloudfunctions/contract/referral-programme';
import { compareGroups, groupOf, liesInShare } from '../../cloudfunctions/core/referral/control.rules';
import { controlSentence } from '../../cloudfunctions/core/referral/control-words';
import { differenceOf, isOutOfRatio, wilson } from '../../cloudfunctions/core/referral/proportions.rules';
import { openVault } from '../../cloudfunctions/platform/vault';
import { DATA_KEY } from '../server/server-process';
import { programmeOf } from '../worlds/referral-programme';

const hashOf = (memberId: number, brandId = 1): Buffer =>
  openVault(DATA_KEY).hash(brandId, 'control share', String(memberId));
const MEMBERS = Array.from({ length: 10_000 }, (_, n) => n + 1);

describe('in which group a newcomer is', () => {
  const vault = openVault(DATA_KEY);
  const inControl = (shareBp: number, brandId = 1): number[] =>
    MEMBERS.filter((id) => liesInShare(vault.hash(brandId, 'control share', String(id)), shareBp));

  test.each([100, 1000, 5000])('of 10,000 members about %d in 10,000 are in the control group', (shareBp) => {
    // Five deviations of chance.
    const reach = 5 * Math.sqrt((shareBp * (10_000 - shareBp)) / 10_000);
    expect(Math.abs(inControl(shareBp).length - shareBp)).toBeLessThan(reach);
  });

  test('it is the same each time, of other brands another one, and a larger share keeps whom it had', () => {
    const tenth = inControl(1000);
    expect(inControl(1000)).toEqual(tenth);
    expect(inControl(1000, 2)).not.toEqual(tenth);
    const half = new Set(inControl(5000));
    expect(tenth.every((id) => half.has(id))).toBe(true);
  });

  test('its days are whole days of the brand: won on 28 November, 7 days, until 6 December', () => {
    const now = Date.parse('2026-11-28T21:30:00+08:00');
    const share = { version: 3, control: { shareBp: 5000, days: 7 }, hash: hashOf(1) };
    const newcomer = groupOf({ memberId: 1n, brandId: 1 }, share, { now, utcOffsetMinutes: 480 });
    expect(newcomer.measuredUntil).toBe(Date.parse('2026-12-06T00:00:00+08:00'));
    expect(newcomer).toMatchObject({ version: 3, shareBp: 5000, days: 7, wonAt: now });
  });
});

const rounded = ({ low, high }: { low: number; high: number }): [number, number] => [
  Number(low.toFixed(4)),
  Number(high.toFixed(4)),
];

describe('published intervals', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (hits, of, low, high) => {
    expect(rounded(wilson({ hits, of }))).toEqual([low, high]);
  });

  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d of %d less %d of %d', (a, m, b, n, low, high) => {
    expect(rounded(differenceOf({ hits: a, of: m }, { hits: b, of: n }))).toEqual([low, high]);
  });

  test('groups are out of ratio where chance would do it less than once in a hundred times', () => {
    // χ² = 6.25 and 6.76 beside 6.63.
    expect(isOutOfRatio(125, 875, 0.1)).toBe(true);
    expect(isOutOfRatio(50, 50, 0.5)).toBe(false);
    expect(isOutOfRatio(4875, 5125, 0.5)).toBe(false);
    expect(isOutOfRatio(4870, 5130, 0.5)).toBe(true);
  });
});

describe('what is said', () => {
  const share = 1000;
  test.each<[string, [number, number], [number, number], ControlVerdict]>([
    ['too few in the control group', [900, 180], [99, 5], 'too-few'],
    ['nobody in it', [900, 180], [0, 0], 'too-few'],
    ['out of ratio', [900, 180], [200, 20], 'out-of-ratio'],
    ['the interval holds 0', [900, 108], [100, 10], 'unclear'],
    ['more', [900, 180], [100, 10], 'more'],
    ['fewer', [900, 90], [100, 25], 'fewer'],
  ])('%s', (_, [treated, bought], [control, controlBought], verdict) => {
    const compared = compareGroups(
      { of: treated, hits: bought },
      { of: control, hits: controlBought },
      share,
    );
    expect(compared.verdict).toBe(verdict);
    const says = ['unclear', 'more', 'fewer'].includes(verdict);
    expect(compared.additional !== null).toBe(says);
  });

  const figures = {
    shareBp: share,
    treated: { newcomers: 900, bought: 180 },
    control: { newcomers: 100, bought: 10 },
    differenceBp: { value: 1000, low: 216, high: 1525 },
    additionalTenths: { value: 900, low: 194, high: 1372 },
    costPerAdditional: { fen: '1000', points: '0' },
  };
  test.each<[ControlVerdict, string]>([
    ['more', '即时得礼的 900 位新客多带来约 90 笔首单（95% 区间 19 至 137），每多一单花费 ¥10.00。'],
    ['unclear', '还看不出差别：首单率相差 10.0 个百分点（95% 区间 2.2 至 15.3）。'],
    ['too-few', '人数不够，还不能比较：每组至少 100 位满期新客，现在即时得礼 900 位、晚到 100 位。'],
    ['out-of-ratio', '两组人数不成比例：应有 10% 晚到，实际 100 比 900，分组可能受了干扰，不下结论。'],
  ])('of %s', (verdict, sentence) => {
    expect(controlSentence({ ...figures, verdict })).toBe(sentence);
  });

  test('of fewer', () => {
    const differenceBp = { value: -1000, low: -1525, high: -216 };
    expect(controlSentence({ ...figures, differenceBp, verdict: 'fewer' })).toBe(
      '即时得礼的首单率反而低 10.0 个百分点（相差的 95% 区间 −15.3 至 −2.2），礼包没有带来更多首单。',
    );
  });
});

test('a programme has a control share of at most half, for 1 to 60 days, of a gift that it gives', () => {
  const friend = { kind: 'points', points: 50 } as const;
  const { invite } = programmeOf();
  const isRead = (control: unknown, gift: typeof friend | null = friend): boolean =>
    referralProgrammeSchema.safeParse({ ...programmeOf(), invite: { ...invite, friend: gift }, control })
      .success;
  expect(isRead({ shareBp: 5000, days: 60 })).toBe(true);
  for (const control of [
    { shareBp: 5001, days: 7 },
    { shareBp: 0, days: 7 },
    { shareBp: 1000, days: 0 },
    { shareBp: 1000, days: 61 },
  ])
    expect(isRead(control)).toBe(false);
  expect(isRead({ shareBp: 1000, days: 7 }, null)).toBe(false);
  const { control: _, ...before } = programmeOf();
  expect(referralProgrammeSchema.parse(before).control).toBeNull();
});
