/**
 * Takes back the latest version of a brand's programme before it is in force: nothing was settled by it, and
 * nothing will be. The version before it goes on; it keeps its number, which no other version gets.
 */
import { withTransaction, type Database } from '../../../platform/db';
import { isoInstant, type Instant } from '../../kernel/time';
import { settledUntil } from '../../programme/publishing.rules';
import { holdPublishing, readBrands, readRuleSets, withdrawVersion } from '../../programme/programme.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import type { Withdrawing, Withdrawn } from './withdraw-version';

/** The version that goes on, or why it is not taken back. */
export function withdrawProgramme(
  pool: Database,
  doer: Doer,
  { version, after }: Withdrawing,
  now: Instant,
): Promise<Withdrawn> {
  const { brandId } = doer;
  return withTransaction(pool, async (db): Promise<Withdrawn> => {
    const latestClock = await holdPublishing(db, brandId);
    const versions = (await readRuleSets(db, [brandId])).get(brandId) ?? [];
    const [last, before] = [versions.at(-1), versions.at(-2)];
    if (last?.version !== after) return { refused: 'already-changed' };
    const brand = (await readBrands(db)).find((one) => one.brandId === brandId);
    if (brand === undefined || before === undefined || last.version !== version)
      return { refused: 'wrong-state' };
    const until = settledUntil(brand, latestClock, now);
    if (!(await withdrawVersion(db, brandId, { version, settledUntil: until }, now)))
      return { refused: 'wrong-state' };
    await logAction(db, doer, {
      action: 'withdraw-version',
      subject: `v${version}`,
      before: { effectiveFrom: isoInstant(last.effectiveFrom) },
      after: { of: 'publish-programme', goesOn: before.version },
      doneAt: now,
    });
    return { version: before.version, effectiveFrom: before.effectiveFrom };
  });
}
