/**
 * Takes a benefit, points or a coupon of a member who stands at a till, within the session that their code
 * opened there. The same id again is answered the same.
 */
import { asQuickDb, type Database } from '../../../platform/db';
import { formatInstant, type Instant } from '../../kernel/time';
import type { RungLine } from '../../pricing/till-cart.rules';
import { redemptionIdOf } from '../../till/redemption-id';
import type { Taking } from '../../till/redemptions.store';
import { readTillSession } from '../../till/till-sessions.store';
import type { TillPlace } from '../../till/till.types';
import { readZone } from '../../programme/brand-rules.store';
import { notRedeemed, readRedeemed, type NotRedeemed, type Redeemed } from './redeemed';
import { takeBenefit } from './take-benefit';
import { takeCoupon } from './take-coupon';
import { takePoints } from './take-points';

/** What is asked for: one use of a benefit or of a coupon, or points. `id` is made by whoever asks. */
export interface Asked {
  sessionId: string;
  take: { benefit: string } | { points: string } | { coupon: string; amountFen: string | null } | RungCoupon;
  id: string;
}

/** A coupon on what is rung up. */
export interface RungCoupon {
  coupon: string;
  lines: readonly RungLine[];
}

/**
 * What was taken, as a till is told: `redeemedAt` ISO 8601, `left` uses of the benefit in its period, usable
 * points, or uses of the coupon.
 */
export interface Taken {
  redemption: string;
  redeemedAt: string;
  left: string;
  /** Of a coupon. */
  handOut?: string;
  offFen?: string;
}

/** Takes it, or says why not. */
export async function redeemAtTill(
  pool: Database,
  place: TillPlace,
  { sessionId, take, id }: Asked,
  now: Instant,
): Promise<Taken | NotRedeemed> {
  const db = asQuickDb(pool);
  const session = await readTillSession(db, place, sessionId);
  if (session === null) return notRedeemed('session-over');
  const { memberId, latestVersion, couponId } = session;
  if (couponId !== null && !('coupon' in take && BigInt(take.coupon) === couponId))
    return notRedeemed('session-over');
  const redemptionId = redemptionIdOf(place, memberId, id);
  const taking: Taking = { id: redemptionId, memberId, place, tillSession: sessionId, redeemedAt: now };
  const utcOffsetMinutes = await readZone(db, place.brandId, latestVersion);
  const isOver = session.expiresAt <= now;
  const redeemed =
    (await readRedeemed(db, taking)) ??
    (isOver ? notRedeemed('session-over') : await redeem(pool, taking, take, utcOffsetMinutes));
  if ('refused' in redeemed) return redeemed;
  return { ...redeemed, redeemedAt: formatInstant(redeemed.redeemedAt, utcOffsetMinutes) };
}

const redeem = (
  pool: Database,
  taking: Taking,
  take: Asked['take'],
  utcOffsetMinutes: number,
): Promise<Redeemed> =>
  'points' in take
    ? takePoints(pool, taking, BigInt(take.points), utcOffsetMinutes)
    : 'coupon' in take
      ? takeCoupon(pool, taking, {
          couponId: BigInt(take.coupon),
          ...('lines' in take
            ? { lines: take.lines, amountFen: null }
            : { amountFen: take.amountFen === null ? null : BigInt(take.amountFen) }),
        })
      : takeBenefit(pool, taking, take.benefit);
