/*
 * Arguments of `npm run import`.
 */
import { parseArgs } from 'node:util';
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import { parseAsOf } from '../command/as-of';
import { InputError } from '../command/input-error';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { join } from 'node:path';
import { readJson, readMapping, type Mapping } from './columns';
import { rejectsName } from './rejects-file';

export const USAGE = `Usage: npm run import -- --receipts FILE [options]
  --receipts FILE    the POS export to settle
  --members FILE     members and their joining dates    --products FILE   products and their categories
  --stores FILE      stores                             --programme FILE  programmes/coffee-shop.json
  --mapping FILE     other column names (docs/import.md)
  --as-of T          records end here: a date or an instant; later receipts are rejected
  --rejects FILE     where rejected lines go            --data DIR        folder of the embedded database
  --batch N          receipts received at once (2000)   --json            counts as JSON
  --clock-is-right   this machine's clock is right, though the last run was more than a day ago`;

export interface ImportOptions {
  receipts: string;
  members: string | undefined;
  products: string | undefined;
  stores: string | undefined;
  programme: Programme;
  mapping: Mapping;
  /** Null: not given. */
  asOf: number | null;
  rejects: string;
  dataDir: string | undefined;
  batchSize: number;
  json: boolean;
  /** Somebody has looked at the clock, whenever the last run was. */
  clockIsRight: boolean;
}

const MOST_BATCH = 20_000;

/** Reads the arguments, and the small files that they name; null when help was asked for. */
export function readArguments(args: string[]): ImportOptions | null {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args,
    options: {
      receipts: text,
      members: text,
      products: text,
      stores: text,
      programme: text,
      mapping: text,
      rejects: text,
      data: text,
      batch: text,
      'as-of': text,
      json: flag,
      'clock-is-right': flag,
      help: flag,
    },
  });
  if (values.help) return null;
  if (values.receipts === undefined)
    throw new InputError(`Which receipts? Name them with --receipts.\n${USAGE}`);
  const programme = readProgramme(values.programme ?? join(PROJECT_ROOT, 'programmes', 'coffee-shop.json'));
  const asOf = values['as-of'];
  return {
    receipts: values.receipts,
    members: values.members,
    products: values.products,
    stores: values.stores,
    programme,
    mapping: readMapping(values.mapping),
    asOf: asOf === undefined ? null : parseAsOf(asOf, programme.utcOffsetMinutes),
    rejects: values.rejects ?? rejectsName(values.receipts),
    dataDir: values.data,
    batchSize: readBatchSize(values.batch),
    json: values.json,
    clockIsRight: values['clock-is-right'],
  };
}

function readBatchSize(text = '2000'): number {
  const size = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > MOST_BATCH)
    throw new InputError(`--batch ${text}: write a number from 1 to ${MOST_BATCH}.`);
  return size;
}

function readProgramme(path: string): Programme {
  const parsed = programmeSchema.safeParse(readJson(path, 'The programme'));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(
    `The programme ${path} is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message}.`,
  );
}
