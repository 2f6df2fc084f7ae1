/**
 * Gives back what was taken at a till: for a minute by whoever took it, for a day by a manager of the store,
 * with a reason. A benefit's slot is free again; points return to the lots they came from; a coupon comes
 * back. Reversing again changes nothing.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { holdUse } from '../../coupon/coupon-uses.store';
import { readCoupons } from '../../coupon/coupons.store';
import { keepUseGivenBack } from '../../coupon/offline-coupons.store';
import { readTerms } from '../../coupon/templates.store';
import { assert, present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import { readRedemption, reverseKept } from '../../till/redemptions.store';
import { mayReverse, mayUndo, UNDO_MS } from '../../till/reversal.rules';
import { type Redemption, TILL_SOURCE, type TillPlace } from '../../till/till.types';
import { tillWords } from '../../till/words';
import { readBrandRules } from '../../programme/brand-rules.store';
import { returnCoupon } from '../holdings/coupon/return-coupon';
import { settleAlong, type OwnEvent } from '../intake/settle-along';
import type { StaffPlace } from '../../staff/staff.types';

export { UNDO_MS };

export type Reversed = { reversedAt: Instant } | { refused: 'not-found' | 'forbidden' | 'too-late' };

/** Undoes what the same staff took within the last minute. */
export async function undoRedemption(
  pool: Database,
  by: StaffPlace,
  id: string,
  now: Instant,
): Promise<Reversed> {
  const redemption = await readRedemption(asDb(pool), by, id);
  if (redemption === null) return { refused: 'not-found' };
  if (redemption.staffId !== by.staffId) return { refused: 'forbidden' };
  if (redemption.reversedAt !== null) return { reversedAt: redemption.reversedAt };
  if (!mayUndo(redemption, by.staffId, now)) return { refused: 'too-late' };
  return giveBack(pool, by, redemption, { action: 'undo', reason: null, now });
}

/** Reverses what was taken at the store within the last day, whoever took it. */
export async function reverseRedemption(
  pool: Database,
  by: TillPlace,
  { id, reason }: { id: string; reason: string },
  now: Instant,
): Promise<Reversed> {
  const redemption = await readRedemption(asDb(pool), by, id);
  if (redemption === null) return { refused: 'not-found' };
  if (redemption.reversedAt !== null) return { reversedAt: redemption.reversedAt };
  if (!mayReverse(redemption, now)) return { refused: 'too-late' };
  return giveBack(pool, by, redemption, { action: 'reverse', reason, now });
}

/** The same for a receipt that the store's POS voids. */
export const voidRedemption = (pool: Database, by: TillPlace, id: string, now: Instant): Promise<Reversed> =>
  reverseRedemption(pool, by, { id, reason: tillWords.voided }, now);

/** The same for a coupon that was taken without network, on a sale of which nothing is left, however late. */
export async function giveOfflineBack(
  pool: Database,
  by: TillPlace,
  id: string,
  now: Instant,
): Promise<void> {
  const redemption = await readRedemption(asDb(pool), by, id);
  if (redemption === null || redemption.reversedAt !== null) return;
  await giveBack(pool, by, redemption, { action: 'reverse', reason: tillWords.refunded, now });
}

/** The mistake was made at the till: its member has the days of grace. */
async function bringCouponBack(db: Db, { memberId, id }: Redemption, at: Instant): Promise<void> {
  const use = present(await holdUse(db, memberId, { redemptionId: id }), `the coupon of redemption ${id}`);
  await returnCoupon(db, use, { at, by: 'brand' });
}

interface Reversal {
  action: 'undo' | 'reverse';
  reason: string | null;
  now: Instant;
}

async function giveBack(
  pool: Database,
  by: TillPlace,
  redemption: Redemption,
  reversal: Reversal,
): Promise<Reversed> {
  const { taken, id, memberId } = redemption;
  const { now } = reversal;
  if (!('points' in taken))
    return withTransaction(pool, (db) =>
      keep(db, by, redemption, reversal, async () => {
        if (!('couponId' in taken)) return;
        await bringCouponBack(db, redemption, now);
        await keepUseGivenBack(db, by, id, now);
      }),
    );
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), by.brandId);
  const event: OwnEvent = {
    kind: 'return',
    payload: { redemption: { source: TILL_SOURCE, id }, points: null },
    source: TILL_SOURCE,
    externalId: `${id}:return`,
    memberId,
    occurredAt: now,
  };
  const zone = { brandId: by.brandId, utcOffsetMinutes };
  const result = await settleAlong(pool, zone, event, (db, settle) =>
    keep(db, by, redemption, reversal, settle),
  );
  assert('reversedAt' in result, `the return of redemption ${id} was refused`);
  return result;
}

/**
 * Marks it, moves what it moved back, and writes it down; where somebody else has done so meanwhile, nothing.
 */
async function keep(
  db: Db,
  by: TillPlace,
  redemption: Redemption,
  { action, reason, now }: Reversal,
  settle: () => Promise<void>,
): Promise<{ reversedAt: Instant }> {
  const { memberId, id } = redemption;
  if (!(await reverseKept(db, redemption, { by: by.staffId, reason, at: now }))) {
    const other = await readRedemption(db, by, id);
    return { reversedAt: other?.reversedAt ?? now };
  }
  await settle();
  const what = await whatWas(db, by.brandId, redemption);
  await logAction(db, by, {
    action,
    memberId,
    subject: id,
    before: { state: 'standing', ...what },
    after: { state: 'reversed', ...what },
    ...(reason === null ? {} : { reason }),
    doneAt: now,
  });
  return { reversedAt: now };
}

/** What was taken, as the log has it: a coupon by its name. */
async function whatWas(db: Db, brandId: number, { memberId, taken }: Redemption): Promise<object> {
  if ('points' in taken) return { points: taken.points.toString() };
  if ('benefit' in taken) return { benefit: taken.benefit };
  const { couponId } = taken;
  const row = present((await readCoupons(db, memberId, [couponId]))[0], `coupon ${couponId}`);
  return { coupon: (await readTerms(db, brandId, [row])).of(row).name };
}
