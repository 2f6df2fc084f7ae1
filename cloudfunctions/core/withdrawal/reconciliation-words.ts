/** Sentences of a reconciliation of transfers, for operators. Nothing else. */
import { yuan } from '../../contract/in-words';

export const transferDifferenceWords = {
  unknown: (bill: bigint) => `资金账单有一笔 ${yuan(bill)} 的转账，系统里没有这个提现单`,
  amount: (ours: bigint, bill: bigint) => `转账金额不同：系统 ${yuan(ours)}，账单 ${yuan(bill)}`,
  unsent: (bill: bigint) => `账单显示 ${yuan(bill)} 已出款，系统还在发送`,
  notBack: (bill: bigint) => `账单显示 ${yuan(bill)} 已退回商户，系统里没有退回`,
  missing: (ours: bigint) => `系统记了一笔 ${yuan(ours)} 的转账，账单里没有`,
  backMissing: (ours: bigint) => `系统记了 ${yuan(ours)} 退回，账单里没有`,
} as const;
