/**
 * The referral programme, as versioned data: how long a link counts, what a friend's purchase pays whoever
 * recommended it, with which caps, and how it is paid out. Shapes and cross-field checks only. Amounts are
 * fen, rates basis points of what is paid. One level: no field could say another. Rules: docs/referral.md.
 */
import * as z from 'zod/mini';
import type { ShareChannel, SharedKind } from './referral';
import { code, key, text } from './shapes';

const name = text(1, 20);
const fen = z.int().check(z.positive(), z.maximum(1_000_000_000));
/** At most half of what was paid. */
const rateBp = z.int().check(z.minimum(0), z.maximum(5000));
const days = z.int().check(z.minimum(0), z.maximum(365));

/** Checks across fields, with their messages for developers; operators read words of their own. */
const REFERRAL_RULES = {
  'protection-within-window': 'a touch is protected no longer than it counts',
  'ranks-grow': 'ranks begin at nothing sold and grow, in what they ask and in what they add',
  'steps-grow': 'steps of invitations grow',
  'codes-unique': 'codes, products and categories stand once',
  'paid-somehow': 'commission can be taken out in at least one way',
  'control-of-a-gift': 'a control share compares friends by the gift of the invitation',
} as const;
export type ReferralRule = keyof typeof REFERRAL_RULES;
const broken = (rule: ReferralRule) => ({ error: REFERRAL_RULES[rule], params: { rule } });

const isUnique = (all: readonly string[]): boolean => new Set(all).size === all.length;

/** What an invitation gives: coupons of a template, points, or money that is paid like commission. */
export const inviteRewardSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('coupons'), template: code, count: z.int().check(z.positive(), z.maximum(10)) }),
  z.object({ kind: z.literal('points'), points: z.int().check(z.positive(), z.maximum(100_000)) }),
  z.object({ kind: z.literal('cash'), fen: z.int().check(z.positive(), z.maximum(100_000)) }),
]);
export type InviteReward = z.infer<typeof inviteRewardSchema>;

const attributionSchema = z
  .object({
    /** `last`: a later link takes over once the protection of the one before is over; `first`: never. */
    model: z.enum(['first', 'last']),
    windowDays: z.int().check(z.minimum(1), z.maximum(180)),
    /** Days for which nobody takes over. */
    protectionDays: days,
    /** Whether only orders of friends count who had bought nothing when they were won. */
    newcomersOnly: z.boolean(),
  })
  .check(
    z.refine(({ windowDays, protectionDays }) => protectionDays <= windowDays, {
      path: ['protectionDays'],
      ...broken('protection-within-window'),
    }),
  );

const ratesSchema = z
  .object({
    /** Of everything that is not named. 0: nothing. */
    rateBp,
    /** Before categories. `star`: listed as 明星分销品. */
    products: z.array(z.object({ product: key, rateBp, star: z.boolean() })).check(z.maxLength(500)),
    categories: z.array(z.object({ category: key, rateBp })).check(z.maxLength(100)),
  })
  .check(
    z.refine(
      ({ products, categories }) =>
        isUnique(products.map((each) => each.product)) && isUnique(categories.map((each) => each.category)),
      { path: ['products'], ...broken('codes-unique') },
    ),
  );

/** By what friends have bought and kept through a promoter, ever. */
const ranksSchema = z
  .array(
    z.object({
      code,
      name,
      fromSoldFen: z.int().check(z.nonnegative(), z.maximum(100_000_000_000)),
      /** Added to each rate that is not 0. */
      extraBp: rateBp,
    }),
  )
  .check(
    z.minLength(1),
    z.maxLength(10),
    z.refine(
      (ranks) =>
        isUnique(ranks.map((each) => each.code)) &&
        ranks.every((rank, place) => {
          const before = ranks[place - 1];
          return before === undefined
            ? rank.fromSoldFen === 0
            : rank.fromSoldFen > before.fromSoldFen && rank.extraBp >= before.extraBp;
        }),
      broken('ranks-grow'),
    ),
  );

