/*
 * `npm run dead-letters -- list [--after ID] [--limit N] | retry --id N … | retry --all`, with
 * `[--brand KEY] [--json] [--data DIR]`:
 * events that could not be settled.
 *
 * Exit codes: 0 done, also where a retry was refused again (it says so), 2 wrong arguments, 130 stopped, 1
 * other trouble.
 */
import { parseArgs } from 'node:util';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { readDeadLetters, type DeadLetter } from '../../cloudfunctions/core/inbox/dead-letters.store';
import { retryDeadLetters, type Retried } from '../../cloudfunctions/core/settlement/desk/retry-dead-letters';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { chooseBrand, type ChosenBrand } from '../command/as-of';
import { InputError, runCommand } from '../command/input-error';
import { EXIT_STOPPED, listenForStop, withDatabase } from '../command/with-database';
import { ageOf, retriedText, toJson } from './texts';

const USAGE =
  'Usage: npm run dead-letters -- [list] [--after ID] [--limit N] | retry --id N … | retry --all   [--brand KEY] [--json] [--data DIR]';
const RETRIES_AT_ONCE = 500;

interface Wanted {
  action: 'list' | 'retry';
  ids: bigint[] | 'all';
  after: bigint;
  limit: number;
  brand: string | undefined;
  json: boolean;
  dataDir: string | undefined;
}

function readArguments(args: string[]): Wanted {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      id: { type: 'string', multiple: true },
      all: flag,
      after: text,
      limit: text,
      brand: text,
      json: flag,
      data: text,
    },
  });
  const [action = 'list'] = positionals;
  if ((action !== 'list' && action !== 'retry') || positionals.length > 1) throw new InputError(USAGE);
  const ids = values.all ? ('all' as const) : (values.id ?? []).map((id) => whole('--id', id));
  if (action === 'retry' && ids !== 'all' && ids.length === 0)
    throw new InputError(`Retry which? Name them with --id, or all of them with --all.\n${USAGE}`);
  return {
    action,
    ids,
    after: whole('--after', values.after ?? '0'),
    limit: Math.min(Number(whole('--limit', values.limit ?? '50')), 1000),
    brand: values.brand,
    json: values.json,
    dataDir: values.data,
  };
}

function whole(name: string, text: string): bigint {
  if (!/^\d{1,18}$/.test(text)) throw new InputError(`${name} ${text} is not a whole number.`);
  return BigInt(text);
}

async function list(pool: Database, { brand, utcOffsetMinutes }: ChosenBrand, wanted: Wanted): Promise<void> {
  const { after, limit } = wanted;
  const letters = await readDeadLetters(asDb(pool), { brandId: brand.brandId, after, limit });
  const last = letters[letters.length - 1];
  const next = last !== undefined && letters.length === limit ? last.id : null;
  if (wanted.json) {
    console.log(toJson({ deadLetters: letters, next }));
    return;
  }
  for (const letter of letters) {
    const occurred = formatInstant(letter.occurredAt, utcOffsetMinutes);
    console.log(
      `${letter.id}  ${letter.code}  ${letter.kind} ${letter.source} ${letter.externalId} of ${occurred}, failed ${ageOf(letter.failedAt, Date.now())} ago`,
    );
    console.log(`    ${letter.reason}`);
  }
  if (letters.length === 0) console.log('No dead letters.');
  if (next !== null) console.log(`More: --after ${next}`);
}

/** All that are open now; what a retry buries again is not retried again. */
async function* openLetters(pool: Database, brandId: number): AsyncGenerator<bigint[]> {
  const ids: bigint[] = [];
  for (let after = 0n; ;) {
    const page: DeadLetter[] = await readDeadLetters(asDb(pool), { brandId, after, limit: RETRIES_AT_ONCE });
    ids.push(...page.map((letter) => letter.id));
    after = page[page.length - 1]?.id ?? after;
    if (page.length < RETRIES_AT_ONCE) break;
  }
  for (let from = 0; from < ids.length; from += RETRIES_AT_ONCE)
    yield ids.slice(from, from + RETRIES_AT_ONCE);
}

async function retry(
  pool: Database,
  { brand }: ChosenBrand,
  wanted: Wanted,
  stopped: () => boolean,
): Promise<void> {
  const results: Retried[] = [];
  const chosen = wanted.ids === 'all' ? openLetters(pool, brand.brandId) : [wanted.ids];
  for await (const ids of chosen) {
    if (stopped()) break;
    const part = await retryDeadLetters(pool, brand.brandId, ids);
    results.push(...part);
    if (!wanted.json) for (const event of part) console.log(retriedText(event));
  }
  const settled = results.filter((event) => event.outcome === 'settled').length;
  if (wanted.json) console.log(toJson({ retried: results.length, settled, events: results }));
  else console.log(`${results.length} retried: ${settled} settled, ${results.length - settled} not.`);
  if (wanted.ids !== 'all' && results.length < wanted.ids.length)
    console.error(
      `${wanted.ids.length - results.length} of the ids name no open dead letter of ${brand.key}.`,
    );
}

async function main(): Promise<number> {
  const wanted = readArguments(process.argv.slice(2));
  const stop = listenForStop();
  try {
    return await withDatabase({ dataDir: wanted.dataDir, connections: 2 }, async (pool) => {
      const chosen = await chooseBrand(pool, wanted.brand);
      if (wanted.action === 'list') await list(pool, chosen, wanted);
      else await retry(pool, chosen, wanted, stop.asked);
      return stop.asked() ? EXIT_STOPPED : 0;
    });
  } finally {
    stop.dispose();
  }
}

runCommand(main);
