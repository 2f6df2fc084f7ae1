/**
 * Asking a member to confirm money that the shop sends them (商家转账): WeChat's own page in a mini-program
 * and in WeChat's browser; elsewhere, in demo mode, the page of a simulated WeChat Pay.
 */
import Taro from '@tarojs/taro';
import type { WechatBridge } from './pay';

/** What the server says of the transfer that waits. */
export interface TransferPackage {
  mchId: string;
  appId: string;
  /** Good once, and only until the server was asked for another. */
  package: string;
}

/**
 * `asked`: the page was shown, no more; some phones say so too of a member who left it. `left`: the browser
 * goes to the page. `unavailable`: this app has no such page, as 企业微信. `failed`: it was not shown.
 */
export type ConfirmOutcome = 'asked' | 'left' | 'unavailable' | 'failed';

interface Answer {
  errMsg?: string;
}
type RequestMerchantTransfer = (
  options: TransferPackage & { success: () => void; fail: (failure: Answer) => void },
) => void;

/** Leaving the page is an answer to it. */
const outcomeOf = (message: string): ConfirmOutcome => (/cancel/.test(message) ? 'asked' : 'failed');

function askInMiniProgram(params: TransferPackage): Promise<ConfirmOutcome> {
  // Taro hands it on from `wx`, but its types do not know it; before 3.3.0 `wx` has none.
  const { requestMerchantTransfer: request } = Taro as { requestMerchantTransfer?: RequestMerchantTransfer };
  if (request === undefined) return Promise.resolve('unavailable');
  return new Promise((resolve) => {
    const fail = ({ errMsg = '' }: Answer): void => resolve(outcomeOf(errMsg));
    request({ ...params, success: () => resolve('asked'), fail });
  });
}

function askInWechatBrowser(bridge: WechatBridge, params: TransferPackage): Promise<ConfirmOutcome> {
  return new Promise((resolve) => {
    bridge.invoke('requestMerchantTransfer', params, ({ err_msg: message = '' }) => {
      if (message.endsWith(':ok')) resolve('asked');
      else resolve(/not.?exist|not.?support/.test(message) ? 'unavailable' : outcomeOf(message));
    });
  });
}

/**
 * Asks the member to confirm. Whether they did says the server: it is asked again whatever comes out here.
 * @param confirmPage where a browser outside WeChat confirms; null: it cannot
 * @param page path of the page that this one goes back to
 */
export async function askToConfirm(
  params: TransferPackage,
  confirmPage: string | null,
  page: string,
): Promise<ConfirmOutcome> {
  if (process.env.TARO_ENV !== 'h5') return askInMiniProgram(params);
  const { WeixinJSBridge: bridge } = window as { WeixinJSBridge?: WechatBridge };
  if (bridge !== undefined) return askInWechatBrowser(bridge, params);
  if (confirmPage === null) return 'unavailable';
  const back = `${window.location.origin}/#${page}`;
  const query = new URLSearchParams({ ...params, return: back });
  window.location.assign(`${confirmPage}?${query.toString()}`);
  return 'left';
}
