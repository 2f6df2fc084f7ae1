/*
 * `npm run worker [-- --data DIR] [--clock-is-right]`: settles what waits and does what orders need, for
 * ever. The server does the same inside its own process; more workers change nothing but the pace. Ends
 * cleanly on Ctrl-C and SIGTERM.
 */
import { parseArgs } from 'node:util';
import type { Outside } from '../../cloudfunctions/platform/outside';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import { clockChecker } from '../../cloudfunctions/platform/clock-check';
import { readConfig } from '../../cloudfunctions/platform/config';
import { openServices } from '../../cloudfunctions/platform/context';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { openVault } from '../../cloudfunctions/platform/vault';
import { runCommand } from '../command/input-error';
import { listenForStop, withDatabase } from '../command/with-database';

const CONNECTIONS = 3;
/** The database is opened apart. */
const ANY_DATABASE = 'postgres://opened.apart';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, 'clock-is-right': { type: 'boolean', default: false } },
  });
  const stop = listenForStop();
  try {
    await withDatabase({ dataDir: values.data, connections: CONNECTIONS }, async (pool) => {
      const log = (line: string): void => console.error(line);
      const checkClock = clockChecker(asDb(pool), Date.now, values['clock-is-right']);
      const worker = startWorker({ pool, log, now: Date.now, checkClock, ...outsideOf(pool) });
      log('The worker runs; Ctrl-C ends it.');
      await stop.wait;
      await worker.stop();
    });
  } finally {
    stop.dispose();
  }
  return 0;
}

/**
 * WeChat and WeChat Pay, where the environment names a brand as that of a server does; otherwise orders are
 * left to the server's own worker.
 */
function outsideOf(pool: Database): { outside?: Outside } {
  const { HUIGAN_BRAND: brand, HUIGAN_DEMO: demo } = process.env;
  if (!brand && demo !== '1') return {};
  const config = readConfig({ DATABASE_URL: ANY_DATABASE, ...process.env });
  const { log, ...services } = openServices(config);
  const vault = openVault(config.dataKey);
  return { outside: { database: pool, ...services, vault, log, demo: demo === '1' } };
}

runCommand(main);
