/*
 * A shop with its staff, asked as their devices ask: the functions themselves over a real database and a
 * simulated WeChat, with a clock that a test sets.
 */
import { TAX_TABLE } from '../../tools/seed/tax-table';
import { pino } from 'pino';
import type { Programme } from '../../cloudfunctions/contract/programme';
import type { RejectionCode } from '../../cloudfunctions/contract/reply';
import type { Role } from '../../cloudfunctions/contract/staff';
import { readStaff } from '../../cloudfunctions/core/staff/staff.store';
import { counter } from '../../cloudfunctions/functions/counter';
import { operator } from '../../cloudfunctions/functions/operator';
import { audience } from '../../cloudfunctions/functions/audience';
import { promotion } from '../../cloudfunctions/functions/promotion';
import { trade } from '../../cloudfunctions/functions/trade';
import { staff } from '../../cloudfunctions/functions/staff';
import { openPlatform, type Platform } from '../../cloudfunctions/platform/context';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { openWechat } from '../../cloudfunctions/platform/wechat/wechat';
import { startWechatSimulator, type WechatSimulator } from '../../tools/wechat-simulator/simulator';
import { SECRET } from '../server/server-process';
import type { Shop } from './tea-shop';
import { createTestDatabase } from '../support/database';
import { codeAt, DATA_KEY, makeTillShop, NOW } from './till-shop';
import { hireStaff } from '../../cloudfunctions/core/settlement/desk/by-server';

const WECHAT_APP = { appId: 'wx0123456789abcdef', appSecret: '0123456789abcdef0123456789abcdef' };
const FUNCTIONS = { staff, counter, operator, trade, promotion, audience };

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answered = { ok: true; data: any } | { ok: false; code: RejectionCode; message: string };

export interface Counter {
  pool: Database;
  /** May read everything, to see what is kept. */
  owner: Database;
  platform: Platform;
  wechat: WechatSimulator;
  shop: Shop;
  /** The clock of the functions. */
  clock: { now: number };
  /** Somebody new who works at these stores. */
  hire(role: Role, stores: string[], name?: string, brandId?: number): Promise<bigint>;
  /** A session of somebody as they are now. */
  sessionOf(staffId: bigint, brandId?: number): Promise<string>;
  /** Asks `staff`, or another function. */
  ask(body: object, session?: string | null, name?: keyof typeof FUNCTIONS): Promise<Answered>;
  /** The data of an answer that must be one. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  get(body: object, session?: string | null, name?: keyof typeof FUNCTIONS): Promise<any>;
  /** Scans a fresh code of a member; the till session. */
  scan(name: string, session: string, store?: string): Promise<string>;
  rows(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** A platform over a database and a WeChat of its own, by the clock of the test. */
function platformOf(
  databaseUrl: string,
  wechatUrl: string,
  clock: { now: number },
  { demo = false, poolMax = 8 }: Options,
): { platform: Platform; log: string[] } {
  const log: string[] = [];
  const opened = openPlatform(
    {
      production: false,
      demo,
      brandKey: 'demo-tea',
      sessionSecret: SECRET,
      dataKey: DATA_KEY,
      wechat: null,
      wechatPay: null,
      wecom: null,
      taxTable: TAX_TABLE,
      databaseUrl,
      host: '',
      port: 0,
      trustedHops: 0,
      logLevel: 'silent',
    },
    poolMax,
  );
  const platform = {
    ...opened,
    wechat: openWechat({ ...WECHAT_APP, apiUrl: wechatUrl }, () => clock.now),
    now: () => clock.now,
    log: pino({ base: null }, { write: (line: string) => void log.push(line) }),
  };
  return { platform, log };
}

interface Options {
  /** Staff are chosen from a list. */
  demo?: boolean;
  poolMax?: number;
  /** What its programme says instead. */
  programme?: Partial<Programme>;
}

/** Opens the shop. */
export async function openCounter(options: Options = {}): Promise<Counter> {
  const database = await createTestDatabase();
  const wechat = await startWechatSimulator(WECHAT_APP);
  const clock = { now: NOW };
  const { platform, log } = platformOf(database.appUrl, wechat.url, clock, options);
  const pool = platform.database;
  const owner = openPool(database.ownerUrl, 2);
  const shop = await makeTillShop(pool, options.programme);
  const ask: Counter['ask'] = async (body, session = null, name = 'staff') =>
    (await FUNCTIONS[name].call(platform, {
      body,
      session,
      requestId: 'test',
      device: 'till-7',
    })) as Answered;
  const get: Counter['get'] = async (body, session, name) => {
    const answer = await ask(body, session, name);
    if (!answer.ok)
      throw new Error(`${JSON.stringify(body)}: ${answer.code} ${answer.message} ${log.slice(-2).join('')}`);
    return answer.data as unknown;
  };
  return {
    pool,
    owner,
    platform,
    wechat,
    shop,
    clock,
    ask,
    get,
    hire: (role, stores, name = '小满', brandId = shop.brandId) =>
      hireStaff(asDb(pool), { brandId, name, role, stores, signsInAs: null }, clock.now),
    async sessionOf(staffId, brandId = shop.brandId) {
      const row = await readStaff(asDb(pool), { staffId, brandId });
      if (row === null) throw new Error(`no staff ${staffId}`);
      return platform.staffSessions.issue(row, clock.now).session;
    },
    async scan(name, session, store = 's1') {
      const text = await codeAt(pool, shop, name, clock.now);
      const scanned = (await get({ action: 'scan', store, text }, session)) as {
        session: { id: string } | null;
      };
      if (scanned.session === null) throw new Error('the code was used before');
      return scanned.session.id;
    },
    rows: async (sql, values = []) => (await owner.query(sql, values)).rows as Record<string, unknown>[],
    async close() {
      await wechat.close();
      await pool.end();
      await owner.end();
      await database.drop();
    },
  };
}
