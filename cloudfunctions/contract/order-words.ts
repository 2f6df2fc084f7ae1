/** What both sides say of an order. Apart from the schemas, as limits.ts is. */
import type { OrderState, Serving } from './order';

export const SERVING_WORDS: Readonly<Record<Serving, string>> = {
  'eat-in': '堂食',
  'take-away': '自取打包',
};

/** Of these nothing was ever paid: their price is 应付, never 实付. */
export const NEVER_PAID: ReadonlySet<OrderState> = new Set<OrderState>(['created', 'closed']);
