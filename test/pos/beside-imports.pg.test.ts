/*
 * Two importers of overlapping days, each a process of its own, and a till, all at once and of the same
 * members: whoever comes first with a sale, it is settled once; refunds meet their sales; audit and replay
 * find nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PosEventResult } from '../../cloudfunctions/contract/pos';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb, openPool } from '../../cloudfunctions/platform/db';
import { ROOT, runJson, writeLines } from '../proof/real-month';
import { dayAt, DAY_MS, iso, makePosWorld, type PosWorld } from '../worlds/pos-world';
import { differencesIn } from '../worlds/till-shop';

const HEADER =
  'transaction_id,transaction_date,transaction_time,sales_outlet_id,customer_id,order,line_item_id,product_id,quantity,line_item_amount';
const NAMES = Array.from({ length: 40 }, (_, n) => `C${n}`);
const A_DAY = 150;

interface Receipt {
  number: string;
  at: number;
  name: string;
}

let world: PosWorld;
let folder: string;
beforeAll(async () => {
  world = await makePosWorld();
  folder = mkdtempSync(join(tmpdir(), 'huigan-at-once-'));
  const { brandId, members } = world.shop;
  const db = asDb(world.platform.database);
  await makeMembers(db, brandId, 'import', NAMES);
  for (const [name, memberId] of await findMembers(db, brandId, 'import', NAMES)) members.set(name, memberId);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.close();
});

/** One a minute from nine o'clock on, of a day that many days ago. */
function receiptsOf(daysAgo: number, today: number): Receipt[] {
  const opened = Date.parse(`${dayAt(today - daysAgo * DAY_MS)}T09:00:00+08:00`);
  return Array.from({ length: A_DAY }, (_, n) => ({
    ...{ number: String(n + 1), at: opened + n * 60_000 },
    name: NAMES[(n * daysAgo) % NAMES.length] as string,
  }));
}

const lineOf = ({ number, at, name }: Receipt): string =>
  [number, dayAt(at), iso(at).slice(11, 19), 's1', name, '1', '1', 'yuni-bobo', '1', '18.00'].join(',');

const importOf = (name: string, receipts: readonly Receipt[], batch: string): Promise<object> => {
  const file = writeLines(join(folder, `${name}.csv`), { header: HEADER, lines: receipts.map(lineOf) });
  const programme = join(ROOT, 'programmes', 'demo-tea.json');
  const args = ['--receipts', file, '--programme', programme, '--batch', batch, '--yes', '--json'];
  const { appUrl, ownerUrl } = world.database;
  return runJson(['import', ...args], { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl });
};

const told = ({ number, at }: Receipt, id: string) => ({
  ...{ id: `${id}-${dayAt(at)}-${number}`, at: iso(at), day: dayAt(at), receipt: number },
});

async function saleOf(receipt: Receipt): Promise<object> {
  const buyer = { code: await world.code(world.shop, receipt.name, receipt.at) };
  const line = { line: '1/1', product: 'yuni-bobo', quantity: 1, amountFen: '1800' };
  return { type: 'order.paid', ...told(receipt, 'sale'), buyer, lines: [line], totalFen: '1800' };
}

const refundOf = (receipt: Receipt): object => ({
  ...{ type: 'order.refunded', ...told({ ...receipt, at: receipt.at + 1000 }, 'refund'), units: 'whole' },
});

/** Tells events, ten a message, each until it is answered; how. */
async function tell(events: readonly object[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (let from = 0; from < events.length; from += 10)
    for (const result of await answersOf(events.slice(from, from + 10), `message-${from}`))
      outcomes.push(result.ok ? result.outcome : `${result.code}: ${result.message}`);
  return outcomes;
}

async function answersOf(events: readonly object[], id: string): Promise<PosEventResult[]> {
  const { status, body } = await world.s1.post('events', { events }, { id });
  return status === 503 ? answersOf(events, id) : present(body.results, JSON.stringify(body));
}

const countOf = async (sql: string): Promise<number> =>
  Number((await world.rows(`select count(*) as n from ${sql}`))[0]?.['n']);

test('two importers and a till at once settle each sale once', async () => {
  const today = Date.now();
  const [first = [], second = [], third = [], last = []] = [4, 3, 2, 1].map((ago) => receiptsOf(ago, today));
  const late = last.map((receipt) => ({
    ...receipt,
    number: `till-${receipt.number}`,
    at: receipt.at + 500,
  }));
  const seen = [...third, ...last].filter((_, n) => n % 3 === 0);
  const back = [...third, ...last, ...late].filter((_, n) => n % 5 === 0);
  const events = [
    ...back.filter((_, n) => n % 2 === 0).map(refundOf),
    ...(await Promise.all([...seen, ...late].map(saleOf))),
    ...back.filter((_, n) => n % 2 === 1).map(refundOf),
  ];

  const [one, other, outcomes] = await Promise.all([
    importOf('one', [...first, ...second, ...third], '70'),
    importOf('other', [...second, ...third, ...last], '100'),
    tell(events),
  ]);

  expect(outcomes).toHaveLength(events.length);
  expect(outcomes.filter((outcome) => !['settled', 'known', 'waiting-for-sale'].includes(outcome))).toEqual(
    [],
  );
  for (const report of [one, other])
    expect(report).toMatchObject({ receipts: { read: 3 * A_DAY, rejected: 0 }, deadLetters: 0, held: 0 });
  // One sale of the world's own is from long ago.
  expect(await countOf(`huigan.events where kind = 'sale' and brand_id = ${world.shop.brandId}`)).toBe(
    5 * A_DAY + 1,
  );
  expect(await countOf(`huigan.events where kind = 'refund'`)).toBe(back.length);
  expect(await countOf('huigan.parked_events')).toBe(0);
  expect(await countOf('huigan.dead_letters')).toBe(0);
  const owner = openPool(world.database.ownerUrl, 1);
  expect(await differencesIn(world.platform.database, owner, Date.now())).toEqual([]);
  await owner.end();
}, 180_000);
