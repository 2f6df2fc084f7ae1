/**
 * A line of the cart: what the server is asked to price, and what the guest sees of it until it answers.
 * Pure.
 */
import type { Choice } from '../../../cloudfunctions/contract/menu';
import type { CartLine } from '../../../cloudfunctions/contract/order';

/** What the contract takes in one order. */
export const MOST_LINES = 20;
/** Of one line. */
export const MOST_OF_A_LINE = 99;

export interface CartEntry extends CartLine {
  name: string;
  /** Name of a picture of the brand. Empty: none. */
  picture: string;
  /** "大杯 · 少冰". Empty: nothing was to choose. */
  optionsText: string;
  /** Fen: list price of one with its extras, as the menu had it when it was put in. */
  unitFen: string;
}

/** The cart gives the line its name. */
export type NewEntry = Omit<CartEntry, 'line'>;

/** The order in which things were chosen means nothing. */
const sorted = (choice: Choice): [string, string[]][] =>
  choice
    .filter(({ choices }) => choices.length > 0)
    .map(({ group, choices }): [string, string[]] => [group, [...choices].sort()])
    .sort(([one], [other]) => (one < other ? -1 : 1));

const markOf = ({ product, options, parts, text }: NewEntry): string =>
  JSON.stringify([
    product,
    sorted(options),
    parts.map(({ part, product: of, options: its }) => [part, of, sorted(its)]),
    text,
  ]);

/** Whether two lines are of the same product, chosen alike. */
export const isSame = (one: NewEntry, other: NewEntry): boolean => markOf(one) === markOf(other);

const nextName = (entries: CartEntry[]): string =>
  String(entries.reduce((most, { line }) => Math.max(most, Number(line) || 0), 0) + 1);

/**
 * The cart with one more; the same product chosen alike becomes more of it. Null: the cart is full.
 * @example two lattes and one more latte chosen alike = one line of three
 */
export function withEntry(entries: CartEntry[], entry: NewEntry): CartEntry[] | null {
  const same = entries.find((each) => isSame(each, entry));
  if (same === undefined)
    return entries.length >= MOST_LINES ? null : [...entries, { ...entry, line: nextName(entries) }];
  const quantity = Math.min(MOST_OF_A_LINE, same.quantity + entry.quantity);
  return entries.map((each) => (each === same ? { ...entry, line: same.line, quantity } : each));
}

/** How many things are in the cart. */
export const countOf = (entries: CartEntry[]): number =>
  entries.reduce((sum, { quantity }) => sum + quantity, 0);

/** What the server is asked to price. */
export const cartLine = ({ line, product, quantity, options, parts, text }: CartEntry): CartLine => ({
  line,
  product,
  quantity,
  options,
  parts,
  text,
});
