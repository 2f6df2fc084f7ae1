/**
 * WeChat Pay for this merchant: ordering (JSAPI), asking, closing, refunds, transfers to members, invoices,
 * the day's bills, and notices.
 * Knows nothing of orders or members. Amounts in fen. https://pay.weixin.qq.com/doc/v3/merchant/4012791870
 */
import * as z from 'zod/mini';
import type { Clock } from '../clock';
import { formatInstant } from '../../core/kernel/time';
import { findFapiao, issueFapiao, reverseFapiao, type Fapiao, type FapiaoAsk } from './fapiao';
import { fetchFundBill, type FundAccount, type FundLine } from './fund-bill';
import { openPayClient, type PayClient } from './pay-call';
import type { PayConfig } from './pay-config';
import {
  paymentOf,
  refundObject,
  refundOf,
  transactionObject,
  type Payment,
  type Refund,
} from './pay-objects';
import { problem, type PayReply } from './pay-reply';
import { signPaymentParams, type PaymentParams } from './payment-params';
import { readNotice, type PayNotice } from './read-notice';
import { fetchTradeBill, type BillRow } from './trade-bill';
import { cancelTransfer, findTransfer, transfer, type TransferBill } from './transfer';
import type { Transfer } from './transfer-objects';

export type { BillRow, Payment, PaymentParams, PayNotice, PayReply, Refund };
export type { FundAccount, FundLine, Transfer, TransferBill };
export type { Fapiao, FapiaoAsk };
export type { TransferState } from './transfer-objects';
export type { PayProblem } from './pay-reply';
export type { PaymentState, RefundState } from './pay-objects';

export interface PrepayAsk {
  /** 6–32 digits, letters, _ - | *; the same number with the same content gives the same prepay. */
  outTradeNo: string;
  /** What the guest reads in WeChat; cut after 127 bytes. */
  description: string;
  amountFen: bigint;
  payerOpenid: string;
  /** Nobody can pay after this. */
  expiresAt: Date;
  attach?: string;
}

export interface RefundAsk {
  outTradeNo: string;
  /** At most 64 characters; the same number with the same content is refunded once. */
  outRefundNo: string;
  refundFen: bigint;
  /** What the order cost. */
  totalFen: bigint;
  /** What the guest reads; cut after 80 bytes. */
  reason: string;
}

export interface WechatPay {
  /**
   * Orders a payment. `closed`, `paid` and `number-used` are definite; `unsure` is asked again with the same
   * number and content.
   */
  prepay(ask: PrepayAsk): Promise<PayReply<{ prepayId: string }>>;
  /** What `wx.requestPayment` needs, signed with the merchant's key. */
  paymentParams(prepayId: string, now: Date): PaymentParams;
  /** How a payment stands. `not-found`: WeChat Pay never heard of it. */
  query(outTradeNo: string): Promise<PayReply<Payment>>;
  /** Lets nobody pay any more; ok also when it was closed before. `paid`: too late. */
  close(outTradeNo: string): Promise<PayReply<null>>;
  /**
   * Gives a part or all back. Ok means accepted; the result comes by notice or query. `not-enough`: the
   * merchant's balance is too small, ask again later.
   */
  refund(ask: RefundAsk): Promise<PayReply<Refund>>;
  /** How a refund stands. */
  queryRefund(outRefundNo: string): Promise<PayReply<Refund>>;
  /**
   * Sends a member money, once they confirm it with `packageInfo`. The same number with the same bill is paid
   * once, answers how it stands, and brings a new `packageInfo`: the one before is dead. No answer but a
   * final state frees the number, not even a refusal: `findTransfer` says whether there is a bill.
   */
  transfer(bill: TransferBill): Promise<PayReply<Transfer>>;
  /** What `wx.requestMerchantTransfer` needs, with the latest `packageInfo`. */
  confirmParams(packageInfo: string): { mchId: string; appId: string; package: string };
  /** How a transfer stands. `not-found`: WeChat Pay never heard of it, or not within 30 days. */
  findTransfer(outBillNo: string): Promise<PayReply<Transfer>>;
  /**
   * Calls a transfer back while the member has not confirmed it. Ok means accepted, not done: a confirmation
   * of the same moment may win. `refused`: too late.
   */
  cancelTransfer(outBillNo: string): Promise<PayReply<Transfer>>;
  /** Asks for an invoice of a payment. Ok means accepted; how it stands says `findFapiao`. */
  issueFapiao(ask: FapiaoAsk): Promise<PayReply<null>>;
  /** How an invoice stands. `not-found`: WeChat Pay never heard of it. */
  findFapiao(of: Pick<FapiaoAsk, 'transactionId' | 'fapiaoId'>): Promise<PayReply<Fapiao>>;
  /** Takes an invoice back. Ok means accepted. */
  reverseFapiao(transactionId: string, fapiao: Fapiao): Promise<PayReply<null>>;
  /** The payments and refunds of a day (YYYY-MM-DD, in China). */
  tradeBill(day: string): Promise<PayReply<BillRow[]>>;
  /** How the money of an account moved on a day; OPERATION, where transfers are, when not named. */
  fundBill(day: string, account?: FundAccount): Promise<PayReply<FundLine[]>>;
  /** A notice as it came: header names in small letters, the bytes of the body. */
  readNotice(headers: Readonly<Record<string, string | undefined>>, rawBody: Buffer): PayReply<PayNotice>;
}

