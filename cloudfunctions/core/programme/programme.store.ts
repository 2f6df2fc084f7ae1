/*
 * Reads brands and the versions of their programmes, and publishes versions. Documents are validated on the
 * way in and cached by number for good: a published version never changes. One that was withdrawn before it
 * was in force is gone once a later one is read: its number is never given again.
 */
import { programmeSchema, type Programme } from '../../contract/programme';
import { memoryOf, type Db } from '../../platform/db';
import { groupBy } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { ProgrammeVersion, RuleSet } from './programme.types';
import {
  findBrands,
  findLastWithdrawn,
  findLatestClock,
  findVersionNumbers,
  findVersions,
  insertBrand,
  insertVersion,
  lockBrand,
  moveStandsAt,
  withdrawProgramme,
} from './programme.store.queries';

export interface Brand {
  brandId: number;
  key: string;
  name: string;
  /** Null: live. Otherwise the instant at which its records end. */
  standsAt: Instant | null;
}

/** Brands by id; only the one with the key where one is given. */
export async function readBrands(db: Db, brandKey: string | null = null): Promise<Brand[]> {
  const rows = await findBrands.run({ brandKey }, db);
  return rows.map((row) => ({
    brandId: row.brand_id,
    key: row.key,
    name: row.name,
    standsAt: row.stands_at?.getTime() ?? null,
  }));
}

/** Makes a brand; nothing when its key is taken. */
export async function makeBrand(
  db: Db,
  brand: { key: string; name: string; standsAt: Instant | null },
): Promise<void> {
  await insertBrand.run({ key: brand.key, name: brand.name, standsAt: isoInstant(brand.standsAt) }, db);
}

/** Moves the end of a standing brand's records forward; a live brand stays live. */
export async function moveBrandClock(db: Db, brandId: number, standsAt: Instant): Promise<void> {
  await moveStandsAt.run({ brandId, standsAt: isoInstant(standsAt) }, db);
}

/** By brand and number; null: withdrawn. */
const publishedVersions = memoryOf(() => new Map<string, ProgrammeVersion | null>());

/** The rule set of each brand. One small statement when all versions are known already. */
export async function readRuleSets(db: Db, brandIds: number[]): Promise<Map<number, RuleSet>> {
  const latest = await findVersionNumbers.run({ brandIds }, db);
  return readRuleSetsUntil(db, new Map(latest.map((row) => [row.brand_id, row.version])));
}

/**
 * Like `readRuleSets` for whoever has read in this very request, or under the members' locks, which version
 * of each brand is the latest: no statement when all versions are known already.
 */
export async function readRuleSetsUntil(
  db: Db,
  latest: ReadonlyMap<number, number>,
): Promise<Map<number, RuleSet>> {
  const cache = publishedVersions(db);
  const known = (brandId: number, version: number): ProgrammeVersion | null | undefined =>
    cache.get(`${brandId}|${version}`);
  const missing = [...latest].flatMap(([brandId, last]) =>
    numbers(last).some((version) => known(brandId, version) === undefined) ? brandId : [],
  );
  if (missing.length > 0) {
    for (const [brandId, rows] of groupBy(
      await findVersions.run({ brandIds: missing }, db),
      (row) => row.brand_id,
    )) {
      for (const version of numbers(Math.max(0, ...rows.map((row) => row.version))))
        cache.set(`${brandId}|${version}`, null);
      for (const row of rows) {
        const programme = programmeSchema.parse(row.document);
        cache.set(`${brandId}|${row.version}`, {
          version: row.version,
          effectiveFrom: row.effective_from.getTime(),
          programme,
        });
      }
    }
  }
  return new Map(
    [...latest].map(([brandId, last]) => [
      brandId,
      numbers(last).flatMap((version) => known(brandId, version) ?? []),
    ]),
  );
}

const numbers = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/**
 * Holds publishing for a brand until the transaction ends, and tells the latest instant that any of its
 * members' clocks shows.
 */
export async function holdPublishing(db: Db, brandId: number): Promise<Instant | null> {
  await lockBrand.run({ brandId }, db);
  return readLatestClock(db, brandId);
}

/** The latest instant that any of a brand's members' clocks shows; null: none shows any. */
export async function readLatestClock(db: Db, brandId: number): Promise<Instant | null> {
  const [row] = await findLatestClock.run({ brandId }, db);
  return row?.latest?.getTime() ?? null;
}

/** Adds a version; the caller has checked that it may follow the one before. */
export async function addVersion(
  db: Db,
  brandId: number,
  version: number,
  programme: Programme,
): Promise<void> {
  const effectiveFrom = isoInstant(Date.parse(programme.effectiveFrom));
  await insertVersion.run({ brandId, version, effectiveFrom, document: JSON.stringify(programme) }, db);
}

/** The highest number of a version that was withdrawn; 0: none was. */
export const readLastWithdrawn = async (db: Db, brandId: number): Promise<number> =>
  (await findLastWithdrawn.run({ brandId }, db))[0]?.version ?? 0;

/**
 * Withdraws the latest version; false: there is a later one, or it takes effect by `settledUntil`. The caller
 * holds publishing.
 */
export async function withdrawVersion(
  db: Db,
  brandId: number,
  { version, settledUntil }: { version: number; settledUntil: Instant },
  at: Instant,
): Promise<boolean> {
  const until = isoInstant(settledUntil);
  const asked = { brandId, version, settledUntil: until, at: isoInstant(at) };
  return (await withdrawProgramme.run(asked, db))[0]?.withdrawn ?? false;
}
