/* What figures are measured against: pgbench TPC-B on the same server, in the same run. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql, type Ground, type Machine } from './ground';

const run = promisify(execFile);

/** Transactions per second; null where pgbench is not installed. */
export interface Tpcb {
  before: number | null;
  after: number | null;
}

/** What every result says of the machine that it was measured on. */
export interface Beside {
  machine: Machine;
  tpcbPerSecond: Tpcb;
}

/** Measures between two runs of TPC-B, each of so many seconds. */
export async function besideTpcb<Measured>(
  { machine, pgbenchUrl }: Ground,
  seconds: number,
  say: (line: string) => void,
  measure: () => Promise<Measured>,
): Promise<{ beside: Beside; measured: Measured }> {
  say('pgbench TPC-B, scale 50, 8 clients');
  const before = await runPgbench(pgbenchUrl, seconds);
  const measured = await measure();
  say('pgbench TPC-B again');
  const after = await runPgbench(pgbenchUrl, seconds);
  return { beside: { machine, tpcbPerSecond: { before, after } }, measured };
}

/**
 * A rate as a share of TPC-B, with so many decimals; null where pgbench is not installed.
 * @example ratioToTpcb(450, { before: 7000, after: 5000 }, 3) is 0.075
 */
export function ratioToTpcb(rate: number, { before, after }: Tpcb, decimals: number): number | null {
  if (before === null || after === null) return null;
  return Math.round((rate / ((before + after) / 2)) * 10 ** decimals) / 10 ** decimals;
}

function pgbenchPath(): string | null {
  const roots = ['/usr/lib/postgresql'];
  const found = roots
    .filter((root) => existsSync(root))
    .flatMap((root) => readdirSync(root).map((version) => join(root, version, 'bin/pgbench')))
    .concat('/usr/bin/pgbench');
  return found.find((path) => existsSync(path)) ?? null;
}

/**
 * TPC-B-like transactions per second of pgbench (scale 50, 8 clients, prepared) on the same server; null
 * where pgbench is not installed. What it wrote is on the disk afterwards, and slows nothing that follows.
 */
export async function runPgbench(
  url: string,
  seconds: number,
  synchronousCommit: 'on' | 'off' = 'on',
): Promise<number | null> {
  const pgbench = pgbenchPath();
  if (pgbench === null) return null;
  const [ready] = await sql<{ there: boolean }>(
    url,
    `select to_regclass('pgbench_accounts') is not null as there`,
  );
  if (!ready?.there) await run(pgbench, ['-i', '-q', '-s', '50', url]);
  const options = ['-c', '8', '-j', '2', '-T', String(seconds), '-M', 'prepared', '-n'];
  const env = { ...process.env, PGOPTIONS: `-c synchronous_commit=${synchronousCommit}` };
  const { stdout } = await run(pgbench, [...options, url], { env });
  await sql(url, 'checkpoint');
  const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
  return tps === undefined ? null : Number(tps);
}
