/*
 * Whether there is a network, and what goes over it: wx.login, wx.cloud, wx.request. Offline they fail as on
 * a phone.
 */
import { openListeners } from '../listeners';
import type { Phone } from '../phone';
import { answer, textOf, WxFailure, type Options } from './reply';

interface NetworkStatus {
  isConnected: boolean;
  networkType: 'wifi' | 'none';
}

const statusOf = ({ online }: Phone): NetworkStatus => ({
  isConnected: online,
  networkType: online ? 'wifi' : 'none',
});

/** Fails without network, as WeChat does. */
export function needNetwork({ online }: Phone): void {
  if (!online) throw new WxFailure('request:fail net::ERR_INTERNET_DISCONNECTED', { errno: 600001 });
}

async function callFunction(phone: Phone, name: string, data: unknown): Promise<object> {
  if (!phone.online) throw cloudFailure(-1, 'request:fail net::ERR_INTERNET_DISCONNECTED');
  // What crosses to the cloud is JSON.
  const sent: unknown = JSON.parse(JSON.stringify(data ?? {}));
  const answered = await window.askPhone({ ask: 'call-function', name, data: sent });
  if ('errCode' in answered) throw cloudFailure(answered.errCode, answered.words);
  if (!('result' in answered)) throw new WxFailure('no answer');
  return { result: answered.result, requestID: answered.requestId };
}

const cloudFailure = (errCode: number, words: string): WxFailure =>
  new WxFailure(`Error: errCode: ${errCode} | errMsg: ${words}`, { errCode });

/** A call without `wx.cloud.init` before it fails, as in the SDK. */
function openCloudApi(phone: Phone): object {
  let isReady = false;
  return {
    init: () => void (isReady = true),
    callFunction: (options: Options) =>
      answer('cloud.callFunction', options, () => {
        if (!isReady)
          throw cloudFailure(-601002, 'Cloud API is not enabled; please call wx.cloud.init first');
        return callFunction(phone, textOf(options, 'name'), options.data);
      }),
  };
}

async function request(phone: Phone, options: Options): Promise<object> {
  needNetwork(phone);
  const method = textOf(options, 'method') || 'GET';
  const answered = await window.askPhone({
    ask: 'request',
    url: textOf(options, 'url'),
    method,
    header: { 'content-type': 'application/json', ...(options.header as Record<string, string>) },
    body: method === 'GET' ? null : JSON.stringify(options.data ?? {}),
  });
  if ('errCode' in answered) throw new WxFailure(answered.words, { errno: answered.errCode });
  if (!('statusCode' in answered)) throw new WxFailure('no answer');
  const { statusCode, header, text } = answered;
  return { statusCode, header, data: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export interface Network {
  api: object;
  /** The phone loses its network or finds one. */
  setOnline(online: boolean): void;
}

export function openNetwork(phone: Phone): Network {
  const listeners = openListeners<NetworkStatus>();
  const api = {
    getNetworkType: (options?: Options) =>
      answer('getNetworkType', options, () => ({ networkType: statusOf(phone).networkType })),
    onNetworkStatusChange: listeners.on,
    offNetworkStatusChange: listeners.off,
    login: (options?: Options) =>
      answer('login', options, async () => {
        needNetwork(phone);
        return window.askPhone({ ask: 'login-code' });
      }),
    request(options: Options) {
      let isAborted = false;
      void answer('request', options, async () => {
        const response = await request(phone, options);
        if (isAborted) throw new WxFailure('abort');
        return response;
      });
      return { abort: () => void (isAborted = true) };
    },
    cloud: openCloudApi(phone),
  };
  return {
    api,
    setOnline(online) {
      phone.online = online;
      listeners.tell(statusOf(phone));
    },
  };
}
