/*
 * `npm run coupons -- issue --template T --members FILE [--run NAME] [--brand KEY] [--json] [--data DIR]`:
 * issues a coupon to every member of a CSV file, once. The same command again goes on where it stopped.
 *
 * Exit codes: 0 done, also where some got none (it says how many), 2 wrong arguments or file, 130 stopped, 1
 * other trouble, such as a template that is paused or used up.
 */
import { parseArgs } from 'node:util';
import { showCouponRun } from '../../cloudfunctions/core/views/desk/coupon-runs';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { chooseBrand } from '../command/as-of';
import { InputError, runCommand } from '../command/input-error';
import { EXIT_STOPPED, listenForStop, withDatabase } from '../command/with-database';
import { makeProgress } from '../import/progress';
import { issueFile } from './issue-file';

const USAGE =
  'Usage: npm run coupons -- issue --template T --members FILE [--run NAME] [--brand KEY] [--json] [--data DIR]';

interface Wanted {
  template: string;
  members: string;
  run: string | undefined;
  brand: string | undefined;
  json: boolean;
  data: string | undefined;
}

function readArguments(args: string[]): Wanted {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      template: text,
      members: text,
      run: text,
      brand: text,
      json: { type: 'boolean', default: false },
      data: text,
    },
  });
  const { template, members, run, brand, json, data } = values;
  if (positionals.join() !== 'issue' || template === undefined || members === undefined)
    throw new InputError(USAGE);
  return { template, members, run, brand, json, data };
}

async function issue(pool: Database, wanted: Wanted, isStopped: () => boolean): Promise<number> {
  const { brand } = await chooseBrand(pool, wanted.brand);
  const { brandId } = brand;
  const progress = makeProgress();
  let begun = false;
  const run = await issueFile(pool, {
    brandId,
    templateId: wanted.template,
    path: wanted.members,
    runName: wanted.run,
    now: Date.now,
    isStopped,
    onRead: () => undefined,
    onDone: (done, total) => {
      if (!begun) progress.start('Issuing', Number(total), 'members');
      begun = true;
      progress.update(Number(done));
    },
  });
  if (begun) progress.finish();
  const shown = await showCouponRun(asDb(pool), { brandId, runId: run.runId });
  if (shown === null) return 1;
  const { total, given, twice, missed, state, stoppedWhy } = shown;
  if (wanted.json) console.log(JSON.stringify(shown));
  else
    console.log(
      `Run ${shown.run}, ${state}: ${total} members, ${given} issued, ${twice} twice in the list, ${missed} got none.`,
    );
  if (stoppedWhy !== null) console.error(`It stopped: ${stoppedWhy}. The same command goes on.`);
  return state === 'done' ? 0 : isStopped() ? EXIT_STOPPED : 1;
}

async function main(): Promise<number> {
  const wanted = readArguments(process.argv.slice(2));
  const stop = listenForStop();
  try {
    return await withDatabase({ dataDir: wanted.data, connections: 4 }, (pool) =>
      issue(pool, wanted, stop.asked),
    );
  } finally {
    stop.dispose();
  }
}

runCommand(main);
