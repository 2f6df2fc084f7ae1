/*
 * The import benchmark: a file of many lines is made, imported into a fresh database, and imported again,
 * each by the command in a process of its own, as a person would. Prints JSON on stdout, progress on stderr.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { openDatabase } from '../postgres/open-database';
import { chanceOf } from '../seed/random';

const STORES = 8;
const PRODUCTS = 80;
/** Receipts of a store and day; of three, one has a second line, as in a month of a coffee chain. */
const RECEIPTS_A_DAY = 300;
const LINES_A_WRITE = 2000;

/** Writes a file of receipts with lists beside it; answers the arguments that import them. */
async function writeShop(folder: string, lines: number, members: number): Promise<string[]> {
  const at = (name: string): string => join(folder, name);
  const list = (size: number, row: (no: number) => string): string =>
    Array.from({ length: size }, (_, no) => row(no + 1)).join('\n');
  writeFileSync(at('stores.csv'), `sales_outlet_id\n${list(STORES, (no) => `s${no}`)}\n`);
  writeFileSync(
    at('products.csv'),
    `product_id,product,product_category\n${list(PRODUCTS, (no) => `p${no},P ${no},drinks`)}\n`,
  );
  writeFileSync(
    at('members.csv'),
    `customer_id,customer_since\n${list(members, (no) => `${no},2018-01-01`)}\n`,
  );
  const stream = createWriteStream(at('receipts.csv'));
  stream.write(
    'transaction_id,transaction_date,transaction_time,sales_outlet_id,staff_id,customer_id,order,line_item_id,product_id,quantity,line_item_amount,unit_price\n',
  );
  const chance = chanceOf('import');
  let waiting = '';
  let receipt = 0;
  for (let written = 0; written < lines; receipt += 1) {
    const place = Math.floor(receipt / RECEIPTS_A_DAY);
    const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(place / STORES))).toISOString().slice(0, 10);
    const minute = Math.floor((receipt % RECEIPTS_A_DAY) * 2);
    const time = `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:17`;
    const customer = chance.happens(0.5) ? 0 : chance.between(1, members);
    for (let item = 1; item <= (receipt % 3 === 0 ? 2 : 1) && written < lines; item += 1, written += 1) {
      const price = (chance.between(200, 500) / 100).toFixed(2);
      const no = (receipt % RECEIPTS_A_DAY) + 1;
      waiting += `${no},${day},${time},s${1 + (place % STORES)},12,${customer},1,${item},p${chance.between(1, PRODUCTS)},1,${price},${price}\n`;
      if (written % LINES_A_WRITE !== 0) continue;
      if (!stream.write(waiting)) await once(stream, 'drain');
      waiting = '';
    }
  }
  stream.end(waiting);
  await once(stream, 'close');
  return ['receipts', 'members', 'products', 'stores'].flatMap((name) => [`--${name}`, at(`${name}.csv`)]);
}

interface Run {
  seconds: number;
  report: {
    receipts: { read: number; settled: number; known: number };
    peakMegabytes: number;
    cpuSeconds: number;
  };
}

/** Runs the command to its end, and how long it took from its start. */
async function runCommand(args: string[], env: Record<string, string>): Promise<Run> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'tools/run.mjs'), 'import', '--json', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return {
    seconds: (performance.now() - startedAt) / 1000,
    report: JSON.parse(out) as Run['report'],
  };
}

/** Runs the benchmark and prints its figures; each includes the start of the process and reading ahead. */
export async function benchImport(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { lines: text, members: text, data: text } });
  const lines = Number(values.lines ?? 1_000_000);
  const members = Number(values.members ?? 50_000);
  const folder = mkdtempSync(join(tmpdir(), 'huigan-bench-import-'));
  const database = await openDatabase({ dataDir: values.data ?? join(folder, 'data') });
  try {
    const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    const files = await writeShop(folder, lines, members);
    const first = await runCommand(files, env);
    const again = await runCommand(files, env);
    const { receipts } = first.report;
    console.log(
      JSON.stringify(
        {
          lines,
          members,
          receipts: receipts.read,
          settled: receipts.settled,
          seconds: Math.round(first.seconds * 10) / 10,
          receiptsPerSecond: Math.round(receipts.read / first.seconds),
          peakMegabytes: first.report.peakMegabytes,
          cpuSeconds: first.report.cpuSeconds,
          again: {
            known: again.report.receipts.known,
            seconds: Math.round(again.seconds * 10) / 10,
            linesPerSecond: Math.round(lines / again.seconds),
            peakMegabytes: again.report.peakMegabytes,
            cpuSeconds: again.report.cpuSeconds,
          },
        },
        null,
        2,
      ),
    );
  } finally {
    await database.release();
    rmSync(folder, { recursive: true, force: true });
  }
}
