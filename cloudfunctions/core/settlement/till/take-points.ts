/**
 * Points taken at a till: the ledger's event and the redemption in one transaction, so that neither is there
 * without the other.
 */
import { asQuickDb, type Database, type Db } from '../../../platform/db';
import { assert, present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { keepPointsTaken, type Taking } from '../../till/redemptions.store';
import { readTillSession } from '../../till/till-sessions.store';
import { readSummaries } from '../../views/card/standing';
import { notRedeemed, readRedeemed, tellPointsTaken, type Redeemed } from './redeemed';
import { settleAlong, type OwnEvent } from '../intake/settle-along';
import { TILL_SOURCE } from '../../till/till.types';

/** Takes them, or says why not. */
export async function takePoints(
  pool: Database,
  taking: Taking,
  points: bigint,
  utcOffsetMinutes: number,
): Promise<Redeemed> {
  const { id, memberId, place, redeemedAt } = taking;
  const event: OwnEvent = {
    kind: 'redemption',
    payload: { points: points.toString() },
    source: TILL_SOURCE,
    externalId: id,
    memberId,
    occurredAt: redeemedAt,
  };
  const zone = { brandId: place.brandId, utcOffsetMinutes };
  const taken = await settleAlong(pool, zone, event, async (db, settle): Promise<Redeemed> => {
    const same = await readRedeemed(db, taking);
    if (same !== null) return same;
    // The account may have closed before its row was held.
    if ((await readTillSession(db, place, taking.tillSession)) === null) return notRedeemed('session-over');
    await settle();
    await keepPointsTaken(db, taking, points);
    const after = await usableAt(db, memberId, redeemedAt);
    return tellPointsTaken(db, taking, points, after);
  });
  if (!('refused' in taken) || 'message' in taken) return taken;
  assert(taken.refused === 'insufficient-points', `a redemption was refused as ${taken.refused}`);
  const usable = await usableAt(asQuickDb(pool), memberId, redeemedAt);
  return notRedeemed('insufficient-points', usable, points);
}

/** Usable points with everything settled that is due. */
async function usableAt(db: Db, memberId: bigint, asOf: Instant): Promise<bigint> {
  const summaries = await readSummaries(db, [{ memberId, asOf }]);
  return present(summaries.get(memberId), `member ${memberId}`).row.balances['member.points.active'];
}
