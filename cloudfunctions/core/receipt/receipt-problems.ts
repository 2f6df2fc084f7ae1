/** Why a receipt cannot be understood: for a report of rejects, and for whoever reads a till. Data only. */
import type { Refusal } from '../../contract/event';

export const RECEIPT_PROBLEMS = {
  'quantity-unreadable': {
    reason: 'the quantity is no number of at most three places',
    said: '数量应为数字，最多三位小数',
  },
  'quantity-too-large': {
    reason: 'the quantity is above 1,000,000, or above 1,000 of what is weighed',
    said: '数量过大：最多 1000000 件；称重商品最多 1000',
  },
  'amount-unreadable': {
    reason: 'the amount is no whole number of fen',
    said: '金额应为整数，单位为分',
  },
  'returned-for-more': {
    reason: 'the line gives goods back and takes money for it, and nothing else is given back',
    said: '退货行的金额应为负数或 0',
  },
  'returned-without-amount': {
    reason: 'the line names the sale that it gives back, but its amount is not negative',
    said: '注明原单的退货行，金额应为负数',
  },
} as const satisfies Record<string, Refusal>;
export type ReceiptProblem = keyof typeof RECEIPT_PROBLEMS;
