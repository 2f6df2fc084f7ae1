/*
 * A data folder of an earlier version goes forward: its database, as that version wrote it, is migrated, and
 * not a line of the ledger is another. What each version left is a folder here, named after its last
 * migration: data.sql (made once, never edited) and the figures of that day.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { memberOfTillSession } from '../../cloudfunctions/core/till/till-session-id';
import { readTillSession } from '../../cloudfunctions/core/till/till-sessions.store';
import { readRedemption } from '../../cloudfunctions/core/till/redemptions.store';
import { findMadeMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { findByHandle, readCode, secretPlace } from '../../cloudfunctions/core/member/member-code.store';
import { readPhone } from '../../cloudfunctions/core/member/phone.store';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { openVault } from '../../cloudfunctions/platform/vault';
import { auditBrands } from '../../tools/audit/audit-brands';
import { hashLedger } from '../../tools/audit/hash-ledger';
import { migrate } from '../../tools/postgres/migrate';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { createTestDatabase, withDatabaseName, type TestDatabase } from '../support/database';

const MIGRATIONS = join(__dirname, '../../cloudfunctions/core/migrations');
/** With which the members' codes and phones of the data were sealed. */
const DATA_KEY = 'upgrade-data-key-of-32-characters';
const VERSIONS = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

interface Figures {
  hashes: { asOf: string; lines: number; sha256: string }[];
  totals: Record<string, string>;
}

describe.each(VERSIONS.map(({ name }) => name))('a database of the version up to %s', (version) => {
  const figures = JSON.parse(readFileSync(join(__dirname, version, 'figures.json'), 'utf8')) as Figures;
  let home: TestDatabase;
  let url: string;
  let owner: Database;
  let pool: Database;

  beforeAll(async () => {
    home = await createTestDatabase();
    const name = `${new URL(home.ownerUrl).pathname.slice(1)}_before`;
    url = withDatabaseName(home.ownerUrl, name);
    await query(home.ownerUrl, `create database ${name} template template0`);
    await migrateUntil(url, version);
    await query(url, readFileSync(join(__dirname, version, 'data.sql'), 'utf8'));
    await migrate(url);
    owner = openPool(url, 1);
    pool = openPool(withDatabaseName(home.appUrl, name), 2);
  });
  afterAll(async () => {
    await owner?.end();
    await pool?.end();
    await query(home.ownerUrl, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
    await home.drop();
  });

  test('is clean, and its totals are what they were', async () => {
    const [first] = figures.hashes;
    const report = await auditBrands(pool, asked(first?.asOf ?? ''));
    // The story of then told a gift in another month than its own, which is named since.
    const [other, ...more] = report.brands.flatMap((brand) => brand.differences);
    expect(other).toMatchObject({
      check: 'gifts',
      what: expect.stringMatching(/e-march .*: period$/) as string,
    });
    expect(more).toEqual([]);
    expect(JSON.parse(inText(report.brands[0]?.totals))).toEqual(figures.totals);
  });

  test('has the fingerprints that it had, also of what was still to fall due', async () => {
    expect(figures.hashes.length).toBeGreaterThan(1);
    for (const hash of figures.hashes) expect(await hashLedger(pool, asked(hash.asOf))).toEqual(hash);
  });

  test('is derived again from its events', async () => {
    expect(await replayLedger(owner, undefined)).toMatchObject({ count: 0, differences: [] });
  });

  test('still knows who is who: by key, by code, by phone', async () => {
    const db = asDb(pool);
    await makeMembers(db, 1, 'test', ['ann', 'zoe']);
    const made = await findMadeMembers(db, 1, 'test', ['ann', 'zoe']);
    expect(made.get('ann')).toBe(1n);
    // Eight were there.
    expect(made.get('zoe')).toBeGreaterThan(8n);
    const vault = openVault(DATA_KEY);
    const hal = 7n;
    const code = await readCode(db, hal);
    expect(await findByHandle(db, 1, code?.handle ?? '')).toMatchObject({ memberId: hal });
    expect(vault.open(code?.sealed ?? Buffer.of(), secretPlace(hal))).toHaveLength(32);
    expect((await readPhone(db, hal))?.hash).toEqual(vault.hash(1, 'phone', '8613800000001'));
    const { rows } = await owner.query<{ phone_hash: Buffer }>(
      'select phone_hash from huigan.phone_hashes where member_id = $1',
      [hal],
    );
    expect(rows).toEqual([{ phone_hash: vault.hash(1, 'phone', '8613800000001') }]);
  });

  test('still finds till sessions and redemptions by the ids that were given out', async () => {
    const db = asDb(pool);
    const place = { brandId: 1, storeId: 's1' };
    expect(memberOfTillSession('session-ann')).toBeNull();
    expect(await readTillSession(db, place, 'session-ann')).toMatchObject({ memberId: 1n });
    const { rows } = await owner.query<{ redemption_id: string; member_id: bigint }>(
      'select redemption_id, member_id from huigan.redemptions',
    );
    expect(rows).toHaveLength(4);
    for (const row of rows)
      expect(await readRedemption(db, place, row.redemption_id)).toMatchObject({ memberId: row.member_id });
  });
});

const asked = (asOf: string) => ({ brandKey: undefined, asOf, now: 0 });
const inText = (figures: unknown): string =>
  JSON.stringify(figures, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));

/** Migrates as that version did: with the migrations that it had. */
async function migrateUntil(url: string, last: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'huigan-migrations-'));
  try {
    for (const name of readdirSync(MIGRATIONS).filter((candidate) => candidate <= last))
      cpSync(join(MIGRATIONS, name), join(folder, name), { recursive: true });
    await migrate(url, undefined, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
