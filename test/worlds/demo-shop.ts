/*
 * A shop where guests order and pay, as a whole: the real host over a real database with the demo's menu,
 * coupons and staff, and a simulated WeChat Pay whose notices come at once. The store is open around the
 * clock, and points can be used at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../cloudfunctions/platform/clock';
import { readConfig } from '../../cloudfunctions/platform/config';
import { openPlatform, type Platform } from '../../cloudfunctions/platform/context';
import { openWechatPay } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import { buildHost } from '../../cloudfunctions/server/app';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import { productEnv } from '../../tools/wechat-pay-simulator/keys';
import { startSimulator, type WechatPaySimulator } from '../../tools/wechat-pay-simulator/simulator';
import { DATA_KEY, SECRET } from '../server/server-process';
import { configOf } from './wechat-pay-shop';
import { createTestDatabase } from '../support/database';
import { fillOrderBrand } from './demo-brand';
import { payKeys } from '../support/pay-keys';

/** Notices come this much sooner than WeChat's. */
const SPEED = 1000;

export interface OrderShop {
  address: string;
  brandId: number;
  platform: Platform;
  /** Of the database's owner: a replay makes a schema of its own. */
  ownerUrl: string;
  bank: WechatPaySimulator;
  close(): Promise<void>;
}

/**
 * Opens it. `store` is open all day. `now`: the clock of the shop and of its WeChat Pay; both sign by the
 * wall clock.
 */
export async function openOrderShop(store: string, now: Clock = Date.now): Promise<OrderShop> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'huigan-order-'));
  const keys = await payKeys();
  const bank = await startSimulator({ keys, speed: SPEED, now, signing: Date.now });
  bank.addFaults({ billsAtOnce: true });
  const platform = openPlatform(
    readConfig({
      DATABASE_URL: database.appUrl,
      HUIGAN_SESSION_SECRET: SECRET,
      HUIGAN_DATA_KEY: DATA_KEY,
      HUIGAN_DEMO: '1',
      HUIGAN_LOG_LEVEL: 'silent',
    }),
    8,
  );
  platform.now = now;
  const brandId = await fillOrderBrand(platform.database, store);
  const h5 = join(__dirname, '..', '..', 'dist', 'h5');
  const app: FastifyInstance = await buildHost({ platform, functions: FUNCTIONS, h5 });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const notifyUrl = `${address}/wechat-pay/v1/notices`;
  platform.cashier = `${bank.url}/cashier`;
  platform.confirmPage = `${bank.url}/merchant-transfer`;
  platform.wechatPay = openWechatPay(configOf(productEnv(keys, { url: bank.url, notifyUrl })), Date.now);
  return {
    address,
    brandId,
    platform,
    ownerUrl: database.ownerUrl,
    bank,
    close: async () => {
      await bank.close();
      await app.close();
      await platform.database.end();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
