/**
 * A coupon's own code at a till: whose it is, and a session that is good for that coupon alone, because the
 * code does not change and may have been sent on. Guessing is limited by store, as with the codes of members.
 */
import type { ScanReply } from '../../../contract/staff';
import { asDb, withSnapshot, withStatement, type Database } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { findByShownCode } from '../../coupon/codes.store';
import { stateAt } from '../../coupon/coupon-when.rules';
import { readCoupons } from '../../coupon/coupons.store';
import { formatInstant, type Instant } from '../../kernel/time';
import { countGuesses, forgive, tillGuesser } from '../../guess/guesses.store';
import { countMisses } from '../../till/code-misses.store';
import { newTillSessionId } from '../../till/till-session-id';
import { openTillSession } from '../../till/till-sessions.store';
import type { TillPlace } from '../../till/till.types';
import { COUPON_TROUBLE } from '../../till/words';
import { readAskedFacts } from '../../views/till/asked-facts';
import { listTillCoupons } from '../../views/till/till-coupons';
import { readTillMember } from '../../views/till/till-member';
import { TILL_SESSION_MS } from './identify-at-till';

type CouponScan = Extract<ScanReply, { is: 'coupon-code' }>;
export type IdentifiedCoupon = CouponScan | { refused: 'unknown-code' | 'too-many-guesses' };

/** The coupon whose code it is, with whether it may be used here and now. */
export async function identifyByCoupon(
  { pool, vault }: { pool: Database; vault: Vault },
  place: TillPlace,
  text: string,
  now: Instant,
): Promise<IdentifiedCoupon> {
  const db = asDb(pool);
  const guesser = tillGuesser(place, now);
  if ((await withStatement(pool, (once) => countGuesses(once, guesser))) === 0)
    return { refused: 'too-many-guesses' };
  const code = text.replace(/\s/g, '');
  const found = await findByShownCode(db, place.brandId, code);
  const memberIds = found === null ? [] : [found.memberId];
  const facts = await readAskedFacts(db, place, { memberIds }, now);
  if (found === null || facts.hasEnded || !facts.open.has(found.memberId)) {
    await withStatement(pool, (once) => countMisses(once, place, [place], now));
    return { refused: 'unknown-code' };
  }
  const { memberId, couponId } = found;
  const { rules, utcOffsetMinutes } = facts;
  const { member, coupon, why } = await withSnapshot(pool, async (snapshot) => {
    const shown = await readTillMember(snapshot, vault, { memberId, now, rules });
    const at = { store: place.storeId, tier: shown.tier.code, at: now };
    const [usable = null] = await listTillCoupons(
      snapshot,
      { memberId, brandId: place.brandId },
      at,
      couponId,
    );
    const [row] = usable === null ? await readCoupons(snapshot, memberId, [couponId]) : [];
    const state = row === undefined ? 'unknown' : stateAt(row, now);
    return { member: shown, coupon: usable, why: state === 'usable' ? 'not-now' : state } as const;
  });
  const holder = { name: member.name, tierName: member.tier.name };
  if (coupon === null) await withStatement(pool, (once) => forgive(once, guesser));
  if (coupon === null)
    return { is: 'coupon-code', holder, coupon, why: COUPON_TROUBLE[why](), session: null };
  const expiresAt = now + TILL_SESSION_MS;
  const id = newTillSessionId(memberId);
  // No step of the member's code: below all of them, and another one each time.
  const opening = { id, memberId, couponId, codeStep: -now, openedAt: now, expiresAt };
  const { opened } = await withStatement(pool, (once) => openTillSession(once, place, opening, guesser));
  const session = opened ? { id, expiresAt: formatInstant(expiresAt, utcOffsetMinutes) } : null;
  return { is: 'coupon-code', holder, coupon, why: null, session };
}
