/*
 * What the database says of an account, its asset and whether it is a debt, is what the chart says of it.
 */
import { Client } from 'pg';
import { ACCOUNTS, CHART_OF_ACCOUNTS } from '../../cloudfunctions/core/ledger/chart-of-accounts';
import { createTestDatabase } from '../support/database';

test('the database has the accounts of the chart, with their assets and debts', async () => {
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `select a::text as account, huigan.asset_of(a)::text as asset, huigan.is_debt(a) as debt
     from unnest(enum_range(null::huigan.account)) a order by a::text`,
  );
  await client.end();
  await database.drop();
  const chart = ACCOUNTS.map((account) => {
    const { asset, role } = CHART_OF_ACCOUNTS[account];
    return { account, asset, debt: role === 'debt' };
  });
  expect(rows).toEqual(chart.sort((a, b) => (a.account < b.account ? -1 : 1)));
});
