/*
 * Generates `*.queries.ts` beside every `*.sql` of the stores and views, typed by the migrated schema: a
 * statement that does not fit the schema fails here. `--check` writes nothing and fails when a generated file
 * is not what it should be.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Client } from 'pg';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { migrate } from '../postgres/migrate';
import { openDatabase } from '../postgres/open-database';

const STORES = join(PROJECT_ROOT, 'cloudfunctions');
const SCRATCH = `huigan_sql_types_${process.pid}`;

const generatedFiles = (): Map<string, string> =>
  new Map(
    readdirSync(STORES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.queries.ts'))
      .map((name) => [name, readFileSync(join(STORES, name), 'utf8')]),
  );

/** Statements run by our own class, whose text is made once; pgtyped writes its runtime's. */
function runByOurs(): void {
  for (const [name, text] of generatedFiles()) {
    const ours = relative(dirname(join(STORES, name)), join(STORES, 'platform', 'prepared-query'));
    const from = ours.startsWith('.') ? ours : `./${ours}`;
    writeFileSync(join(STORES, name), text.replace(`from '@pgtyped/runtime'`, `from '${from}'`));
  }
}

function generate(databaseUrl: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'huigan-sql-types-'));
  const config = JSON.parse(readFileSync(join(PROJECT_ROOT, 'pgtyped.config.json'), 'utf8')) as object;
  const configFile = join(folder, 'pgtyped.config.json');
  writeFileSync(configFile, JSON.stringify({ ...config, srcDir: STORES, dbUrl: databaseUrl }));
  try {
    return (
      spawnSync('npx', ['--no-install', 'pgtyped', '-c', configFile], { cwd: PROJECT_ROOT, stdio: 'inherit' })
        .status ?? 1
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withScratchDatabase(work: (url: string) => number): Promise<number> {
  // A folder of its own: nobody's data is touched. The server's user must be able to enter it.
  const dataDir = mkdtempSync(join(tmpdir(), 'huigan-sql-types-'));
  chmodSync(dataDir, 0o755);
  const database = await openDatabase({ dataDir, forTests: true });
  const admin = new Client({ connectionString: database.ownerUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${SCRATCH}`);
    const url = new URL(database.ownerUrl);
    url.pathname = `/${SCRATCH}`;
    await migrate(url.href);
    return work(url.href);
  } finally {
    await admin.query(`drop database if exists ${SCRATCH} with (force)`);
    await admin.end();
    await database.release();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const before = generatedFiles();
  process.exitCode = await withScratchDatabase(generate);
  runByOurs();
  if (!process.argv.includes('--check')) return;
  const after = generatedFiles();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  for (const name of stale)
    console.error(
      `${name} was not generated from the present SQL and schema: run npm run sql:types and commit it.`,
    );
  if (stale.length > 0) process.exitCode = 1;
}

void main();
