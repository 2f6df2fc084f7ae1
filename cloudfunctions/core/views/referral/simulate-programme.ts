/**
 * A draft of the referral programme against what was bought by links lately: the latest purchases of 30 days,
 * as they are now. Reads only, five statements and a bounded number of rows.
 */
import type { ReferralSimulationReply } from '../../../contract/referral-desk';
import { referralProgrammeSchema, type FrozenReferral } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import { column } from '../../kernel/columns';
import { DAY_MS, dayNameOf, isoInstant, type Instant } from '../../kernel/time';
import { nameOf } from '../../order/order.types';
import { readLinesByKey } from '../../order/orders.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { termsOn } from '../../referral/partner.rules';
import { readPartnersOf } from '../../referral/partners.store';
import { paidFor, tryProgramme, type SharedPurchase } from '../../referral/try-programme.rules';
import { findPromotersSold, listByLinks, sumGivenFor } from './referral-desk.view.queries';

/** Days that are looked at. */
export const TRIED_DAYS = 30;
const MOST_ORDERS = 5000;

/** What it would have come to; null: the draft is not complete. */
export async function simulateReferralProgramme(
  db: Db,
  brandId: number,
  document: unknown,
  now: Instant,
): Promise<ReferralSimulationReply | null> {
  const read = referralProgrammeSchema.safeParse(document);
  if (!read.success) return null;
  const { purchases, givenFen } = await readPurchases(db, brandId, now);
  const sold = purchases.reduce((sum, purchase) => sum + paidFor(purchase), 0n);
  const { draftFen, cappedFen } = tryProgramme(read.data, purchases);
  return {
    days: TRIED_DAYS,
    orders: purchases.length,
    soldFen: sold.toString(),
    givenFen: givenFen.toString(),
    draftFen: draftFen.toString(),
    cappedFen: cappedFen.toString(),
  };
}

/** In the order in which they were made, and what they pay now. */
export async function readPurchases(
  db: Db,
  brandId: number,
  now: Instant,
): Promise<{ purchases: SharedPurchase[]; givenFen: bigint }> {
  const fromAt = isoInstant(now - TRIED_DAYS * DAY_MS);
  const rows = await listByLinks.run({ brandId, fromAt, limit: MOST_ORDERS }, db);
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const orders = rows.map((row) => ({
    memberId: row.member_id,
    orderId: row.order_id,
    frozen: row.referral as FrozenReferral,
    at: row.created_at.getTime(),
  }));
  const lines = await readLinesByKey(db, orders);
  const memberIds = column(orders, ({ frozen }) => BigInt(frozen.referrer));
  const promoters = await findPromotersSold.run({ memberIds: [...new Set(memberIds)] }, db);
  const sold = new Map(promoters.map((row) => [row.member_id, row.sold_fen]));
  const partners = await readPartnersOf(db, [...new Set(memberIds)]);
  const today = dayNameOf(now, utcOffsetMinutes);
  const causes = column(orders, ({ orderId }) => orderId);
  const [given] = await sumGivenFor.run({ memberIds, causes }, db);
  const purchases = orders.map(({ frozen, at, ...key }) => ({
    referrerId: BigInt(frozen.referrer),
    soldFen: sold.get(BigInt(frozen.referrer)) ?? 0n,
    terms: termsOn(partners.get(BigInt(frozen.referrer)) ?? null, today),
    newcomer: frozen.newcomer,
    since: frozen.since,
    at,
    day: dayNameOf(at, utcOffsetMinutes),
    lines: lines.get(nameOf(key)) ?? [],
  }));
  return { purchases: purchases.reverse(), givenFen: given?.given ?? 0n };
}
