/*
 * Orders and refunds in WeChat Pay's own words, as replies and notices hold them.
 */
import { chinaTime, type Order, type Refund, type World } from './world';

const STATE_WORDS = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  CLOSED: '已关闭',
} as const;

/** An order as its query answers. Until it is paid it has no number of WeChat Pay's and no payer. */
export function transactionOf(world: World, order: Order): object {
  const { appId, merchantId } = world.keys;
  const head = {
    appid: appId,
    mchid: merchantId,
    out_trade_no: order.outTradeNo,
    trade_state: order.state,
    trade_state_desc: STATE_WORDS[order.state],
    attach: order.attach ?? '',
    promotion_detail: [],
  };
  if (order.paidAt === null)
    return { ...head, payer: {}, amount: { total: order.total, currency: 'CNY', payer_currency: 'CNY' } };
  return {
    ...head,
    transaction_id: order.transactionId,
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    success_time: chinaTime(order.paidAt),
    payer: { openid: order.payerOpenid },
    amount: { total: order.total, payer_total: order.total, currency: 'CNY', payer_currency: 'CNY' },
  };
}

/** A refund as its request and query answer. */
export function refundObjectOf(world: World, refund: Refund): object {
  return {
    ...refundHead(world, refund),
    channel: 'ORIGINAL',
    create_time: chinaTime(refund.createdAt),
    status: refund.state,
    funds_account: 'AVAILABLE',
    amount: {
      ...refundAmount(world, refund),
      settlement_refund: refund.refund,
      settlement_total: totalOf(world, refund),
      discount_refund: 0,
      currency: 'CNY',
      from: [],
    },
    promotion_detail: [],
  };
}

/** A refund as a notice tells it. */
export const refundNoticeOf = (world: World, refund: Refund): object => ({
  mchid: world.keys.merchantId,
  ...refundHead(world, refund),
  refund_status: refund.state,
  amount: refundAmount(world, refund),
});

const refundHead = (world: World, refund: Refund): object => ({
  out_trade_no: refund.outTradeNo,
  transaction_id: world.orders.get(refund.outTradeNo)?.transactionId,
  out_refund_no: refund.outRefundNo,
  refund_id: refund.refundId,
  user_received_account: '支付用户零钱',
  ...(refund.doneAt === null ? {} : { success_time: chinaTime(refund.doneAt) }),
});

const totalOf = (world: World, refund: Refund): number => world.orders.get(refund.outTradeNo)?.total ?? 0;

const refundAmount = (world: World, refund: Refund): object => ({
  total: totalOf(world, refund),
  refund: refund.refund,
  payer_total: totalOf(world, refund),
  payer_refund: refund.refund,
});
