/*
 * `npm run worker [-- --data DIR]`: settles what waits, for ever. The server does the same inside its own process; more workers change nothing but
 * the pace. Ends cleanly on Ctrl-C and SIGTERM.
 */
import { parseArgs } from 'node:util';
import { startWorker } from '../../cloudfunctions/core/settlement/run-worker';
import { runCommand } from '../command/input-error';
import { listenForStop, withDatabase } from '../command/with-database';

const CONNECTIONS = 3;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const stop = listenForStop();
  try {
    await withDatabase({ dataDir: values.data, connections: CONNECTIONS }, async (pool) => {
      const log = (line: string): void => console.error(line);
      const worker = startWorker({ pool, log, now: Date.now });
      log('The worker runs; Ctrl-C ends it.');
      await stop.wait;
      await worker.stop();
    });
  } finally {
    stop.dispose();
  }
  return 0;
}

runCommand(main);
