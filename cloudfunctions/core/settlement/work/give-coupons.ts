/** Coupons that settlement gave, with a gift or for an order, and those that it takes back again. */
import { withTransaction } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { keepRevoked, readCouponsOfCause } from '../../coupon/coupons.store';
import { removeEffects } from '../../effect/effects.store';
import type { TakenEffect } from '../../effect/effects';
import type { Instant } from '../../kernel/time';
import { issueWithin } from '../coupon/issue-coupons';
import type { Outcome } from './effect-outcome';

/** What the brand gives counts against the stock, not against what each member may claim. */
export async function giveCoupons(
  { database }: Outside,
  { brandId, memberId, subject, payload }: TakenEffect<'give-coupons'>,
  now: Instant,
): Promise<Outcome> {
  const { source, coupons } = payload;
  const failed = await withTransaction(database, async (db) => {
    for (const { template: templateId, count } of coupons) {
      const asks = Array.from({ length: count }, (_, n) => ({
        memberId,
        cause: `${subject}:${templateId}:${n + 1}`,
      }));
      const giving = { brandId, templateId, source, asks, isLimited: false, at: now, issuedBy: null };
      const issued = await issueWithin(db, giving);
      const why =
        typeof issued === 'string' ? issued : issued.find(({ couponId }) => couponId === null)?.outcome;
      if (why !== undefined) return `${templateId}: ${why}`;
    }
    return null;
  });
  return failed === null ? 'done' : { failed, giveUp: true };
}

/** What is not used of it is revoked; what is used was the member's. */
export async function takeCouponsBack(
  { database }: Outside,
  { memberId, subject, payload }: TakenEffect<'take-coupons-back'>,
  now: Instant,
): Promise<Outcome> {
  await withTransaction(database, async (db) => {
    // What was not given yet is not given any more.
    await removeEffects(db, [{ memberId, kind: 'give-coupons', subject }]);
    const given = await readCouponsOfCause(db, memberId, `${subject}:`);
    const usable = given.filter(({ state }) => state === 'usable').map(({ couponId }) => couponId);
    await keepRevoked(db, memberId, usable, { why: payload.why, at: now });
  });
  return 'done';
}
