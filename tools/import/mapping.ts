/*
 * What a person says of their files: a mapping, a preset, options. docs/import.md describes it.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { InputError } from '../command/input-error';
import { MEMBER_COLUMNS, PRODUCT_COLUMNS, RECEIPT_COLUMNS, STORE_COLUMNS } from './columns';
import { DELIMITERS, type Delimiter } from './look/delimiter';
import { encodingNamed, ENCODINGS } from './look/encoding';
import { columnName, told } from './told';
import { DATE_ORDERS } from './values/days';

const namesOf = <Name extends string>(columns: Record<Name, unknown>) =>
  z.optional(
    z.strictObject(
      Object.fromEntries(Object.keys(columns).map((name) => [name, z.optional(told)])) as Record<
        Name,
        z.ZodMiniOptional<typeof told>
      >,
    ),
  );

export const formatSchema = z.strictObject({
  encoding: z.optional(z.string().check(z.refine((name) => encodingNamed(name) !== undefined))),
  delimiter: z.optional(z.enum(Object.keys(DELIMITERS) as [Delimiter, ...Delimiter[]])),
  dates: z.optional(z.enum(DATE_ORDERS)),
  decimal: z.optional(z.enum(['.', ','])),
  /** The line of the header, counted from 1. */
  header: z.optional(z.int().check(z.positive())),
});
export type ToldFormat = z.infer<typeof formatSchema>;

const mappingSchema = z.strictObject({
  about: z.optional(z.string()),
  receipts: namesOf(RECEIPT_COLUMNS),
  members: namesOf(MEMBER_COLUMNS),
  products: namesOf(PRODUCT_COLUMNS),
  stores: namesOf(STORE_COLUMNS),
  format: z.optional(formatSchema),
  /** The column by which orders and lines belong together, in each of the two files. */
  join: z.optional(z.strictObject({ receipts: columnName, lines: columnName })),
  /** Texts of `customer_id` that name nobody, besides those that are known. */
  guests: z.optional(z.array(z.string())),
  /** Rows whose column has another text are left out. */
  only: z.optional(z.record(columnName, z.array(z.string()))),
  /** Blank cells below the first line of a receipt have the text of that line. */
  fillDown: z.optional(z.boolean()),
  productsFromReceipts: z.optional(z.boolean()),
  storesFromReceipts: z.optional(z.boolean()),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** What is wrong at a place of a mapping, in words. */
const HINTS: Record<string, string> = {
  encoding: `one of ${ENCODINGS.join(', ')}`,
  delimiter: 'one of , ; | and a tab',
};

/** Reads a mapping; without a file, every column has the name that it has here or one that is known. */
export function readMapping(path: string | undefined, what = 'The mapping'): Mapping {
  if (path === undefined) return {};
  const parsed = mappingSchema.safeParse(readJson(path, what));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const hint = HINTS[String(issue?.path.at(-1))] ?? issue?.message;
  throw new InputError(`The mapping ${path} is wrong at ${issue?.path.join('.') || 'its top'}: ${hint}.`);
}

/** One mapping laid over another: what the upper one says, counts. */
export function layOver(lower: Mapping, upper: Mapping): Mapping {
  const part = <Part extends object>(a: Part | undefined, b: Part | undefined): Part | undefined =>
    a === undefined ? b : { ...a, ...b };
  return {
    ...lower,
    ...upper,
    receipts: part(lower.receipts, upper.receipts),
    members: part(lower.members, upper.members),
    products: part(lower.products, upper.products),
    stores: part(lower.stores, upper.stores),
    format: part(lower.format, upper.format),
  };
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
