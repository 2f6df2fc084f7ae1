/**
 * The loyalty programme as versioned data: `programmes/*.json`. What each field does: docs/points-and-tiers.md §2.
 * Only shape and cross-field checks live here; what a programme means is in the rules of points and tiers.
 */
import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());
const positive = z.int().check(z.positive());
const code = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

const gift = z.object({ code, points: positive });
/** `use`: a benefit that is used at the till, so many times a business day or month; without it, it simply holds. */
const benefit = z.object({
  code,
  name: z.string(),
  detail: z.string(),
  use: z.optional(z.object({ times: positive, per: z.enum(['day', 'month']) })),
});

const level = z.object({
  code,
  name: z.string(),
  threshold: count,
  multiplierBp: positive,
  gifts: z.array(gift),
  /** For whoever holds the level when a month begins. */
  monthlyGift: z.optional(z.object({ points: positive })),
  benefits: z.array(benefit),
});

export const programmeSchema = z
  .object({
    $schema: z.optional(z.string()),
    brand: code,
    name: z.string(),
    currency: z.literal('CNY'),
    utcOffsetMinutes: z.int().check(z.minimum(-720), z.maximum(840)),
    effectiveFrom: z.iso.datetime({ offset: true }),
    earn: z.object({
      perFen: positive,
      points: count,
      categories: z.record(z.string(), count),
      products: z.record(z.string(), count),
    }),
    qualifying: z.object({ perFen: positive, points: count }),
    activation: z.object({ waitForPickup: z.boolean(), refundWindowDays: count }),
    lotValidity: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('months'), months: positive }),
      z.object({ kind: z.literal('days'), days: positive }),
      z.object({ kind: z.literal('never') }),
    ]),
    returnGraceDays: count,
    debtPolicy: z.enum(['debt', 'within-balance', 'only-pending']),
    welcomeGift: z.nullable(z.object({ points: positive })),
    /** Once a calendar year, in the month of the member's birthday. */
    birthdayGift: z.optional(z.object({ points: positive })),
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
    z.refine((p) => p.tiers.levels[0]?.threshold === 0, {
      path: ['tiers', 'levels'],
      error: 'the first level has threshold 0',
      params: { rule: 'first-threshold' },
    }),
    z.refine(
      (p) => p.tiers.levels.every((l, i, all) => i === 0 || l.threshold > (all[i - 1]?.threshold ?? 0)),
      {
        path: ['tiers', 'levels'],
        error: 'thresholds rise from level to level',
        params: { rule: 'thresholds-rise' },
      },
    ),
    z.refine((p) => new Set(p.tiers.levels.map((l) => l.code)).size === p.tiers.levels.length, {
      path: ['tiers', 'levels'],
      error: 'level codes are unique',
      params: { rule: 'codes-unique' },
    }),
    z.refine((p) => (p.tiers.levels[0]?.gifts.length ?? 0) === 0, {
      path: ['tiers', 'levels'],
      error: 'nobody reaches the lowest level, so it has no gifts',
      params: { rule: 'lowest-without-gifts' },
    }),
    z.refine((p) => p.tiers.levels[0]?.monthlyGift === undefined, {
      path: ['tiers', 'levels'],
      error: 'the lowest level has no monthly gift: everybody holds it, also who never came back',
      params: { rule: 'lowest-without-monthly-gift' },
    }),
  );

export type Programme = z.infer<typeof programmeSchema>;
export type Level = Programme['tiers']['levels'][number];
