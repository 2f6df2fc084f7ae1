/**
 * Publishes a version of a brand's programme. A version takes effect later than the one before, and later than anything already settled, so that no
 * settled event would have been settled otherwise.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '../../contract/programme';
import { withTransaction, type Database } from '../../platform/db';
import { present } from '../kernel/assert';
import type { Instant } from '../kernel/time';
import {
  addVersion,
  holdPublishing,
  makeBrand,
  readBrands,
  readRuleSets,
  type Brand,
} from '../programme/programme.store';

/** A live brand settles events up to this far in the future (clocks differ); a version takes effect after that. */
export const CLOCK_TOLERANCE_MS = 10 * 60_000;

export type PublishResult =
  | { outcome: 'published' | 'unchanged'; brand: Brand; version: number }
  | { outcome: 'refused'; reason: string };

/**
 * Makes the brand where it is missing and adds the version. The same document as the latest version changes nothing.
 * @param standsAt for a brand made now: the end of its records, or null for a live one
 * @param now the present instant, for live brands
 */
export function publishProgramme(
  pool: Database,
  programme: Programme,
  standsAt: Instant | null,
  now: Instant,
): Promise<PublishResult> {
  return withTransaction(pool, async (db) => {
    await makeBrand(db, { key: programme.brand, name: programme.name, standsAt });
    const brand = present((await readBrands(db, programme.brand))[0], `brand ${programme.brand}`);
    const latestClock = await holdPublishing(db, brand.brandId);
    const versions = (await readRuleSets(db, [brand.brandId], cacheKeyOf(pool))).get(brand.brandId) ?? [];
    const last = versions[versions.length - 1];
    if (last !== undefined && isDeepStrictEqual(last.programme, programme))
      return { outcome: 'unchanged', brand, version: last.version };
    const from = Date.parse(programme.effectiveFrom);
    const reason =
      last === undefined
        ? null
        : reasonAgainst(
            last,
            programme,
            from,
            Math.max(latestClock ?? 0, brand.standsAt ?? now + CLOCK_TOLERANCE_MS),
          );
    if (reason !== null) return { outcome: 'refused', reason };
    await addVersion(db, brand.brandId, versions.length + 1, programme);
    return { outcome: 'published', brand, version: versions.length + 1 };
  });
}

function reasonAgainst(
  last: { effectiveFrom: Instant; programme: Programme },
  next: Programme,
  from: Instant,
  settledUntil: Instant,
): string | null {
  if (from <= last.effectiveFrom)
    return `effectiveFrom must be later than that of the latest version, ${last.programme.effectiveFrom}`;
  if (from <= settledUntil)
    return `effectiveFrom must be later than ${new Date(settledUntil).toISOString()}: events up to then are settled`;
  if (next.utcOffsetMinutes !== last.programme.utcOffsetMinutes) return 'utcOffsetMinutes cannot change';
  const missing = last.programme.tiers.levels.find((level) =>
    next.tiers.levels.every((candidate) => candidate.code !== level.code),
  );
  return missing ? `level ${missing.code} is missing: members may hold it` : null;
}

/** Tells the databases of one process apart in caches. */
export const cacheKeyOf = (pool: Database): string => String(pool.options.connectionString);
