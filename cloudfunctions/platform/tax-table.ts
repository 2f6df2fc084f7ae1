/** The table of taxes: a JSON file that the environment names. Without one nobody is offered an invoice. */
import { readFileSync } from 'node:fs';
import { taxTableSchema, type TaxTable } from '../contract/tax-table';
import type { Environment } from './secrets';

const NAME = 'HUIGAN_TAX_TABLE';

/** The table; null: there is none, or it cannot be read, which is a problem. */
export function readTaxTable(env: Environment, problems: string[]): TaxTable | null {
  const path = env[NAME];
  if (!path) return null;
  try {
    const read = taxTableSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (read.success) return read.data;
    const places = read.error.issues.map((issue) => issue.path.map(String).join('.') || 'the whole');
    problems.push(`${NAME} names a file that is no table of taxes: ${places.join(', ')}.`);
  } catch (error) {
    problems.push(`${NAME} names ${path}, which cannot be read: ${(error as Error).message}.`);
  }
  return null;
}
