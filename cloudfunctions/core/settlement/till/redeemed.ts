/** What became of a redemption, and the answer to the same request again. */
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { logAction, readOutcome } from '../../staff/action-log.store';
import { readRedeemedAt, type Taking } from '../../till/redemptions.store';
import { TAKING_REFUSALS, type TakingRefusal } from '../../till/words';

export interface NotRedeemed {
  refused: TakingRefusal;
  /** A sentence for the till; that of `used-up` says when and where. */
  message: string;
}
/**
 * `left`: uses of the benefit in its period, usable points, or uses of the coupon. Of a coupon also what it
 * takes off and what is done for it.
 */
export type Redeemed =
  { redemption: string; redeemedAt: Instant; left: string; handOut?: string; offFen?: string } | NotRedeemed;

/** Nothing was taken, in the words of the table. */
export function notRedeemed<Code extends TakingRefusal>(
  refused: Code,
  ...facts: Parameters<(typeof TAKING_REFUSALS)[Code]>
): NotRedeemed {
  const sentence = TAKING_REFUSALS[refused] as (...told: typeof facts) => string;
  return { refused, message: sentence(...facts) };
}

const ACTIONS = ['redeem-benefit', 'take-points', 'redeem-coupon'] as const;

/** Writes down that points were taken, and answers it. `left`: usable points, after it. */
export async function tellPointsTaken(
  db: Db,
  { id, memberId, place, redeemedAt }: Taking,
  points: bigint,
  left: bigint,
): Promise<Redeemed> {
  const before = { left: (left + points).toString() };
  const after = { left: left.toString(), points: points.toString() };
  const what = { memberId, subject: id, before, after };
  await logAction(db, place, { action: 'take-points', ...what, doneAt: redeemedAt });
  return { redemption: id, redeemedAt, left: after.left };
}

/** The answer that was given to the same request before; null: none. */
export async function readRedeemed(
  db: Db,
  { memberId, id, place: { brandId } }: Taking,
): Promise<Redeemed | null> {
  const redeemedAt = await readRedeemedAt(db, memberId, id);
  if (redeemedAt === null) return null;
  const outcome = await readOutcome(db, { brandId, memberId, subject: id, actions: [...ACTIONS] });
  const told = present(outcome, `the outcome of redemption ${id}`) as {
    left: string;
    handOut?: string;
    offFen?: string;
  };
  const { left, handOut, offFen } = told;
  const ofCoupon = handOut === undefined || offFen === undefined ? {} : { handOut, offFen };
  return { redemption: id, redeemedAt, left, ...ofCoupon };
}
