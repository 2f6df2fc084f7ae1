/**
 * What has become of a commission is kept, with all that follows: rank, budget, what the ledger is told.
 */
import type { HoldReason } from '../../../contract/referral';
import type { FrozenReferral } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import { ofBook, type NewEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import type { Instant } from '../../kernel/time';
import {
  addCommissions,
  addToPromoter,
  budgetLeft,
  keepCommission,
  useBudget,
} from '../../referral/commissions.store';
import type { Followed } from '../../referral/follow.rules';
import type { CommissionRow, CommissionStep, Promoter } from '../../referral/referral.types';

/** What a month's budget leaves of an amount; without a budget all of it. */
export async function withinBudget(
  db: Db,
  arising: Pick<CommissionRow, 'brandId' | 'aroseOn'>,
  { monthFen }: Pick<FrozenReferral, 'monthFen'>,
  asked: bigint,
): Promise<bigint> {
  if (monthFen === null || asked === 0n) return asked;
  return budgetLeft(db, arising, { asked, most: BigInt(monthFen) });
}

const spentOf = ({ asset, entitled }: CommissionRow): bigint => (asset === 'CNY' ? entitled : 0n);

/** Keeps a commission that has arisen. */
export async function keepArisen(
  db: Db,
  promoter: Promoter,
  { row, step }: Followed & { step: CommissionStep },
  holdReasons: HoldReason[],
  now: Instant,
): Promise<void> {
  await addCommissions(db, [{ row: { ...row, holdReasons }, step }]);
  await addToPromoter(db, promoter, { soldFen: row.soldFen, friends: 0 });
  await useBudget(db, row, spentOf(row));
  await addEffects(db, [telling(row)], now);
}

/** Keeps parts of a team's bonus as they arise: of one brand, on one day. Their referrers are held. */
export async function keepBonuses(
  db: Db,
  all: readonly (Followed & { step: CommissionStep })[],
  now: Instant,
): Promise<void> {
  const [first] = all;
  if (first === undefined) return;
  await addCommissions(db, all);
  const spent = all.reduce((sum, { row }) => sum + spentOf(row), 0n);
  await useBudget(db, first.row, spent);
  await addEffects(
    db,
    all.map(({ row }) => telling(row)),
    now,
  );
}

/** Keeps a commission after something became of it; nothing is written where nothing did. */
export async function keepFollowed(
  db: Db,
  promoter: Promoter,
  before: CommissionRow,
  { row, step }: Followed,
  now: Instant,
): Promise<void> {
  if (step === null && row.state === before.state && row.soldFen === before.soldFen) return;
  await keepCommission(db, row, step);
  await addToPromoter(db, promoter, { soldFen: row.soldFen - before.soldFen, friends: 0 });
  await useBudget(db, row, spentOf(row) - spentOf(before));
  if (step !== null) await addEffects(db, [telling(row)], now);
}

/** Tells the ledger of the latest step, and of those before. */
const telling = (row: CommissionRow): NewEffect => ({
  ...{ ...ofBook(row), kind: 'tell-commission', payload: {} },
  subject: `${row.kind}:${row.cause}:${row.steps}`,
});
