/*
 * A shop where guests order and pay, as it is deployed in the cloud: the bundles of dist/functions over a
 * real database with the demo's menu and staff, WeChat and WeChat Pay simulated. Notices of WeChat Pay reach
 * the function `payment` over HTTP access.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionReply } from '../../cloudfunctions/contract/account';
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import type { StaffSessionReply } from '../../cloudfunctions/contract/staff';
import type { CounterRequest } from '../../cloudfunctions/contract/counter';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import type { Cloud } from '../../tools/weapp-host/cloud';
import { openHttpAccess } from '../../tools/weapp-host/http-access';
import { productEnv } from '../../tools/wechat-pay-simulator/keys';
import { startSimulator, type WechatPaySimulator } from '../../tools/wechat-pay-simulator/simulator';
import { startWechatSimulator, type WechatSimulator } from '../../tools/wechat-simulator/simulator';
import { openTestCloud, TEST_APP, type TestApp } from '../support/cloud';
import { createTestDatabase } from '../support/database';
import { fillOrderBrand } from './demo-brand';
import { payKeys } from '../support/pay-keys';
import { hireStaff } from '../../cloudfunctions/core/settlement/desk/by-server';

/** Notices come this much sooner than WeChat's. */
const SPEED = 1000;
/** WeChat's access path to the function `payment` (docs/operations.md). */
const PAY_PATH = '/wechat-pay';
const CLERK = 'o-clerk';
const JOIN = { action: 'join', privacyVersion: PRIVACY_VERSION, marketing: false, personalisation: false };

export interface WeappShop {
  app: TestApp;
  cloud: Cloud;
  wechat: WechatSimulator;
  bank: WechatPaySimulator;
  /** The clerk of the store asks the function `counter`; fails with what it answers unless that is a yes. */
  clerk(request: CounterRequest): Promise<void>;
  /** Another member, who joins with the first request; what the function `name` answers them. */
  member(openId: string, name: string, request: object): Promise<unknown>;
  /** Does something to the database, as time would. */
  change(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** What else the brand has before anybody comes. */
type Lay = (pool: Database, brandId: number) => Promise<void>;

/** Opens it. `store` is open all day, and has a clerk who signs in with WeChat. */
export async function openWeappShop(store: string, lay: Lay = async () => {}): Promise<WeappShop> {
  const database = await createTestDatabase();
  await fill(database.appUrl, store, lay);
  const folder = mkdtempSync(join(tmpdir(), 'huigan-weapp-shop-'));
  const keys = await payKeys();
  const app = { ...TEST_APP, appId: keys.appId };
  const bank = await startSimulator({ keys, speed: SPEED });
  const wechat = await startWechatSimulator(app);
  const access = await openHttpAccess(PAY_PATH, (event) => cloud.callHttp('payment', event));
  const more = productEnv(keys, { url: bank.url, notifyUrl: `${access.url}${PAY_PATH}/v1/notices` });
  const cloud = openTestCloud({
    databaseUrl: database.appUrl,
    brandKey: 'demo-tea',
    wechat,
    app,
    more,
  });
  return {
    app,
    cloud,
    wechat,
    bank,
    clerk: openClerk(cloud, wechat),
    member: openMembers(cloud, wechat),
    async change(sql) {
      const pool = openPool(database.appUrl, 1);
      await pool.query(sql);
      await pool.end();
    },
    async close() {
      await bank.close();
      await access.close();
      await cloud.stop();
      await wechat.close();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function fill(databaseUrl: string, store: string, lay: Lay): Promise<void> {
  const pool = openPool(databaseUrl, 2);
  const brandId = await fillOrderBrand(pool, store);
  const signsInAs = { kind: 'wechat', identity: CLERK };
  await hireStaff(
    asDb(pool),
    { brandId, name: '阿满', role: 'clerk', stores: [store], signsInAs },
    Date.now(),
  );
  await lay(pool, brandId);
  await pool.end();
}

/** Fails with what the function answers unless that is a yes. */
async function askAs(cloud: Cloud, openId: string, name: string, data: object): Promise<unknown> {
  const answer = await cloud.call(name, data, openId);
  const reply = 'result' in answer ? (answer.result as { ok: boolean; data: unknown }) : null;
  if (reply?.ok !== true) throw new Error(`${name} answered ${JSON.stringify(answer)}`);
  return reply.data;
}

function openMembers(cloud: Cloud, wechat: WechatSimulator): WeappShop['member'] {
  const sessions = new Map<string, string>();
  const join = async (openId: string): Promise<string> => {
    const asked = async (request: object): Promise<SessionReply> =>
      (await askAs(cloud, openId, 'account', request)) as SessionReply;
    const { session } = await asked({ action: 'sign-in-wechat', code: wechat.issueLoginCode(openId) });
    const joined = await asked({ ...JOIN, session });
    return joined.session;
  };
  return async (openId, name, request) => {
    const session = sessions.get(openId) ?? (await join(openId));
    sessions.set(openId, session);
    return askAs(cloud, openId, name, { ...request, session });
  };
}

/** Signed in with the first request. */
function openClerk(cloud: Cloud, wechat: WechatSimulator): WeappShop['clerk'] {
  const ask = (name: string, data: object): Promise<unknown> => askAs(cloud, CLERK, name, data);
  let session: string | null = null;
  return async (request) => {
    const code = wechat.issueLoginCode(CLERK);
    session ??= ((await ask('staff', { action: 'sign-in-staff-wechat', code })) as StaffSessionReply).session;
    await ask('counter', { ...request, session });
  };
}
