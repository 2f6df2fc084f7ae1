/**
 * What a member brought has become less after the month was closed: their own part of the bonus falls with
 * it. Target and the others' parts stay. Under the referrer's row, within the transaction that lowered it.
 */
import type { Db } from '../../../../platform/db';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { readCommission } from '../../../referral/commissions.store';
import { lowerBonus } from '../../../referral/follow.rules';
import type { CommissionRow, Promoter } from '../../../referral/referral.types';
import { partLeft } from '../../../referral/team/team-bonus.rules';
import { causeOf } from '../../../referral/team/team-id';
import { readKeptPart } from '../../../referral/team/team-months.store';
import { keepFollowed } from '../keep-followed';

/** After a commission of an order became what it is now; `before`: what of it counted. */
export async function followBonus(
  db: Db,
  promoter: Promoter,
  { before, row }: { before: CommissionRow; row: CommissionRow },
  now: Instant,
): Promise<void> {
  const { memberId } = promoter;
  if (row.kind !== 'order' || row.completedAt === null || row.soldFen >= before.soldFen) return;
  const part = await readKeptPart(db, memberId, row.completedAt);
  if (part === null || part.partFen === 0n) return;
  const cause = causeOf(part.teamId, part.month);
  const bonus = present(await readCommission(db, { memberId, kind: 'team', cause }), `the bonus of ${cause}`);
  const left = partLeft(part, part.keptFen);
  await keepFollowed(db, promoter, bonus, lowerBonus(bonus, { left, keptFen: part.keptFen }, now), now);
}
