/**
 * Facts that move value, as the inbox keeps them. Keys and numbers only: no names, no phone numbers, no free
 * text. Amounts are fen, points whole numbers, both as decimal strings.
 */
import * as z from 'zod/mini';

/** Keys of other systems: no control characters, which separate fields where content is hashed. */
const key = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^\P{Cc}+$/u));
const whole = z.string().check(z.regex(/^\d{1,15}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const units = z.int().check(z.positive(), z.maximum(1_000_000));

/** The identity of a sale across sources. */
const sale = { store: key, day, receipt: key };

export const salePayload = z.object({
  ...sale,
  lines: z
    .array(
      z.object({
        line: key,
        product: key,
        category: z.string().check(z.maxLength(100)),
        quantity: units,
        amountFen: whole,
      }),
    )
    .check(z.minLength(1), z.maxLength(1000)),
});
export const completionPayload = z.object(sale);
export const refundPayload = z.object({
  ...sale,
  units: z.union([
    z.literal('whole'),
    z.array(z.object({ line: key, quantity: units })).check(z.maxLength(1000)),
  ]),
});
export const redemptionPayload = z.object({ points: whole });
export const returnPayload = z.object({
  redemption: z.object({ source: key, id: key }),
  points: z.nullable(whole),
});
/** `had-before`: the person behind the member had the welcome gift in an earlier membership. */
export const joinPayload = z.object({ welcome: z.optional(z.literal('had-before')) });
/**
 * A gift that comes by the calendar, once a period: the birthday's by year (2026), a level's by month
 * (2026-11).
 */
export const giftPayload = z.discriminatedUnion('gift', [
  z.object({ gift: z.literal('birthday'), period: z.string().check(z.regex(/^\d{4}$/)) }),
  z.object({ gift: z.literal('monthly'), period: z.string().check(z.regex(/^\d{4}-\d{2}$/)) }),
]);

export type SalePayload = z.infer<typeof salePayload>;
export type CompletionPayload = z.infer<typeof completionPayload>;
export type RefundPayload = z.infer<typeof refundPayload>;
export type RedemptionPayload = z.infer<typeof redemptionPayload>;
export type ReturnPayload = z.infer<typeof returnPayload>;
export type JoinPayload = z.infer<typeof joinPayload>;
export type GiftPayload = z.infer<typeof giftPayload>;

export type EventBody =
  | { kind: 'sale'; payload: SalePayload }
  | { kind: 'completion'; payload: CompletionPayload }
  | { kind: 'refund'; payload: RefundPayload }
  | { kind: 'redemption'; payload: RedemptionPayload }
  | { kind: 'return'; payload: ReturnPayload }
  | { kind: 'join'; payload: JoinPayload }
  | { kind: 'gift'; payload: GiftPayload }
  | { kind: 'clock'; payload: Record<string, never> };

export type EventKind = EventBody['kind'];

/** Why an event was refused: it changed nothing and lies in the dead letters. */
export type RefusalCode =
  | 'unknown-line'
  | 'refund-exceeds-sale'
  | 'nothing-to-refund'
  | 'sale-without-lines'
  | 'sale-not-settled'
  | 'insufficient-points'
  | 'unknown-redemption'
  | 'return-exceeds-redemption'
  | 'failed';
