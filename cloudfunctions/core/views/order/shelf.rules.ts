/** What a store has of the products of a cart, and which lines ask for more. Pure. */
import type { MenuItem } from '../../../contract/menu';
import type { CartLine, CartProblem } from '../../../contract/order';
import { cartWords } from '../../menu/words';
import { portionsOf, type StockTaker } from '../../order/stock.rules';

/** What a menu and a store say of products. */
export interface Shelf {
  /** By product, also those that guests do not see: a set may have parts that are not sold alone. */
  items: ReadonlyMap<string, MenuItem>;
  /** Products that guests see. */
  shown: ReadonlySet<string>;
  /** What differs at the store. `priceFen` null: the menu's; `available` null: not counted. */
  atStore: ReadonlyMap<string, { priceFen: bigint | null; available: number | null; soldOut: boolean }>;
}

/** A line whose choices are good. */
export interface LimitedLine extends StockTaker {
  line: string;
  product: string;
  name: string;
  asked: CartLine;
}

/**
 * Lines of products that are sold out, that the stock has too few of, or that the order would have too many
 * of; several lines of a product count together, the parts of sets too.
 * @example 2 left, two lines of 1 and 2 cakes: both lines, "只剩 2 份"
 */
export function limitProblems(lines: readonly LimitedLine[], shelf: Shelf): CartProblem[] {
  const taken = new Map(portionsOf(lines).map(({ productId, quantity }) => [productId, quantity]));
  const asked = new Map<string, number>();
  for (const { product, quantity } of lines) asked.set(product, (asked.get(product) ?? 0) + quantity);
  return lines.flatMap((line) => {
    const products = [line.product, ...line.asked.parts.map((part) => part.product)];
    const short = products.flatMap((product) => shortOf(product, taken.get(product) ?? 0, shelf))[0];
    if (short !== undefined) return [{ line: line.line, ...short }];
    const most = shelf.items.get(line.product)?.mostPerOrder ?? 0;
    if ((asked.get(line.product) ?? 0) <= most) return [];
    return [{ line: line.line, code: 'too-many' as const, message: cartWords.tooMany(line.name, most) }];
  });
}

/** Why a product cannot be taken so often. */
function shortOf(
  product: string,
  quantity: number,
  { items, atStore }: Shelf,
): Pick<CartProblem, 'code' | 'message'>[] {
  const name = items.get(product)?.name ?? product;
  const { available = null, soldOut = false } = atStore.get(product) ?? {};
  if (soldOut || available === 0) return [{ code: 'sold-out', message: cartWords.soldOut(name) }];
  if (available === null || available >= quantity) return [];
  return [{ code: 'too-few-left', message: cartWords.tooFew(name, available) }];
}
