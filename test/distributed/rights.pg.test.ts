/* What `npm run distribute` gives for Citus's sake lets the application change no more than before. */
import { Client } from 'pg';
import { distribute } from '../../tools/distribute/distribute';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { at, CITUS } from './places';

at(CITUS, 'what was spread', () => {
  let database: TestDatabase;
  let app: Client;
  let owner: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    app = new Client({ connectionString: database.appUrl });
    owner = new Client({ connectionString: database.ownerUrl });
    await Promise.all([app.connect(), owner.connect()]);
  });
  afterAll(async () => {
    await app?.end();
    await owner?.end();
    await database?.drop();
  });

  test('is there: done again, nothing is done', async () => {
    expect(await distribute(database.ownerUrl, () => {})).toBe(0);
  });

  test('may be inserted where it is, and is not changed', async () => {
    await owner.query(
      `insert into huigan.brands (brand_id, key, name) overriding system value values (1, 'tea', 'Tea')`,
    );
    const insert = `insert into huigan.control_groups (brand_id, salt) values (1, 'first')
      on conflict (brand_id) do nothing`;
    expect((await app.query(insert)).rowCount).toBe(1);
    expect((await app.query(insert)).rowCount).toBe(0);
    await expect(app.query(`update huigan.control_groups set salt = 'other'`)).rejects.toThrow(
      /^these columns of control_groups\w* never change$/,
    );
    await expect(app.query('delete from huigan.control_groups')).rejects.toThrow('permission denied');
  });
});
