/**
 * What a POS tells: sales, pick-ups and refunds (docs/pos.md). Amounts are fen as decimal strings; instants
 * ISO 8601 with offset; days YYYY-MM-DD. What was added since the first version is optional.
 */
import * as z from 'zod/mini';
import { day, instant, key, opaque, text, whole } from './shapes';

const MOST_UNITS = 1_000_000;
/** A gram of a kilogram: places that a quantity has at most. */
const STEP = 0.001;

/** How many pieces, or how much of what is weighed: a number, or decimal text. */
const soldQuantity = z.union([
  z.number().check(z.positive(), z.maximum(MOST_UNITS), z.multipleOf(STEP)),
  z.string().check(z.regex(/^(?![0.]*$)\d{1,7}(\.\d{1,3})?$/)),
]);
/** The same; below 0 what is given back, 0 what is no goods. */
const signedQuantity = z.union([
  z.number().check(z.minimum(-MOST_UNITS), z.maximum(MOST_UNITS), z.multipleOf(STEP)),
  z.string().check(z.regex(/^-?\d{1,7}(\.\d{1,3})?$/)),
]);
const signedFen = z.string().check(z.regex(/^-?\d{1,15}$/));

/** Of a store with several tills: part of the number of a receipt, where each counts for itself. */
const till = z.optional(z.string().check(z.regex(/^[\p{L}\p{N}._-]{1,20}$/u)));
/** Of a bill that was split: which part of how many. Each part is a sale of its own. */
const part = z.optional(
  z.object({
    index: z.int().check(z.positive(), z.maximum(100)),
    of: z.int().check(z.positive(), z.maximum(100)),
  }),
);
/** A receipt: unique in its store and business day. */
export const receiptSchema = z.object({ day, receipt: key, till, part });

/** An earlier sale, of this store or of another one of the brand. */
const earlierSale = z.object({ store: z.optional(key), ...receiptSchema.shape });

/**
 * Who bought: the code as scanned at `at` (also when the message comes later), or the token of an
 * identification.
 */
export const buyerSchema = z.union([z.object({ code: opaque(0, 40) }), z.object({ token: opaque(0, 600) })]);

const lineShape = {
  line: key,
  product: key,
  /** Counts only for a product that the brand's catalogue does not know. */
  category: z.optional(text(0, 100)),
};

/** A line as it is rung up. */
export const posLineSchema = z.object({
  ...lineShape,
  quantity: soldQuantity,
  /** What is to be paid for the whole line, after discounts. */
  amountFen: whole,
});
export type PosLine = z.infer<typeof posLineSchema>;

/** A line of a receipt: sold, given back, or money off. */
const receiptLineSchema = z.object({
  ...lineShape,
  quantity: signedQuantity,
  /** What was paid for the whole line, after discounts; below 0: given back, or off. */
  amountFen: signedFen,
  /** The earlier sale that this line gives back. */
  returnOf: z.optional(earlierSale),
  /** Rung up and taken out again: it counts for nothing. */
  voided: z.optional(z.boolean()),
});
export type PosReceiptLine = z.infer<typeof receiptLineSchema>;

/**
 * A coupon that the till took without network: its own code as scanned, and what was taken off for it. The
 * member's code is the buyer's.
 */
const offlineCouponSchema = z.object({ code: opaque(0, 40), offFen: whole });
export type PosOfflineCoupon = z.infer<typeof offlineCouponSchema>;

/** Told once: the same id again changes nothing. */
const told = { id: key, at: instant, clerk: z.optional(key) };

export const posEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('order.paid'),
    ...told,
    ...receiptSchema.shape,
    buyer: z.nullable(buyerSchema),
    lines: z.array(receiptLineSchema).check(z.minLength(1), z.maxLength(200)),
    /** What the lines add up to, without those that were voided. */
    totalFen: signedFen,
    coupon: z.optional(offlineCouponSchema),
    /** Said by a POS that prints the line of the answer on the receipt; without it answers have none. */
    prints: z.optional(z.literal(true)),
  }),
  z.object({ type: z.literal('order.completed'), ...told, ...receiptSchema.shape }),
  z.object({
    type: z.literal('order.refunded'),
    ...told,
    ...receiptSchema.shape,
    /** All that is left, units of lines, or an amount. */
    units: z.union([
      z.literal('whole'),
      z.array(z.object({ line: key, quantity: soldQuantity })).check(z.minLength(1), z.maxLength(200)),
      z.object({ amountFen: whole }),
    ]),
    /** Where and when the sale was, where `day` is that of the refund. */
    sale: z.optional(z.object({ store: z.optional(key), day })),
  }),
]);
export type PosEvent = z.infer<typeof posEventSchema>;
