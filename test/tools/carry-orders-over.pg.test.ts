/*
 * What a shop has when effects, keys and confirmation come: orders in every state, payments, refunds, effects
 * of orders and of nobody. Nothing is lost, and every number leads to its member.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../tools/postgres/migrate';
import { createTestDatabase, withDatabaseName, type TestDatabase } from '../support/database';

const MIGRATIONS = join(__dirname, '..', '..', 'cloudfunctions', 'core', 'migrations');
const STAMP = '20261129020000';

let home: TestDatabase;
let folder: string;
let client: Client;
let url: string;

beforeAll(async () => {
  home = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'huigan-carry-'));
  for (const name of readdirSync(MIGRATIONS).filter((each) => each < STAMP))
    cpSync(join(MIGRATIONS, name), join(folder, name), { recursive: true });
  const name = `${new URL(home.ownerUrl).pathname.slice(1)}_carry`;
  const admin = new Client({ connectionString: home.ownerUrl });
  await admin.connect();
  await admin.query(`create database ${name} template template0`);
  await admin.end();
  url = withDatabaseName(home.ownerUrl, name);
  await migrate(url, undefined, folder);
  client = new Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  rmSync(folder, { recursive: true, force: true });
  const admin = new Client({ connectionString: home.ownerUrl });
  await admin.connect();
  await admin.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
  await admin.end();
  await home.drop();
});

const idOf = (place: number): string => `26112200000000000${place}`;

async function layOut(): Promise<void> {
  const states = ['created', 'paid', 'preparing', 'ready', 'completed', 'closed', 'refunded'];
  for (const [place, state] of states.entries()) {
    const paid = state !== 'created' && state !== 'closed';
    await client.query(
      `insert into huigan.orders (member_id, order_id, brand_id, store_id, business_day, state, request_id, quote,
         price_version, list_fen, points_used, payable_fen, place, channel, created_at, pay_by, paid_at, closed_at,
         closed_why, pickup_no, pickup_code)
       values ($1, $2, 1, 's1', '2026-11-22', $3, $2, '{}', 0, 100, 0, 100, '', '', now(), now(), $4, $5, $6, $7, $8)`,
      [
        place + 1,
        idOf(place),
        state,
        paid ? '2026-11-22T04:00:00Z' : null,
        state === 'closed' ? '2026-11-22T04:00:00Z' : null,
        state === 'closed' ? 'unpaid' : null,
        paid ? `A00${place}` : null,
        paid ? `91000000000${place}` : null,
      ],
    );
  }
  await client.query(
    `insert into huigan.payments (out_trade_no, member_id, order_id, brand_id, attempt, amount_fen, state, made_at)
     values ($1, 1, $2, 1, 1, 100, 'open', now())`,
    [`${idOf(0)}-1`, idOf(0)],
  );
  await client.query(
    `insert into huigan.refunds (refund_id, member_id, order_id, brand_id, store_id, kind, amount_fen, points, lines,
       state, request_id, asked_at, done_at) values ($1, 7, $2, 1, 's1', 'order', 0, 0, '[]', 'done', 'r', now(), now())`,
    [`${idOf(6)}-r1`, idOf(6)],
  );
  await client.query(
    `insert into huigan.after_sales (member_id, after_sale_id, order_id, brand_id, store_id, state, lines, request_id,
       asked_at) values (5, $1, $2, 1, 's1', 'asked', '[]', 'q', now())`,
    [`${idOf(4)}-a1`, idOf(4)],
  );
  await client.query(
    `insert into huigan.order_effects (brand_id, member_id, order_id, kind, subject, payload, due_at, stuck, made_at)
     values (1, 2, $1, 'tell-sale', $1, '{"kind":"sale"}', now(), false, now()),
       (1, null, null, 'unknown-payment', '42', '{"outTradeNo":"stranger-1"}', now(), true, now()),
       (1, null, null, 'unknown-refund', '43', '{"outRefundNo":"stranger-r1"}', now(), true, now())`,
    [idOf(1)],
  );
}

const rows = async (sql: string): Promise<unknown[]> =>
  (await client.query({ text: sql, rowMode: 'array' })).rows;

test('orders, payments, refunds, requests and effects are carried over', async () => {
  await layOut();
  expect(await migrate(url, undefined, MIGRATIONS)).toContain(`${STAMP}_effects_and_orders`);
  expect(
    await rows(
      `select state, confirmed_at is not distinct from paid_at from huigan.orders order by order_id`,
    ),
  ).toEqual([
    ['created', true],
    ['confirmed', true],
    ['preparing', true],
    ['ready', true],
    ['completed', true],
    ['closed', true],
    ['refunded', true],
  ]);
  expect(await rows('select member_id::int from huigan.order_keys order by order_id')).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((member) => [member]),
  );
  expect(await rows('select code, member_id::int from huigan.pickup_codes order by code')).toHaveLength(5);
  expect(await rows('select out_trade_no, member_id::int from huigan.payment_keys')).toEqual([
    [`${idOf(0)}-1`, 1],
  ]);
  expect(await rows('select refund_id, member_id::int from huigan.refund_keys')).toEqual([
    [`${idOf(6)}-r1`, 7],
  ]);
  expect(await rows('select after_sale_id, member_id::int from huigan.after_sale_keys')).toEqual([
    [`${idOf(4)}-a1`, 5],
  ]);
  expect(
    await rows(
      'select member_id::int, kind, subject, owner_kind, owner_id, stuck from huigan.effects order by effect_no',
    ),
  ).toEqual([
    [2, 'tell-sale', idOf(1), 'order', idOf(1), false],
    [0, 'unknown-payment', '42', 'payment', 'stranger-1', true],
    [0, 'unknown-refund', '43', 'refund', 'stranger-r1', true],
  ]);
  // Further effects get further numbers.
  await client.query(
    `insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at, made_at)
     values (2, 'send-refund', 'r', 1, 'order', 'o', '{}', now(), now())`,
  );
  expect(await rows('select max(effect_no)::int from huigan.effects')).toEqual([[4]]);
});
