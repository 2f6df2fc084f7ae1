/*
 * Reads the files that receipts refer to: members, products, stores. They are lists to rely on: one wrong row
 * stops the import before anything is written.
 */
import type { Product, Store } from '../../cloudfunctions/core/catalog/catalog.store';
import { InputError } from '../command/input-error';
import {
  MEMBER_COLUMNS,
  missingSentence,
  placeOf,
  PRODUCT_COLUMNS,
  STORE_COLUMNS,
  type Columns,
} from './columns';
import { lookAtFile, readRows, type Look } from './look/look-at-file';
import type { Mapping } from './mapping';
import { fenOf, plainNumber } from './values/numbers';
import { tidyId } from './values/ids';
import { momentOf } from './values/moments';

export interface ListedMember {
  id: string;
  /** Day of joining, YYYY-MM-DD. */
  since: string;
  name: string;
}

const ID = /^[^\s/\\\p{Cc}]{1,40}$/u;
/** Stores and products may be known by their names. */
const NAME = /^[^\p{Cc}]{1,100}$/u;
const LONGEST_CATEGORY = 100;

/** A list that was read, and how it was understood. */
export interface List<Row> {
  look: Look;
  rows: Row[];
}

type Cell<Name extends string> = (column: Name) => string;
type Kind = 'members' | 'products' | 'stores';

interface Wanted<Name extends string, Row> {
  kind: Kind;
  columns: Columns<Name>;
  dates: NoInfer<Name>[];
  numbers: NoInfer<Name>[];
  id: RegExp;
  toRow: (cell: Cell<Name>, fail: (problem: string) => never, look: Look<Name>) => Row;
}

/** Reads every row of a list; ids stand for themselves and occur once. */
async function readList<Name extends string, Row extends { id: string }>(
  path: string,
  mapping: Mapping,
  wanted: Wanted<Name, Row>,
): Promise<List<Row>> {
  const { columns, dates, numbers } = wanted;
  const told = mapping[wanted.kind] as Partial<Record<Name, string>> | undefined;
  const format = mapping.format;
  const look = await lookAtFile(path, { columns, mapping: told, format, forces: false, dates, numbers });
  if (look.missing.length > 0) throw new InputError(missingSentence(path, look.missing, look.header));
  const rows = new Map<string, Row>();
  for await (const batch of readRows(look))
    for (const { line, cells } of batch) {
      const fail = (problem: string): never => {
        throw new InputError(`${path} line ${line}: ${problem}.`);
      };
      if (cells.some((cell) => cell.includes('\uFFFD')))
        fail(`letters that are not of the encoding ${look.dialect.encoding}: save it as UTF-8`);
      const row = wanted.toRow((column) => tidyId(cells[placeOf(look.sources[column])] ?? ''), fail, look);
      if (!wanted.id.test(row.id)) fail(row.id === '' ? 'the id is missing' : `${row.id} is not an id`);
      if (rows.has(row.id)) fail(`${row.id} is listed twice`);
      rows.set(row.id, row);
    }
  return { look, rows: [...rows.values()] };
}

/** Members and the days on which they joined. */
export const readMembersFile = (path: string, mapping: Mapping): Promise<List<ListedMember>> =>
  readList(path, mapping, {
    kind: 'members',
    columns: MEMBER_COLUMNS,
    dates: ['customer_since'],
    numbers: [],
    id: ID,
    toRow: (cell, fail, { dates }) => {
      const text = cell('customer_since');
      const since = momentOf(text, '00:00', { dates, utcOffsetMinutes: 0 }).day;
      if (since === null || since < '1950-01-01' || since > '2099-12-31')
        return fail(`customer_since ${text} is not a date (YYYY-MM-DD)`);
      if (/^0+$/.test(cell('customer_id'))) fail('customer_id 0 stands for a sale without a member');
      return { id: cell('customer_id'), since, name: cell('customer_first-name') };
    },
  });

/** Products, each with the category that its points depend on. */
export const readProductsFile = (path: string, mapping: Mapping): Promise<List<Product>> =>
  readList(path, mapping, {
    kind: 'products',
    columns: PRODUCT_COLUMNS,
    dates: [],
    numbers: ['current_retail_price'],
    id: NAME,
    toRow: (cell, fail, { decimal }) => {
      const price = cell('current_retail_price');
      const fen = price === '' ? null : fenOf(price, decimal);
      if (price !== '' && (fen === null || plainNumber(price, decimal)?.startsWith('-') === true))
        fail(`current_retail_price ${price} is not a price`);
      return {
        id: cell('product_id'),
        name: cell('product'),
        category: cell('product_category').slice(0, LONGEST_CATEGORY),
        priceFen: fen === null ? null : BigInt(fen),
      };
    },
  });

/** Stores; one without a name is called by its id. */
export const readStoresFile = (path: string, mapping: Mapping): Promise<List<Store>> =>
  readList(path, mapping, {
    kind: 'stores',
    columns: STORE_COLUMNS,
    dates: [],
    numbers: [],
    id: NAME,
    toRow: (cell) => ({
      id: cell('sales_outlet_id'),
      name: cell('neighborhood') || cell('sales_outlet_id'),
    }),
  });
