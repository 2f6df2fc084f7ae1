/*
 * Ordering a payment (JSAPI), asking for it, closing it. https://pay.weixin.qq.com/doc/v3/merchant/4012791870
 */
import * as z from 'zod/mini';
import { bodyBy, checkMerchant, notifyUrl, type Bank, type Interface } from './interface';
import { transactionOf } from './objects';
import { Refusal } from './refusal';
import { longNumber, type Order, type World } from './world';

const prepayBody = z.object({
  appid: z.string(),
  mchid: z.string(),
  description: z.string().check(z.minLength(1), z.maxLength(127)),
  out_trade_no: z.string().check(z.regex(/^[\w\-|*]{6,32}$/)),
  time_expire: z.optional(z.iso.datetime({ offset: true })),
  attach: z.optional(z.string().check(z.maxLength(128))),
  notify_url: notifyUrl,
  amount: z.object({
    total: z.int().check(z.positive(), z.maximum(100_000_000)),
    currency: z.optional(z.literal('CNY')),
  }),
  payer: z.object({ openid: z.string().check(z.minLength(1), z.maxLength(128)) }),
});

/** The same order again. Throws `Refusal` where it cannot be paid, or came with other content. */
function again(order: Order, content: string): Order {
  if (order.state === 'CLOSED') throw new Refusal('ORDER_CLOSED');
  if (order.state !== 'NOTPAY') throw new Refusal('ORDERPAID');
  if (order.content !== content) throw new Refusal('OUT_TRADE_NO_USED');
  return order;
}

const prepay: Interface = {
  name: 'prepay',
  method: 'POST',
  path: '/v3/pay/transactions/jsapi',
  answer({ world }, { body: sent }) {
    const body = bodyBy(prepayBody, sent);
    checkMerchant(world, body.mchid);
    if (body.appid !== world.keys.appId) throw new Refusal('APPID_MCHID_NOT_MATCH');
    const known = world.orders.get(body.out_trade_no);
    if (known !== undefined) return { prepay_id: again(known, JSON.stringify(body)).prepayId };
    const expiresAt = body.time_expire === undefined ? null : Date.parse(body.time_expire);
    if (expiresAt !== null && expiresAt <= world.now())
      throw new Refusal('PARAM_ERROR', '订单失效时间已过', '/body/time_expire');
    const order: Order = {
      outTradeNo: body.out_trade_no,
      prepayId: longNumber(world, 'wx'),
      prepaidAt: world.now(),
      content: JSON.stringify(body),
      description: body.description,
      attach: body.attach ?? null,
      total: body.amount.total,
      payerOpenid: body.payer.openid,
      notifyUrl: body.notify_url,
      expiresAt,
      state: 'NOTPAY',
      transactionId: null,
      paidAt: null,
      refundNos: [],
    };
    world.orders.set(order.outTradeNo, order);
    world.prepays.set(order.prepayId, order);
    world.save();
    return { prepay_id: order.prepayId };
  },
};

/** The order of a number. Throws `Refusal`. */
function orderOf(world: World, outTradeNo: string | undefined): Order {
  const order = world.orders.get(outTradeNo ?? '');
  if (order === undefined) throw new Refusal('ORDER_NOT_EXIST');
  return order;
}

const queryByOrder: Interface = {
  name: 'query',
  method: 'GET',
  path: '/v3/pay/transactions/out-trade-no/:no',
  answer({ world }, { params, query }) {
    checkMerchant(world, query['mchid']);
    return transactionOf(world, orderOf(world, params['no']));
  },
};

const queryByTransaction: Interface = {
  name: 'query',
  method: 'GET',
  path: '/v3/pay/transactions/id/:no',
  answer({ world }, { params, query }) {
    checkMerchant(world, query['mchid']);
    const order = [...world.orders.values()].find(({ transactionId }) => transactionId === params['no']);
    return transactionOf(world, orderOf(world, order?.outTradeNo));
  },
};

const close: Interface = {
  name: 'close',
  method: 'POST',
  path: '/v3/pay/transactions/out-trade-no/:no/close',
  answer({ world }, { params, body }) {
    checkMerchant(world, bodyBy(z.object({ mchid: z.string() }), body).mchid);
    const order = orderOf(world, params['no']);
    if (order.state === 'CLOSED') throw new Refusal('ORDER_CLOSED');
    if (order.state !== 'NOTPAY') throw new Refusal('ORDERPAID');
    order.state = 'CLOSED';
    world.save();
    return null;
  },
};

export const paymentInterfaces = [prepay, queryByOrder, queryByTransaction, close];

/** The guest's money is taken, and the merchant is told. The order was found payable. */
export function takePayment({ world, notices }: Bank, order: Order): void {
  order.state = 'SUCCESS';
  order.transactionId = longNumber(world, '42000');
  order.paidAt = world.now();
  world.save();
  notices.payment(order);
}
