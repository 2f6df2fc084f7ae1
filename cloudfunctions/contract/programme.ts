/**
 * The loyalty programme as versioned data: `programmes/*.json`. What each field does:
 * docs/points-and-tiers.md §2. Only shape and cross-field checks live here; what a programme means is in the
 * rules of points and tiers.
 */
import * as z from 'zod/mini';
import { code, instant, INT4, key, paragraph, text } from './shapes';

const count = z.int().check(z.nonnegative(), z.maximum(INT4));
const positive = z.int().check(z.positive(), z.maximum(INT4));
const name = text(1, 100);

/** Coupons that come with a gift: so many of a template of the brand. */
const coupons = z
  .array(z.object({ template: code, count: z.int().check(z.positive(), z.maximum(20)) }))
  .check(z.maxLength(10));
/** Points, coupons, or both. */
const given = { points: count, coupons: z.optional(coupons) };
const gift = z.object({ code, ...given });
/** What a member's order gives that is their nth paid one. */
const orderGift = z.object({ nth: z.int().check(z.positive(), z.maximum(1000)), ...given });
/**
 * `use`: a benefit that is used at the till, so many times a business day or month; without it, it simply
 * holds.
 */
const benefit = z.object({
  code,
  name,
  detail: paragraph(0, 500),
  use: z.optional(z.object({ times: positive, per: z.enum(['day', 'month']) })),
});

const level = z.object({
  code,
  name,
  threshold: count,
  multiplierBp: positive,
  gifts: z.array(gift),
  /** For whoever holds the level when a month begins. */
  monthlyGift: z.optional(z.object(given)),
  benefits: z.array(benefit),
});

/** Checks across levels, with their messages for developers; operators read words of their own. */
const PROGRAMME_RULES = {
  'codes-unique': 'level codes are unique',
  'thresholds-rise': 'thresholds rise from level to level',
  'first-threshold': 'the first level has threshold 0',
  'lowest-without-gifts': 'nobody reaches the lowest level, so it has no gifts',
  'gift-gives-something': 'a gift is points, coupons, or both',
  'order-gifts-rise': 'gifts of the nth order rise from one to the next',
  'lowest-without-monthly-gift':
    'the lowest level has no monthly gift: everybody holds it, also who never came back',
} as const;
export type ProgrammeRule = keyof typeof PROGRAMME_RULES;

interface LevelIssue {
  /** Below the list of levels, or below the programme. */
  at: (string | number)[];
  rule: ProgrammeRule;
}

/** What a gift gives. */
export type Given = z.infer<z.ZodMiniObject<typeof given>>;

/** Whether a gift that is there is none. */
const givesNothing = (one: Given | null | undefined): boolean =>
  one !== null && one !== undefined && one.points === 0 && (one.coupons ?? []).length === 0;
const nothingAt = (at: LevelIssue['at']): LevelIssue => ({
  at: [...at, 'points'],
  rule: 'gift-gives-something',
});

/** What is wrong with gifts of the nth order beside each other. */
const orderGiftIssues = (gifts: readonly z.infer<typeof orderGift>[]): LevelIssue[] =>
  gifts.flatMap((one, place) => [
    ...(one.nth <= (gifts[place - 1]?.nth ?? 0)
      ? [{ at: ['orderGifts', place, 'nth'], rule: 'order-gifts-rise' as const }]
      : []),
    ...(givesNothing(one) ? [nothingAt(['orderGifts', place])] : []),
  ]);

