/**
 * 邀请有礼: a friend's first completed purchase pays whoever won them, once in the friend's life, and every so
 * many friends pay more. Within the transaction that follows the order, under the referrer's row.
 */
import type { InviteReward } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import { addEffects } from '../../effect/effects.store';
import { present } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import {
  addToPromoter,
  keepFirstPurchase,
  readCommission,
  removeFirstPurchase,
} from '../../referral/commissions.store';
import { newInvitation, reverseWhole } from '../../referral/follow.rules';
import { readReferralVersion } from '../../referral/programme.store';
import { couponsOf, giveCoupons, isPaid, paidOf } from './give-invitation';
import { keepArisen, keepFollowed, withinBudget } from './keep-followed';
import { holdReasonsOf, type Recommended } from './recommended';

/** Pays what an invitation pays when its purchase is completed; takes it back when all of that is undone. */
export async function followInvitation(db: Db, recommended: Recommended, now: Instant): Promise<void> {
  const { frozen, followed, order } = recommended;
  if (!frozen.newcomer || followed.completedAt === null) return;
  if (order.state === 'refunded') return undo(db, recommended, now);
  const kept = await readReferralVersion(db, followed.brandId, frozen.version);
  const { invite } = present(kept, `referral programme ${frozen.version}`).programme;
  const paidFen = order.payableFen - order.refundedFen;
  if (paidFen < BigInt(invite.leastFen)) return;
  const { promoter } = recommended;
  if (invite.mostFriends !== null && promoter.friends >= invite.mostFriends) return;
  const purchase = { ...purchaseOf(recommended), at: followed.completedAt };
  if (!(await keepFirstPurchase(db, purchase))) return;
  await addToPromoter(db, promoter, { soldFen: 0n, friends: 1 });
  if (invite.inviter !== null)
    await reward(db, recommended, { reward: invite.inviter, cause: followed.orderId }, now);
  const step = invite.steps.find(({ friends }) => friends === promoter.friends + 1);
  if (step !== undefined)
    await reward(db, recommended, { reward: step.reward, cause: `step-${step.friends}` }, now);
}

const purchaseOf = ({ promoter, followed: { friendId, brandId, orderId } }: Recommended) => ({
  friendId,
  brandId,
  referrerId: promoter.memberId,
  orderId,
});

/** Gives it; a step that was reached before is not given again. */
async function reward(
  db: Db,
  recommended: Recommended,
  { reward: given, cause }: { reward: InviteReward; cause: string },
  now: Instant,
): Promise<void> {
  const { promoter, frozen, followed } = recommended;
  if (given.kind === 'coupons') return giveCoupons(db, promoter, { ...given, cause }, now);
  if (await isPaid(db, promoter, cause)) return;
  const friendId = cause === followed.orderId ? followed.friendId : null;
  const { asset, amount } = paidOf(given);
  const invited = { cause, friendId, asset, amount };
  const arisen = newInvitation(promoter.memberId, frozen, followed, invited, now);
  const aroseOn = dayNameOf(now, followed.utcOffsetMinutes);
  const isAffordable =
    asset === 'POINT' || (await withinBudget(db, { ...promoter, aroseOn }, frozen, amount)) === amount;
  if (isAffordable) await keepArisen(db, promoter, arisen, await holdReasonsOf(db, recommended), now);
}

/** A first purchase of which nothing is left was none: a later one may be the first. Steps stay reached. */
async function undo(db: Db, recommended: Recommended, now: Instant): Promise<void> {
  const { promoter, followed } = recommended;
  if (!(await removeFirstPurchase(db, purchaseOf(recommended)))) return;
  await addToPromoter(db, promoter, { soldFen: 0n, friends: -1 });
  const key = { memberId: promoter.memberId, kind: 'invite', cause: followed.orderId } as const;
  const before = await readCommission(db, key);
  if (before !== null) return keepFollowed(db, promoter, before, reverseWhole(before, 'refunded', now), now);
  const payload = { why: 'refunded' as const };
  const effect = { ...couponsOf(promoter, followed.orderId), kind: 'take-coupons-back' as const, payload };
  await addEffects(db, [effect], now);
}
