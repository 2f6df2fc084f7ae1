/** What closing the account takes away. Shows what settlement projected; computes no value. */
import type { ClosingReply } from '../../../contract/account';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { qualifyingNow } from '../card/card';
import type { Standing } from '../card/standing.types';

/** The member's points and level as they stand. */
export function previewClosing(standing: Standing): ClosingReply {
  const { balances, tier } = standing.book;
  const { programme } = versionAt(standing.rules, standing.asOf);
  const level = levelAt(programme, levelIndex(programme, tier));
  return {
    redeemablePoints: balances.active.toString(),
    pendingPoints: balances.pending.toString(),
    debtPoints: balances.debt.toString(),
    qualifyingPoints: qualifyingNow(standing).toString(),
    tierName: level.name,
    benefits: level.benefits.map((benefit) => benefit.name),
  };
}
