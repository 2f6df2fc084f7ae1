/** What a clerk does while a member stands at the till. */
import { whatIsScanned } from '../../contract/scanned-text';
import type { CreditReply, GivenReply, RedeemReply, ScanReply } from '../../contract/staff';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { giveGoodwill } from '../../core/settlement/coupon/give-goodwill';
import { creditSale as credit } from '../../core/settlement/till/credit-sale';
import { identifyAtTill } from '../../core/settlement/till/identify-at-till';
import { identifyByCoupon } from '../../core/settlement/till/identify-by-coupon';
import { redeemAtTill, type Asked } from '../../core/settlement/till/redeem-at-till';
import { UNDO_MS } from '../../core/settlement/till/reverse-redemption';
import { findPickup } from '../../core/views/order/find-pickup';
import { listTillCoupons } from '../../core/views/till/till-coupons';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { isoInstant } from '../../core/kernel/time';
import { placeOf, type AskedFor, type Asking } from './asking';

/** Says what was scanned or typed; of a member, what may be done. */
export async function scan(context: Asking, { store, text }: AskedFor<'scan'>): Promise<Reply<ScanReply>> {
  const is = whatIsScanned(text);
  if (is === 'pickup-code') return scanPickup(context, store, text);
  if (is === 'coupon-code') return scanCoupon(context, store, text);
  if (is !== 'member-code') return accept({ is });
  const { database, vault, now } = context;
  const place = placeOf(context, store);
  const found = await identifyAtTill({ pool: database, vault }, place, text, now);
  if ('refused' in found)
    return found.refused === 'unknown-code' ? accept({ is: 'unknown' }) : reject(found.refused);
  const { memberId, member, session } = found;
  const at = { store, tier: member.tier.code, at: now };
  const coupons = await withSnapshot(database, (db) =>
    listTillCoupons(db, { memberId, brandId: place.brandId }, at),
  );
  return accept({ is, member, session, coupons });
}

/** A coupon's own code. */
async function scanCoupon(context: Asking, store: string, text: string): Promise<Reply<ScanReply>> {
  const { database, vault, now } = context;
  const found = await identifyByCoupon({ pool: database, vault }, placeOf(context, store), text, now);
  if (!('refused' in found)) return accept(found);
  return found.refused === 'unknown-code' ? accept({ is: 'unknown' }) : reject(found.refused);
}

/** The order that is to be picked up here. */
async function scanPickup(context: Asking, store: string, text: string): Promise<Reply<ScanReply>> {
  const { database, now } = context;
  const staff = staffOf(context);
  const found = await withSnapshot(database, async (db) => {
    const { utcOffsetMinutes } = await readBrandRules(db, staff.brandId);
    return findPickup(db, { staff, store, now, utcOffsetMinutes }, text);
  });
  return accept(found === null ? { is: 'unknown' } : { is: 'pickup-code', ...found });
}

type TakeRequest = AskedFor<'redeem-benefit' | 'redeem-coupon' | 'take-points'>;

function takeOf(request: TakeRequest): Asked['take'] {
  switch (request.action) {
    case 'redeem-benefit':
      return { benefit: request.benefit };
    case 'redeem-coupon':
      return { coupon: request.coupon, amountFen: request.amountFen ?? null };
    case 'take-points':
      return { points: request.points };
  }
}

/** Takes a benefit, a coupon, or points. */
export async function redeem(context: Asking, request: TakeRequest): Promise<Reply<RedeemReply>> {
  const { store, session, requestId } = request;
  const asked = { sessionId: session, take: takeOf(request), id: requestId };
  const taken = await redeemAtTill(context.database, placeOf(context, store), asked, context.now);
  if ('refused' in taken) return reject(taken.refused, taken.message);
  const undoUntil = isoInstant(Date.parse(taken.redeemedAt) + UNDO_MS);
  return accept({ handOut: null, ...taken, undoUntil });
}

/** Credits a sale that was rung up elsewhere. */
export async function creditSale(
  context: Asking,
  request: AskedFor<'credit-sale'>,
): Promise<Reply<CreditReply>> {
  const { store, session, day, receipt, amountFen, requestId } = request;
  const asked = { sessionId: session, day, receipt, amountFen: BigInt(amountFen), id: requestId };
  const credited = await credit(context.database, placeOf(context, store), asked, context.now);
  return 'refused' in credited ? reject(credited.refused) : accept(credited);
}

/** Gives a coupon as a kindness. */
export async function giveCoupon(
  context: Asking,
  { store, session, template: templateId, reason, requestId }: AskedFor<'give-coupon'>,
): Promise<Reply<GivenReply>> {
  const by = { place: placeOf(context, store), role: staffOf(context).role };
  const goodwill = { sessionId: session, templateId, reason, requestId };
  const given = await giveGoodwill(context.database, by, goodwill, context.now);
  if (!('refused' in given)) return accept({ coupon: given.couponId.toString(), name: given.name });
  return 'message' in given ? reject(given.refused, given.message) : reject(given.refused);
}
