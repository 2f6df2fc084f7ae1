/** Sentences of a reconciliation, for operators. Nothing else. */
import { yuan } from '../../contract/in-words';

export const reconciliationWords = {
  missingPayment: (bill: bigint) => `账单有一笔 ${yuan(bill)} 的收款，系统里没有这个支付单`,
  paidNotMarked: (bill: bigint) => `账单显示已付 ${yuan(bill)}，系统里尚未记为已付`,
  paymentAmount: (ours: bigint, bill: bigint) => `收款金额不同：系统 ${yuan(ours)}，账单 ${yuan(bill)}`,
  missingInBill: (ours: bigint) => `系统记了一笔 ${yuan(ours)} 的收款，账单里没有`,
  saleNotSettled: (ours: bigint) => `已收款 ${yuan(ours)}，这笔消费尚未入账`,
  missingRefund: (bill: bigint) => `账单有一笔 ${yuan(bill)} 的退款，系统里没有这个退款单`,
  refundNotDone: (bill: bigint) => `账单显示已退 ${yuan(bill)}，系统里尚未记为退款完成`,
  refundAmount: (ours: bigint, bill: bigint) => `退款金额不同：系统 ${yuan(ours)}，账单 ${yuan(bill)}`,
  refundMissingInBill: (ours: bigint) => `系统记了一笔 ${yuan(ours)} 的退款，账单里没有`,
};
