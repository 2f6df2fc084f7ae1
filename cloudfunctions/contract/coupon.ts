/**
 * Coupons: what a template says, as versioned data, and what members are shown of theirs. Shapes and
 * cross-field checks only; what a coupon does to a cart is in core/pricing, how it lives in core/coupon.
 * Amounts are fen, rates basis points of what is paid (8000: 八折). Rules: docs/coupons.md.
 */
import * as z from 'zod/mini';
import { offerTimesSchema, scopeSchema } from './price-book';
import { code, day, instant, paragraph, text } from './shapes';

const name = text(1, 40);
const fen = z.int().check(z.positive(), z.maximum(100_000_000));
const fenOrNone = z.int().check(z.nonnegative(), z.maximum(100_000_000));
const shareBp = z.int().check(z.minimum(0), z.maximum(10_000));
const count = z.int().check(z.positive(), z.maximum(100_000_000));
const few = z.int().check(z.positive(), z.maximum(99));
const days = z.int().check(z.nonnegative(), z.maximum(3650));

/** Checks across fields, with their messages for developers; operators read words of their own. */
const COUPON_RULES = {
  'off-below-threshold': 'a coupon takes off less than its threshold, where it has one',
  'exchange-names-products': 'a coupon for a product names products or categories',
  'bundle-alone': 'a coupon on several pieces does not go with an offer on the cart',
  'bundle-lowers': 'what comes with the others costs less than they do',
  'bearers-whole': 'those who bear the cost bear all of it',
  'partner-named': 'a partner who bears a part has a name',
  'from-before-until': 'a time begins before it ends',
  'claim-code': 'a template that is claimed by a code names it',
  'drop-limits': 'a limited drop has a stock, a limit for each member, and a time',
} as const;
export type CouponRule = keyof typeof COUPON_RULES;
const broken = (rule: CouponRule) => ({ error: COUPON_RULES[rule], params: { rule } });

/** What a coupon is worth. */
export const couponValueSchema = z.discriminatedUnion('kind', [
  /** So much off the lines within its scope when they come to the threshold. 0: no threshold. */
  z.object({
    kind: z.literal('amount-off'),
    thresholdFen: fenOrNone,
    offFen: z.int().check(z.positive(), z.maximum(1_000_000)),
  }),
  /** The lines within its scope at a rate, at most `capFen` off. */
  z.object({
    kind: z.literal('percent-off'),
    thresholdFen: fenOrNone,
    rateBp: z.int().check(z.minimum(1), z.maximum(9_999)),
    capFen: z.nullable(fen),
  }),
  /** One piece of a product within its scope at this price, without its extras. 0: free. */
  z.object({ kind: z.literal('exchange'), toFen: fenOrNone }),
  /**
   * Of `buy + get` pieces within its scope the `get` cheapest at a rate, at most so many times in an order.
   * 第二杯半价: buy 1, get 1 at 5000; 买二送一: buy 2, get 1 at 0.
   */
  z.object({ kind: z.literal('bundle'), buy: few, get: few, rateBp: shareBp, times: few }),
  /** The extras of one piece (toppings, a larger cup), at most `capFen`. Null: all of them. */
  z.object({ kind: z.literal('extras'), capFen: z.nullable(fen) }),
]);

