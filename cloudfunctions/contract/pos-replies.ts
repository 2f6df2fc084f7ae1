/**
 * The replies of contract/pos.ts as schemas, for the OpenAPI document and for tests: a reply that has less or
 * more is none.
 */
import * as z from 'zod/mini';
import {
  POS_ERROR_CODES,
  type PosError,
  type PosEventsReply,
  type PosIdentifyReply,
  type PosQuoteReply,
  type PosRedeemReply,
  type PosVoidReply,
  type TillMember,
} from './pos';

const ok = z.literal(true);
const whole = z.string().check(z.regex(/^-?\d+$/));
const instant = z.iso.datetime({ offset: true });
const sentences = z.array(z.string());

const errorShape = { ok: z.literal(false), code: z.enum(POS_ERROR_CODES), message: z.string() };
export const posErrorSchema = z.strictObject(errorShape) satisfies z.ZodMiniType<PosError>;

const effect = z.strictObject({
  points: whole,
  qualifying: whole,
  redeemable: whole,
  pending: whole,
  why: sentences,
});
const id = z.nullable(z.string());
const accepted = z.strictObject({
  id,
  ok,
  outcome: z.enum(['settled', 'known', 'waiting-for-sale', 'kept-without-member']),
  effect: z.nullable(effect),
  coupon: z.optional(
    z.union([
      z.strictObject({ outcome: z.literal('used'), redemption: z.string() }),
      z.strictObject({ outcome: z.literal('lost'), why: z.string() }),
    ]),
  ),
  returns: z.optional(
    z.array(
      z.strictObject({
        receipt: z.string(),
        outcome: z.enum(['settled', 'known', 'waiting-for-sale', 'kept-without-member', 'refused']),
        why: sentences,
      }),
    ),
  ),
  receiptLine: z.optional(z.string()),
});
export const posEventsReplySchema = z.strictObject({
  ok,
  results: z.array(z.union([accepted, z.strictObject({ id, ...errorShape })])),
}) satisfies z.ZodMiniType<PosEventsReply>;

const tillMember = z.strictObject({
  name: z.string(),
  phone: z.nullable(z.string()),
  tier: z.strictObject({ code: z.string(), name: z.string() }),
  redeemablePoints: whole,
  pendingPoints: whole,
  isBirthdayMonth: z.boolean(),
  benefits: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      detail: z.string(),
      left: z.int(),
      times: z.int(),
      per: z.enum(['day', 'month']),
    }),
  ),
  coupons: z.array(
    z.strictObject({
      coupon: z.string(),
      name: z.string(),
      condition: z.string(),
      when: z.string(),
      usesLeft: z.int(),
    }),
  ),
  lastOrder: z.nullable(
    z.strictObject({ at: instant, store: z.nullable(z.string()), products: z.array(z.string()) }),
  ),
}) satisfies z.ZodMiniType<TillMember>;

export const posIdentifyReplySchema = z.strictObject({
  ok,
  token: z.string(),
  member: tillMember,
  session: z.nullable(z.strictObject({ id: z.string(), expiresAt: instant })),
}) satisfies z.ZodMiniType<PosIdentifyReply>;

export const posRedeemReplySchema = z.strictObject({
  ok,
  redemption: z.string(),
  redeemedAt: instant,
  left: whole,
  offFen: z.optional(whole),
  handOut: z.optional(z.string()),
}) satisfies z.ZodMiniType<PosRedeemReply>;

export const posVoidReplySchema = z.strictObject({
  ok,
  redemption: z.string(),
  reversedAt: instant,
}) satisfies z.ZodMiniType<PosVoidReply>;

export const posQuoteReplySchema = z.strictObject({
  ok,
  totalFen: whole,
  points: whole,
  qualifying: whole,
  why: sentences,
  coupon: z.optional(
    z.nullable(
      z.strictObject({
        coupon: z.string(),
        name: z.string(),
        offFen: whole,
        lines: z.array(z.strictObject({ line: z.string(), offFen: whole })),
        say: z.string(),
      }),
    ),
  ),
}) satisfies z.ZodMiniType<PosQuoteReply>;
