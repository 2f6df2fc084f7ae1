/** What a clerk scans or types: a member, a coupon, an order, or nothing of ours. */
import { whatIsScanned } from '../../contract/scanned-text';
import type { ScanReply } from '../../contract/staff';
import type { Reply } from '../../contract/reply';
import { countedFirst, tillGuesser } from '../../core/guess/guesses.store';
import type { Instant } from '../../core/kernel/time';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { identifyAtTill } from '../../core/settlement/till/identify-at-till';
import { identifyByCoupon } from '../../core/settlement/till/identify-by-coupon';
import { speakAtTill } from '../../core/settlement/till/speak-messages';
import { findPickup } from '../../core/views/order/find-pickup';
import { listTillCoupons } from '../../core/views/till/till-coupons';
import { readTillHint } from '../../core/views/till/till-hint';
import { withSnapshot, type Db } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
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
  const told = await withSnapshot(database, async (db) => ({
    coupons: await listTillCoupons(db, { memberId, brandId: place.brandId }, at),
    hint: await hintOf(db, { memberId, brandId: place.brandId, now }),
  }));
  // A code that was used before is nobody who stands here now.
  const message = session === null ? null : await speakAtTill(database, memberId, now);
  return accept({ is, member, session, ...told, message });
}

async function hintOf(
  db: Db,
  { brandId, ...asked }: { memberId: bigint; brandId: number; now: Instant },
): Promise<string | null> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  return readTillHint(db, { ...asked, utcOffsetMinutes });
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
  const look = () =>
    withSnapshot(database, async (db) => {
      const { utcOffsetMinutes } = await readBrandRules(db, staff.brandId);
      return findPickup(db, { staff, store, now, utcOffsetMinutes }, text);
    });
  const guesser = tillGuesser({ brandId: staff.brandId, storeId: store }, now);
  const found = await countedFirst(database, guesser, look);
  if (found === 'too-many-guesses') return reject(found);
  return accept(found === null ? { is: 'unknown' } : { is: 'pickup-code', ...found });
}
