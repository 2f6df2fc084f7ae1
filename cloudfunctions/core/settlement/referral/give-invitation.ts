/**
 * What an invitation gives, to whoever joined or whoever won them: coupons as an effect of the book, points
 * or money as a commission.
 */
import type { InviteReward } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import { ofBook, type NewEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import type { Instant } from '../../kernel/time';
import { readCommission } from '../../referral/commissions.store';
import type { Invited } from '../../referral/follow.rules';

type Member = { memberId: bigint; brandId: number };
type Coupons = Extract<InviteReward, { kind: 'coupons' }>;

/** The coupons of an invitation, by which they are known. */
export const couponsOf = (
  member: Member,
  cause: string,
): Pick<NewEffect, 'memberId' | 'brandId' | 'owner' | 'subject'> => ({
  ...ofBook(member),
  subject: `invite:${cause}`,
});

/** Gives coupons; of one cause once. */
export async function giveCoupons(
  db: Db,
  member: Member,
  { cause, template, count }: Pick<Coupons, 'template' | 'count'> & { cause: string },
  now: Instant,
): Promise<void> {
  const payload = { source: 'invite' as const, coupons: [{ template, count }] };
  await addEffects(db, [{ ...couponsOf(member, cause), kind: 'give-coupons', payload }], now);
}

/** Whether a cause has paid a member before. The member's row is held. */
export const isPaid = async (db: Db, { memberId }: Member, cause: string): Promise<boolean> =>
  (await readCommission(db, { memberId, kind: 'invite', cause })) !== null;

/** @example 20 points: { asset: 'POINT', amount: 20n } */
export const paidOf = (reward: Exclude<InviteReward, Coupons>): Pick<Invited, 'asset' | 'amount'> =>
  reward.kind === 'points'
    ? { asset: 'POINT', amount: BigInt(reward.points) }
    : { asset: 'CNY', amount: BigInt(reward.fen) };
