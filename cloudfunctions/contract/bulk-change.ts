/** Several products changed at once at the operator's desk: what the function `trade` is asked about it. */
import * as z from 'zod/mini';
import { MOST_AT_ONCE } from './limits';
import { key, revision } from './shapes';

/** Added to a price, below 0: taken off. Fen. */
const byFen = z.int().check(z.minimum(-100_000_000), z.maximum(100_000_000));

/** On the menu of the brand. */
const itemsChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shown'), shown: z.boolean() }),
  z.object({ kind: z.literal('category'), category: key }),
  z.object({ kind: z.literal('price'), byFen }),
]);
export type ItemsChange = z.infer<typeof itemsChange>;

/** At one store. `menu-price`: no price of its own any more. */
const storeItemsChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sold-out'), soldOut: z.boolean() }),
  z.object({ kind: z.literal('price'), byFen }),
  z.object({ kind: z.literal('menu-price') }),
]);
export type StoreItemsChange = z.infer<typeof storeItemsChange>;

/** Actions among those of `trade`. All of the products change, or none. */
export const BULK_ACTIONS = [
  /** `revision`: as it was ticked; another one meanwhile is a rejection `already-changed`. */
  z.object({
    action: z.literal('change-items'),
    items: z.array(z.object({ product: key, revision })).check(z.minLength(1), z.maxLength(MOST_AT_ONCE)),
    change: itemsChange,
  }),
  z.object({
    action: z.literal('change-store-items'),
    store: key,
    products: z.array(key).check(z.minLength(1), z.maxLength(MOST_AT_ONCE)),
    change: storeItemsChange,
  }),
] as const;

export interface ChangedItemsReply {
  /** Those that were not so before. */
  changed: number;
}
