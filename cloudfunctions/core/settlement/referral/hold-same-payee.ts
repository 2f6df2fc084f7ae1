/**
 * A withdrawal named its payee: what this member and others of the same name earn of each other is held until
 * an operator has looked. Only what is not available yet, and not what an operator has released. Each under
 * its referrer's row.
 */
import { asDb, withTransaction, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import type { Instant } from '../../kernel/time';
import {
  arePaidAlike,
  holdPromoter,
  keepCommission,
  readCommission,
  readOfSamePayee,
} from '../../referral/commissions.store';
import { holdFor } from '../../referral/follow.rules';
import type { CommissionKey, CommissionRow } from '../../referral/referral.types';
import type { Outcome } from '../work/effect-outcome';

/** Carries out the effect. */
export async function holdSamePayee(
  { database }: Outside,
  { memberId, brandId }: TakenEffect<'hold-same-payee'>,
  now: Instant,
): Promise<Outcome> {
  const keys = await readOfSamePayee(asDb(database), { memberId, brandId });
  for (const key of keys)
    await withTransaction(database, async (db) => {
      await holdPromoter(db, { ...key, brandId });
      await holdWherePaidAlike(db, key, now);
    });
  return 'done';
}

/**
 * Holds a commission whose referrer and friend were paid under one name; whether it is held for that. The
 * referrer's row is held.
 */
export async function holdWherePaidAlike(db: Db, key: CommissionKey, now: Instant): Promise<boolean> {
  const row = await readCommission(db, key);
  if (row === null || !(await isPaidAlike(db, row))) return false;
  const held = holdFor(row, 'same-payee', now);
  if (held !== null) await keepCommission(db, held, null);
  return held !== null;
}

const isPaidAlike = async (db: Db, { memberId, friendId }: CommissionRow): Promise<boolean> =>
  friendId !== null && (await arePaidAlike(db, { memberId, friendId }));
