/**
 * Publishes a version of a brand's programme. A version takes effect later than the one before, and later
 * than anything already settled, so that no settled event would have been settled otherwise.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '../../../contract/programme';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import {
  problemSentence,
  publishProblems,
  settledUntil,
  type PublishProblem,
} from '../../programme/publishing.rules';
import {
  addVersion,
  holdPublishing,
  makeBrand,
  readBrands,
  readLastWithdrawn,
  readRuleSets,
  type Brand,
} from '../../programme/programme.store';
import { logVersion } from './by-server';

export type PublishResult =
  | { outcome: 'published' | 'unchanged'; brand: Brand; version: number }
  | { outcome: 'refused'; reason: string; problems: PublishProblem[] };

/**
 * Makes the brand where it is missing and adds the version. The same document as the latest version changes
 * nothing.
 * @param standsAt for a brand made now: the end of its records, or null for a live one
 * @param now the present instant, for live brands
 * @param after the version that the draft was made after; null: whichever is the latest
 * @param log writes down what was published, in its transaction; by itself: whoever runs the server did it
 */
export function publishProgramme(
  pool: Database,
  programme: Programme,
  standsAt: Instant | null,
  now: Instant,
  after: number | null = null,
  log: ((db: Db, version: number) => Promise<void>) | null = null,
): Promise<PublishResult> {
  return withTransaction(pool, async (db) => {
    await makeBrand(db, { key: programme.brand, name: programme.name, standsAt });
    const brand = present((await readBrands(db, programme.brand))[0], `brand ${programme.brand}`);
    const latestClock = await holdPublishing(db, brand.brandId);
    const versions = (await readRuleSets(db, [brand.brandId])).get(brand.brandId) ?? [];
    const last = versions[versions.length - 1];
    if (last !== undefined && isDeepStrictEqual(last.programme, programme))
      return { outcome: 'unchanged', brand, version: last.version };
    const problems =
      last === undefined ? [] : publishProblems(last, programme, settledUntil(brand, latestClock, now));
    if (after !== null && after !== (last?.version ?? 0))
      problems.unshift({ code: 'overtaken', latest: last?.version ?? 0 });
    const [first] = problems;
    if (first !== undefined) return { outcome: 'refused', reason: problemSentence(first), problems };
    const version = Math.max(last?.version ?? 0, await readLastWithdrawn(db, brand.brandId)) + 1;
    await addVersion(db, brand.brandId, version, programme);
    if (log === null) await logVersion(db, brand.brandId, 'publish-programme', { version }, now);
    else await log(db, version);
    return { outcome: 'published', brand, version };
  });
}
