/*
 * A WeChat Pay of a few lines for the model test: what was ordered, paid, closed and given back, and answers
 * that do not come although the work was done, or was not. It tells nothing by itself: the test decides when
 * a notice comes.
 */
import type {
  Payment,
  PayReply,
  Refund,
  WechatPay,
} from '../../cloudfunctions/platform/wechat-pay/wechat-pay';

interface BankPayment {
  fen: bigint;
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED';
  paidAt: Date | null;
}
interface BankRefund {
  outTradeNo: string;
  fen: bigint;
  state: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL';
}

/** What becomes of the next call: done but not answered, or neither. */
export type Trouble = 'done-unsure' | 'not-done';

export interface ModelBank extends WechatPay {
  payments: Map<string, BankPayment>;
  refunds: Map<string, BankRefund>;
  /** The guest pays, where that can be. */
  take(outTradeNo: string): void;
  /** What a notice of it would say; null: nothing to tell. */
  reportOfPayment(outTradeNo: string): Payment | null;
  reportOfRefund(outRefundNo: string): Refund;
  troubles: Trouble[];
  /** Money of a payment that the merchant has. */
  kept(outTradeNo: string): bigint;
}

const no = <T>(code: 'not-found' | 'closed' | 'paid' | 'unsure' | 'refused'): PayReply<T> => ({
  ok: false,
  code,
  message: 'the model says so',
});

/** Opens an empty one. */
export function openModelBank(): ModelBank {
  const books: Books = { payments: new Map(), refunds: new Map(), troubles: [] };
  const { payments, refunds } = books;
  return {
    ...books,
    ...paymentsOf(books),
    ...refundsOf(books),
    paymentParams: (prepayId) => ({
      appId: '',
      timeStamp: '',
      nonceStr: '',
      package: prepayId,
      signType: 'RSA',
      paySign: '',
    }),
    confirmParams: (packageInfo) => ({ mchId: '', appId: '', package: packageInfo }),
    transfer: () => Promise.resolve(no('refused')),
    findTransfer: () => Promise.resolve(no('not-found')),
    cancelTransfer: () => Promise.resolve(no('not-found')),
    issueFapiao: () => Promise.resolve(no('refused')),
    findFapiao: () => Promise.resolve(no('not-found')),
    reverseFapiao: () => Promise.resolve(no('refused')),
    tradeBill: () => Promise.resolve(no('not-found')),
    fundBill: () => Promise.resolve(no('not-found')),
    readNotice: () => no('unsure'),
    take(outTradeNo) {
      const payment = payments.get(outTradeNo);
      if (payment?.state !== 'NOTPAY') return;
      payment.state = 'SUCCESS';
      payment.paidAt = new Date();
    },
    reportOfPayment: (outTradeNo) =>
      payments.get(outTradeNo)?.state === 'SUCCESS' ? paymentReport(payments, outTradeNo) : null,
    reportOfRefund: (outRefundNo) => refundReport(refunds, outRefundNo),
    kept: (outTradeNo) => {
      const payment = payments.get(outTradeNo);
      return payment?.state === 'SUCCESS' ? payment.fen - backOf(refunds, outTradeNo) : 0n;
    },
  };
}

type Books = Pick<ModelBank, 'payments' | 'refunds' | 'troubles'>;

/** The answer, or the trouble whose turn it is. */
function answer<T>({ troubles }: Books, work: () => PayReply<T>): Promise<PayReply<T>> {
  const trouble = troubles.shift();
  if (trouble === 'not-done') return Promise.resolve(no('unsure'));
  const reply = work();
  return Promise.resolve(trouble === undefined ? reply : no('unsure'));
}

function paymentReport(payments: Books['payments'], outTradeNo: string): Payment {
  const { fen, state, paidAt } = payments.get(outTradeNo) as BankPayment;
  const transactionId = paidAt === null ? null : `tx-${outTradeNo}`;
  return { outTradeNo, transactionId, state, amountFen: fen, payerOpenid: null, paidAt };
}

function refundReport(refunds: Books['refunds'], outRefundNo: string): Refund {
  const { outTradeNo, fen, state } = refunds.get(outRefundNo) as BankRefund;
  return { outRefundNo, refundId: `bank-${outRefundNo}`, outTradeNo, state, refundFen: fen, doneAt: null };
}

const backOf = (refunds: Books['refunds'], outTradeNo: string): bigint =>
  [...refunds.values()].reduce(
    (sum, refund) => (refund.outTradeNo === outTradeNo ? sum + refund.fen : sum),
    0n,
  );

const paymentsOf = (books: Books): Pick<ModelBank, 'prepay' | 'query' | 'close'> => ({
  prepay: ({ outTradeNo, amountFen }) =>
    answer(books, () => {
      const known = books.payments.get(outTradeNo);
      if (known?.state === 'CLOSED') return no('closed');
      if (known?.state === 'SUCCESS') return no('paid');
      books.payments.set(outTradeNo, known ?? { fen: amountFen, state: 'NOTPAY', paidAt: null });
      return { ok: true, data: { prepayId: `prepay-${outTradeNo}` } };
    }),
  query: (outTradeNo) =>
    answer(books, () =>
      books.payments.has(outTradeNo)
        ? { ok: true, data: paymentReport(books.payments, outTradeNo) }
        : no('not-found'),
    ),
  close: (outTradeNo) =>
    answer(books, () => {
      const known = books.payments.get(outTradeNo);
      if (known === undefined) return no('not-found');
      if (known.state === 'SUCCESS') return no('paid');
      known.state = 'CLOSED';
      return { ok: true, data: null };
    }),
});

const refundsOf = (books: Books): Pick<ModelBank, 'refund' | 'queryRefund'> => ({
  refund: ({ outTradeNo, outRefundNo, refundFen, totalFen }) =>
    answer(books, () => {
      const { payments, refunds } = books;
      const payment = payments.get(outTradeNo);
      if (payment?.state !== 'SUCCESS' || totalFen !== payment.fen) return no('refused');
      const known = refunds.get(outRefundNo);
      if (known === undefined && backOf(refunds, outTradeNo) + refundFen > payment.fen) return no('refused');
      if (known !== undefined && known.fen !== refundFen) return no('refused');
      refunds.set(outRefundNo, known ?? { outTradeNo, fen: refundFen, state: 'PROCESSING' });
      return { ok: true, data: refundReport(refunds, outRefundNo) };
    }),
  queryRefund: (outRefundNo) =>
    answer(books, () =>
      books.refunds.has(outRefundNo)
        ? { ok: true, data: refundReport(books.refunds, outRefundNo) }
        : no('not-found'),
    ),
});
