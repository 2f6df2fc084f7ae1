/*
 * What WeChat does on the phone when a mini-program calls `wx.requestPayment`: checks what the merchant
 * signed, then asks the guest.
 */
import { verify } from 'node:crypto';
import * as z from 'zod/mini';
import type { Bank } from './interface';
import { merchantPublicKey } from './keys';
import { takePayment } from './payments';
import type { Order, World } from './world';

const text = z.string().check(z.minLength(1), z.maxLength(1024));
export const paymentParams = z.object({
  appId: text,
  timeStamp: z.string().check(z.regex(/^\d{1,12}$/)),
  nonceStr: text,
  package: z.string().check(z.regex(/^prepay_id=\w+$/)),
  signType: z.literal('RSA'),
  paySign: text,
});
export type PaymentParams = z.infer<typeof paymentParams>;

/** A prepay is good for two hours. Milliseconds. */
const PREPAY_MS = 2 * 3_600_000;

/** The order that may be paid, or the sentence that WeChat shows. */
export function payable(world: World, sent: unknown): { order: Order } | { trouble: string; order?: Order } {
  const params = paymentParams.safeParse(sent);
  if (!params.success) return { trouble: '商家参数格式有误，请联系商家解决' };
  if (!isSigned(world, params.data)) return { trouble: '支付验证签名失败' };
  const order = world.prepays.get(params.data.package.slice('prepay_id='.length));
  if (order === undefined) return { trouble: '商家订单信息有误，请重新下单支付' };
  const trouble = whyNot(order, world.now());
  return trouble === null ? { order } : { trouble, order };
}

function whyNot(order: Order, now: number): string | null {
  if (order.state === 'CLOSED') return '订单已关闭，请重新下单';
  if (order.state !== 'NOTPAY') return '该订单已支付，请勿重复支付';
  if (order.expiresAt !== null && now >= order.expiresAt) return '订单已超过支付时间，请重新下单';
  return now - order.prepaidAt > PREPAY_MS ? '支付会话已过期，请重新下单' : null;
}

function isSigned(
  { keys }: World,
  { appId, timeStamp, nonceStr, package: pack, paySign }: PaymentParams,
): boolean {
  if (appId !== keys.appId) return false;
  const signed = Buffer.from(`${appId}\n${timeStamp}\n${nonceStr}\n${pack}\n`);
  return verify('RSA-SHA256', signed, merchantPublicKey(keys), Buffer.from(paySign, 'base64'));
}

export type GuestAnswer = 'pay' | 'cancel';

/** What the mini-program is told. @example { errMsg: 'requestPayment:ok' } */
export function requestPayment(bank: Bank, sent: unknown, guest: GuestAnswer): { errMsg: string } {
  const found = payable(bank.world, sent);
  if ('trouble' in found) return { errMsg: `requestPayment:fail ${found.trouble}` };
  if (guest === 'cancel') return { errMsg: 'requestPayment:fail cancel' };
  takePayment(bank, found.order);
  return { errMsg: 'requestPayment:ok' };
}
