/*
 * Coupons that tills took without network, by the sale that they were taken on: used, or lost by the brand.
 * Whoever takes one holds the details of the store before, so that its cap of a day is never passed.
 */
import type { OfflineLoss } from '../../contract/coupon';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { CouponKey } from './coupon.types';
import { SEARCHED_DAYS } from '../receipt/sale-key.rules';
import {
  findGoneSales,
  findOfflineCoupon,
  insertOfflineCoupon,
  markOfflineGivenBack,
  markRedemptionGivenBack,
  sumTakenOffline,
} from './offline-coupons.store.queries';

/** The receipt of a sale at a store. */
export interface OfflineReceipt {
  brandId: number;
  storeId: string;
  day: string;
  receipt: string;
}

/** What became of the coupon of a sale. */
export type OfflineOutcome = { redemptionId: string } | { why: OfflineLoss };

/** What became of the coupon of a sale; null: none was told with it. */
export async function readOffline(db: Db, { brandId, storeId, day, receipt }: OfflineReceipt) {
  const [row] = await findOfflineCoupon.run({ brandId, storeId, day, receipt }, db);
  return row === undefined ? null : outcomeOf(row);
}

const outcomeOf = (row: { redemption_id: string | null; why: string | null }): OfflineOutcome =>
  row.redemption_id === null ? { why: row.why as OfflineLoss } : { redemptionId: row.redemption_id };

/** Keeps what became of it; false: that of this sale is kept already. */
export async function keepOffline(
  db: Db,
  { brandId, storeId, day, receipt }: OfflineReceipt,
  told: {
    clerk: string | null;
    soldAt: Instant;
    toldAt: Instant;
    coupon: CouponKey | null;
    offFen: bigint;
    outcome: OfflineOutcome;
  },
): Promise<boolean> {
  const { clerk, coupon, offFen, outcome } = told;
  const kept = await insertOfflineCoupon.run(
    {
      brandId,
      storeId,
      day,
      receipt,
      clerk,
      soldAt: isoInstant(told.soldAt),
      toldAt: isoInstant(told.toldAt),
      memberId: coupon?.memberId ?? null,
      couponId: coupon?.couponId ?? null,
      offFen,
      redemptionId: 'redemptionId' in outcome ? outcome.redemptionId : null,
      why: 'why' in outcome ? outcome.why : null,
    },
    db,
  );
  return kept.length === 1;
}

/** What a store took off without network on a day, in fen, and was not given back. */
export const readTakenOffline = async (
  db: Db,
  { brandId, storeId, day }: Omit<OfflineReceipt, 'receipt'>,
): Promise<bigint> => (await sumTakenOffline.run({ brandId, storeId, day }, db))[0]?.fen ?? 0n;

/** A sale of which nothing is left, and whose coupon was not given back yet. */
export interface GoneSale extends OfflineReceipt {
  memberId: bigint | null;
  /** Null: it is a loss. */
  redemptionId: string | null;
}

/** Of these sales of a store, those of which nothing is left. */
export async function findGone(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string },
  receipts: readonly { day: string; receipt: string }[],
): Promise<GoneSale[]> {
  if (receipts.length === 0) return [];
  const rows = await findGoneSales.run(
    {
      brandId,
      storeId,
      days: column(receipts, ({ day }) => day),
      receipts: column(receipts, ({ receipt }) => receipt),
      searchedDays: SEARCHED_DAYS,
    },
    db,
  );
  return rows.map(({ business_day: day, receipt_no: receipt, redemption_id: redemptionId, ...row }) => ({
    brandId,
    storeId,
    day,
    receipt,
    redemptionId,
    memberId: row.member_id,
  }));
}

/** The sale of a loss is refunded: it is none any more. What it was, in fen; null: given back before. */
export async function keepLossGivenBack(
  db: Db,
  { brandId, storeId, day, receipt }: OfflineReceipt,
  at: Instant,
): Promise<bigint | null> {
  const [row] = await markOfflineGivenBack.run({ brandId, storeId, day, receipt, at: isoInstant(at) }, db);
  return row?.off_fen ?? null;
}

/** What was redeemed is given back; nothing where it was not taken without network. */
export async function keepUseGivenBack(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string },
  redemptionId: string,
  at: Instant,
): Promise<void> {
  await markRedemptionGivenBack.run({ brandId, storeId, redemptionId, at: isoInstant(at) }, db);
}