const inviteSchema = z.object({
  /** For the friend, when they join by a link. */
  friend: z.nullable(inviteRewardSchema),
  /** For each friend's first completed purchase of at least so much. */
  inviter: z.nullable(inviteRewardSchema),
  leastFen: z.int().check(z.positive(), z.maximum(100_000)),
  /** Friends of one member who are paid for, ever; null: any number. */
  mostFriends: z.nullable(z.int().check(z.positive(), z.maximum(100_000))),
  /** Beside that: when so many friends have bought. */
  steps: z
    .array(z.object({ friends: z.int().check(z.minimum(2), z.maximum(1000)), reward: inviteRewardSchema }))
    .check(
      z.maxLength(5),
      z.refine(
        (steps) => steps.every(({ friends }, place) => friends > (steps[place - 1]?.friends ?? 0)),
        broken('steps-grow'),
      ),
    ),
});

const payoutSchema = z
  .object({
    /** Transferred with WeChat Pay. */
    cash: z.boolean(),
    /** As points: so many for each ¥1. Null: not. */
    pointsPerYuan: z.nullable(z.int().check(z.positive(), z.maximum(10_000))),
    /** As a coupon of this template for so much. Null: not. */
    coupon: z.nullable(z.object({ template: code, fen })),
    minimumFen: z.int().check(z.minimum(10), z.maximum(1_000_000)),
    /** Of one transfer, as WeChat Pay allows this merchant. */
    mostFen: z.int().check(z.minimum(100), z.maximum(20_000_000)),
    /** `monthly`: by payee and calendar month, as labour remuneration; an accountant chooses. */
    tax: z.enum(['monthly', 'none']),
    /** 1005: 佣金报酬; 1000: 现金营销. */
    scene: z.enum(['1005', '1000']),
  })
  .check(
    z.refine((payout) => payout.cash || payout.pointsPerYuan !== null || payout.coupon !== null, {
      path: ['cash'],
      ...broken('paid-somehow'),
    }),
  );

/**
 * The part of newcomers whose gift of the invitation comes `days` whole days later, so that what it wins can
 * be told from what would have come anyway. At most half of them.
 */
const controlSchema = z.object({
  shareBp: z.int().check(z.minimum(1), z.maximum(5000)),
  days: z.int().check(z.minimum(1), z.maximum(60)),
});

const programmeSchema = z.object({
  /** False: nobody is won, and no order is attributed any more; what was is paid. */
  open: z.boolean(),
  attribution: attributionSchema,
  rates: ratesSchema,
  ranks: ranksSchema,
  /** From the day after it was picked up. */
  freezeDays: days,
  caps: z.object({
    /** Of one order's commission; of one referrer's in a day of the brand; null: none. */
    orderFen: z.nullable(fen),
    dayFen: z.nullable(fen),
    /** Of all commission in a calendar month. */
    monthFen: z.nullable(fen),
  }),
  invite: inviteSchema,
  /** Null, and in versions that did not know of it: every newcomer's gift comes at once. */
  control: z._default(z.nullable(controlSchema), null),
  payout: payoutSchema,
});
export const referralProgrammeSchema = programmeSchema.check(
  z.refine(({ control, invite }) => control === null || invite.friend !== null, {
    path: ['control'],
    ...broken('control-of-a-gift'),
  }),
);
export type ReferralProgramme = z.infer<typeof referralProgrammeSchema>;
export type ReferralRank = ReferralProgramme['ranks'][number];

/** What is frozen with an order: its referrer, the link, what each line pays, and the terms of that. */
export interface FrozenReferral {
  /** Decimal: JSON has no 64-bit numbers. */
  referrer: string;
  token: string;
  channel: ShareChannel;
  contentKind: SharedKind;
  contentId: string;
  /** Milliseconds. */
  since: number;
  sameDevice: boolean;
  /** Whether the friend had bought nothing when they were won. */
  newcomer: boolean;
  /** Version of the programme. */
  version: number;
  /** The referrer's agreement by which lines pay, with the version of its terms; absent: they had none. */
  partner?: { no: number; version: number };
  /** Of lines that pay anything. */
  lines: { line: string; rateBp: number }[];
  freezeDays: number;
  orderFen: number | null;
  dayFen: number | null;
  monthFen: number | null;
}
