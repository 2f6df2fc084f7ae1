/*
 * `npm start [-- --data <folder>]`: the whole product on this machine, with demo data. PORT and HOST say
 * where, DATABASE_URL with which database.
 */
import { parseArgs } from 'node:util';
import { runDemo } from './run-demo';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const end = new AbortController();
  // A terminal and npm may both pass Ctrl-C on: the second one changes nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end.abort());
  await runDemo({ dataDir: values.data, log: (line) => console.log(line), signal: end.signal });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
