/*
 * How what the demo sells is taxed: drinks and snacks as catering, tea leaves as goods. The file is what a
 * deployment names with HUIGAN_TAX_TABLE.
 */
import { join } from 'node:path';
import type { TaxTable } from '../../cloudfunctions/contract/tax-table';
import { readTaxTable } from '../../cloudfunctions/platform/tax-table';
import { PROJECT_ROOT } from '../postgres/data-folder';

export const TAX_TABLE_FILE = join(PROJECT_ROOT, 'tools', 'seed', 'tax-table.json');

export const TAX_TABLE: TaxTable | null = readTaxTable({ HUIGAN_TAX_TABLE: TAX_TABLE_FILE }, []);
