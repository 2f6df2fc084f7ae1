/*
 * `node tools/run.mjs invite-operator --name NAME [--brand KEY] [--data DIR]`: a one-time code for the first
 * operator of a brand, who invites everybody else at the desk. Printed once; only its hash is kept.
 */
import { parseArgs } from 'node:util';
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { inviteOperator } from '../../cloudfunctions/core/settlement/desk/invite-staff';
import { chooseBrand } from '../command/as-of';
import { InputError, runCommand } from '../command/input-error';
import { withDatabase } from '../command/with-database';

const LONGEST_NAME = 40;

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { name: text, brand: text, data: text } });
  const name = values.name?.trim() ?? '';
  if (name === '' || name.length > LONGEST_NAME)
    throw new InputError('Who is invited? --name NAME, of 1 to 40 characters.');
  return withDatabase({ dataDir: values.data, connections: 1 }, async (pool) => {
    const { brand, utcOffsetMinutes } = await chooseBrand(pool, values.brand);
    const { invite, expiresAt } = await inviteOperator(pool, brand.brandId, name, Date.now());
    console.log(`${name} becomes an operator of ${brand.name} with the code ${invite}`);
    console.log(`It works once, until ${formatInstant(expiresAt, utcOffsetMinutes)}.`);
    return 0;
  });
}

runCommand(main);
