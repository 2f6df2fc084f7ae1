/*
 * Audit and replay over generated stories under programmes that meet every rule: a ledger that settlement
 * wrote is clean.
 */
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { foldFigures } from '../../cloudfunctions/core/figures/figures.store';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleNext } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { generateStory } from '../model/generate';
import type { ModelEvent, Programme } from '../model/model-types';
import { hardProgrammes } from '../model/programmes';
import { toIncoming } from '../settlement/told-events';
import { createTestDatabase, type TestDatabase } from '../support/database';

const SEED = Number(process.env['SEED'] ?? 20_261_122);
const EVENTS = Number(process.env['AUDIT_EVENTS'] ?? 800);

async function openBrand(pool: Database, versions: readonly Programme[]) {
  let brandId = 0;
  for (const version of versions) {
    const result = await publishProgramme(pool, programmeSchema.parse(version), 0, 0);
    if (result.outcome === 'refused') throw new Error(result.reason);
    brandId = result.brand.brandId;
  }
  return { brandId, utcOffsetMinutes: versions[0]?.utcOffsetMinutes ?? 480 };
}

async function tell(pool: Database, versions: readonly Programme[], events: readonly ModelEvent[]) {
  const brand = await openBrand(pool, versions);
  const keys = [...new Set(events.flatMap((event) => event.member ?? []))];
  await makeMembers(asDb(pool), brand.brandId, 'test', keys);
  const ids = await findMembers(asDb(pool), brand.brandId, 'test', keys);
  for (let start = 0; start < events.length; start += 150) {
    const part = events.slice(start, start + 150);
    await receiveEvents(
      pool,
      brand,
      part.map((event) => toIncoming(event, (key) => ids.get(key) ?? 0n)),
    );
    await settleNext(pool, 0n);
    // A part of what waits, so that both places have something.
    await foldFigures(asDb(pool), 100);
  }
}

describe(`the books of generated stories (SEED=${SEED})`, () => {
  let database: TestDatabase;
  let pool: Database;
  let owner: Database;
  beforeEach(async () => {
    database = await createTestDatabase();
    pool = openPool(database.appUrl, 2);
    owner = openPool(database.ownerUrl, 1);
  });
  afterEach(async () => {
    await pool.end();
    await owner.end();
    await database.drop();
  });

  test.each(Object.entries(hardProgrammes))(
    'under the programme %s pass the audit and replay to the same ledger',
    async (name, versions) => {
      const members = Math.ceil(EVENTS / 20);
      const story = { seed: SEED + name.length, members, events: EVENTS, programmes: versions };
      await tell(pool, versions, [...generateStory(story)]);
      const audit = await auditBrands(pool, { brandKey: undefined, asOf: undefined, now: Date.now() });
      expect(audit.brands.flatMap((brand) => brand.differences.slice(0, 20))).toEqual([]);
      const replay = await replayLedger(owner, undefined);
      expect(replay.differences.slice(0, 20)).toEqual([]);
      expect(replay.transfers).toBeGreaterThan(EVENTS / 2);
    },
    120_000,
  );
});
