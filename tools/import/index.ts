/*
 * `npm run import -- --receipts FILE …`: settles a POS export. docs/import.md.
 *
 * Exit codes: 0 done (also with rejects: it says where they are), 2 wrong arguments or files, 130 stopped, 1
 * other trouble.
 */
import { setFlagsFromString } from 'node:v8';
import { clockChecker } from '../../cloudfunctions/platform/clock-check';
import { asDb } from '../../cloudfunctions/platform/db';
import { runCommand } from '../command/input-error';
import { EXIT_STOPPED, listenForStop, withDatabase } from '../command/with-database';
import { readArguments, USAGE } from './arguments';
import { confirm, lookAndAsk, terminalAsk } from './ask';
import { reportLine, type ImportReport } from './counts';
import { summaryOf } from './look/summary';
import { makeProgress } from './progress';
import { runImport } from './run-import';

/**
 * Garbage may take as much as what is in use before it is collected: V8 alone waits for four times that,
 * a hundred megabytes of nothing.
 */
setFlagsFromString('--heap-growing-percent=100');

/** Receiving, two settlements, and one to spare. */
const CONNECTIONS = 4;

async function main(): Promise<number> {
  const told = readArguments(process.argv.slice(2));
  if (told === null) {
    console.log(USAGE);
    return 0;
  }
  const ask = terminalAsk();
  const { options, lists, asked } = await lookAndAsk(told, ask);
  const { mapping, programme } = options;
  console.error(await summaryOf(lists, mapping, programme.utcOffsetMinutes));
  if (asked > 0) console.error(`Asked no more with --mapping and: ${JSON.stringify(mapping)}`);
  if (!options.yes && !options.dryRun) await confirm(ask);
  const stop = listenForStop(() => console.error('\nStopping after the batch in hand …'));
  try {
    const report = await withDatabase(
      { dataDir: options.dataDir, connections: CONNECTIONS },
      async (pool) => {
        await clockChecker(asDb(pool), Date.now, options.clockIsRight)();
        return runImport(pool, options, lists, {
          now: Date.now(),
          progress: makeProgress(),
          stopped: stop.asked,
        });
      },
    );
    print(report, options.json);
    return report.stopped ? EXIT_STOPPED : 0;
  } finally {
    stop.dispose();
  }
}

function print(report: ImportReport, json: boolean): void {
  for (const { sentence } of report.findings) console.error(sentence);
  if (report.rejectsFile !== null)
    console.error(
      `Rejected lines, with reasons, are in ${report.rejectsFile}: mend them there and import that file.`,
    );
  if (report.joinsContradicted > 0)
    console.error(
      `${report.joinsContradicted} member(s) joined before with another date; the first one stays.`,
    );
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const peakMegabytes = Math.round(maxRSS / 1024);
  const cpuSeconds = Math.round((userCPUTime + systemCPUTime) / 1e5) / 10;
  console.log(json ? JSON.stringify({ ...report, peakMegabytes, cpuSeconds }) : reportLine(report));
}

runCommand(main);
