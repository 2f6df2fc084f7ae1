/*
 * What was taken at tills. A benefit takes the first free one of its period's slots in one conditional insert
 * (`redemptions_slot_once`): of those who take the last one at once, one gets it. Reversed, never deleted.
 * `redemption_keys` says whose an id is, for a store that knows nothing else.
 */
import type { LoggedAction } from '../../contract/staff';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import {
  countUses,
  eraseReversalReasons,
  findLastUse,
  findRedemptionHolder,
  findRedemptionOfMember,
  findRedemptionOfStore,
  insertCouponRedemption,
  insertPointsRedemption,
  markReversed,
  takeSlot,
} from './redemptions.store.queries';
import type { Redemption, TillPlace } from './till.types';

/** Who takes, where, in which session. */
export interface Taking {
  id: string;
  memberId: bigint;
  place: TillPlace;
  tillSession: string;
  redeemedAt: Instant;
}

/** How often a benefit may be used in a period (2026-11-21 or 2026-11). */
export interface Use {
  benefit: string;
  period: string;
  times: number;
}

const columnsOf = ({ id, memberId, place, tillSession, redeemedAt }: Taking) => ({
  redemptionId: id,
  memberId,
  brandId: place.brandId,
  storeId: place.storeId,
  staffId: place.staffId,
  clerk: place.clerk,
  tillSession,
  redeemedAt: isoInstant(redeemedAt),
});

const TOOK: LoggedAction = 'redeem-benefit';

/**
 * Takes one use of a benefit and writes it down, in one statement. `taken` false: `none` was free, or
 * somebody took it in this moment, or the id is known. `left`: uses in the period, after it.
 */
export async function takeUse(
  db: Db,
  taking: Taking,
  use: Use,
): Promise<{ taken: true; left: bigint } | { taken: false; none: boolean }> {
  const device = taking.place.device ?? null;
  const [row] = await takeSlot.run({ ...columnsOf(taking), ...use, device, action: TOOK }, db);
  const { uses, taken } = present(row, 'the uses of a period');
  if (taken === null) return { taken: false, none: uses >= use.times };
  return { taken: true, left: BigInt(use.times - uses - 1) };
}

/** Keeps that points were taken. An id that is known violates a primary key. */
export async function keepPointsTaken(db: Db, taking: Taking, points: bigint): Promise<void> {
  await insertPointsRedemption.run({ ...columnsOf(taking), points }, db);
}

/** Keeps that a coupon was taken. An id that is known violates a primary key. */
export async function keepCouponTaken(db: Db, taking: Taking, couponId: bigint): Promise<void> {
  await insertCouponRedemption.run({ ...columnsOf(taking), couponId }, db);
}

/** When a redemption of the member was made; null where there is none with this id. */
export async function readRedeemedAt(db: Db, memberId: bigint, id: string): Promise<Instant | null> {
  const [row] = await findRedemptionOfMember.run({ memberId, redemptionId: id }, db);
  return row?.redeemed_at.getTime() ?? null;
}

/** A redemption made at a store. */
export async function readRedemption(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string },
  id: string,
): Promise<Redemption | null> {
  const [holder] = await findRedemptionHolder.run({ brandId, redemptionId: id }, db);
  if (holder === undefined) return null;
  const { member_id: memberId } = holder;
  const [row] = await findRedemptionOfStore.run({ memberId, brandId, storeId, redemptionId: id }, db);
  if (row === undefined) return null;
  const { benefit, period, points, coupon_id: couponId } = row;
  return {
    memberId,
    id,
    taken:
      couponId !== null
        ? { couponId }
        : points === null
          ? { benefit: present(benefit, 'the benefit'), period: present(period, 'the period') }
          : { points },
    staffId: row.staff_id,
    redeemedAt: row.redeemed_at.getTime(),
    reversedAt: row.reversed_at?.getTime() ?? null,
  };
}

/** Marks a redemption as reversed; false: it was before. */
export async function reverseKept(
  db: Db,
  { memberId, id }: { memberId: bigint; id: string },
  reversal: { by: bigint | null; reason: string | null; at: Instant },
): Promise<boolean> {
  const { by, reason, at } = reversal;
  const rows = await markReversed.run(
    { memberId, redemptionId: id, reversedBy: by, reason, reversedAt: isoInstant(at) },
    db,
  );
  return rows.length > 0;
}

/** Standing uses of the member's benefits in these periods, by "benefit/period". */
export async function readUses(db: Db, memberId: bigint, periods: string[]): Promise<Map<string, number>> {
  const rows = await countUses.run({ memberId, periods }, db);
  return new Map(rows.map((row) => [`${row.benefit}/${row.period}`, row.uses]));
}

/** When and where a benefit was last used in a period. */
export async function readLastUse(
  db: Db,
  memberId: bigint,
  { benefit, period }: Pick<Use, 'benefit' | 'period'>,
): Promise<{ at: Instant; store: string } | null> {
  const [row] = await findLastUse.run({ memberId, benefit, period }, db);
  return row === undefined ? null : { at: row.redeemed_at.getTime(), store: row.store };
}

/** Erases why redemptions of a member were reversed, in the words of staff. */
export async function eraseReversals(db: Db, memberId: bigint): Promise<void> {
  await eraseReversalReasons.run({ memberId }, db);
}