/** What somebody who has the coupon has. Frozen with it: a later version touches nothing issued. */
export const couponTermsSchema = z
  .object({
    name,
    value: couponValueSchema,
    /** Both lists empty: everything on the menu. */
    scope: scopeSchema,
    /** Weekdays, hours, stores and levels at which it is used; `from` and `until` bound the use as well. */
    times: offerTimesSchema,
    /** Where: in the mini-program, at the till, or both. */
    channels: z.array(z.enum(['order', 'till'])).check(z.minLength(1), z.maxLength(2)),
    /** What else may lower the lines within its scope (`campaign`, `tier`), or the cart (`amountOff`). */
    stacksWith: z.object({ campaign: z.boolean(), tier: z.boolean(), amountOff: z.boolean() }),
    validity: z.discriminatedUnion('kind', [
      /** Usable `afterDays` days after it is issued (0: at once), for `days` whole days. */
      z.object({
        kind: z.literal('days'),
        afterDays: days,
        days: z.int().check(z.positive(), z.maximum(3650)),
      }),
      /** Whole days in the brand's zone, both inclusive. */
      z.object({ kind: z.literal('dates'), from: day, to: day }),
    ]),
    /** How often one coupon is used. */
    uses: few,
    /** Days that it gets where it comes back after its end, once in its life. */
    graceDays: days,
    /** Whether those days are also given where the guest changed their mind. */
    graceForAll: z.boolean(),
    /** Who bears what it takes off: basis points that come to the whole. */
    bearers: z.object({
      brandBp: shareBp,
      storeBp: shareBp,
      partnerBp: shareBp,
      /** What the partner is called. */
      partner: text(0, 40),
      /** The ally that the partner is, who hands it out, whatever they bear; not there: none. */
      ally: z.optional(code),
    }),
    /** What else a member should know. */
    notes: paragraph(0, 200),
  })
  .check(
    z.superRefine((terms, context) => {
      for (const { at, rule } of termIssues(terms as CouponTermsShape))
        context.addIssue({ code: 'custom', path: at, message: COUPON_RULES[rule], params: { rule } });
    }),
  );

type CouponTermsShape = Pick<CouponTerms, 'value' | 'scope' | 'stacksWith' | 'validity' | 'bearers'>;

/** What in terms contradicts the rest, at the place that has to change. */
function termIssues({ value, scope, stacksWith, validity, bearers }: CouponTermsShape): {
  at: string[];
  rule: CouponRule;
}[] {
  const wrong: { when: boolean; at: string[]; rule: CouponRule }[] = [
    {
      when: value.kind === 'amount-off' && value.thresholdFen > 0 && value.offFen >= value.thresholdFen,
      at: ['value', 'offFen'],
      rule: 'off-below-threshold',
    },
    {
      when: value.kind === 'exchange' && scope.products.length + scope.categories.length === 0,
      at: ['scope'],
      rule: 'exchange-names-products',
    },
    {
      when: value.kind === 'bundle' && stacksWith.amountOff,
      at: ['stacksWith', 'amountOff'],
      rule: 'bundle-alone',
    },
    {
      when: value.kind === 'bundle' && value.rateBp >= 10_000,
      at: ['value', 'rateBp'],
      rule: 'bundle-lowers',
    },
    {
      when: bearers.brandBp + bearers.storeBp + bearers.partnerBp !== 10_000,
      at: ['bearers'],
      rule: 'bearers-whole',
    },
    {
      when: (bearers.partnerBp > 0 || bearers.ally !== undefined) && bearers.partner.trim() === '',
      at: ['bearers', 'partner'],
      rule: 'partner-named',
    },
    {
      when: validity.kind === 'dates' && validity.from > validity.to,
      at: ['validity', 'to'],
      rule: 'from-before-until',
    },
  ];
  return wrong.filter(({ when }) => when);
}

