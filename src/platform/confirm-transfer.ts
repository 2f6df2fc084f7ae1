/**
 * The member's own yes to money that is sent to them: WeChat's page; elsewhere, in demo mode, a page that
 * does the same. What the device says of it decides nothing: the server asks WeChat Pay.
 */
import Taro from '@tarojs/taro';
import type { ConfirmParams } from '../../cloudfunctions/contract/withdrawal';

/** `left`: the browser goes to the page of the demo. `unsupported`: this WeChat is too old for it. */
export type ConfirmOutcome = 'closed' | 'left' | 'unsupported';

interface TransferRequest {
  mchId: string;
  appId: string;
  package: string;
  /** Called for anything that ends WeChat's page. */
  complete: () => void;
}
/** What Taro's types do not know yet. */
type RequestTransfer = (request: TransferRequest) => void;

function confirmOnWechat({ mchId, appId, package: bundle }: ConfirmParams): Promise<ConfirmOutcome> {
  const request = (Taro as { requestMerchantTransfer?: RequestTransfer }).requestMerchantTransfer;
  if (request === undefined) return Promise.resolve('unsupported');
  return new Promise((resolve) => {
    request({ mchId, appId, package: bundle, complete: () => resolve('closed') });
  });
}

/**
 * Shows the page on which the member confirms. Never throws.
 * @param back path of the page that the demo's page goes back to
 */
export async function confirmTransfer(params: ConfirmParams, back: string): Promise<ConfirmOutcome> {
  if (process.env.TARO_ENV !== 'h5') return confirmOnWechat(params);
  if (params.page === null) return 'unsupported';
  const query = new URLSearchParams({
    package: params.package,
    return: `${window.location.origin}/#${back}`,
  });
  window.location.assign(`${params.page}?${query.toString()}`);
  return 'left';
}
