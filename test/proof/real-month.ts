/*
 * The real month of a coffee chain, where it is present, and the commands of the product run on it as a
 * person would. No expectations here.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');
/** Never part of the project: a folder beside it, or the one that HUIGAN_REAL_MONTH names. */
export const MONTH = process.env['HUIGAN_REAL_MONTH'] ?? resolve(ROOT, '../shared/data/coffee-shop');
export const monthIsPresent = existsSync(join(MONTH, 'sales_receipts.csv'));

const file = (name: string): string => join(MONTH, name);
export const RECEIPTS = file('sales_receipts.csv');
const LISTS = [
  '--products',
  file('product.csv'),
  '--members',
  file('customer.csv'),
  '--stores',
  file('sales_outlet.csv'),
];

/** Arguments of an import of some receipts, with the month's lists. */
export const importOf = (receipts: string, ...more: string[]): string[] => [
  'import',
  '--receipts',
  receipts,
  ...LISTS,
  '--json',
  ...more,
];

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** As tools/run.mjs starts commands. */
const V8_FLAGS = ['--max-semi-space-size=64'];

/** Starts a command of the product; `run` waits for it, `process` may be killed. */
export function start(
  args: string[],
  env: Record<string, string>,
): { process: ChildProcess; run: Promise<Run> } {
  const [command = '', ...rest] = args;
  const child = spawn(
    process.execPath,
    [...V8_FLAGS, '--import', 'tsx', join(ROOT, 'tools', command, 'index.ts'), ...rest],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const run = new Promise<Run>((done) => child.once('close', (code) => done({ code, stdout, stderr })));
  return { process: child, run };
}

/** Runs a command to its end and reads its JSON; anything but success is an error that shows what it said. */
export async function runJson(args: string[], env: Record<string, string>): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await start(args, env).run;
  if (code !== 0)
    throw new Error(`${args[0]} ended with ${code}: ${stderr.slice(-2000)} ${stdout.slice(-2000)}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}

interface Lines {
  header: string;
  lines: string[];
}

export function readLines(path: string): Lines {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return { header, lines };
}

export function writeLines(path: string, { header, lines }: Lines): string {
  writeFileSync(path, [header, ...lines, ''].join('\n'));
  return path;
}

/** The date of a receipt's line: the second column. */
export const dateOf = (line: string): string => line.split(',')[1] ?? '';

/** How many receipts the lines are of: a store counts its receipts anew each day. */
export const receiptsIn = (lines: readonly string[]): number =>
  new Set(
    lines.map((line) => {
      const [transaction, date, , store] = line.split(',');
      return `${store}/${date}/${transaction}`;
    }),
  ).size;

/** The same lines in another order, the same for the same random numbers. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [copy[index], copy[other]] = [copy[other] as Item, copy[index] as Item];
  }
  return copy;
}
