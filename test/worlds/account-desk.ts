/*
 * A brand with its WeChat, asked as a phone asks: the functions themselves over a real database and a
 * simulated WeChat, with a clock that a test can set and a log that it can read. Nothing of a product's rule
 * is here.
 */
import { TAX_TABLE } from '../../tools/seed/tax-table';
import { pino } from 'pino';
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import type { Programme } from '../../cloudfunctions/contract/programme';
import type { RejectionCode } from '../../cloudfunctions/contract/reply';
import { account } from '../../cloudfunctions/functions/account';
import { coupon } from '../../cloudfunctions/functions/coupon';
import { insight } from '../../cloudfunctions/functions/insight';
import { group } from '../../cloudfunctions/functions/group';
import { mall } from '../../cloudfunctions/functions/mall';
import { member } from '../../cloudfunctions/functions/member';
import { menu } from '../../cloudfunctions/functions/menu';
import { order } from '../../cloudfunctions/functions/order';
import { referral } from '../../cloudfunctions/functions/referral';
import { openPlatform, type Platform } from '../../cloudfunctions/platform/context';
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import { openWechat } from '../../cloudfunctions/platform/wechat/wechat';
import { startWechatSimulator, type WechatSimulator } from '../../tools/wechat-simulator/simulator';
import { DATA_KEY, SECRET } from '../server/server-process';
import { makeShop, teaProgramme, type Shop } from './tea-shop';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { untilWaitingForLocks } from '../support/lock-waits';

export const WECHAT_APP = { appId: 'wx0123456789abcdef', appSecret: '0123456789abcdef0123456789abcdef' };
const FUNCTIONS = { account, coupon, group, insight, mall, member, menu, order, referral };

export interface Session {
  session: string;
  expiresAt: string;
  who: 'member' | 'visitor';
}
export type Answered<T> = { ok: true; data: T } | { ok: false; code: RejectionCode; message: string };

export interface Desk {
  database: TestDatabase;
  /** May read everything, to see what is kept. */
  owner: Database;
  platform: Platform;
  wechat: WechatSimulator;
  shop: Shop;
  /** Lines of the log. */
  log: string[];
  /** The clock of the functions. */
  clock: { now: number };
  /** Asks a function; `account` unless told otherwise. */
  ask<T = unknown>(
    body: object,
    session?: string | null,
    name?: keyof typeof FUNCTIONS,
  ): Promise<Answered<T>>;
  /** The data of an answer that must be one. */
  get<T = Record<string, unknown>>(
    body: object,
    session?: string | null,
    name?: keyof typeof FUNCTIONS,
  ): Promise<T>;
  signIn(openId: string, unionId?: string): Promise<Session>;
  /** Signs in and joins; the member's session. */
  join(openId: string, consents?: { marketing: boolean; personalisation: boolean }): Promise<string>;
  close(): Promise<void>;
}

export const JOIN = {
  action: 'join',
  privacyVersion: PRIVACY_VERSION,
  marketing: false,
  personalisation: false,
};

/** Opens a brand of these members, with a WeChat of its own. */
export async function openDesk(
  names: Record<string, string> = {},
  changes: Partial<Programme> = {},
  poolMax = 12,
): Promise<Desk> {
  const database = await createTestDatabase();
  const wechat = await startWechatSimulator(WECHAT_APP);
  const log: string[] = [];
  const clock = { now: Date.now() };
  const platform = platformOf(database, wechat, { clock, log }, poolMax);
  const shop = await makeShop(platform.database, teaProgramme(changes), names);
  const owner = openPool(database.ownerUrl, 1);
  const ask: Desk['ask'] = async <T>(
    body: object,
    session: string | null = null,
    name: keyof typeof FUNCTIONS = 'account',
  ) => (await FUNCTIONS[name].call(platform, { body, session, requestId: 'test' })) as Answered<T>;
  const get: Desk['get'] = async <T>(
    body: object,
    session?: string | null,
    name?: keyof typeof FUNCTIONS,
  ) => {
    const answer = await ask<T>(body, session, name);
    if (!answer.ok)
      throw new Error(`${JSON.stringify(body)} was answered ${answer.code}\n${log.slice(-2).join('')}`);
    return answer.data;
  };
  const signIn: Desk['signIn'] = (openId, unionId) =>
    get<Session>({ action: 'sign-in-wechat', code: wechat.issueLoginCode(openId, unionId) });
  return {
    database,
    owner,
    platform,
    wechat,
    shop,
    log,
    clock,
    ask,
    get,
    signIn,
    join: async (openId, consents) =>
      (await get<Session>({ ...JOIN, ...consents }, (await signIn(openId)).session)).session,
    async close() {
      await wechat.close();
      await platform.database.end();
      await owner.end();
      await database.drop();
    },
  };
}

/** The surroundings of the functions: this database, this WeChat, this clock, and a log that is kept. */
function platformOf(
  database: TestDatabase,
  wechat: WechatSimulator,
  { clock, log }: Pick<Desk, 'clock' | 'log'>,
  poolMax: number,
): Platform {
  const opened = openPlatform(
    {
      production: false,
      demo: true,
      brandKey: 'demo-tea',
      sessionSecret: SECRET,
      dataKey: DATA_KEY,
      wechat: null,
      wechatPay: null,
      wecom: null,
      taxTable: TAX_TABLE,
      databaseUrl: database.appUrl,
      host: '',
      port: 0,
      trustedHops: 0,
      logLevel: 'info',
    },
    poolMax,
  );
  return {
    ...opened,
    wechat: openWechat({ ...WECHAT_APP, apiUrl: wechat.url }, () => clock.now),
    now: () => clock.now,
    log: pino({ base: null }, { write: (line: string) => void log.push(line) }),
  };
}

/** The rows of a statement, asked by somebody who may see everything. */
export const rowsOf = async <Row extends object>(
  desk: Desk,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> => (await desk.owner.query<Row>(sql, values)).rows;

/** Waits until so many statements wait for locks. */
export const waitForLocks = (desk: Desk, waiting: number): Promise<void> =>
  untilWaitingForLocks(desk.platform.database, waiting);

/**
 * Starts work while somebody holds a lock, lets go when so many of it wait for locks, and answers with what
 * the work did.
 */
export async function whileHeld<T>(
  desk: Desk,
  lock: string,
  waiting: number,
  work: () => Promise<T>[],
): Promise<T[]> {
  const holder = await desk.owner.connect();
  await holder.query('begin');
  await holder.query(lock);
  const started = work();
  await waitForLocks(desk, waiting);
  await holder.query('commit');
  holder.release();
  return Promise.all(started);
}
