/*
 * `npm run carry -- --members FILE [--brand KEY] [--as-of T] [--dry-run] [--rejects FILE] [--json]
 * [--data DIR]`: carries members over from another system. docs/carrying-over.md.
 *
 * Exit codes: 0 done (also with rejects: it says where they are), 2 wrong arguments or files, 130 stopped, 1
 * other trouble.
 */
import { parseArgs } from 'node:util';
import { openLog } from '../../cloudfunctions/platform/log';
import { openVault } from '../../cloudfunctions/platform/vault';
import { chooseBrand, parseAsOf } from '../command/as-of';
import { InputError, runCommand } from '../command/input-error';
import { EXIT_STOPPED, listenForStop, withDatabase } from '../command/with-database';
import { rejectsName } from '../import/rejects-file';
import { prepareDataFolder } from '../postgres/data-folder';
import { keepSecret } from '../start/kept-secret';
import { carryFile, type CarryCounts } from './carry-file';

const USAGE = `Usage: npm run carry -- --members FILE [options]
  --members FILE   the members of the other system (docs/carrying-over.md)
  --brand KEY      where there are several      --as-of T        the list was drawn then (now)
  --dry-run        only looks                   --rejects FILE   where rejected rows go
  --json           counts as JSON               --data DIR       folder of the embedded database`;
const CONNECTIONS = 4;

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = { members: text, brand: text, 'as-of': text, rejects: text, data: text } as const;
  const flags = { 'dry-run': flag, json: flag, help: flag } as const;
  const { values } = parseArgs({ options: { ...options, ...flags } });
  const { members } = values;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (members === undefined) throw new InputError(`Which members? Name them with --members.\n${USAGE}`);
  const stop = listenForStop(() => console.error('\nStopping after the batch in hand …'));
  try {
    const counts = await withDatabase(
      { dataDir: values.data, connections: CONNECTIONS },
      async (database) => {
        const chosen = await chooseBrand(database, values.brand);
        const now = Date.now();
        const asOf = values['as-of'];
        const services = { wechat: null, wechatPay: null, wecom: null, demo: false, log: openLog('warn') };
        const outside = { ...services, database, vault: openVault(dataKeyOf(values.data)) };
        return carryFile(outside, chosen, {
          path: members,
          rejects: values.rejects ?? rejectsName(members),
          asOf:
            asOf === undefined ? (chosen.brand.standsAt ?? now) : parseAsOf(asOf, chosen.utcOffsetMinutes),
          now,
          dryRun: values['dry-run'],
          isStopped: stop.asked,
        });
      },
    );
    print(counts, values);
    return stop.asked() ? EXIT_STOPPED : 0;
  } finally {
    stop.dispose();
  }
}

/** That of the environment; beside an embedded database, the one that lies there. */
const dataKeyOf = (dataDir: string | undefined): string =>
  process.env['HUIGAN_DATA_KEY'] ?? keepSecret(prepareDataFolder(dataDir).folder, 'data-key');

function print(
  counts: CarryCounts,
  { json, 'dry-run': dryRun }: { json: boolean; 'dry-run': boolean },
): void {
  const { rows, carried, known, merged, rejected, points, rejectsFile } = counts;
  if (rejectsFile !== null)
    console.error(`Rejected rows, with reasons, are in ${rejectsFile}: mend them there and carry that file.`);
  if (json) console.log(JSON.stringify(counts));
  else if (dryRun)
    console.log(
      `${rows} rows: ${rows - rejected} can be carried over with ${points} points, ${rejected} not.`,
    );
  else
    console.log(
      `${rows} rows: ${carried} carried over, ${merged} with an account of the app, ${known} known, ${rejected} rejected.`,
    );
}

runCommand(main);
