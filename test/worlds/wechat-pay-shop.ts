/*
 * A merchant's product and a simulated WeChat Pay, wired as in production: through the environment. A small
 * server takes the notices.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PayConfig } from '../../cloudfunctions/platform/wechat-pay/pay-config';
import { readPayConfig } from '../../cloudfunctions/platform/wechat-pay/pay-config';
import {
  openWechatPay,
  type PayNotice,
  type PayReply,
  type TransferBill,
  type WechatPay,
} from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import {
  productEnv,
  simulatorKeys,
  type KnownKeys,
  type SimulatorKeys,
} from '../../tools/wechat-pay-simulator/keys';
import {
  startSimulator,
  type SimulatorOptions,
  type WechatPaySimulator,
} from '../../tools/wechat-pay-simulator/simulator';

export interface ReceivedNotice {
  path: string;
  headers: Record<string, string | undefined>;
  body: Buffer;
  reply: PayReply<PayNotice>;
}

export interface Shop {
  pay: WechatPay;
  config: PayConfig;
  bank: WechatPaySimulator;
  /** Every notice that came, oldest first. */
  notices: ReceivedNotice[];
  /** What the next notices are answered with; then 204 where the notice is understood, 401 where not. */
  answers: number[];
  close(): Promise<void>;
}

export interface ShopOptions extends SimulatorOptions {
  known?: KnownKeys;
}

/** Keys in a folder of their own, for all tests of a file. */
export async function makeKeys(): Promise<{ keys: SimulatorKeys; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'huigan-pay-keys-'));
  const keys = await simulatorKeys(join(folder, 'keys'));
  return { keys, remove: () => rmSync(folder, { recursive: true }) };
}

/** The configuration as the environment gives it. */
export function configOf(env: Record<string, string>): PayConfig {
  const problems: string[] = [];
  const config = readPayConfig(env, { production: false, demo: false }, problems);
  if (config === null) throw new Error(problems.join('\n'));
  return config;
}

/** Opens a shop; WeChat Pay's waiting times pass a thousand times as fast. */
export async function openShop(keys: SimulatorKeys, options: ShopOptions = {}): Promise<Shop> {
  const { known, ...rest } = options;
  const bank = await startSimulator({ keys, speed: 1000, ...rest });
  const notices: ReceivedNotice[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const headers = plainHeaders(request.headers);
      const reply = pay.readNotice(headers, body);
      notices.push({ path: request.url ?? '', headers, body, reply });
      response.writeHead(answers.shift() ?? (reply.ok ? 204 : 401)).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const notifyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat-pay/v1/notices`;
  const config = configOf(productEnv(keys, { url: bank.url, notifyUrl, ...(known ? { known } : {}) }));
  const pay = openWechatPay(config, rest.now ?? Date.now);
  const close = async (): Promise<void> => {
    await bank.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { pay, config, bank, notices, answers, close };
}

const plainHeaders = (headers: IncomingHttpHeaders): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

let counter = 0;
/** A number that no other order or refund of this run has. */
export const newNumber = (): string => `t${process.pid}n${(counter += 1)}`;

/** A cup to be paid, with changes. */
export const cup = (
  changes: Partial<Parameters<WechatPay['prepay']>[0]> = {},
): Parameters<WechatPay['prepay']>[0] => ({
  outTradeNo: newNumber(),
  description: '茉莉奶绿（大杯）',
  amountFen: 1850n,
  payerOpenid: 'o-guest-1',
  expiresAt: new Date(Date.now() + 15 * 60_000),
  ...changes,
});

/** The data of a reply that must be good. */
export function good<T>(reply: PayReply<T>): T {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.data;
}

/** Orders a cup and pays it; its number. */
export async function sell({ pay, bank }: Pick<Shop, 'pay' | 'bank'>, changes = {}): Promise<string> {
  const ask = cup(changes);
  const { prepayId } = good(await pay.prepay(ask));
  const { errMsg } = bank.pay(pay.paymentParams(prepayId, new Date()));
  if (errMsg !== 'requestPayment:ok') throw new Error(errMsg);
  return ask.outTradeNo;
}

/** A whole refund of a cup, with changes. */
export const refundOf = (
  outTradeNo: string,
  changes: Partial<Parameters<WechatPay['refund']>[0]> = {},
): Parameters<WechatPay['refund']>[0] => ({
  outTradeNo,
  outRefundNo: newNumber(),
  refundFen: 1850n,
  totalFen: 1850n,
  reason: '做错了',
  ...changes,
});

/** Commission of ¥5 to a member, with changes. */
export const billOf = (changes: Partial<TransferBill> = {}): TransferBill => ({
  outBillNo: newNumber(),
  openid: 'o-guest-1',
  amountFen: 500n,
  sceneId: '1005',
  reports: [
    { type: '岗位类型', content: '推荐人' },
    { type: '报酬说明', content: '推荐好友下单' },
  ],
  remark: '推荐返佣',
  userName: null,
  perception: null,
  ...changes,
});

/** What `wx.requestMerchantTransfer` is given. */
export const packageOf = ({ config }: Pick<Shop, 'config'>, packageInfo: string | null): object => ({
  mchId: config.merchantId,
  appId: config.appId,
  package: packageInfo,
});
