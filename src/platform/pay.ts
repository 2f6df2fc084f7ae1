/**
 * Paying with WeChat Pay: its own sheet in a mini-program and in WeChat's browser; elsewhere, in demo mode,
 * the page of a simulated cashier.
 */
import Taro from '@tarojs/taro';
import type { PaymentParams } from '../../cloudfunctions/contract/order';

/** `left`: the browser goes to the cashier. */
export type PayOutcome = 'done' | 'cancelled' | 'left' | 'failed';

/** What WeChat's browser gives a page. */
export interface WechatBridge {
  invoke(name: string, params: object, then: (answer: { err_msg?: string }) => void): void;
}

/** Pays on a phone, in WeChat. */
async function payInMiniProgram(params: PaymentParams): Promise<PayOutcome> {
  try {
    await Taro.requestPayment(params);
    return 'done';
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string };
    return errMsg.includes('cancel') ? 'cancelled' : 'failed';
  }
}

function payInWechatBrowser(bridge: WechatBridge, params: PaymentParams): Promise<PayOutcome> {
  return new Promise((resolve) => {
    bridge.invoke('getBrandWCPayRequest', params, ({ err_msg: message = '' }) => {
      if (message.endsWith(':ok')) resolve('done');
      else resolve(message.endsWith(':cancel') ? 'cancelled' : 'failed');
    });
  });
}

/**
 * Asks the guest to pay. What it answers is what the device says; whether money moved says the server.
 * @param cashier where a browser outside WeChat pays; null: it cannot
 * @param page path of the page that the cashier goes back to
 */
export async function pay(params: PaymentParams, cashier: string | null, page: string): Promise<PayOutcome> {
  if (process.env.TARO_ENV !== 'h5') return payInMiniProgram(params);
  const { WeixinJSBridge: bridge } = window as { WeixinJSBridge?: WechatBridge };
  if (bridge !== undefined) return payInWechatBrowser(bridge, params);
  if (cashier === null) return 'failed';
  const back = `${window.location.origin}/#${page}`;
  const query = new URLSearchParams({ ...params, return: back });
  window.location.assign(`${cashier}?${query.toString()}`);
  return 'left';
}
