/**
 * One use of a coupon at a till, with the redemption and its line in the log in one transaction: of ten tills
 * that take the last use at once, one gets it.
 */
import type { CouponTerms } from '../../../contract/coupon';
import { yuan } from '../../../contract/in-words';
import { ALWAYS } from '../../../contract/plain-prices';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { stateAt } from '../../coupon/coupon-when.rules';
import { couponWords } from '../../coupon/coupon-words.rules';
import { keepTaken } from '../../coupon/coupon-uses.store';
import { holdRow } from '../../coupon/coupons.store';
import type { CouponRow } from '../../coupon/coupon.types';
import { readTerms } from '../../coupon/templates.store';
import { offAtTill, tillSentence, type NotOff } from '../../coupon/till-coupon.rules';
import { present } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import { whyNotHere } from '../../pricing/offer-times.rules';
import { priceAtTill, type RungLine } from '../../pricing/till-cart.rules';
import { pricingCoupon } from '../../views/till/best-coupon';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { logAction } from '../../staff/action-log.store';
import { keepCouponTaken, type Taking } from '../../till/redemptions.store';
import { readTillSession } from '../../till/till-sessions.store';
import type { CouponTrouble } from '../../till/words';
import { readCouponNames } from '../../views/coupon/coupon-view';
import { readSummaries } from '../../views/card/standing';
import { notRedeemed, readRedeemed, type NotRedeemed, type Redeemed } from './redeemed';

/** `amountFen`: what the goods that it fits come to; null: the clerk did not say. */
export interface WantedCoupon {
  couponId: bigint;
  amountFen: bigint | null;
  /** What is rung up, where a till says it: then `amountFen` does not count. */
  lines?: readonly RungLine[];
}

const trouble = (why: CouponTrouble, fact = ''): NotRedeemed => notRedeemed('coupon-not-usable', why, fact);

/** Its budget is used up: nothing of what was written stays. */
class NoBudget extends Error {}

/** Takes it, or says why not. */
export async function takeCoupon(pool: Database, taking: Taking, wanted: WantedCoupon): Promise<Redeemed> {
  try {
    return await withTransaction(pool, (db) => takeWithin(db, taking, wanted));
  } catch (error) {
    if (error instanceof NoBudget) return trouble('no-budget');
    throw error;
  }
}

async function takeWithin(db: Db, taking: Taking, wanted: WantedCoupon): Promise<Redeemed> {
  const { id, memberId, place, redeemedAt } = taking;
  const { brandId, storeId } = place;
  const { couponId } = wanted;
  const row = await holdRow(db, { memberId, couponId });
  // Somebody may have taken it in this moment, perhaps for this very request.
  const same = await readRedeemed(db, taking);
  if (same !== null) return same;
  if ((await readTillSession(db, place, taking.tillSession)) === null) return notRedeemed('session-over');
  if (row === null || row.brandId !== brandId) return trouble('unknown');
  const terms = (await readTerms(db, brandId, [row])).of(row);
  const names = await readCouponNames(db, brandId, [terms], redeemedAt);
  const { utcOffsetMinutes } = names;
  const why = await whyNot(db, row, terms, { storeId, at: redeemedAt, utcOffsetMinutes });
  if (why !== null) return trouble(why);
  const off = offOf(row, terms, wanted, redeemedAt);
  if ('why' in off)
    return off.why === 'below-threshold' ? trouble(off.why, yuan(off.missingFen)) : trouble(off.why);
  const { offFen } = off;
  const businessDay = dayNameOf(redeemedAt, utcOffsetMinutes);
  const use = { storeId, businessDay, offFen, redemptionId: id };
  const taken = await keepTaken(db, row, use, redeemedAt);
  if (taken === 'no-budget') throw new NoBudget();
  if (taken === 'not-usable') return trouble('used');
  await keepCouponTaken(db, taking, couponId);
  const left = taken.usesLeft.toString();
  const handOut = tillSentence(offFen, couponWords(terms, names));
  await logAction(db, place, {
    action: 'redeem-coupon',
    memberId,
    subject: id,
    before: { left: row.usesLeft.toString() },
    after: { left, coupon: terms.name, offFen: offFen.toString(), handOut },
    doneAt: redeemedAt,
  });
  return { redemption: id, redeemedAt, left, handOut, offFen: offFen.toString() };
}

/** What it takes off, of what is rung up or of the amount that a clerk typed. */
function offOf(
  row: CouponRow,
  terms: CouponTerms,
  { amountFen, lines }: WantedCoupon,
  at: Instant,
): { offFen: bigint } | NotOff | { why: 'nothing-off' } {
  if (lines === undefined) return offAtTill(terms.value, amountFen);
  // Where and when it holds was looked at before.
  const always = { ...terms, times: ALWAYS };
  const facts = { store: '', tier: '', at, utcOffsetMinutes: 0, lines };
  const coupons = [pricingCoupon(row, always)];
  const { coupon, couponsNotApplied } = priceAtTill({ ...facts, coupons, couponWanted: row.couponId });
  if (coupon !== null) return { offFen: coupon.offFen };
  const reason = couponsNotApplied[0]?.reason;
  return reason?.why === 'below-threshold' ? reason : { why: 'nothing-off' };
}

/** Why it cannot be used here and now; null: it can. */
async function whyNot(
  db: Db,
  row: CouponRow,
  terms: CouponTerms,
  where: { storeId: string; at: Instant; utcOffsetMinutes: number },
): Promise<CouponTrouble | null> {
  const state = stateAt(row, where.at);
  return state === 'usable' ? whyNotAtTill(db, row, terms, where) : state;
}

/** Why its terms keep it from being used at a till of a store at an instant; null: they do not. */
export async function whyNotAtTill(
  db: Db,
  row: CouponRow,
  { channels, times }: CouponTerms,
  { storeId, at, utcOffsetMinutes }: { storeId: string; at: Instant; utcOffsetMinutes: number },
): Promise<CouponTrouble | null> {
  if (!channels.includes('till')) return 'other-channel';
  const summary = (await readSummaries(db, [{ memberId: row.memberId, asOf: at }])).get(row.memberId);
  const { row: member, rules } = present(summary, `member ${row.memberId}`);
  const { programme } = versionAt(rules, at);
  const tier = levelAt(programme, levelIndex(programme, member.tier)).code;
  const not = whyNotHere(times, { store: storeId, tier, at, utcOffsetMinutes });
  if (not === null) return null;
  return not.why === 'other-store' || not.why === 'other-level' ? not.why : 'not-now';
}
