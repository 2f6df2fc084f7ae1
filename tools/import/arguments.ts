/*
 * Arguments of `npm run import`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import { parseAsOf } from '../command/as-of';
import { InputError } from '../command/input-error';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { DECISIONS, isDecision, type Decision } from './decisions';
import { layOver, readJson, readMapping, type Mapping } from './mapping';
import { mappingOfOptions, FORMAT_OPTIONS } from './format-options';
import { presetNamed } from './presets';
import { rejectsName } from './rejects-file';

export const USAGE = `Usage: npm run import -- --receipts FILE [options]
  --receipts FILE    the POS export to settle           --lines FILE      their lines, in a file of their own
  --members FILE     members and their joining dates    --products FILE   products and their categories
  --stores FILE      stores                             --programme FILE  programmes/coffee-shop.json
  --dry-run          say what would happen, write nothing
  --mapping FILE     what the columns are called        --preset NAME     square, shopify or loyverse
  --store ID         all receipts are of this store
  --products-from-receipts, --stores-from-receipts      the receipts say which there are
  --encoding gbk     --delimiter ';'   --dates dmy      --decimal ,       --header 3 (its line)
  --accept NAME      what may be odd (docs/import.md)   --yes             do not ask whether it is right
  --as-of T          records end here: a date or an instant; later receipts are rejected
  --rejects FILE     where rejected lines go            --data DIR        folder of the embedded database
  --batch N          receipts received at once (2000)   --json            counts as JSON
  --clock-is-right   this machine's clock is right, though the last run was more than a day ago`;

export interface ImportOptions {
  receipts: string;
  lines: string | undefined;
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
  dryRun: boolean;
  /** Nobody is asked whether it is right. */
  yes: boolean;
  accepted: ReadonlySet<Decision>;
  /** Somebody has looked at the clock, whenever the last run was. */
  clockIsRight: boolean;
}

const MOST_BATCH = 20_000;
const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  ...{ receipts: text, lines: text, members: text, products: text, stores: text, programme: text },
  ...{ mapping: text, preset: text, rejects: text, data: text, batch: text, 'as-of': text },
  ...{ json: flag, 'clock-is-right': flag, help: flag, 'dry-run': flag, yes: flag },
  accept: { type: 'string', multiple: true, default: [] as string[] },
  ...FORMAT_OPTIONS,
} as const;

/** Reads the arguments, and the small files that they name; null when help was asked for. */
export function readArguments(args: string[]): ImportOptions | null {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) return null;
  if (values.receipts === undefined)
    throw new InputError(`Which receipts? Name them with --receipts.\n${USAGE}`);
  const programme = readProgramme(values.programme ?? join(PROJECT_ROOT, 'programmes', 'coffee-shop.json'));
  const asOf = values['as-of'];
  const mapped = layOver(presetNamed(values.preset), readMapping(values.mapping));
  return {
    receipts: values.receipts,
    lines: values.lines,
    members: values.members,
    products: values.products,
    stores: values.stores,
    programme,
    mapping: layOver(mapped, mappingOfOptions(values)),
    asOf: asOf === undefined ? null : parseAsOf(asOf, programme.utcOffsetMinutes),
    rejects: values.rejects ?? rejectsName(values.lines ?? values.receipts),
    dataDir: values.data,
    batchSize: readBatchSize(values.batch),
    json: values.json,
    dryRun: values['dry-run'],
    yes: values.yes,
    accepted: readDecisions(values.accept),
    clockIsRight: values['clock-is-right'],
  };
}

function readDecisions(names: readonly string[]): Set<Decision> {
  const decisions = names.flatMap((name) => name.split(','));
  const wrong = decisions.find((name) => !isDecision(name));
  if (wrong !== undefined)
    throw new InputError(`--accept ${wrong}: choose of ${Object.keys(DECISIONS).join(', ')}.`);
  return new Set(decisions.filter(isDecision));
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
