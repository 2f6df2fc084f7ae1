/*
 * Looks at a file before it is read: how it is written, where its header and columns are, and what its dates
 * and numbers look like. What nobody can tell is thrown as `Unclear`.
 */
import { InputError } from '../../command/input-error';
import { placeOf, placeSources, type Columns, type Placed, type Source } from '../columns';
import { readBatches, readSample, type CsvRecord, type Dialect } from '../csv-file';
import type { ToldFormat } from '../mapping';
import type { Told } from '../told';
import type { DateOrder } from '../values/days';
import type { Decimal } from '../values/numbers';
import { OWN_COLUMNS } from '../own-columns';
import { detectDelimiter } from './delimiter';
import { detectEncoding, encodingNamed, markedEncoding } from './encoding';
import { findHeader } from './header';
import { Signs } from './signs';
import { Unclear } from './unclear';

/** How a file is written, and which of its cells are what. */
export interface Look<Name extends string = string> extends Placed<Name> {
  path: string;
  dialect: Dialect;
  headerLine: number;
  header: string[];
  dates: DateOrder;
  decimal: Decimal;
  /** The first rows below the header. */
  first: CsvRecord[];
}

/** What to look for. `forces`: what is told counts more than what the file shows. */
export interface Wanted<Name extends string> {
  columns: Columns<Name>;
  mapping: { readonly [name in Name]?: Told | undefined } | undefined;
  format: ToldFormat | undefined;
  forces: boolean;
  /** One of two files: a column that the mapping names may be in the other. */
  isPart?: boolean;
  dates: readonly NoInfer<Name>[];
  numbers: readonly NoInfer<Name>[];
}

/** Rows that are looked at in any case; more only while something is open. */
const FIRST_ROWS = 3000;
const UNKNOWN_ENCODINGS = ['gbk', 'big5', 'shift-jis', 'windows-1252'];

function dialectFor(path: string, format: ToldFormat, forces: boolean): Dialect {
  const sample = readSample(path);
  const told = encodingNamed(format.encoding ?? '');
  const encoding = markedEncoding(sample) ?? (forces ? told : undefined) ?? detectEncoding(sample) ?? told;
  if (encoding === undefined)
    throw new Unclear(
      `${path} is not UTF-8, and its letters do not say what else it is: add --encoding gbk (or ${UNKNOWN_ENCODINGS.slice(1).join(', ')}).`,
      UNKNOWN_ENCODINGS.map((name) => ({ words: name, settles: { format: { encoding: name } } })),
    );
  const delimiter =
    (forces ? format.delimiter : undefined) ?? detectDelimiter(new TextDecoder(encoding).decode(sample));
  return { encoding, delimiter };
}

const placesIn = (sources: Record<string, Source>, names: readonly string[]): number[] =>
  names.flatMap((name) => {
    const source = sources[name];
    if (typeof source === 'object' && 'multiply' in source) return source.multiply;
    const at = placeOf(source);
    return at < 0 ? [] : [at];
  });

const toldNames = (mapping: object): string[] =>
  Object.values(mapping).filter((told): told is string => typeof told === 'string');

/** Looks at a file. @example field-cases/03: semicolons, header on line 1, decimal commas, dates unclear */
export async function lookAtFile<Name extends string>(
  path: string,
  wanted: Wanted<Name>,
): Promise<Look<Name>> {
  const format = wanted.format ?? {};
  const dialect = dialectFor(path, format, wanted.forces);
  const signs = new Signs();
  let found: { header: string[]; headerLine: number; placed: Placed<Name> } | undefined;
  let first: CsvRecord[] = [];
  let seen = 0;
  for await (const batch of readBatches(path, dialect)) {
    let rows = batch;
    if (found === undefined && batch.length > 0) {
      found = headerOf(path, batch, wanted, dialect);
      const { headerLine } = found;
      rows = batch.filter(({ line }) => line > headerLine);
      first = rows.slice(0, FIRST_ROWS);
    }
    addSigns(signs, found?.placed.sources ?? {}, rows, wanted);
    seen += rows.length;
    const settled = { dates: wanted.forces && format.dates, decimal: wanted.forces && format.decimal };
    if (seen >= FIRST_ROWS && (!signs.isOpen() || (settled.dates && settled.decimal))) break;
  }
  if (found === undefined) throw new InputError(`${path} is empty.`);
  const { header, headerLine, placed } = found;
  const look = { path, dialect, header, headerLine, first, ...placed };
  return {
    ...look,
    dates: toldOr(format.dates, wanted.forces, () => signs.order(path)),
    decimal: toldOr(format.decimal, wanted.forces, () => signs.decimal(path)),
  };
}

/** What was told where it counts more, or where the file leaves it open. */
function toldOr<Value>(told: Value | undefined, forces: boolean, shown: () => Value): Value {
  if (told !== undefined && forces) return told;
  try {
    return shown();
  } catch (error) {
    if (told === undefined) throw error;
    return told;
  }
}

function headerOf<Name extends string>(
  path: string,
  records: readonly CsvRecord[],
  { columns, mapping = {}, format, isPart = false }: Wanted<Name>,
  { delimiter }: Dialect,
): { header: string[]; headerLine: number; placed: Placed<Name> } {
  const isRejects = OWN_COLUMNS.every((name) => records[0]?.cells.includes(name));
  const told = isRejects ? 1 : format?.header;
  const record =
    told === undefined
      ? findHeader(records, Object.keys(columns), toldNames(mapping))
      : records.find(({ line }) => line === told);
  if (record === undefined) throw new InputError(`${path} has no header on line ${told ?? 1}.`);
  const header = record.cells.map((cell) => cell.trim());
  const needed = Object.values(columns).filter((need) => need === 'required').length;
  if (header.length === 1 && needed > 1)
    throw new InputError(
      `${path} has one column only, when it is separated by ${delimiter === ',' ? 'commas' : JSON.stringify(delimiter)}: say with --delimiter what separates it.`,
    );
  const here = isPart ? partIn(header, mapping) : mapping;
  return { header, headerLine: record.line, placed: placeSources(path, header, columns, here) };
}

/** What a mapping says of columns that this file has. */
const partIn = <Mapping extends object>(header: readonly string[], mapping: Mapping): Mapping =>
  Object.fromEntries(
    Object.entries(mapping).filter(([, told]) => typeof told === 'string' && header.includes(told)),
  ) as Mapping;

function addSigns(
  signs: Signs,
  sources: Record<string, Source>,
  rows: readonly CsvRecord[],
  { dates, numbers }: Wanted<string>,
): void {
  const dateAt = placesIn(sources, dates);
  const numberAt = placesIn(sources, numbers);
  for (const { cells } of rows) {
    for (const at of dateAt) signs.addDate(cells[at] ?? '');
    for (const at of numberAt) signs.addNumber(cells[at] ?? '');
  }
}

/** The rows below the header, a part after the other. */
export async function* readRows(
  { path, dialect, headerLine }: Pick<Look, 'path' | 'dialect' | 'headerLine'>,
  onBytes?: (count: number) => void,
): AsyncGenerator<CsvRecord[]> {
  for await (const batch of readBatches(path, dialect, onBytes))
    yield (batch[0]?.line ?? Infinity) > headerLine ? batch : batch.filter(({ line }) => line > headerLine);
}