const CHINA_MINUTES = 8 * 60;
const DESCRIPTION_BYTES = 127;
const REASON_BYTES = 80;

const prepayObject = z.object({ prepay_id: z.string().check(z.minLength(1), z.maxLength(64)) });

/**
 * WeChat Pay for a merchant. @param timeoutMs how long it may take to answer; the usual time when not given
 */
export function openWechatPay(config: PayConfig, now: Clock, timeoutMs?: number): WechatPay {
  const client = openPayClient(config, timeoutMs);
  return {
    prepay: (ask) => prepay(client, config, ask),
    paymentParams: (prepayId, at) => signPaymentParams(config, prepayId, at),
    query: (outTradeNo) => query(client, config, outTradeNo),
    close: (outTradeNo) => close(client, config, outTradeNo),
    refund: (ask) => refund(client, config, ask),
    queryRefund: (outRefundNo) => queryRefund(client, outRefundNo),
    transfer: (bill) => transfer(client, config, bill),
    confirmParams: (packageInfo) => ({
      mchId: config.merchantId,
      appId: config.appId,
      package: packageInfo,
    }),
    findTransfer: (outBillNo) => findTransfer(client, config, outBillNo),
    cancelTransfer: (outBillNo) => cancelTransfer(client, outBillNo),
    issueFapiao: (ask) => issueFapiao(client, ask),
    findFapiao: (of) => findFapiao(client, of),
    reverseFapiao: (transactionId, fapiao) => reverseFapiao(client, transactionId, fapiao),
    tradeBill: (day) => fetchTradeBill(client, day),
    fundBill: (day, account = 'OPERATION') => fetchFundBill(client, day, account),
    readNotice: (headers, rawBody) => readNotice(config, headers, rawBody, now()),
  };
}

async function prepay(
  client: PayClient,
  config: PayConfig,
  ask: PrepayAsk,
): Promise<PayReply<{ prepayId: string }>> {
  const body = {
    appid: config.appId,
    mchid: config.merchantId,
    description: clip(ask.description, DESCRIPTION_BYTES),
    out_trade_no: ask.outTradeNo,
    time_expire: formatInstant(wholeSeconds(ask.expiresAt), CHINA_MINUTES),
    notify_url: `${config.notifyUrl}/payment`,
    amount: { total: Number(ask.amountFen), currency: 'CNY' },
    payer: { openid: ask.payerOpenid },
    ...(ask.attach === undefined ? {} : { attach: ask.attach }),
  };
  const reply = await client.call({ method: 'post', path: 'v3/pay/transactions/jsapi', body }, prepayObject);
  return reply.ok ? { ok: true, data: { prepayId: reply.data.prepay_id } } : reply;
}

async function query(client: PayClient, config: PayConfig, outTradeNo: string): Promise<PayReply<Payment>> {
  const path = `v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}`;
  const call = { method: 'get', path, query: { mchid: config.merchantId } } as const;
  const reply = await client.call(call, transactionObject);
  if (!reply.ok) return reply;
  const { out_trade_no: number, mchid, appid } = reply.data;
  const isAsked = number === outTradeNo && mchid === config.merchantId && appid === config.appId;
  return isAsked
    ? { ok: true, data: paymentOf(reply.data) }
    : problem('unsure', 'a reply about something else');
}

async function close(client: PayClient, config: PayConfig, outTradeNo: string): Promise<PayReply<null>> {
  const path = `v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}/close`;
  const reply = await client.call<null>({ method: 'post', path, body: { mchid: config.merchantId } }, null);
  return !reply.ok && reply.code === 'closed' ? { ok: true, data: null } : reply;
}

async function refund(client: PayClient, config: PayConfig, ask: RefundAsk): Promise<PayReply<Refund>> {
  const body = {
    out_trade_no: ask.outTradeNo,
    out_refund_no: ask.outRefundNo,
    reason: clip(ask.reason, REASON_BYTES),
    notify_url: `${config.notifyUrl}/refund`,
    amount: { refund: Number(ask.refundFen), total: Number(ask.totalFen), currency: 'CNY' },
  };
  const reply = await client.call({ method: 'post', path: 'v3/refund/domestic/refunds', body }, refundObject);
  return about(reply, ask.outRefundNo);
}

async function queryRefund(client: PayClient, outRefundNo: string): Promise<PayReply<Refund>> {
  const path = `v3/refund/domestic/refunds/${encodeURIComponent(outRefundNo)}`;
  return about(await client.call({ method: 'get', path }, refundObject), outRefundNo);
}

function about(reply: PayReply<z.infer<typeof refundObject>>, outRefundNo: string): PayReply<Refund> {
  if (!reply.ok) return reply;
  if (reply.data.out_refund_no !== outRefundNo) return problem('unsure', 'a reply about something else');
  return { ok: true, data: refundOf(reply.data, reply.data.status) };
}

/** WeChat Pay takes whole seconds, and the same content must come again for the same number. */
const wholeSeconds = (at: Date): number => Math.floor(at.getTime() / 1000) * 1000;

/**
 * The beginning of a text that has at most so many bytes in UTF-8, never half a character.
 * @example ("茶茶", 5) → "茶"
 */
function clip(text: string, bytes: number): string {
  let clipped = '';
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    clipped += character;
  }
  return clipped;
}
