/**
 * Commissions whose days are over become their referrers': not while an operator looks at one, nor while the
 * friend asks for money back. Each by itself, under its referrer's row.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { holdPromoter, readCommission, readReleasable, readSteps } from '../../referral/commissions.store';
import { releaseWhole } from '../../referral/follow.rules';
import type { CommissionKey, Promoter } from '../../referral/referral.types';
import { holdWherePaidAlike } from './hold-same-payee';
import { keepFollowed } from './keep-followed';

const PAGE = 200;

/** Releases what is due; how many. */
export async function releaseCommissions(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean,
): Promise<number> {
  let released = 0;
  while (!isTimeUp()) {
    const keys = await readReleasable(asDb(pool), now, PAGE);
    for (const key of keys) await withTransaction(pool, (db) => release(db, key, now));
    released += keys.length;
    if (keys.length < PAGE) break;
  }
  return released;
}

type Releasable = CommissionKey & Pick<Promoter, 'brandId'>;

async function release(db: Db, key: Releasable, now: Instant): Promise<void> {
  const promoter = await holdPromoter(db, key);
  if (await holdWherePaidAlike(db, key, now)) return;
  const before = present(await readCommission(db, key), `commission ${key.cause}`);
  const steps = (await readSteps(db, key.memberId, [key]))(key);
  const last = present(steps[steps.length - 1], `a step of commission ${key.cause}`);
  const followed = releaseWhole(before, last, now);
  if (followed !== null) await keepFollowed(db, promoter, before, followed, now);
}
