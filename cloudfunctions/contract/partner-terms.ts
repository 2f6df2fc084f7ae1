/**
 * What the brand agrees with a partner: rates of their own, and for how long. Shapes and checks across
 * fields; rates are basis points of what is paid. Rules: docs/partners.md.
 */
import * as z from 'zod/mini';
import { day, key } from './shapes';

/** `person`: 推广达人, paid as any member. `company`: 合作企业, paid by invoice. */
export const PARTNER_KINDS = ['person', 'company'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** `applied`: waits for an operator. `refused` and `ended` may apply again. */
export const PARTNER_STATES = ['applied', 'approved', 'refused', 'ended'] as const;
export type PartnerState = (typeof PARTNER_STATES)[number];

/** At most half of what was paid. */
const rateBp = z.int().check(z.minimum(0), z.maximum(5000));
const isUnique = (all: readonly string[]): boolean => new Set(all).size === all.length;

export const partnerTermsSchema = z
  .object({
    /** Added to each rate of the programme that is not 0. */
    extraBp: rateBp,
    /** Rates that are paid as they stand here, before anything that the programme says. */
    products: z.array(z.object({ product: key, rateBp })).check(z.maxLength(50)),
    categories: z.array(z.object({ category: key, rateBp })).check(z.maxLength(20)),
    /** Days of the brand, both with them; `untilDay` null: until the agreement ends. */
    fromDay: day,
    untilDay: z.nullable(day),
  })
  .check(
    z.refine(({ products }) => isUnique(products.map((each) => each.product)), {
      path: ['products'],
      error: 'a product stands once',
    }),
    z.refine(({ categories }) => isUnique(categories.map((each) => each.category)), {
      path: ['categories'],
      error: 'a category stands once',
    }),
    z.refine(({ fromDay, untilDay }) => untilDay === null || fromDay <= untilDay, {
      path: ['untilDay'],
      error: 'the last day is not before the first',
    }),
  );
export type PartnerTerms = z.infer<typeof partnerTermsSchema>;
