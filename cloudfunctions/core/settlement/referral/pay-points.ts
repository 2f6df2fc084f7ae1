/** Gives the points that a withdrawal was taken as: two events under its number, each once. */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import { present } from '../../kernel/assert';
import { pointsEventsOf } from '../../withdrawal/withdrawal-events.rules';
import { readWithdrawal } from '../../withdrawal/withdrawals.store';
import type { Outcome } from '../work/effect-outcome';
import { tellOne } from '../work/tell-events';

/** Carries out the effect. */
export async function payPoints(
  { database }: Outside,
  { memberId, brandId, subject: withdrawalId }: TakenEffect<'pay-points'>,
): Promise<Outcome> {
  const db = asDb(database);
  const row = present(await readWithdrawal(db, { memberId, withdrawalId }), `withdrawal ${withdrawalId}`);
  const points = present(row.points, `the points of withdrawal ${withdrawalId}`);
  return tellOne(database, brandId, pointsEventsOf(row, points, row.askedAt));
}
