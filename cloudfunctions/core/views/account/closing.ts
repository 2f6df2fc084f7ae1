/**
 * What closing the account takes away, and which orders are still open. Shows what the engine projected;
 * computes no value.
 */
import type { ClosingReply } from '../../../contract/account';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import type { Standing } from '../card/standing.types';
import { countOpen } from './export.view.queries';

/** The member's points, level and commission as they stand, and what of their orders is not at its end. */
export async function previewClosing(db: Db, memberId: bigint, standing: Standing): Promise<ClosingReply> {
  const { balances, tier } = standing.book;
  const { programme } = versionAt(standing.rules, standing.asOf);
  const level = levelAt(programme, levelIndex(programme, tier));
  const [row] = await countOpen.run({ memberId }, db);
  const open = present(row, 'a count');
  return {
    redeemablePoints: balances['member.points.active'].toString(),
    pendingPoints: balances['member.points.pending'].toString(),
    debtPoints: balances['member.points.debt'].toString(),
    qualifyingPoints: standing.qualifying.toString(),
    tierName: level.name,
    benefits: level.benefits.map((benefit) => benefit.name),
    unpaidOrders: open.unpaid,
    waitingOrders: open.waiting,
    openRefunds: open.refunds,
    availableCommissionFen: balances['member.commission.active'].toString(),
    pendingCommissionFen: balances['member.commission.pending'].toString(),
    withdrawingFen: open.withdrawing.toString(),
  };
}
