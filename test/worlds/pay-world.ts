/*
 * A shop whose guests pay: a real database, the real host that takes notices, and a simulated WeChat Pay (and
 * WeChat) in this process. Orders are laid down as they are after they were created; what is in them is not
 * priced here.
 */
import { TAX_TABLE } from '../../tools/seed/tax-table';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { ORDER_SOURCE, redemptionEventOf } from '../../cloudfunctions/core/order/order-events.rules';
import type { OrderKey, OrderRow } from '../../cloudfunctions/core/order/order.types';
import { keepOrder, readOrder } from '../../cloudfunctions/core/order/orders.store';
import { readPayments, type PaymentRow } from '../../cloudfunctions/core/payment/payments.store';
import { readRefunds, type RefundRow } from '../../cloudfunctions/core/payment/refunds.store';
import { payOrder } from '../../cloudfunctions/core/settlement/money/pay-order';
import { settleAlong } from '../../cloudfunctions/core/settlement/intake/settle-along';
import { openPlatform, type Platform } from '../../cloudfunctions/platform/context';
import { asDb, openPool, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { openWechatPay } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import { openWechat } from '../../cloudfunctions/platform/wechat/wechat';
import { buildHost } from '../../cloudfunctions/server/app';
import { productEnv } from '../../tools/wechat-pay-simulator/keys';
import { startSimulator, type WechatPaySimulator } from '../../tools/wechat-pay-simulator/simulator';
import { startWechatSimulator, type WechatSimulator } from '../../tools/wechat-simulator/simulator';
import { laidOrder, type PlacedLine } from './laid-order';
import type { Shop } from './tea-shop';
import { makeTillShop, memberOf } from './till-shop';
import { createTestDatabase } from '../support/database';
import { payKeys } from '../support/pay-keys';
import { configOf } from './wechat-pay-shop';
import { knowByWechat } from './known-members';

const OFFSET = 480;
const APP = { appId: 'wx0123456789abcdef', appSecret: '0123456789abcdef0123456789abcdef' };
export const TEMPLATES = { 'order-ready': 'template-ready', 'refund-done': 'template-refund' };
export const MINUTE_MS = 60_000;

export type { PlacedLine };

export interface PayWorld {
  pool: Database;
  owner: Database;
  platform: Platform;
  shop: Shop;
  bank: WechatPaySimulator;
  wechat: WechatSimulator;
  /** Where notices go. */
  address: string;
  /** What another process of this shop is given. */
  processEnv: Record<string, string>;
  /** The server's clock is ahead of the simulator's by so much. Milliseconds. */
  clock: { ahead: number };
  /** WeChat Pay's own clock is ahead of the real one by so much; signatures go by the real one. */
  bankClock: { ahead: number };
  now(): number;
  member(name: string): bigint;
  /**
   * An unpaid order of two cups, ¥36.00, unless told otherwise; points are spent as they are when an order is
   * created.
   */
  place(name?: string, lines?: readonly PlacedLine[]): Promise<OrderKey>;
  /** Orders the payment and pays it as the guest's phone does; waits until all notices are there. */
  pay(key: OrderKey): Promise<void>;
  order(key: OrderKey): Promise<OrderRow>;
  payments(key: OrderKey): Promise<PaymentRow[]>;
  refunds(key: OrderKey): Promise<RefundRow[]>;
  /** Kinds of effects that still wait, and those that were given up. */
  effects(
    key?: OrderKey,
  ): Promise<{ kind: string; subject: string; stuck: boolean; lastError: string | null }[]>;
  /** Usable points of a member. */
  points(name?: string): Promise<bigint>;
  /** Events of an order that the ledger has settled. */
  settled(key: OrderKey): Promise<string[]>;
  /**
   * Points and qualifying points that an order has brought its member, less what it cost and was taken back.
   */
  brought(key: OrderKey): Promise<{ points: bigint; qualifying: bigint }>;
  rows(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

const TWO_CUPS: readonly PlacedLine[] = [{ line: '1', quantity: 2, netFen: 3600n }];

/** Opens it; members are "an" with 100 points and "bo" with 40, both known to WeChat. */
export async function openPayWorld(): Promise<PayWorld> {
  const database = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'huigan-payment-'));
  const keys = await payKeys();
  const bankClock = { ahead: 0 };
  const bankNow = (): number => Date.now() + bankClock.ahead;
  const bank = await startSimulator({ keys, speed: 1000, now: bankNow, signing: Date.now });
  const wechat = await startWechatSimulator(APP);
  for (const openid of ['o-an', 'o-bo']) wechat.issueLoginCode(openid);
  const clock = { ahead: 0 };
  const now = (): number => Date.now() + clock.ahead;
  const platform = openTestPlatform(database.appUrl, now);
  const app = await buildHost({ platform, functions: [], h5: folder });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const notifyUrl = `${address}/wechat-pay/v1/notices`;
  const payEnv = productEnv(keys, { url: bank.url, notifyUrl });
  const pay = configOf(payEnv);
  platform.wechatPay = openWechatPay(pay, Date.now, 1500);
  platform.wechat = openWechat({ ...APP, apiUrl: wechat.url, templates: TEMPLATES }, Date.now);
  const pool = platform.database;
  const shop = await makeTillShop(pool);
  const owner = openPool(database.ownerUrl, 2);
  await knowMembers(owner, shop);
  const processEnv = { ...payEnv, DATABASE_URL: database.appUrl };
  const base = { pool, owner, platform, shop, bank, bankClock, wechat, address, clock, now, processEnv };
  return {
    ...base,
    ...readersOf(base),
    close: async () => {
      await bank.close();
      await wechat.close();
      await app.close();
      await pool.end();
      await owner.end();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The platform of such a shop, without WeChat and WeChat Pay. */
export function openTestPlatform(databaseUrl: string, now: () => number): Platform {
  const opened = openPlatform(
    {
      production: false,
      demo: false,
      brandKey: 'demo-tea',
      sessionSecret: 'a-secret-of-the-tests-of-payments-only',
      dataKey: 'a-data-key-of-the-tests-of-payments',
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
    12,
  );
  return { ...opened, now, log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }) };
}

const knowMembers = (owner: Database, shop: Shop): Promise<void> =>
  knowByWechat(
    owner,
    shop.brandId,
    [...shop.members].map(([name, memberId]) => [`o-${name}`, memberId] as const),
  );

type Base = Pick<PayWorld, 'pool' | 'owner' | 'platform' | 'shop' | 'bank' | 'now'>;

function readersOf(
  base: Base,
): Omit<PayWorld, keyof Base | 'wechat' | 'address' | 'processEnv' | 'clock' | 'bankClock' | 'close'> {
  const { pool, owner, platform, shop, bank } = base;
  const rows: PayWorld['rows'] = async (sql, values = []) =>
    (await owner.query<Record<string, unknown>>(sql, values)).rows;
  const member = (name: string): bigint => memberOf(shop, name);
  return {
    member,
    rows,
    place: (name = 'an', lines = TWO_CUPS) => place(base, member(name), lines),
    async pay(key) {
      const paying = await payOrder(platform, key, base.now());
      if ('refused' in paying || paying.outcome === 'paid') throw new Error(JSON.stringify(paying));
      const { errMsg } = bank.pay(paying.params);
      if (errMsg !== 'requestPayment:ok') throw new Error(errMsg);
      await bank.idle();
    },
    order: async ({ memberId, orderId }) =>
      present(await readOrder(asDb(pool), memberId, orderId), `order ${orderId}`),
    payments: (key) => readPayments(asDb(pool), key),
    refunds: (key) => readRefunds(asDb(pool), key),
    effects: async (key) =>
      (await rows(
        `select kind, subject, stuck, last_error as "lastError" from huigan.effects
         where $1::text is null or owner_id = $1 order by effect_no`,
        [key?.orderId ?? null],
      )) as Awaited<ReturnType<PayWorld['effects']>>,
    settled: async ({ memberId, orderId }) =>
      (
        await rows(
          `select event_id from huigan.journals where member_id = $1 and source = 'order' and event_id like $2 order by journal_no`,
          [memberId, `${orderId}%`],
        )
      ).map((row) => String(row['event_id'])),
    brought: async ({ memberId, orderId }) => {
      const [row] = await rows(
        `select coalesce(sum(t.amount * ((t.credit::text like 'member.points%')::int - (t.debit::text like 'member.points%')::int)), 0) as points,
           coalesce(sum(t.amount * ((t.credit = 'member.qualifying')::int - (t.debit = 'member.qualifying')::int)), 0) as qualifying
         from huigan.journals j join huigan.transfers t using (member_id, journal_no)
         where j.member_id = $1 and j.source = 'order' and j.event_id like $2`,
        [memberId, `${orderId}%`],
      );
      return { points: BigInt(String(row?.['points'])), qualifying: BigInt(String(row?.['qualifying'])) };
    },
    points: async (name = 'an') => {
      const [row] = await rows(
        `select huigan.balance_of(balances, 'member.points.active') as points from huigan.members where member_id = $1`,
        [member(name)],
      );
      return BigInt(String(row?.['points']));
    },
  };
}

async function place(
  { pool, owner, shop, now }: Base,
  memberId: bigint,
  placed: readonly PlacedLine[],
): Promise<OrderKey> {
  const at = now();
  const { brandId } = shop;
  const order = laidOrder({ memberId, brandId }, placed, at);
  const { lines, pointsUsed } = order;
  for (const { product, quantity, stock } of lines)
    if (stock === 'held')
      await owner.query(
        'update huigan.store_items set available = available - $1 where store_id = $2 and product_id = $3',
        [quantity, 's1', product],
      );
  const key = { memberId, orderId: order.orderId };
  if (pointsUsed === 0n) await withTransaction(pool, (db) => keepOrder(db, order));
  else {
    const event = { ...redemptionEventOf(key, pointsUsed, at), source: ORDER_SOURCE, memberId };
    await settleAlong(pool, { brandId, utcOffsetMinutes: OFFSET }, event, async (db, settle) => {
      await settle();
      await keepOrder(db, order);
    });
  }
  return key;
}
