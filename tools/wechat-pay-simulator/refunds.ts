/*
 * Giving money back. https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 */
import * as z from 'zod/mini';
import { bodyBy, notifyUrl, type Bank, type Interface } from './interface';
import { refundObjectOf } from './objects';
import { Refusal } from './refusal';
import { longNumber, refundedOf, type Order, type Refund, type World } from './world';

/** An order is refunded in at most this many parts. */
const MOST_PARTS = 50;
/** And within a year. Milliseconds. */
const YEAR_MS = 365 * 86_400_000;
const DIFFERENT = '订单金额或退款金额与之前请求不一致，请核实后再试';

const refundBody = z
  .object({
    transaction_id: z.optional(z.string()),
    out_trade_no: z.optional(z.string()),
    out_refund_no: z.string().check(z.regex(/^[\w\-|*@]{1,64}$/)),
    reason: z.optional(z.string().check(z.refine((text) => Buffer.byteLength(text) <= 80))),
    notify_url: z.optional(notifyUrl),
    amount: z.object({
      refund: z.int().check(z.positive()),
      total: z.int().check(z.positive()),
      currency: z.literal('CNY'),
    }),
  })
  .check(z.refine((body) => (body.transaction_id === undefined) !== (body.out_trade_no === undefined)));
type RefundBody = z.infer<typeof refundBody>;

/** The order that a refund is of. Throws `Refusal` unless so much of it may be given back. */
function refundable(world: World, body: RefundBody): Order {
  const { out_trade_no: outTradeNo, transaction_id: transactionId } = body;
  const order =
    outTradeNo === undefined
      ? [...world.orders.values()].find((each) => each.transactionId === transactionId)
      : world.orders.get(outTradeNo);
  if (order === undefined || order.paidAt === null) throw new Refusal('RESOURCE_NOT_EXISTS', '订单不存在');
  if (body.amount.total !== order.total) throw new Refusal('INVALID_REQUEST', DIFFERENT);
  if (world.now() - order.paidAt > YEAR_MS) throw new Refusal('INVALID_REQUEST', '订单已超过退款期限');
  if (order.refundNos.length >= MOST_PARTS) throw new Refusal('INVALID_REQUEST', '部分退款次数已达上限');
  const left = order.total - refundedOf(world, order);
  if (left === 0) throw new Refusal('INVALID_REQUEST', '订单已全额退款');
  if (body.amount.refund > left) throw new Refusal('INVALID_REQUEST', '申请退款金额超过订单可退金额');
  return order;
}

const refund: Interface = {
  name: 'refund',
  method: 'POST',
  path: '/v3/refund/domestic/refunds',
  answer(bank, { body: sent }) {
    const { world } = bank;
    const body = bodyBy(refundBody, sent);
    const content = JSON.stringify(body);
    const known = world.refunds.get(body.out_refund_no);
    if (known !== undefined) {
      if (known.content !== content) throw new Refusal('INVALID_REQUEST', DIFFERENT);
      return refundObjectOf(world, known);
    }
    const order = refundable(world, body);
    const made: Refund = {
      outRefundNo: body.out_refund_no,
      refundId: longNumber(world, '50300'),
      outTradeNo: order.outTradeNo,
      content,
      reason: body.reason ?? null,
      refund: body.amount.refund,
      notifyUrl: body.notify_url ?? null,
      state: 'PROCESSING',
      createdAt: world.now(),
      doneAt: null,
    };
    world.refunds.set(made.outRefundNo, made);
    order.refundNos.push(made.outRefundNo);
    order.state = 'REFUND';
    world.save();
    finishLater(bank, made);
    return refundObjectOf(world, made);
  },
};

const queryRefund: Interface = {
  name: 'query-refund',
  method: 'GET',
  path: '/v3/refund/domestic/refunds/:no',
  answer({ world }, { params }) {
    const found = world.refunds.get(params['no'] ?? '');
    if (found === undefined) throw new Refusal('RESOURCE_NOT_EXISTS', '退款单不存在');
    return refundObjectOf(world, found);
  },
};

export const refundInterfaces = [refund, queryRefund];

/** Ends a refund after its time, as the faults say at its beginning, and tells the merchant. */
export function finishLater({ world, notices, timers }: Bank, made: Refund): void {
  const { outcome, processingSeconds } = world.faults.refunds;
  timers.after(processingSeconds, () => {
    made.state = outcome;
    if (outcome === 'SUCCESS') made.doneAt = world.now();
    world.save();
    notices.refund(made);
  });
}
