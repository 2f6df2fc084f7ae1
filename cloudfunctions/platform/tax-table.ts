/**
 * How what this deployment sells is taxed: a JSON file that the environment names. Without one nobody is
 * offered an invoice. docs/invoices.md
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Environment } from './secrets';

const itemSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(92)),
  taxCode: z.string().check(z.regex(/^\d{19}$/)),
  rateBp: z.int().check(z.minimum(0), z.maximum(9_999)),
});
const tableSchema = z.strictObject({
  default: itemSchema,
  categories: z.record(z.string(), itemSchema),
});
/** By the category of the menu; all others alike. */
export type TaxTable = z.infer<typeof tableSchema>;

const NAME = 'HUIGAN_TAX_TABLE';

/** The table; null: there is none, or it cannot be read, which is a problem. */
export function readTaxTable(env: Environment, problems: string[]): TaxTable | null {
  const path = env[NAME];
  if (!path) return null;
  try {
    const read = tableSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (read.success) return read.data;
    const places = read.error.issues.map((issue) => issue.path.map(String).join('.') || 'the whole');
    problems.push(`${NAME} names a file that is no table of taxes: ${places.join(', ')}.`);
  } catch (error) {
    problems.push(`${NAME} names ${path}, which cannot be read: ${(error as Error).message}.`);
  }
  return null;
}
