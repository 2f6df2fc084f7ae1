/*
 * Columns that an import reads, and where each stands in a file: by its own name, by a name that is known, or
 * as a mapping says. docs/import.md describes them.
 */
import { InputError } from '../command/input-error';
import { KNOWN_NAMES, plainName } from './look/known-names';
import type { Told } from './told';

export const RECEIPT_COLUMNS = {
  transaction_id: 'required',
  transaction_date: 'required',
  transaction_time: 'optional',
  sales_outlet_id: 'required',
  customer_id: 'required',
  line_item_id: 'optional',
  order: 'optional',
  product_id: 'required',
  product: 'optional',
  product_category: 'optional',
  quantity: 'required',
  line_item_amount: 'required',
  unit_price: 'optional',
  till: 'optional',
  part: 'optional',
  voided: 'optional',
  return_transaction_id: 'optional',
  return_date: 'optional',
  return_outlet_id: 'optional',
} as const;
export const MEMBER_COLUMNS = {
  customer_id: 'required',
  customer_since: 'required',
  'customer_first-name': 'optional',
} as const;
export const PRODUCT_COLUMNS = {
  product_id: 'required',
  product: 'required',
  product_category: 'required',
  current_retail_price: 'optional',
} as const;
export const STORE_COLUMNS = { sales_outlet_id: 'required', neighborhood: 'optional' } as const;

export type Columns<Name extends string> = Record<Name, 'required' | 'optional'>;

/** Where the text of a column comes from; "none": the file does not have it. */
export type Source =
  { at: number } | { constant: string } | { multiply: [number, number]; minus: number } | 'none';

/** The number of a column's place; -1: it stands in none. */
export const placeOf = (source: Source | undefined): number =>
  typeof source === 'object' && 'at' in source ? source.at : -1;

/** What a file says of its columns. */
export interface Placed<Name extends string> {
  sources: Record<Name, Source>;
  /** Required columns that nothing is known of. */
  missing: Name[];
}

const NONE: Source = 'none';

/** Places of a name in a header. */
const placesOf = (header: readonly string[], fits: (cell: string) => boolean): number[] =>
  header.flatMap((cell, at) => (fits(cell) ? [at] : []));

/** The one place of a name; a name that stands twice would be a guess. */
function onePlace(path: string, header: readonly string[], column: string, name: string): number {
  const places = placesOf(header, (cell) => cell === name);
  if (places.length > 1)
    throw new InputError(
      `${path}: ${name} stands ${places.length} times in the header (columns ${places.map((at) => at + 1).join(', ')}): say which with --mapping, as in {"receipts": {"${column}": {"column": ${(places[0] ?? 0) + 1}}}}.`,
    );
  return places[0] ?? -1;
}

/** Finds columns of one file, each place taken by one column only. */
class Finder {
  private readonly taken = new Set<number>();

  constructor(
    private readonly path: string,
    private readonly header: readonly string[],
  ) {}

  /** As a mapping says; what it names must be there. */
  told(column: string, told: Told): Source {
    if (typeof told === 'object' && 'constant' in told) return told;
    if (typeof told === 'object' && 'multiply' in told)
      return {
        multiply: [this.named(column, told.multiply[0]), this.named(column, told.multiply[1])],
        minus: told.minus === undefined ? -1 : this.named(column, told.minus),
      };
    const at = typeof told === 'object' ? told.column - 1 : this.named(column, told);
    if (at >= this.header.length)
      throw new InputError(`${this.path} has ${this.header.length} columns: there is no column ${at + 1}.`);
    this.taken.add(at);
    return { at };
  }

  /** By its own name, or by one that is known. */
  known(column: string): Source {
    const own = onePlace(this.path, this.header, column, column);
    if (own >= 0 && !this.taken.has(own)) return this.take(own);
    for (const name of [plainName(column), ...(KNOWN_NAMES[column] ?? [])]) {
      const at = this.header.findIndex((cell, place) => plainName(cell) === name && !this.taken.has(place));
      if (at < 0) continue;
      onePlace(this.path, this.header, column, this.header[at] ?? '');
      return this.take(at);
    }
    return NONE;
  }

  private take(at: number): Source {
    this.taken.add(at);
    return { at };
  }

  private named(column: string, name: string): number {
    const at = onePlace(this.path, this.header, column, name);
    if (at < 0)
      throw new InputError(
        `${this.path} has no column ${name}, which the mapping names for ${column}; it has ${this.header.join(', ')}.`,
      );
    return at;
  }
}

/** Where each column stands. Own names and mapped ones go first, so that no known name takes their place. */
export function placeSources<Name extends string>(
  path: string,
  header: readonly string[],
  columns: Columns<Name>,
  mapping: { readonly [name in Name]?: Told | undefined } = {},
): Placed<Name> {
  const names = Object.keys(columns) as Name[];
  const finder = new Finder(path, header);
  const sources: Partial<Record<Name, Source>> = {};
  for (const name of names) {
    const told = mapping[name];
    if (told !== undefined) sources[name] = finder.told(name, told);
  }
  const first = names.filter((name) => header.includes(name) && name !== 'order');
  for (const name of [...first, ...names])
    if (sources[name] === undefined) sources[name] = finder.known(name);
  const found = sources as Record<Name, Source>;
  const missing = names.filter((name) => columns[name] === 'required' && found[name] === NONE);
  return { sources: found, missing };
}

/** What is missing, as one sentence. */
export const missingSentence = (
  path: string,
  missing: readonly string[],
  header: readonly string[],
): string =>
  `${path} has no column ${missing.join(', ')}; it has ${header.join(', ')}. Say which they are with --mapping (docs/import.md).`;
