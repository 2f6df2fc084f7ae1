/** What a clerk does while a member stands at the till. */
import { whatIsScanned } from '../../contract/scanned-text';
import type { CreditReply, RedeemReply, ScanReply } from '../../contract/staff';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { creditSale as credit } from '../../core/settlement/till/credit-sale';
import { identifyAtTill } from '../../core/settlement/till/identify-at-till';
import { redeemAtTill } from '../../core/settlement/till/redeem-at-till';
import { UNDO_MS } from '../../core/settlement/till/reverse-redemption';
import { findPickup } from '../../core/views/order/find-pickup';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { isoInstant } from '../../core/kernel/time';
import { placeOf, type AskedFor, type Asking } from './asking';

/** Says what was scanned or typed; of a member, what may be done. */
export async function scan(context: Asking, { store, text }: AskedFor<'scan'>): Promise<Reply<ScanReply>> {
  const is = whatIsScanned(text);
  if (is === 'pickup-code') return scanPickup(context, store, text);
  if (is === 'coupon-code') return accept({ is: 'unknown' });
  if (is !== 'member-code') return accept({ is });
  const { database, vault, now } = context;
  const place = placeOf(context, store);
  const found = await identifyAtTill({ pool: database, vault }, place, text, now);
  if (!('refused' in found)) return accept({ is, member: found.member, session: found.session });
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

/** Takes a benefit, or points. */
export async function redeem(
  context: Asking,
  request: AskedFor<'redeem-benefit' | 'take-points'>,
): Promise<Reply<RedeemReply>> {
  const { store, session, requestId } = request;
  const take =
    request.action === 'redeem-benefit' ? { benefit: request.benefit } : { points: request.points };
  const asked = { sessionId: session, take, id: requestId };
  const taken = await redeemAtTill(context.database, placeOf(context, store), asked, context.now);
  if ('refused' in taken) return reject(taken.refused, taken.message);
  const undoUntil = isoInstant(Date.parse(taken.redeemedAt) + UNDO_MS);
  return accept({ ...taken, undoUntil });
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
