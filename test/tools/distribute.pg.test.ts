/* `npm run distribute` on a PostgreSQL without Citus says what is missing, and changes nothing. */
import { distribute } from '../../tools/distribute/distribute';
import { createTestDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('without Citus it says so', async () => {
  const said: string[] = [];
  await expect(distribute(database.ownerUrl, (line) => said.push(line))).rejects.toThrow(
    'This database has no Citus: `create extension citus` on each machine, then again.',
  );
  expect(said).toEqual([]);
});
