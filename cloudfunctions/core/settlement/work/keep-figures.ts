/**
 * Keeps the figures of days and the facts of members: adds what sales, refunds and points changed since the
 * last round, and counts again whoever was touched by it. A round that is killed did nothing of the batch in
 * hand; docs/adr/0018, docs/adr/0022.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { foldFigures } from '../../figures/figures.store';
import { readEdges, recountMembers, takeTouched, type Counting } from '../../insight/facts.store';
import { dayOf, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';

/** Changes a batch: about a second. */
const BATCH = 10_000;
/** Whose a change is that is nobody's. */
const NOBODY = 0n;

/** Adds in batches until nothing waits or the time is up; how many changes and touches it were. */
export async function keepFigures(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let total = 0;
  while (!isTimeUp()) {
    const done = await withTransaction(pool, (db) => keepBatch(db, now));
    // What another worker had in hand may be left by it: only a batch of nothing is the end.
    if (done === 0) break;
    total += done;
  }
  return total;
}

async function keepBatch(db: Db, now: Instant): Promise<number> {
  const folded = await foldFigures(db, BATCH);
  const { members, touches } = await takeTouched(db, BATCH);
  const changes = folded.reduce((sum, one) => sum + one.changes, 0);
  const byBrand = new Map<number, Set<bigint>>();
  for (const { brandId, memberId } of [...folded, ...members]) {
    if (memberId === NOBODY) continue;
    const known = byBrand.get(brandId) ?? new Set();
    byBrand.set(brandId, known.add(memberId));
  }
  for (const [brandId, ids] of byBrand)
    await recountMembers(db, await countingOf(db, brandId, now), [...ids], now);
  return changes + touches;
}

/** As of which day members of a brand are counted now, and by which edges. */
export async function countingOf(db: Db, brandId: number, now: Instant): Promise<Counting> {
  const { brand, utcOffsetMinutes } = await readBrandRules(db, brandId);
  const today = dayOf(brand.standsAt ?? now, utcOffsetMinutes);
  return { brandId, utcOffsetMinutes, today, rfm: await readEdges(db, brandId) };
}
