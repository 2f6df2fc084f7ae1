/*
 * Migrations: once each, whole or not at all, and history does not change.
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../tools/postgres/migrate';
import { createTestDatabase, withDatabaseName, type TestDatabase } from '../support/database';

describe('migrations', () => {
  let home: TestDatabase;
  let url: string;
  let folder: string;
  let count = 0;

  beforeAll(async () => {
    home = await createTestDatabase();
  });
  afterAll(() => home.drop());

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'huigan-migrations-'));
    const name = `${new URL(home.ownerUrl).pathname.slice(1)}_${(count += 1)}`;
    await query(home.ownerUrl, `create database ${name} template template0`);
    url = withDatabaseName(home.ownerUrl, name);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await query(home.ownerUrl, `drop database ${new URL(url).pathname.slice(1)} with (force)`);
  });

  function plant(name: string, up: string, check?: string): void {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'up.sql'), up);
    if (check) writeFileSync(join(folder, name, 'check.sql'), check);
  }
  const run = (): Promise<string[]> => migrate(url, undefined, folder);

  test('are applied in order and once, also by two commands at the same moment', async () => {
    plant('2_more', 'alter table things add column size int');
    plant('1_things', 'create table things (name text)');
    const both = await Promise.all([run(), run()]);
    expect(both.map((names) => names.length).sort()).toEqual([0, 2]);
    expect(await run()).toEqual([]);
    plant('3_others', 'create table others (name text)');
    expect(await run()).toEqual(['3_others']);
  });

  test('an empty folder is a beginning, not an error', async () => {
    expect(await run()).toEqual([]);
  });

  test('a change of an applied one is an error that names it', async () => {
    plant('1_things', 'create table things (name text)');
    await run();
    appendFileSync(join(folder, '1_things', 'up.sql'), '\n-- later');
    await expect(run()).rejects.toThrow('The migration 1_things was changed');
  });

  test('a database from a newer version is an error', async () => {
    plant('1_things', 'create table things (name text)');
    await run();
    rmSync(join(folder, '1_things'), { recursive: true });
    await expect(run()).rejects.toThrow('1_things, which this version does not know');
  });

  test('a mistake rolls its migration back and says its line', async () => {
    plant('1_things', 'create table things (name text)');
    plant('2_wrong', 'create table half (name text);\n\nselect nonsense;');
    await expect(run()).rejects.toThrow(/Migration 2_wrong was rolled back: .*nonsense.*line 3/);
    expect(
      await query(url, `select to_regclass('things') is not null as things, to_regclass('half') as half`),
    ).toEqual([{ things: true, half: null }]);
  });

  test('a row of check.sql is a problem: it is shown and the migration rolls back', async () => {
    plant(
      '1_things',
      'create table things as select 7 as odd',
      'select 1 where false; select odd from things',
    );
    const lines: string[] = [];
    await expect(migrate(url, (line) => lines.push(line), folder)).rejects.toThrow(
      'check.sql found 1 problem',
    );
    expect(lines).toEqual(['1_things: {"odd":7}']);
    expect(await query(url, `select to_regclass('things') as things`)).toEqual([{ things: null }]);
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
