/* Every named statement is one that Citus plans and does, and one of one owner goes to one shard. */
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { namedStatements, ofOneOwner } from '../architecture/statements';
import { explain, queriesOfProduct, type Explained } from './explain';
import { at, CITUS } from './places';

/** Of one member and of those they know: what was won from each other, bought from each other, paid alike. */
const OF_TWO = [
  'eraseNotesOnPurchases',
  'findOfSamePayee',
  'forgetSecondAccounts',
  'forgetWinner',
  'forgetWon',
];

at(CITUS, 'statements on several machines', () => {
  let database: TestDatabase;
  let found: Explained[];
  beforeAll(async () => {
    database = await createTestDatabase();
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    found = [];
    for (const query of await queriesOfProduct()) found.push(await explain(client, query));
    await client.end();
  }, 300_000);
  afterAll(() => database?.drop());

  test('are all planned and done', () => {
    expect(found.length).toBeGreaterThan(900);
    expect(found.flatMap(({ name, refused }) => (refused === null ? [] : `${name}: ${refused}`))).toEqual([]);
  });

  test('read each part as it was written', () => {
    expect(found.flatMap(({ name, misread }) => misread.map((part) => `${name}: ${part}`))).toEqual([]);
  });

  test('of one owner go to one shard', () => {
    const owned = new Set(
      namedStatements()
        .filter(ofOneOwner)
        .map(({ name }) => name),
    );
    const wide = found.filter(({ name, tasks }) => owned.has(name) && tasks.some((count) => count > 1));
    expect(owned.size).toBeGreaterThan(200);
    expect(wide.map(({ name }) => name).sort()).toEqual(OF_TWO);
  });
});
