/* That somebody credited a sale by hand, for the log of actions. */
import type { LoggedAction } from '../../contract/staff';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import { logCreditOnce } from './credits.store.queries';
import type { TillPlace } from './till.types';

const CREDITED: LoggedAction = 'credit-sale';

export interface CreditedSale {
  memberId: bigint;
  /** The event that told it. */
  source: string;
  externalId: string;
  /** The receipt. */
  subject: string;
  after: object;
}

/**
 * Writes it down, unless it is written down, or another told the sale first. The caller holds the member's
 * row, so that of two who do so at once one finds the other's line.
 */
export async function logCredit(
  db: Db,
  { brandId, storeId, staffId, clerk, device = null }: TillPlace & { staffId: bigint },
  { after, ...sale }: CreditedSale,
  now: Instant,
): Promise<void> {
  const doneAt = isoInstant(now);
  const by = { brandId, storeId, staffId, clerk, device };
  await logCreditOnce.run({ ...by, ...sale, action: CREDITED, after: JSON.stringify(after), doneAt }, db);
}
