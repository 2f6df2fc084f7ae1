/** What whoever reads of a withdrawal is told of it. Nothing else. */
import type { WithdrawalFacts } from '../../contract/withdrawal';
import type { WithdrawalRow } from './withdrawal.types';

export const factsOf = (row: WithdrawalRow): WithdrawalFacts => ({
  withdrawal: row.withdrawalId,
  to: row.to,
  state: row.state,
  grossFen: row.grossFen.toString(),
  withheldFen: row.withheldFen.toString(),
  netFen: row.netFen.toString(),
});
