/**
 * What prices are made of, as versioned data: campaign prices with their times, prices of levels, what points
 * are worth at the till. Shapes and cross-field checks only; what they do to a cart is in core/pricing.
 * Amounts are fen, rates basis points of what is paid (8000: 八折).
 */
import * as z from 'zod/mini';
import { code, instant, key, text } from './shapes';

const name = text(1, 40);
const keys = z.array(key).check(z.maxLength(500));
const fen = z.int().check(z.positive(), z.maximum(100_000_000));
const rateBp = z.int().check(z.minimum(1), z.maximum(10_000));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** Checks across fields, with their messages for developers; operators read words of their own. */
const PRICE_BOOK_RULES = {
  'slot-order': 'a slot ends after it begins',
  'offer-codes-unique': 'codes of offers are unique',
  'off-below-threshold': 'an offer takes off less than its threshold',
} as const;
export type PriceBookRule = keyof typeof PRICE_BOOK_RULES;
const brokenRule = (rule: PriceBookRule) => ({ error: PRICE_BOOK_RULES[rule], params: { rule } });

/** When and for whom an offer holds. An empty list means: no limit of that kind. */
export const offerTimesSchema = z.object({
  from: z.nullable(instant),
  until: z.nullable(instant),
  /** 1 Monday … 7 Sunday, in the brand's zone. */
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
  /** Of a business day, from inclusive, to exclusive. */
  slots: z
    .array(
      z.object({ from: clock, to: clock }).check(
        z.refine((slot) => slot.from < slot.to, {
          ...brokenRule('slot-order'),
        }),
      ),
    )
    .check(z.maxLength(12)),
  stores: keys,
  tiers: z.array(code).check(z.maxLength(20)),
});

/** Both lists empty: everything on the menu. */
export const scopeSchema = z.object({ products: keys, categories: keys });

/** The campaign that put an offer into the book (contract/campaign.ts); absent: the book's own. */
const campaign = z.optional(code);

export const offerSchema = z.discriminatedUnion('kind', [
  /** A price of its own for some products, instead of the list price. */
  z.object({
    kind: z.literal('special-price'),
    code,
    name,
    products: z.array(key).check(z.minLength(1), z.maxLength(500)),
    priceFen: fen,
    stacksWithTier: z.boolean(),
    times: offerTimesSchema,
    campaign,
  }),
  /** A share of the list price. */
  z.object({
    kind: z.literal('percent-off'),
    code,
    name,
    scope: scopeSchema,
    rateBp,
    stacksWithTier: z.boolean(),
    times: offerTimesSchema,
    campaign,
  }),
  /**
   * 满减: so much off the lines within its scope when they come to the threshold after the prices above. One in
   * an order.
   */
  z.object({
    kind: z.literal('amount-off'),
    code,
    name,
    scope: scopeSchema,
    thresholdFen: fen,
    /** At most ¥10,000: which prices together reach a threshold is searched fen by fen. */
    offFen: z.int().check(z.positive(), z.maximum(1_000_000)),
    times: offerTimesSchema,
    campaign,
  }),
]);

export const priceBookSchema = z
  .object({
    offers: z.array(offerSchema).check(z.maxLength(200)),
    /** Price of a level, on the product's price without its extras. No categories: all. */
    tierPrices: z.array(z.object({ tier: code, rateBp, categories: keys })).check(z.maxLength(50)),
    /**
     * `points` points are worth `fen`; they pay at most `maxShareBp` of an order, in whole steps of `points`.
     * Null: points do not pay.
     */
    pointsDeduction: z.nullable(z.object({ points: fen, fen, maxShareBp: rateBp })),
  })
  .check(
    z.refine((book) => new Set(book.offers.map((offer) => offer.code)).size === book.offers.length, {
      path: ['offers'],
      ...brokenRule('offer-codes-unique'),
    }),
    z.refine(
      (book) =>
        book.offers.every((offer) => offer.kind !== 'amount-off' || offer.offFen < offer.thresholdFen),
      {
        path: ['offers'],
        ...brokenRule('off-below-threshold'),
      },
    ),
  );

export type PriceBook = z.infer<typeof priceBookSchema>;
export type Offer = PriceBook['offers'][number];
export type OfferTimes = z.infer<typeof offerTimesSchema>;
