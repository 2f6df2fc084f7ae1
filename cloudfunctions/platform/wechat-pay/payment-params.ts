/** What `wx.requestPayment` is given. https://pay.weixin.qq.com/doc/v3/merchant/4012791898 */
import { Formatter, Rsa } from './library';
import type { PayConfig } from './pay-config';

export interface PaymentParams {
  appId: string;
  /** Seconds since 1970. */
  timeStamp: string;
  nonceStr: string;
  /** prepay_id=… */
  package: string;
  signType: 'RSA';
  paySign: string;
}

/**
 * Signs a prepay for the phone, with the merchant's key (SHA256-RSA2048 over four lines). `now` is when the
 * phone is about to be asked.
 */
export function signPaymentParams(config: PayConfig, prepayId: string, now: Date): PaymentParams {
  const timeStamp = String(Math.floor(now.getTime() / 1000));
  const nonceStr = Formatter.nonce();
  const pack = `prepay_id=${prepayId}`;
  const signed = Formatter.joinedByLineFeed(config.appId, timeStamp, nonceStr, pack);
  const paySign = Rsa.sign(signed, config.merchantKey);
  return { appId: config.appId, timeStamp, nonceStr, package: pack, signType: 'RSA', paySign };
}
