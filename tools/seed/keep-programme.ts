/**
 * The demo's programme: its first version, or, in a demo that was made with another document, a further one
 * from the next day on.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { dayOf, formatInstant, startOfDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import { readBrands, readRuleSets } from '../../cloudfunctions/core/programme/programme.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import type { RuleSet } from '../../cloudfunctions/core/programme/programme.types';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { CLOCK_TOLERANCE_MS } from '../../cloudfunctions/core/programme/publishing.rules';

/**
 * Publishes the document where no version of the brand says the same (a later one may be the operator's own),
 * and tells the brand's number.
 */
export async function keepProgramme(
  pool: Database,
  programme: Programme,
  now: Instant,
  log: (line: string) => void,
): Promise<number> {
  const known = await readVersions(pool, programme.brand);
  if (known === null) {
    const made = await publishProgramme(pool, programme, null, now);
    if (made.outcome === 'refused') throw new Error(`The demo programme is refused: ${made.reason}`);
    return made.brand.brandId;
  }
  const isKept = known.versions.some((version) =>
    isDeepStrictEqual(version.programme, { ...programme, effectiveFrom: version.programme.effectiveFrom }),
  );
  if (isKept) return known.brandId;
  const offset = programme.utcOffsetMinutes;
  const tomorrow = startOfDay(dayOf(now + CLOCK_TOLERANCE_MS, offset) + 1, offset);
  const next = { ...programme, effectiveFrom: formatInstant(tomorrow, offset) };
  const published = await publishProgramme(pool, next, null, now);
  log(
    published.outcome === 'refused'
      ? `The demo brand keeps its programme: ${published.reason}`
      : `The demo brand has a new version of its programme from ${next.effectiveFrom} on.`,
  );
  return known.brandId;
}

async function readVersions(
  pool: Database,
  brandKey: string,
): Promise<{ brandId: number; versions: RuleSet } | null> {
  const [brand] = await readBrands(asDb(pool), brandKey);
  if (brand === undefined) return null;
  const versions = (await readRuleSets(asDb(pool), [brand.brandId])).get(brand.brandId);
  return versions === undefined || versions.length === 0 ? null : { brandId: brand.brandId, versions };
}
