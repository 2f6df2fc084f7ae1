/** Gives the points that a withdrawal was taken as: two events under its number, each once. */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import { present } from '../../kernel/assert';
import { readBrandRules } from '../../programme/brand-rules.store';
import { pointsEventsOf } from '../../withdrawal/withdrawal-events.rules';
import { readWithdrawal } from '../../withdrawal/withdrawals.store';
import { receiveEvents } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';
import type { Outcome } from '../work/effect-outcome';

/** Carries out the effect. */
export async function payPoints(
  { database }: Outside,
  { memberId, brandId, subject: withdrawalId }: TakenEffect<'pay-points'>,
): Promise<Outcome> {
  const db = asDb(database);
  const row = present(await readWithdrawal(db, { memberId, withdrawalId }), `withdrawal ${withdrawalId}`);
  const points = present(row.points, `the points of withdrawal ${withdrawalId}`);
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const events = pointsEventsOf(row, points, row.askedAt);
  const receipts = await receiveEvents(database, { brandId, utcOffsetMinutes }, events);
  const conflict = receipts.find((receipt) => receipt.outcome === 'conflict');
  if (conflict !== undefined) return { failed: conflict.reason, giveUp: true };
  await settleMembers(database, [memberId]);
  return 'done';
}
