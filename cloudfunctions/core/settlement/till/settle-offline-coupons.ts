/**
 * Coupons that a store's POS took without network, told with their sales. The sale stands whatever becomes of
 * the coupon: one that was usable is used, any other is a loss of the brand, with its reason. What was taken
 * on a sale of which nothing is left is given back. Told again, nothing happens; docs/coupons.md §6.
 */
import type { OfflineLoss } from '../../../contract/coupon';
import type { PosOfflineOutcome } from '../../../contract/pos';
import { posWords } from '../../../contract/pos-words';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { findByShownCode } from '../../coupon/codes.store';
import { keepTakenOffline } from '../../coupon/coupon-uses.store';
import type { CouponKey } from '../../coupon/coupon.types';
import { holdRow } from '../../coupon/coupons.store';
import { takesNoMore, whyLost } from '../../coupon/offline-coupon.rules';
import type { OfflineTaking, ToldOffline } from '../../coupon/offline-coupon.types';
import {
  keepOffline,
  readOffline,
  readTakenOffline,
  type OfflineOutcome,
} from '../../coupon/offline-coupons.store';
import { readTerms } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { holdStoreDetails } from '../../menu/store-details.store';
import type { PosTill } from '../../pos/pos.types';
import { logAction } from '../../staff/action-log.store';
import { redemptionIdOf } from '../../till/redemption-id';
import { keepCouponTaken } from '../../till/redemptions.store';
import { giveBackGone } from './give-offline-back';
import { whyNotAtTill } from './take-coupon';

/** In a POS session nobody opened: there was no network. */
const SESSION = 'offline';
const REQUEST = 'offline-coupon';

/** What was lost, and which coupon it was, where that is known. */
class Lost extends Error {
  constructor(
    readonly why: OfflineLoss,
    readonly coupon: CouponKey | null = null,
  ) {
    super(why);
  }
}

/** What became of each coupon, in the order given, as its till is told. */
export async function settleOfflineCoupons(
  pool: Database,
  till: PosTill,
  { takings, refunded }: ToldOffline,
  now: Instant,
): Promise<PosOfflineOutcome[]> {
  const outcomes: PosOfflineOutcome[] = [];
  for (const taking of takings) outcomes.push(toldOf(await settleOne(pool, till, taking, now)));
  // A refund may have come before its sale.
  await giveBackGone(pool, till, [...refunded, ...takings], now);
  return outcomes;
}

const toldOf = (outcome: OfflineOutcome): PosOfflineOutcome =>
  'why' in outcome
    ? { outcome: 'lost', why: posWords.offlineLoss[outcome.why] }
    : { outcome: 'used', redemption: outcome.redemptionId };

/** Used, or kept as a loss; as it was before, where it was told before. */
async function settleOne(
  pool: Database,
  till: PosTill,
  taking: OfflineTaking,
  now: Instant,
): Promise<OfflineOutcome> {
  try {
    return await withTransaction(pool, (db) => takeWithin(db, till, taking, now));
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return withTransaction(pool, (db) => loseWithin(db, till, taking, error, now));
  }
}

/** Takes it; throws `Lost` where it may not be used, and nothing is written. */
async function takeWithin(
  db: Db,
  till: PosTill,
  taking: OfflineTaking,
  now: Instant,
): Promise<OfflineOutcome> {
  const { brandId, storeId, utcOffsetMinutes } = till;
  const { day, receipt, clerk, soldAt, memberId } = taking;
  const sale = { brandId, storeId, day, receipt };
  const details = await holdStoreDetails(db, brandId, storeId);
  const before = await readOffline(db, sale);
  if (before !== null) return before;
  const offFen = BigInt(taking.coupon.offFen);
  const coupon = await findByShownCode(db, brandId, taking.coupon.code.replace(/\s/g, ''));
  const capFen = details?.offlineCoupons?.dailyCapFen;
  if (capFen === undefined) throw new Lost('not-allowed', coupon);
  if (!taking.isFresh || memberId === null) throw new Lost('stale-code', coupon);
  if (coupon === null) throw new Lost('unknown');
  if (coupon.memberId !== memberId) throw new Lost('not-theirs', coupon);
  const row = await holdRow(db, coupon);
  if (row === null || row.brandId !== brandId) throw new Lost('unknown');
  const lose = (why: OfflineLoss | null): void => {
    if (why !== null) throw new Lost(why, coupon);
  };
  lose(whyLost(row, soldAt));
  const terms = (await readTerms(db, brandId, [row])).of(row);
  const at = { storeId, at: soldAt, utcOffsetMinutes };
  lose((await whyNotAtTill(db, row, terms, at)) === null ? null : 'not-here');
  lose(takesNoMore(terms.value, taking.paidFen, offFen) ? null : 'too-much');
  lose((await readTakenOffline(db, sale)) + offFen > BigInt(capFen) ? 'over-cap' : null);
  const place = { brandId, storeId, staffId: null, clerk };
  const id = redemptionIdOf(place, memberId, JSON.stringify([REQUEST, day, receipt]));
  const use = { storeId, businessDay: day, offFen, redemptionId: id };
  const taken = await keepTakenOffline(db, row, use, soldAt);
  if (taken === 'no-budget') throw new Lost('no-budget', coupon);
  if (taken === 'not-usable') throw new Lost('used', coupon);
  await keepCouponTaken(db, { id, memberId, place, tillSession: SESSION, redeemedAt: now }, row.couponId);
  const outcome = { redemptionId: id };
  await keepOffline(db, sale, { clerk, soldAt, toldAt: now, coupon, offFen, outcome });
  const left = taken.usesLeft.toString();
  await logAction(db, place, {
    action: 'redeem-coupon',
    memberId,
    subject: id,
    before: { left: row.usesLeft.toString() },
    after: { left, coupon: terms.name, offFen: offFen.toString(), handOut: '', offline: true, receipt },
    doneAt: now,
  });
  return outcome;
}

/** Keeps it as a loss of the brand, once. */
async function loseWithin(
  db: Db,
  { brandId, storeId }: PosTill,
  { day, receipt, clerk, soldAt, coupon: { offFen } }: OfflineTaking,
  { why, coupon }: Lost,
  now: Instant,
): Promise<OfflineOutcome> {
  const sale = { brandId, storeId, day, receipt };
  const told = { clerk, soldAt, toldAt: now, coupon, offFen: BigInt(offFen), outcome: { why } };
  if (!(await keepOffline(db, sale, told))) return (await readOffline(db, sale)) ?? { why };
  const what = await whatIsLost(db, brandId, coupon);
  await logAction(
    db,
    { brandId, storeId, staffId: null, clerk },
    {
      action: 'lose-coupon',
      ...(coupon === null ? {} : { memberId: coupon.memberId }),
      subject: `${day} ${receipt}`,
      after: { ...what, offFen, why },
      doneAt: now,
    },
  );
  return { why };
}

/** The coupon by its name, as the log has it. */
async function whatIsLost(db: Db, brandId: number, coupon: CouponKey | null): Promise<object> {
  const row = coupon === null ? null : await holdRow(db, coupon);
  return row === null ? {} : { coupon: (await readTerms(db, brandId, [row])).of(row).name };
}
