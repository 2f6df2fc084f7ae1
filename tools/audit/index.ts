/*
 * `npm run audit [-- --hash] [--as-of T] [--brand KEY] [--data DIR]`: recomputes what is kept from
 * independent sides and names each thing that differs, as JSON. Exit code 0: nothing differs, 1: something
 * does. With `--hash`: the fingerprint of the ledger up to an instant.
 */
import { parseArgs } from 'node:util';
import { InputError, runCommand } from '../command/input-error';
import { withDatabase } from '../command/with-database';
import { auditBrands } from './audit-brands';
import { hashLedger } from './hash-ledger';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      hash: { type: 'boolean', default: false },
      'as-of': { type: 'string' },
      brand: { type: 'string' },
      data: { type: 'string' },
    },
  });
  const asked = { brandKey: values.brand, asOf: values['as-of'], now: Date.now() };
  if (asked.asOf === '') throw new InputError('--as-of: write a date or an instant.');
  return withDatabase({ dataDir: values.data, connections: 1 }, async (pool) => {
    const log = (line: string): void => console.error(line);
    const report = await auditBrands(pool, asked, log);
    print(values.hash ? { ...report, ...(await hashLedger(pool, asked)) } : report);
    return report.clean ? 0 : 1;
  });
}

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

runCommand(main);
