/*
 * Tells the merchant of payments, refunds and transfers: encrypted, signed, posted, and repeated until it
 * is taken. https://pay.weixin.qq.com/doc/v3/merchant/4012791902
 */
import { addFaults, takeNoticeFault } from './faults';
import { refundNoticeOf, transactionOf } from './objects';
import { seal, type Signer } from './signatures';
import type { Timers } from './timers';
import { transferObjectOf } from './transfers/transfer';
import { chinaTime, longNumber, type Order, type Refund, type Transfer, type World } from './world';

/** Between one delivery and the next, until 24 h 4 min are over. Seconds. */
export const BACKOFF_SECONDS = [
  15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
] as const;
/** WeChat Pay waits no longer for an answer. Milliseconds. */
const PATIENCE_MS = 5000;

export interface Delivery {
  noticeId: string;
  /** TRANSACTION.SUCCESS, REFUND.SUCCESS, MCHTRANSFER.BILL.FINISHED … */
  event: string;
  /** What it is about: the order's number, the refund's or the transfer's. */
  number: string;
  /** 0: the first. */
  attempt: number;
  /** The answer's status; null: lost on purpose, or no answer. */
  status: number | null;
}

export interface Notices {
  payment(order: Order): void;
  refund(refund: Refund): void;
  /** Once it is final. */
  transfer(transfer: Transfer): void;
  /** Every delivery so far, oldest first. */
  deliveries(): readonly Delivery[];
}

interface Notice {
  id: string;
  event: string;
  number: string;
  url: string;
  createdAt: number;
  summary: string;
  about: 'transaction' | 'refund' | 'mch_payment';
  plain: string;
}

const REFUND_EVENTS = {
  SUCCESS: ['REFUND.SUCCESS', '退款成功'],
  ABNORMAL: ['REFUND.ABNORMAL', '退款异常'],
  CLOSED: ['REFUND.CLOSED', '退款关闭'],
} as const;

/** Notices of this world. */
export function openNotices(world: World, signer: Signer, timers: Timers): Notices {
  const deliveries: Delivery[] = [];
  let held: Notice[] = [];

  const post = async (notice: Notice, attempt: number): Promise<boolean> => {
    const { id: noticeId, event, number, url } = notice;
    const isLost = takeNoticeFault(world.faults, 'lose');
    const status = isLost ? null : await send(url, bodyOf(world, notice), signer, world);
    deliveries.push({ noticeId, event, number, attempt, status });
    return status === 200 || status === 204;
  };
  const deliver = async (notice: Notice, attempt = 0): Promise<void> => {
    const isTwice = takeNoticeFault(world.faults, 'duplicate');
    const taken = await Promise.all(Array.from({ length: isTwice ? 2 : 1 }, () => post(notice, attempt)));
    const wait = BACKOFF_SECONDS[attempt];
    if (!taken.includes(true) && wait !== undefined) timers.after(wait, () => deliver(notice, attempt + 1));
  };
  const deliverAll = async (notices: Notice[]): Promise<void> => {
    for (const notice of notices) await deliver(notice);
  };
  const tell = (notice: Notice): void => {
    const { notices } = world.faults;
    if (takeNoticeFault(world.faults, 'silent')) return;
    held.push(notice);
    if (held.length < notices.disorder) return;
    const leaving = held.reverse();
    held = [];
    addFaults(world.faults, { notices: { disorder: 0 } });
    timers.after(notices.delaySeconds, () => deliverAll(leaving));
  };
  const head = (): Pick<Notice, 'id' | 'createdAt'> => ({
    id: longNumber(world, 'EV-'),
    createdAt: world.now(),
  });

  return {
    payment(order) {
      const plain = JSON.stringify(transactionOf(world, order));
      const { outTradeNo: number, notifyUrl: url } = order;
      const words = { event: 'TRANSACTION.SUCCESS', summary: '支付成功', about: 'transaction' } as const;
      tell({ ...head(), ...words, number, url, plain });
    },
    refund(refund) {
      if (refund.notifyUrl === null || refund.state === 'PROCESSING') return;
      const plain = JSON.stringify(refundNoticeOf(world, refund));
      const [event, summary] = REFUND_EVENTS[refund.state];
      const { outRefundNo: number, notifyUrl: url } = refund;
      tell({ ...head(), event, summary, about: 'refund', number, url, plain });
    },
    transfer(transfer) {
      if (transfer.notifyUrl === null) return;
      const plain = JSON.stringify(transferObjectOf(world, transfer));
      const { outBillNo: number, notifyUrl: url } = transfer;
      const words = { event: 'MCHTRANSFER.BILL.FINISHED', summary: '商家转账单据终态通知' };
      tell({ ...head(), ...words, about: 'mch_payment', number, url, plain });
    },
    deliveries: () => deliveries,
  };
}

/** The same notice each time, sealed anew. */
const bodyOf = (world: World, notice: Notice): string =>
  JSON.stringify({
    id: notice.id,
    create_time: chinaTime(notice.createdAt),
    resource_type: 'encrypt-resource',
    event_type: notice.event,
    summary: notice.summary,
    resource: { original_type: notice.about, ...seal(world.keys.apiV3Key, notice.plain, notice.about) },
  });

async function send(url: string, body: string, signer: Signer, world: World): Promise<number | null> {
  const isForged = takeNoticeFault(world.faults, 'badSignature');
  const headers = {
    ...(isForged ? signer.forgedNotice(body) : signer.notice(body)),
    'content-type': 'application/json',
    'user-agent': 'Mozilla/4.0',
  };
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
