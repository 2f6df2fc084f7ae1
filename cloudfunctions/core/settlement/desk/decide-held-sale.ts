/**
 * What becomes of a sale that is held: it settles as it was told, or it never does. Killed in between, a sale
 * that was to settle stands as `settling`, and the same decision again carries it on.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { moveHeld, readHeldSale } from '../../inbox/held-sales.store';
import type { SaleKey } from '../../inbox/inbox.types';
import { receiptName } from '../../inbox/sale-name';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { receiveEvents, type BrandZone } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';

export type HeldDecision = 'settle' | 'refuse';
export type Decided = { outcome: 'settled' | 'refused' } | { refused: 'not-held' | 'sale-differs' };
const ACTIONS = { settle: 'settle-held-sale', refuse: 'refuse-held-sale' } as const;

export interface DecideHeldSale {
  sale: SaleKey;
  decision: HeldDecision;
  reason: string;
  doer: Doer;
  now: Instant;
}

/**
 * Decides one held sale; who did, and why, is written down in the transaction that decides.
 * @returns `not-held`: somebody else has decided otherwise; `sale-differs`: the same receipt was settled
 *   meanwhile with other content, and this telling of it can only be refused
 */
export async function decideHeldSale(
  pool: Database,
  zone: BrandZone,
  asked: DecideHeldSale,
): Promise<Decided> {
  const { sale, decision, now } = asked;
  const held = await readHeldSale(asDb(pool), zone.brandId, sale);
  if (held === null) return { refused: 'not-held' };
  const { memberId } = held.sale;
  const isSettling = decision === 'settle';
  const begun = await withTransaction(pool, async (db) => {
    const to = isSettling ? 'settling' : 'refused';
    const isMine = await moveHeld(db, zone.brandId, sale, { from: ['open'], to, now });
    if (isMine) await log(db, memberId, asked);
    return isMine;
  });
  if (!isSettling) return begun ? { outcome: 'refused' } : { refused: 'not-held' };
  if (!begun && held.state !== 'settling') return { refused: 'not-held' };
  const [receipt] = await receiveEvents(pool, zone, [held.sale]);
  const to = receipt?.outcome === 'conflict' ? 'refused' : 'settled';
  await moveHeld(asDb(pool), zone.brandId, sale, { from: ['settling'], to, now });
  await settleMembers(pool, [memberId]);
  return to === 'settled' ? { outcome: 'settled' } : { refused: 'sale-differs' };
}

const log = (
  db: Db,
  memberId: bigint,
  { sale, decision, reason, doer, now }: DecideHeldSale,
): Promise<void> =>
  logAction(db, doer, {
    action: ACTIONS[decision],
    memberId,
    subject: receiptName(sale),
    reason,
    doneAt: now,
  });