/** What is wrong with levels beside each other, each at the place that has to change. */
function levelIssues(levels: readonly z.infer<typeof level>[]): LevelIssue[] {
  const issues: LevelIssue[] = [];
  const say = (at: LevelIssue['at'], rule: ProgrammeRule): void => void issues.push({ at, rule });
  const codes = new Set<string>();
  levels.forEach(({ code: itsCode, threshold, gifts, monthlyGift }, index) => {
    if (codes.has(itsCode)) say([index, 'code'], 'codes-unique');
    codes.add(itsCode);
    gifts.forEach((one, place) => {
      if (givesNothing(one)) say([index, 'gifts', place, 'points'], 'gift-gives-something');
    });
    if (givesNothing(monthlyGift)) say([index, 'monthlyGift', 'points'], 'gift-gives-something');
    if (index > 0) {
      if (threshold <= (levels[index - 1]?.threshold ?? 0)) say([index, 'threshold'], 'thresholds-rise');
      return;
    }
    if (threshold !== 0) say([0, 'threshold'], 'first-threshold');
    if (gifts.length > 0) say([0, 'gifts'], 'lowest-without-gifts');
    if (monthlyGift !== undefined) say([0, 'monthlyGift'], 'lowest-without-monthly-gift');
  });
  return issues;
}

export const programmeSchema = z
  .object({
    $schema: z.optional(text(0, 500)),
    brand: code,
    name: text(0, 100),
    currency: z.literal('CNY'),
    utcOffsetMinutes: z.int().check(z.minimum(-720), z.maximum(840)),
    effectiveFrom: instant,
    earn: z.object({
      perFen: positive,
      points: count,
      categories: z.record(key, count),
      products: z.record(key, count),
    }),
    qualifying: z.object({
      perFen: positive,
      points: count,
      /** What is not listed qualifies by `points`; 0: not at all, as a gift card that is bought. */
      categories: z.optional(z.record(key, count)),
      products: z.optional(z.record(key, count)),
    }),
    activation: z.object({ waitForPickup: z.boolean(), refundWindowDays: count }),
    lotValidity: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('months'), months: positive }),
      z.object({ kind: z.literal('days'), days: positive }),
      z.object({ kind: z.literal('never') }),
    ]),
    returnGraceDays: count,
    debtPolicy: z.enum(['debt', 'within-balance', 'only-pending']),
    welcomeGift: z.nullable(z.object(given)),
    /** Once a calendar year, in the month of the member's birthday. */
    birthdayGift: z.optional(z.object(given)),
    /** 支付后红包: what an order that is paid with so much or more gives; taken back where less of it is left. */
    packet: z.optional(z.object({ fromFen: positive, coupons: coupons.check(z.minLength(1)) })),
    /** For a member's nth paid order, each once in their life; taken back with the whole of that order. */
    orderGifts: z.optional(z.array(orderGift).check(z.maxLength(10))),
    /** A sale of so much or more that nobody put their name to, or a clerk typed, is one to look at. */
    reviewFromFen: z.optional(positive),
    tiers: z.object({
      qualification: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('rolling'), days: positive }),
        z.object({ kind: z.literal('calendar-year') }),
      ]),
      validity: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('days'), days: positive }),
        z.object({ kind: z.literal('calendar-year') }),
        z.object({ kind: z.literal('forever') }),
      ]),
      downgrade: z.enum(['recompute', 'one-step', 'keep']),
      levels: z.array(level).check(z.minLength(1)),
    }),
  })
  .check(
    z.superRefine(({ tiers, welcomeGift, birthdayGift, orderGifts = [] }, context) => {
      const issues: LevelIssue[] = [
        ...levelIssues(tiers.levels).map(({ at, rule }) => ({ at: ['tiers', 'levels', ...at], rule })),
        ...(givesNothing(welcomeGift) ? [nothingAt(['welcomeGift'])] : []),
        ...(givesNothing(birthdayGift) ? [nothingAt(['birthdayGift'])] : []),
        ...orderGiftIssues(orderGifts),
      ];
      for (const { at, rule } of issues)
        context.addIssue({
          code: 'custom',
          path: at,
          message: PROGRAMME_RULES[rule],
          params: { rule },
        });
    }),
  );

export type Programme = z.infer<typeof programmeSchema>;
export type OrderGift = z.infer<typeof orderGift>;
export type Level = Programme['tiers']['levels'][number];
