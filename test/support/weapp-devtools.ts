/*
 * WeChat DevTools in place of the host: its simulator runs dist/weapp, and two interfaces of `wx` are
 * answered by this machine, because there is no cloud and no user behind it: wx.login and
 * wx.cloud.callFunction. Used only with WX_DEVTOOLS_WS (docs/testing-mini-program.md).
 */
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import automator from 'miniprogram-automator';
import type { Cloud } from '../../tools/weapp-host/cloud';
import type { WechatSimulator } from '../../tools/wechat-simulator/simulator';

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;

export interface DevToolsOptions {
  wsEndpoint: string;
  cloud: Cloud;
  wechat: WechatSimulator;
  openId: string;
}

/** Connects, and lets the mini-program begin as on a new phone. */
export async function connectDevTools(
  options: DevToolsOptions,
): Promise<{ miniProgram: MiniProgram; close(): Promise<void> }> {
  const { wsEndpoint, cloud, wechat, openId } = options;
  const gateway = Fastify();
  gateway.post<{ Params: { name: string } }>('/call/:name', (request) =>
    cloud.call(request.params.name, request.body, openId),
  );
  gateway.post('/login', () => ({ code: wechat.issueLoginCode(openId) }));
  await gateway.listen({ host: '127.0.0.1', port: 0 });
  const address = `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`;
  const miniProgram = await automator.connect({ wsEndpoint });
  await miniProgram.evaluate(answerHere, address);
  await miniProgram.callWxMethod('clearStorage', {});
  await miniProgram.reLaunch('/pages/home/index');
  return {
    miniProgram,
    async close() {
      miniProgram.disconnect();
      await gateway.close();
    },
  };
}

interface WxOptions {
  name?: string;
  data?: unknown;
  success?: (result: object) => void;
  fail?: (failure: object) => void;
  complete?: (result: object) => void;
}
declare const wx: {
  request(options: object): void;
  cloud: Record<string, unknown>;
  login: unknown;
};

/** Runs inside of the mini-program: uses nothing from this file. */
function answerHere(address: string): void {
  const ask = (path: string, data: unknown, make: (answer: Record<string, unknown>) => object) =>
    new Promise<object>((resolve, reject) => {
      wx.request({
        url: address + path,
        method: 'POST',
        data: data ?? {},
        success: (response: { data: Record<string, unknown> }) => resolve(make(response.data)),
        fail: reject,
      });
    });
  const asWx = (options: WxOptions, work: Promise<object>): Promise<object> => {
    const { success, fail, complete } = options;
    void work.then(
      (result) => (success?.(result), complete?.(result)),
      (failure: object) => (fail?.(failure), complete?.(failure)),
    );
    return work;
  };
  wx.cloud.init = () => undefined;
  wx.cloud.callFunction = (options: WxOptions) =>
    asWx(
      options,
      ask(`/call/${options.name}`, options.data, ({ result }) => ({
        result,
        errMsg: 'cloud.callFunction:ok',
      })),
    );
  Object.defineProperty(wx, 'login', {
    configurable: true,
    value: (options: WxOptions) =>
      asWx(
        options,
        ask('/login', {}, ({ code }) => ({ code, errMsg: 'login:ok' })),
      ),
  });
}
