/* Orders with their lines and what went back of them, told to the product; and counted with a pencil. */
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { noonOf } from './told-life';

export interface Line {
  product: string;
  quantity: number;
  fen: number;
  /** Units that went back. */
  back: number;
}
export interface Basket {
  id: string;
  /** Null: nobody. */
  memberId: bigint | null;
  store: string;
  day: string;
  lines: Line[];
  /** All of it went back, by its amount. */
  isPaidBack: boolean;
}

export const saleOf = ({ id, memberId, store, day, lines }: Basket): IncomingEvent => ({
  kind: 'sale',
  source: 'test',
  externalId: id,
  memberId,
  occurredAt: noonOf(day),
  payload: {
    ...{ store, day, receipt: id },
    lines: lines.map(({ product, quantity, fen }, at) => ({
      ...{ line: String(at), product, category: 'tea', quantity, amountFen: String(fen) },
    })),
  },
});

const totalOf = ({ lines }: Basket): number => lines.reduce((sum, { fen }) => sum + fen, 0);

/** What is told of what went back; empty: nothing did. */
export function refundsOf(basket: Basket, at: number): IncomingEvent[] {
  const { id, store, day, lines, isPaidBack } = basket;
  const units = lines.flatMap(({ back }, line) => (back === 0 ? [] : { line: String(line), quantity: back }));
  const asked = isPaidBack ? { amountFen: String(totalOf(basket)) } : units;
  if (Array.isArray(asked) && asked.length === 0) return [];
  const payload = { store, day, receipt: id, units: asked };
  const told = { kind: 'refund', source: 'test', externalId: `back-${id}`, memberId: null } as const;
  return [{ ...told, occurredAt: at, payload }];
}

/** Products that stay with whoever bought; none where nothing paid is left. */
function leftOf(basket: Basket): string[] {
  const fen = basket.lines.reduce(
    (sum, line) => sum + line.fen - Math.floor((line.fen * line.back) / line.quantity),
    0,
  );
  if (basket.isPaidBack || fen === 0) return [];
  return [
    ...new Set(basket.lines.filter(({ quantity, back }) => quantity > back).map(({ product }) => product)),
  ].sort();
}

const tally = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** Orders that had both, "cake+latte"; products of at most twelve in an order. */
export const pairsIn = (baskets: readonly Basket[]): Record<string, number> =>
  tally(
    baskets.flatMap((basket) => {
      const left = leftOf(basket);
      if (left.length > 12) return [];
      return left.flatMap((one, at) => left.slice(at + 1).map((other) => `${one}+${other}`));
    }),
  );

/** Orders of a store that had it, "s1/latte". */
export const sellersIn = (baskets: readonly Basket[]): Record<string, number> =>
  tally(baskets.flatMap((basket) => leftOf(basket).map((product) => `${basket.store}/${product}`)));
