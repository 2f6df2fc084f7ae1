/**
 * Self-hosting: `node --import tsx cloudfunctions/server/main.ts [--clock-is-right]`, configured by the
 * environment, with the worker in the same process.
 */
import { join } from 'node:path';
import { startWorker } from '../core/settlement/work/run-worker';
import { ClockError, clockChecker } from '../platform/clock-check';
import { readConfig } from '../platform/config';
import { asDb } from '../platform/db';
import { startServer } from './start-server';

const H5 = join(__dirname, '..', '..', 'dist', 'h5');

async function main(): Promise<void> {
  const isRight = process.argv.includes('--clock-is-right');
  const server = await startServer(readConfig(process.env), H5, ({ database, now }) =>
    clockChecker(asDb(database), now, isRight),
  );
  await server.checkClock?.().catch(async (error: unknown) => {
    // Trouble with the database passes; a clock that has jumped waits for somebody.
    if (!(error instanceof ClockError)) return;
    await server.stop();
    throw error;
  });
  const { database, log, now } = server.platform;
  const worker = startWorker({
    pool: database,
    log: (line) => log.info(line),
    now,
    outside: server.platform,
    checkClock: server.checkClock,
  });
  const stop = (): void => {
    void worker.stop().then(() => server.stop());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  console.log(`Huigan listens on ${server.address}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
