/** Where a store is, and how long a drink takes there now: what a guest asks before they pay. Reads only. */
import { storeDetailsSchema } from '../../../contract/menu';
import type { WaitReply } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import { isoInstant, type Instant } from '../../kernel/time';
import { waitMinutes, type Made } from '../../order/wait.rules';
import { findWait } from './wait.view.queries';

/** More than these are as bad as these. */
const MOST_AHEAD = 200;
/** Orders, and hours back, by which a store's pace is told: an afternoon is not the morning. */
const MOST_MADE = 20;
const PACE_MS = 2 * 3_600_000;

/** Null: the brand has no such store that guests see. */
export async function showWait(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string },
  now: Instant,
): Promise<WaitReply | null> {
  const since = isoInstant(now - PACE_MS);
  const asked = { brandId, storeId, since, mostAhead: MOST_AHEAD, mostMade: MOST_MADE };
  const [row] = await findWait.run(asked, db);
  if (row === undefined) return null;
  const { address } = storeDetailsSchema.parse(row.document);
  return {
    store: { id: row.store_id, name: row.name, address },
    ahead: row.ahead,
    minutes: waitMinutes(row.ahead, (row.made as Made[] | null) ?? []),
  };
}
