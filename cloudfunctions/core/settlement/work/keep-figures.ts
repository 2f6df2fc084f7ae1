/**
 * Keeps the figures of days: adds what sales, refunds and points changed since the last round. A round that
 * is killed added nothing of the batch in hand; docs/adr/0018.
 */
import { asDb, type Database } from '../../../platform/db';
import { foldFigures } from '../../figures/figures.store';

/** Changes a batch: some two hundred milliseconds. */
const BATCH = 10_000;

/** Adds in batches until nothing waits or the time is up; how many changes it were. */
export async function keepFigures(pool: Database, isTimeUp: () => boolean = () => false): Promise<number> {
  let total = 0;
  while (!isTimeUp()) {
    const members = await foldFigures(asDb(pool), BATCH);
    const folded = members.reduce((sum, { changes }) => sum + changes, 0);
    total += folded;
    if (folded < BATCH) break;
  }
  return total;
}