/** How members come by it, and how much of it there is. */
export const couponIssueSchema = z
  .object({
    /** Coupons in all; null: as many as are wanted. */
    stock: z.nullable(count),
    perMember: z.nullable(few),
    perMemberPerDay: z.nullable(few),
    /** What its uses may take off in all; null: no limit. */
    budgetFen: z.nullable(z.int().check(z.positive(), z.maximum(100_000_000_000))),
    /**
     * `centre`: whoever sees it in 领券中心 takes it. `code`: whoever types or scans `claimCode`. `drop`: at an
     * hour, first come first served. `given`: only by the brand (gifts, packets, lists, goodwill).
     */
    by: z.enum(['centre', 'code', 'drop', 'given']),
    /** Of `code`: letters and digits, as members type it. */
    claimCode: z.nullable(z.string().check(z.regex(/^[A-Z0-9]{4,20}$/))),
    from: z.nullable(instant),
    until: z.nullable(instant),
    /** Levels that may take it; empty: all. */
    tiers: z.array(code).check(z.maxLength(20)),
  })
  .check(
    z.refine(({ by, claimCode }) => (by === 'code') === (claimCode !== null), {
      path: ['claimCode'],
      ...broken('claim-code'),
    }),
    z.refine(
      ({ by, stock, perMember, from, until }) =>
        by !== 'drop' || (stock !== null && perMember !== null && from !== null && until !== null),
      { path: ['by'], ...broken('drop-limits') },
    ),
    z.refine(({ from, until }) => from === null || until === null || Date.parse(from) < Date.parse(until), {
      path: ['until'],
      ...broken('from-before-until'),
    }),
  );

export const couponTemplateSchema = z.object({ terms: couponTermsSchema, issue: couponIssueSchema });

export type CouponValue = z.infer<typeof couponValueSchema>;
export type CouponTerms = z.infer<typeof couponTermsSchema>;
export type CouponIssue = z.infer<typeof couponIssueSchema>;
export type CouponTemplate = z.infer<typeof couponTemplateSchema>;
export type CouponChannel = CouponTerms['channels'][number];

/** `draft`: nobody has it yet. `paused`: nobody gets it, who has it uses it. `ended`: for good. */
export const TEMPLATE_STATES = ['draft', 'live', 'paused', 'ended'] as const;
export type TemplateState = (typeof TEMPLATE_STATES)[number];

/** `held`: by an order that is not paid yet. */
export const COUPON_STATES = ['usable', 'held', 'used', 'expired', 'revoked'] as const;
export type CouponState = (typeof COUPON_STATES)[number];

/** How a member came by a coupon. */
export const COUPON_SOURCES = [
  'claim',
  'code',
  'drop',
  'gift',
  'packet',
  'group',
  'list',
  'goodwill',
  'mall',
  'replacement',
  /** Of an invitation: to whoever invited, or to the friend. */
  'invite',
  /** Commission that was taken out as a coupon. */
  'rebate',
  /** By a flow, because of something that happened. */
  'flow',
] as const;
export type CouponSource = (typeof COUPON_SOURCES)[number];

/** Why a coupon that a till took without network is a loss of the brand, in the order of looking. */
export const OFFLINE_LOSSES = [
  'not-allowed',
  'stale-code',
  'unknown',
  'not-theirs',
  'held',
  'used',
  'revoked',
  'expired',
  'not-yet',
  'not-here',
  'too-much',
  'over-cap',
  'no-budget',
] as const;
export type OfflineLoss = (typeof OFFLINE_LOSSES)[number];

/** A coupon as its member sees it. */
export interface CouponView {
  coupon: string;
  template: string;
  name: string;
  /** The big figure on the card: "¥8", "8.8 折", "免费", "第二杯半价". */
  figure: string;
  /** Below it: "满 ¥30 可用", "无门槛"; never empty. */
  condition: string;
  /** One line: "限西湖店等 12 家 · 周一至周五 14:00–17:00"; empty: everywhere, always. */
  where: string;
  /** "12 月 31 日 24:00 前有效"; of one that is gone: why and when. */
  when: string;
  /** Rules in whole sentences, behind 规则. */
  rules: string[];
  state: CouponState | 'not-yet';
  endsSoon: boolean;
  usesLeft: number;
  uses: number;
  channels: CouponChannel[];
}

/** Why a coupon cannot be had. */
export const NO_COUPON = [
  'unknown',
  'not-begun',
  'over',
  'none-left',
  'had-all',
  'had-today',
  'other-level',
  'code-used',
  'too-many-guesses',
] as const;
export type NoCoupon = (typeof NO_COUPON)[number];
