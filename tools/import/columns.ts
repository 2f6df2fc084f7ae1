/*
 * Columns that an import reads, what they are called in the files, and the mapping from other names.
 * docs/import.md describes them.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { InputError } from '../command/input-error';

export const RECEIPT_COLUMNS = {
  transaction_id: 'required',
  transaction_date: 'required',
  transaction_time: 'required',
  sales_outlet_id: 'required',
  customer_id: 'required',
  order: 'required',
  line_item_id: 'required',
  product_id: 'required',
  quantity: 'required',
  line_item_amount: 'required',
  unit_price: 'optional',
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

type Columns = Record<string, 'required' | 'optional'>;

/** Spellings that are found in the wild. */
const ALIASES: Record<string, string[]> = { neighborhood: ['Neighorhood', 'Neighborhood'] };

const namesOf = <Shape extends Columns>(columns: Shape) =>
  z.optional(
    z.strictObject(
      Object.fromEntries(
        Object.keys(columns).map((name) => [name, z.optional(z.string().check(z.minLength(1)))]),
      ) as Record<keyof Shape & string, z.ZodMiniOptional<z.ZodMiniString>>,
    ),
  );

const mappingSchema = z.strictObject({
  receipts: namesOf(RECEIPT_COLUMNS),
  members: namesOf(MEMBER_COLUMNS),
  products: namesOf(PRODUCT_COLUMNS),
  stores: namesOf(STORE_COLUMNS),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** Reads a mapping; without a file, every column has the name that it has here. */
export function readMapping(path: string | undefined): Mapping {
  if (path === undefined) return {};
  const parsed = mappingSchema.safeParse(readJson(path, 'The mapping'));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(
    `The mapping ${path} is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message}.`,
  );
}

/** Parses a JSON file, or says what is wrong with it. */
export function readJson(path: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`${what} ${path} cannot be read: ${(error as Error).message}.`);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InputError(`${what} ${path} is not JSON: ${(error as Error).message}.`);
  }
}

/** Where each column stands in a file's header; -1 for an optional one that it does not have. */
export function placeColumns<Name extends string>(
  path: string,
  header: readonly string[],
  columns: Record<Name, 'required' | 'optional'>,
  mapping: Partial<Record<Name, string>> = {},
): Record<Name, number> {
  const names = Object.keys(columns) as Name[];
  const places = names.map((name) => {
    const given = mapping[name];
    const candidates = given === undefined ? [name, ...(ALIASES[name] ?? [])] : [given];
    const place = header.findIndex((cell) => candidates.includes(cell));
    return [name, place, candidates[0] ?? name, columns[name] === 'required' || given !== undefined] as const;
  });
  const missing = places.filter(([, place, , needed]) => needed && place < 0).map(([, , wanted]) => wanted);
  if (missing.length > 0)
    throw new InputError(
      `${path} has no column ${missing.join(', ')}; it has ${header.join(', ')}. Other names are given with --mapping.`,
    );
  return Object.fromEntries(places.map(([name, place]) => [name, place])) as Record<Name, number>;
}
