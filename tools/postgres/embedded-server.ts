/*
 * Making, starting, adopting and stopping the server of a data folder. Every function here expects the
 * folder's lock to be held; who counts as a user of the server is not known here.
 */
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder';
import { ensureDatabase } from './embedded-database';
import { clearStalePostmaster, findPostmaster } from './postmaster';
import { choosePort, databaseUrls, OWNER_ROLE, readOrMakePasswords, type Passwords } from './server-secrets';
import { serverSettings } from './server-settings';
import type { Runner } from './server-runner';

/** Replaying 4 GB of log after a crash takes minutes on a slow disk. */
const START_SECONDS = 240;
const POLL_MS = 50;
/**
 * A crashed server's children hold its memory for some moments, and a port may be taken between choice and
 * start.
 */
const START_ATTEMPTS = 8;
const LOG_LIMIT_BYTES = 16 * 1024 * 1024;

export interface ServerOptions {
  forTests: boolean;
  log: (line: string) => void;
}

/** Answers with the addresses of a server that runs, has the database, and knows both roles. */
export async function ensureServerRuns(
  folder: DataFolder,
  runner: Runner,
  options: ServerOptions,
): Promise<{ ownerUrl: string; appUrl: string }> {
  const passwords = readOrMakePasswords(folder);
  if (!existsSync(folder.cluster)) await makeCluster(folder, runner, passwords, options);
  const port = (await waitWhileBusy(folder)) ?? (await start(folder, runner, options));
  const urls = databaseUrls(port, passwords);
  await ensureDatabase(urls, passwords);
  return urls;
}

/** Stops the server after a checkpoint; connections still open are closed. Does nothing when none runs. */
export async function stopServer(folder: DataFolder, runner: Runner): Promise<void> {
  if (findPostmaster(folder.cluster).state === 'none') return;
  const stopped = await runner.run('pg_ctl', ['stop', '-D', folder.cluster, '-m', 'fast', '-w', '-t', '120']);
  if (stopped.code !== 0 && findPostmaster(folder.cluster).state !== 'none') {
    throw new Error(`PostgreSQL in ${folder.folder} did not stop: ${stopped.output}`);
  }
}

/** Made aside and renamed, so that a cluster is whole or not there. */
async function makeCluster(
  folder: DataFolder,
  runner: Runner,
  passwords: Passwords,
  options: ServerOptions,
): Promise<void> {
  options.log(`Making a PostgreSQL database in ${folder.folder}`);
  for (const name of readdirSync(folder.folder)) {
    if (name.startsWith('pgdata.')) removeWorkshop(join(folder.folder, name));
  }
  // The server's user may not write into the data folder, so initdb gets a folder of that user to work in.
  const workshop = `${folder.cluster}.${randomBytes(4).toString('hex')}`;
  mkdirSync(workshop, { mode: 0o700 });
  const passwordFile = join(workshop, 'password');
  writeFileSync(passwordFile, passwords.owner, { mode: 0o600 });
  runner.giveAway(passwordFile);
  runner.giveAway(workshop);
  const cluster = join(workshop, 'pgdata');
  const made = await runner.run('initdb', [
    `--pgdata=${cluster}`,
    `--username=${OWNER_ROLE}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--no-instructions',
    ...(options.forTests ? ['--no-sync'] : []),
  ]);
  if (made.code !== 0) throw new Error(`initdb failed in ${folder.folder}:\n${made.output}`);
  appendFileSync(join(cluster, 'postgresql.conf'), "\ninclude = 'huigan.conf'\n");
  renameSync(cluster, folder.cluster);
  removeWorkshop(workshop);
}

/** The initdb of a killed command may still be writing into it; it gives up when its folder is gone. */
function removeWorkshop(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/**
 * The port of a server that is ready, after waiting for one that is starting or stopping; undefined: none
 * runs.
 */
async function waitWhileBusy(folder: DataFolder): Promise<number | undefined> {
  const deadline = Date.now() + START_SECONDS * 1000;
  for (;;) {
    const found = findPostmaster(folder.cluster);
    if (found.state === 'ready') return found.port;
    if (found.state === 'none') return undefined;
    if (Date.now() > deadline) {
      throw new Error(`PostgreSQL (process ${found.pid}) has not become ready; see ${folder.serverLog}.`);
    }
    await sleep(POLL_MS);
  }
}

async function start(folder: DataFolder, runner: Runner, options: ServerOptions): Promise<number> {
  options.log(`Starting PostgreSQL ${runner.version.split('-')[0]} in ${folder.folder}`);
  prepareLog(folder, runner);
  const settings = join(folder.cluster, 'huigan.conf');
  writeFileSync(settings, serverSettings(options.forTests));
  runner.giveAway(settings);
  for (let attempt = 1; ; attempt += 1) {
    clearStalePostmaster(folder.cluster);
    const port = await choosePort(folder);
    const flags = [
      '-D',
      folder.cluster,
      '-l',
      folder.serverLog,
      '-w',
      '-t',
      String(START_SECONDS),
      '-o',
      `-p ${port}`,
    ];
    const started = await runner.run('pg_ctl', ['start', ...flags]);
    // Whatever pg_ctl says: an earlier start that lost its master may have come up meanwhile.
    const ready = await waitWhileBusy(folder);
    if (ready !== undefined) return ready;
    if (attempt === START_ATTEMPTS) {
      throw new Error(`PostgreSQL did not start in ${folder.folder}: ${started.output}\n${endOfLog(folder)}`);
    }
    await sleep(attempt * 100);
  }
}

/** The log must exist for a server's user who may not create it, and must not grow for ever. */
function prepareLog({ serverLog }: DataFolder, runner: Runner): void {
  const size = statSync(serverLog, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(serverLog, `${serverLog}.1`);
  appendFileSync(serverLog, '', { mode: 0o600 });
  runner.giveAway(serverLog);
}

function endOfLog({ serverLog }: DataFolder): string {
  return existsSync(serverLog) ? readFileSync(serverLog, 'utf8').split('\n').slice(-12).join('\n') : '';
}
