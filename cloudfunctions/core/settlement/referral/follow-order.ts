/**
 * Brings what an order pays its referrer up to what has become of the order: carried out after each thing
 * that happens to it, from the order as it is, so that order and number of the news do not matter. Holds the
 * referrer's row, then the commission, then the month's budget.
 */
import { withTransaction, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { readSessionHolder } from '../../../platform/session-holder.store';
import type { TakenEffect } from '../../effect/effects';
import { present } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import { readLines, readOrder } from '../../order/orders.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { grantedOn, holdPromoter, readCommission } from '../../referral/commissions.store';
import { cappedCommission, followCommission, newCommission } from '../../referral/follow.rules';
import type { Promoter } from '../../referral/referral.types';
import type { Outcome } from '../work/effect-outcome';
import { followInvitation } from './follow-invitation';
import { keepArisen, keepFollowed, withinBudget } from './keep-followed';
import { holdReasonsOf, type Recommended } from './recommended';
import { followBonus } from './team/follow-bonus';

/** Carries out the effect. */
export async function followReferral(
  { database }: Outside,
  { memberId, brandId, owner, payload }: TakenEffect<'follow-referral'>,
  now: Instant,
): Promise<Outcome> {
  const referrer = { memberId: BigInt(payload.referrer), brandId };
  await withTransaction(database, async (db) => {
    const promoter = await holdPromoter(db, referrer);
    const recommended = await readRecommended(db, promoter, { memberId, orderId: owner.id });
    if (recommended === null) return;
    await followOne(db, recommended, now);
    await followInvitation(db, recommended, now);
  });
  return 'done';
}

/** Read under the referrer's row, so that whoever comes later sees what became of it since. */
async function readRecommended(
  db: Db,
  promoter: Promoter,
  key: { memberId: bigint; orderId: string },
): Promise<Recommended | null> {
  const order = present(await readOrder(db, key.memberId, key.orderId), `order ${key.orderId}`);
  const { referral: frozen, confirmedAt, completedAt, orderId, memberId: friendId, brandId } = order;
  if (frozen === null || confirmedAt === null) return null;
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const lines = await readLines(db, order);
  const followed = { orderId, friendId, brandId, completedAt, lines, utcOffsetMinutes };
  return { promoter, frozen, order, followed };
}

async function followOne(db: Db, recommended: Recommended, now: Instant): Promise<void> {
  const { promoter, frozen, followed } = recommended;
  const key = { memberId: promoter.memberId, kind: 'order', cause: followed.orderId } as const;
  const before = await readCommission(db, key);
  if (before === null) return arise(db, recommended, now);
  const after = followCommission(before, frozen, followed, now);
  await keepFollowed(db, promoter, before, after, now);
  await followBonus(db, promoter, { before, row: after.row }, now);
}

/** Somebody who has closed their account earns nothing more. */
async function arise(db: Db, recommended: Recommended, now: Instant): Promise<void> {
  const { promoter, frozen, followed } = recommended;
  if ((await readSessionHolder(db, promoter))?.closed !== false) return;
  const today = dayNameOf(now, followed.utcOffsetMinutes);
  const grantedToday = frozen.dayFen === null ? 0n : await grantedOn(db, promoter.memberId, today);
  const asked = cappedCommission(frozen, followed, grantedToday);
  const granted = await withinBudget(db, { ...promoter, aroseOn: today }, frozen, asked);
  if (granted === 0n) return;
  const arisen = newCommission(promoter.memberId, frozen, followed, { granted, now });
  await keepArisen(db, promoter, arisen, await holdReasonsOf(db, recommended), now);
}
