/*
 * A brand with two stores whose POS systems talk to the real server over HTTP, another brand beside it, and
 * what a till needs: signing, codes of members.
 */
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { memberCodeAt } from '../../cloudfunctions/contract/member-code';
import type { PosEventResult } from '../../cloudfunctions/contract/pos';
import { keepProducts, keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { dayOf, formatDay, formatInstant } from '../../cloudfunctions/core/kernel/time';
import { codeKeysOf } from '../../cloudfunctions/core/settlement/account/make-code';
import { rotatePosSecret } from '../../cloudfunctions/core/settlement/pos/rotate-pos-secret';
import { readConfig } from '../../cloudfunctions/platform/config';
import { openPlatform, type Platform } from '../../cloudfunctions/platform/context';
import { asDb } from '../../cloudfunctions/platform/db';
import { signMessage } from '../../cloudfunctions/platform/signed-message';
import { buildHost } from '../../cloudfunctions/server/app';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { SECRET } from '../server/server-process';
import { makeShop, pickUp, sale, settle, teaProgramme, type Shop } from './tea-shop';

export const OFFSET = 480;
export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & {
    ok: boolean;
    code?: string;
    message?: string;
    results?: PosEventResult[];
  };
}

/** What may be wrong with a message. */
export interface Sending {
  id?: string;
  /** When it is signed; now unless said otherwise. */
  at?: number;
  headers?: Record<string, string | null>;
}

export interface Till {
  store: string;
  secret: string;
  post(path: string, body: unknown, sending?: Sending): Promise<Answer>;
}

export interface PosWorld {
  address: string;
  platform: Platform;
  database: TestDatabase;
  /** Of the brand demo-tea, with the stores s1 and s2; its members are "an" (知己), "bo" and "chen". */
  shop: Shop;
  /** Of the brand other-tea, with the store s1 and a member "an" too. */
  other: Shop;
  s1: Till;
  s2: Till;
  otherS1: Till;
  /** Everything that was logged. */
  log(): string;
  till(store: string, secret: string): Till;
  /** The code that a member's phone shows at an instant. */
  code(shop: Shop, name: string, at: number): Promise<string>;
  rows(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** An instant with the brand's offset, as a POS writes it. */
export const iso = (at: number): string => formatInstant(at, OFFSET);
export const dayAt = (at: number): string => formatDay(dayOf(at, OFFSET));

/**
 * An instant of today, a little ago, whose minute before is today too: tests that begin at midnight look back
 * no further.
 */
export const recently = (): number => Date.now() - 2000;

/** A paid order of one cup at ¥18.00 unless said otherwise. */
export function paid(id: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const at = recently();
  return {
    type: 'order.paid',
    id,
    at: iso(at),
    day: dayAt(at),
    receipt: id,
    buyer: null,
    lines: [{ line: '1/1', product: 'yuni-bobo', category: 'milk-tea', quantity: 1, amountFen: '1800' }],
    totalFen: '1800',
    ...changes,
  };
}

/** A till of a store, "brand/store", that signs what it tells. */
export function tillAt(address: string, store: string, secret: string): Till {
  return {
    store,
    secret,
    async post(path, body, { id = `msg_${randomUUID()}`, at = Date.now(), headers = {} } = {}) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const all: Record<string, string | null> = {
        'content-type': 'application/json',
        'huigan-store': store,
        ...signMessage(secret, { id, at, body: text }),
        ...headers,
      };
      const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
      const response = await fetch(`${address}/pos/v1/${path}`, {
        method: 'POST',
        headers: sent,
        body: text,
      });
      const { status, headers: answered } = response;
      return { status, headers: answered, body: (await response.json()) as Answer['body'] };
    },
  };
}

/** Members with enough bought some days ago: "an" is 知己 and has 1,330 points to use. */
async function stockShop(platform: Platform, shop: Shop, now: number): Promise<void> {
  const pool = platform.database;
  await keepStores(asDb(pool), shop.brandId, [{ id: 's2', name: '龙井店' }]);
  await keepProducts(asDb(pool), shop.brandId, [
    { id: 'yuni-bobo', name: '芋泥波波', category: 'milk-tea', priceFen: 1800n },
    { id: 'longjing-50g', name: '龙井 50 克', category: 'tea-leaf', priceFen: 4800n },
  ]);
  const bought = sale(shop.members.get('an'), 'long-ago', now - 5 * DAY_MS, 120_000);
  await settle(pool, shop, [bought, pickUp(bought)]);
}

/** Starts it. */
export async function makePosWorld(): Promise<PosWorld> {
  const database = await createTestDatabase();
  const env = { DATABASE_URL: database.appUrl, HUIGAN_SESSION_SECRET: SECRET, HUIGAN_DEMO: '1' };
  const logged: string[] = [];
  const platform: Platform = {
    ...openPlatform(readConfig(env), 8),
    log: pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) }),
  };
  const pool = platform.database;
  const shop = await makeShop(pool, teaProgramme({}), { an: '林晚夏', bo: '', chen: '陈安' });
  const other = await makeShop(pool, teaProgramme({ brand: 'other-tea' }), { an: '安然' });
  await stockShop(platform, shop, Date.now());
  const app = await buildHost({ platform, functions: [], h5: '' });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const secretOf = async ({ brandId }: Shop, storeId: string): Promise<string> =>
    present(
      await rotatePosSecret(pool, platform.vault, { brandId, storeId }, Date.now() - MINUTE_MS),
      'store',
    ).secret;
  const till = (store: string, secret: string): Till => tillAt(address, store, secret);
  return {
    address,
    platform,
    database,
    shop,
    other,
    s1: till('demo-tea/s1', await secretOf(shop, 's1')),
    s2: till('demo-tea/s2', await secretOf(shop, 's2')),
    otherS1: till('other-tea/s1', await secretOf(other, 's1')),
    log: () => logged.join(''),
    till,
    async code({ brandId, members }, name, at) {
      const member = { brandId, memberId: present(members.get(name), name) };
      const keys = await codeKeysOf(pool, platform.vault, member, at);
      return present(keys === 'session-expired' ? null : memberCodeAt(keys, at), 'a code');
    },
    rows: async (sql, values = []) => (await asDb(pool).query(sql, values)).rows as Record<string, unknown>[],
    async close() {
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
}

/** The only result of an answer about one event. */
export const only = ({ body }: Answer): PosEventResult => {
  expect(body.results).toHaveLength(1);
  return present(body.results?.[0], 'a result');
};
