/*
 * Reads the files that receipts refer to: members, products, stores. They are lists to rely on: one wrong row
 * stops the import before anything is written.
 */
import type { Product, Store } from '../../cloudfunctions/core/catalog/catalog.store';
import { parseDay } from '../../cloudfunctions/core/kernel/time';
import { InputError } from '../command/input-error';
import { MEMBER_COLUMNS, PRODUCT_COLUMNS, STORE_COLUMNS, placeColumns, type Mapping } from './columns';
import { readCsv } from './csv-file';
import { parseFen } from './receipt';

export interface ListedMember {
  id: string;
  /** Day of joining, YYYY-MM-DD. */
  since: string;
  name: string;
}

/** Text after prices such as "$18.00 " and "1,250.00". */
const PRICE_ORNAMENT = /[$¥￥,\s]/g;
const ID = /^[^\s/\\\p{Cc}]{1,40}$/u;

type Cell<Name extends string> = (column: Name) => string;

/** Reads every row of a list; ids stand for themselves and occur once. */
async function readList<Name extends string, Row extends { id: string }>(
  path: string,
  columns: Record<Name, 'required' | 'optional'>,
  mapping: Partial<Record<Name, string>> | undefined,
  toRow: (cell: Cell<Name>, fail: (problem: string) => never) => Row,
): Promise<Row[]> {
  const rows = new Map<string, Row>();
  let places: Record<Name, number> | undefined;
  for await (const { line, cells } of readCsv(path)) {
    if (places === undefined) {
      places = placeColumns(path, cells, columns, mapping);
      continue;
    }
    const placed = places;
    const fail = (problem: string): never => {
      throw new InputError(`${path} line ${line}: ${problem}.`);
    };
    const row = toRow((column) => (cells[placed[column]] ?? '').trim(), fail);
    if (!ID.test(row.id)) fail(row.id === '' ? 'the id is missing' : `${row.id} is not an id`);
    if (rows.has(row.id)) fail(`${row.id} is listed twice`);
    rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** Members and the days on which they joined. */
export const readMembersFile = (path: string, mapping: Mapping['members']): Promise<ListedMember[]> =>
  readList(path, MEMBER_COLUMNS, mapping, (cell, fail) => {
    const since = cell('customer_since');
    if (Number.isNaN(parseDay(since)) || since < '1950-01-01' || since > '2099-12-31')
      fail(`customer_since ${since} is not a date (YYYY-MM-DD)`);
    if (/^0+$/.test(cell('customer_id'))) fail('customer_id 0 stands for a sale without a member');
    return { id: cell('customer_id'), since, name: cell('customer_first-name') };
  });

/** Products, each with the category that its points depend on. */
export const readProductsFile = (path: string, mapping: Mapping['products']): Promise<Product[]> =>
  readList(path, PRODUCT_COLUMNS, mapping, (cell, fail) => {
    const price = cell('current_retail_price').replace(PRICE_ORNAMENT, '');
    const fen =
      price === '' ? null : (parseFen(price) ?? fail(`current_retail_price ${price} is not a price`));
    return {
      id: cell('product_id'),
      name: cell('product'),
      category: cell('product_category').slice(0, 100),
      priceFen: fen === null ? null : BigInt(fen),
    };
  });

/** Stores; one without a name is called by its id. */
export const readStoresFile = (path: string, mapping: Mapping['stores']): Promise<Store[]> =>
  readList(path, STORE_COLUMNS, mapping, (cell) => ({
    id: cell('sales_outlet_id'),
    name: cell('neighborhood') || cell('sales_outlet_id'),
  }));
