/**
 * Takes a benefit or points of a member who stands at a till, within the session that their code opened
 * there. The same id again is answered the same.
 */
import { asDb, type Database } from '../../../platform/db';
import { formatInstant, type Instant } from '../../kernel/time';
import { redemptionIdOf } from '../../till/redemption-id';
import type { Taking } from '../../till/redemptions.store';
import { readTillSession } from '../../till/till-sessions.store';
import type { TillPlace } from '../../till/till.types';
import { readBrandRules } from '../../programme/brand-rules.store';
import { notRedeemed, readRedeemed, type NotRedeemed, type Redeemed } from './redeemed';
import { takeBenefit } from './take-benefit';
import { takePoints } from './take-points';

/** What is asked for: one use of a benefit, or points. `id` is made by whoever asks. */
export interface Asked {
  sessionId: string;
  take: { benefit: string } | { points: string };
  id: string;
}

/**
 * What was taken, as a till is told: `redeemedAt` ISO 8601, `left` uses of the benefit in its period, or
 * usable points.
 */
export interface Taken {
  redemption: string;
  redeemedAt: string;
  left: string;
}

/** Takes it, or says why not. */
export async function redeemAtTill(
  pool: Database,
  place: TillPlace,
  asked: Asked,
  now: Instant,
): Promise<Taken | NotRedeemed> {
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), place.brandId);
  const redeemed = await redeem(pool, place, asked, now);
  if ('refused' in redeemed) return redeemed;
  return { ...redeemed, redeemedAt: formatInstant(redeemed.redeemedAt, utcOffsetMinutes) };
}

async function redeem(
  pool: Database,
  place: TillPlace,
  { sessionId, take, id }: Asked,
  now: Instant,
): Promise<Redeemed> {
  const session = await readTillSession(asDb(pool), place, sessionId);
  if (session === null) return notRedeemed('session-over');
  const { memberId } = session;
  const redemptionId = redemptionIdOf(place, memberId, id);
  const taking: Taking = { id: redemptionId, memberId, place, tillSession: sessionId, redeemedAt: now };
  const before = await readRedeemed(asDb(pool), taking);
  if (before !== null) return before;
  if (session.expiresAt <= now) return notRedeemed('session-over');
  return 'points' in take
    ? takePoints(pool, taking, BigInt(take.points))
    : takeBenefit(pool, taking, take.benefit);
}
