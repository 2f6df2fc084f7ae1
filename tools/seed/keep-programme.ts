/** The demo's programme: its first version, or, in a demo that was made with another document, a further one from the next day on. */
import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { dayOf, formatInstant, startOfDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import { readBrands, readRuleSets } from '../../cloudfunctions/core/programme/programme.store';
import {
  cacheKeyOf,
  CLOCK_TOLERANCE_MS,
  publishProgramme,
} from '../../cloudfunctions/core/settlement/publish-programme';
import { asDb, type Database } from '../../cloudfunctions/platform/db';

/** Publishes the document where the brand's latest version says something else, and tells the brand's number. */
export async function keepProgramme(
  pool: Database,
  programme: Programme,
  now: Instant,
  log: (line: string) => void,
): Promise<number> {
  const latest = await readLatest(pool, programme.brand);
  if (latest === null) {
    const made = await publishProgramme(pool, programme, null, now);
    if (made.outcome === 'refused') throw new Error(`The demo programme is refused: ${made.reason}`);
    return made.brand.brandId;
  }
  const { effectiveFrom } = latest.programme;
  if (isDeepStrictEqual(latest.programme, { ...programme, effectiveFrom })) return latest.brandId;
  const offset = programme.utcOffsetMinutes;
  const tomorrow = startOfDay(dayOf(now + CLOCK_TOLERANCE_MS, offset) + 1, offset);
  const next = { ...programme, effectiveFrom: formatInstant(tomorrow, offset) };
  const published = await publishProgramme(pool, next, null, now);
  log(
    published.outcome === 'refused'
      ? `The demo brand keeps its programme: ${published.reason}`
      : `The demo brand has a new version of its programme from ${next.effectiveFrom} on.`,
  );
  return latest.brandId;
}

async function readLatest(
  pool: Database,
  brandKey: string,
): Promise<{ brandId: number; programme: Programme } | null> {
  const [brand] = await readBrands(asDb(pool), brandKey);
  if (brand === undefined) return null;
  const versions = (await readRuleSets(asDb(pool), [brand.brandId], cacheKeyOf(pool))).get(brand.brandId);
  const last = versions?.[versions.length - 1];
  return last === undefined ? null : { brandId: brand.brandId, programme: last.programme };
}
