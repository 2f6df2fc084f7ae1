/** Everything that `npm start` starts, in order, and its end in the reverse order. */
import { join } from 'node:path';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import { readConfig, type Config } from '../../cloudfunctions/platform/config';
import { openPool } from '../../cloudfunctions/platform/db';
import { startServer } from '../../cloudfunctions/server/start-server';
import { defaultDataDir, PROJECT_ROOT } from '../postgres/data-folder';
import { migrate } from '../postgres/migrate';
import { openDatabase } from '../postgres/open-database';
import { seedDemo } from '../seed/seed-demo';
import { startBuild } from './build';
import { openDemoGroups } from './demo-groups';
import { openDemoMessages, startDemoWecom } from './demo-messages';
import { startDemoPayments, type DemoPayments } from './demo-payments';
import { openDemoPartners } from './demo-partners';
import { openDemoReferral } from './demo-referral';
import { openDemoTeam } from './demo-team';
import { findPort } from './free-port';
import { TAX_TABLE_FILE } from '../seed/tax-table';
import { keepSecret } from './kept-secret';

export interface DemoOptions {
  /** Folder of the embedded database. */
  dataDir: string | undefined;
  log: (line: string) => void;
  /** Asked for an end, possibly before everything runs. */
  signal: AbortSignal;
}

/** What was started, to be undone last first. */
class Undo {
  private readonly steps: (() => unknown)[] = [];
  add(step: () => unknown): void {
    this.steps.push(step);
  }
  async all(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) await step();
  }
}

/** Runs the demo until the signal; whatever happens, nothing is left running. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const undo = new Undo();
  try {
    const address = await start(options, undo);
    if (address !== null) {
      options.log(`Huigan runs. Open ${address} in a browser; Ctrl-C ends it.`);
      await aborted(options.signal);
      options.log('Stopping …');
    }
  } finally {
    await undo.all();
  }
}

/** Starts everything; null when an end was asked for on the way. */
async function start({ dataDir, log, signal }: DemoOptions, undo: Undo): Promise<string | null> {
  const folder = dataDir ?? (process.env['DATABASE_URL'] ? join(PROJECT_ROOT, '.huigan') : defaultDataDir());
  const asked = configOf('postgres://to.be.opened', {});
  // A port is fixed now, because WeChat Pay is told of it before the server listens.
  const port = await findPort(asked);
  const build = startBuild(['functions', 'h5'], log);
  undo.add(() => build.stop());
  const database = await openDatabase({ ...(dataDir === undefined ? {} : { dataDir }), log });
  undo.add(() => database.release());
  const keeper = database.keepRunning();
  undo.add(() => keeper.stop());
  if (signal.aborted) return null;
  await migrate(database.ownerUrl, log);
  await seed(database.appUrl, log);
  if (signal.aborted) return null;
  await Promise.race([build.done, aborted(signal)]);
  if (signal.aborted) return null;
  const payments =
    asked.wechatPay === null ? await simulatePayments(folder, { host: asked.host, port }, undo) : null;
  const wecom = asked.wecom === null ? await startDemoWecom() : null;
  if (wecom !== null) undo.add(() => wecom.close());
  const config = configOf(database.appUrl, {
    PORT: String(port),
    HUIGAN_SESSION_SECRET: keepSecret(folder, 'session-secret'),
    HUIGAN_DATA_KEY: keepSecret(folder, 'data-key'),
    HUIGAN_TAX_TABLE: process.env['HUIGAN_TAX_TABLE'] || TAX_TABLE_FILE,
    ...payments?.env,
    ...wecom?.env,
  });
  const server = await startServer(config, join(PROJECT_ROOT, 'dist', 'h5'));
  undo.add(() => server.stop());
  const { platform } = server;
  // Before the worker, which would take what happened days ago for something of today.
  if (payments !== null) await openDemoReferral({ platform, bank: payments.simulator }, log);
  if (payments !== null) await openDemoPartners({ platform, bank: payments.simulator }, log);
  if (payments !== null) await openDemoTeam({ platform, bank: payments.simulator }, log);
  if (wecom !== null) await openDemoMessages({ platform }, log);
  const worker = startWorker({ pool: platform.database, log, now: platform.now, outside: platform });
  undo.add(() => worker.stop());
  if (payments !== null) await openDemoGroups({ platform, bank: payments.simulator }, log);
  return server.address;
}

/** Starts a WeChat Pay, when the environment names none, and what the server is told of it. */
async function simulatePayments(
  folder: string,
  listening: Pick<Config, 'host' | 'port'>,
  undo: Undo,
): Promise<DemoPayments> {
  const payments = await startDemoPayments(folder, process.env['DATABASE_URL'], listening);
  undo.add(() => payments.simulator.close());
  return payments;
}

/**
 * The environment of this process, as a demo: quiet, unless told otherwise. Without secrets, those that
 * everybody knows.
 */
const configOf = (databaseUrl: string, secrets: Record<string, string>): Config =>
  readConfig({
    HUIGAN_LOG_LEVEL: 'warn',
    ...process.env,
    HUIGAN_DEMO: '1',
    HUIGAN_SESSION_SECRET: undefined,
    HUIGAN_SESSION_SECRET_FILE: undefined,
    HUIGAN_DATA_KEY: undefined,
    HUIGAN_DATA_KEY_FILE: undefined,
    ...secrets,
    DATABASE_URL: databaseUrl,
  });

async function seed(appUrl: string, log: (line: string) => void): Promise<void> {
  const pool = openPool(appUrl, 2);
  try {
    await seedDemo(pool, { now: Date.now(), log });
  } finally {
    await pool.end();
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
