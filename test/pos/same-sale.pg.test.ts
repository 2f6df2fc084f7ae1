/*
 * One sale, told by the store's POS, by staff and by a file, in any order: credited once.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { creditSale, type Credited } from '../../cloudfunctions/core/settlement/till/credit-sale';
import { makeMembers, findMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { readArguments } from '../../tools/import/arguments';
import type { ImportReport } from '../../tools/import/counts';
import { readLists, runImport } from '../../tools/import/run-import';
import { iso, dayAt, makePosWorld, only, paid, type PosWorld } from '../worlds/pos-world';

const HEADER =
  'transaction_id,transaction_date,transaction_time,sales_outlet_id,customer_id,order,line_item_id,product_id,quantity,line_item_amount';

let world: PosWorld;
let folder: string;
beforeEach(async () => {
  world = await makePosWorld();
  folder = mkdtempSync(join(tmpdir(), 'huigan-same-sale-'));
  // The member whom files call C1.
  const { brandId, members } = world.shop;
  const db = asDb(world.platform.database);
  await makeMembers(db, brandId, 'import', ['C1']);
  members.set('C1', (await findMembers(db, brandId, 'import', ['C1'])).get('C1') ?? 0n);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.close();
});

/** A sale of two lines, eleven seconds ago: later than a code that was shown for it, earlier than now. */
const at = (): number => Math.floor(Date.now() / 1000) * 1000 - 11_000;

async function byPos(instant: number, store = world.s1) {
  const answer = await store.post('events', {
    events: [
      paid('pos-10', {
        receipt: '10',
        // A till tells milliseconds; a file does not have them.
        at: iso(instant + 456),
        day: dayAt(instant),
        buyer: { code: await world.code(world.shop, 'C1', instant) },
        lines: [
          { line: '1/10', product: 'longjing-50g', quantity: 1, amountFen: '4800' },
          { line: '1/2', product: 'yuni-bobo', category: 'milk-tea', quantity: 2, amountFen: '3650' },
        ],
        totalFen: '8450',
      }),
    ],
  });
  return only(answer);
}

/** `until`: how much of HH:MM:SS the file has. */
async function byFile(instant: number, until = 8): Promise<ImportReport['receipts']> {
  const place = [dayAt(instant), iso(instant).slice(11, 11 + until), 's1', 'C1'];
  const lines = [
    ['10', ...place, '1', '2', 'yuni-bobo', '2', '36.50'],
    ['10', ...place, '1', '10', 'longjing-50g', '1', '48.00'],
  ];
  const receipts = join(folder, 'receipts.csv');
  writeFileSync(receipts, [HEADER, ...lines.map((cells) => cells.join(','))].join('\n'));
  const programme = join(__dirname, '..', '..', 'programmes', 'demo-tea.json');
  const args = ['--receipts', receipts, '--programme', programme, '--rejects', join(folder, 'r.csv')];
  const options = readArguments(args);
  if (options === null) throw new Error('help');
  const quiet = { start: () => {}, update: () => {}, finish: () => {} };
  const context = { now: Date.now(), progress: quiet, stopped: () => false };
  return (await runImport(world.platform.database, options, await readLists(options), context)).receipts;
}

async function byStaff(instant: number, amountFen = 8450n): Promise<Credited> {
  const { brandId } = world.shop;
  const [staff] = await world.rows(
    `insert into huigan.staff (brand_id, name, role) values ($1, '店员', 'clerk') returning staff_id`,
    [brandId],
  );
  const code = await world.code(world.shop, 'C1', Date.now() + 60_000);
  const answer = await world.s1.post('identify', { code, clerk: 'zhou' });
  const session = answer.body['session'] as { id: string };
  const place = { brandId, storeId: 's1', staffId: staff?.['staff_id'] as bigint, clerk: null };
  const credit = { sessionId: session.id, day: dayAt(instant), receipt: '10', amountFen, id: 'credit-1' };
  return creditSale(world.platform.database, place, credit, Date.now());
}

const sales = () =>
  world.rows(`select source from huigan.journals where kind = 'sale' and member_id = $1`, [
    world.shop.members.get('C1'),
  ]);

test('told by the POS, it is known to the file and to staff', async () => {
  const instant = at();
  expect(await byPos(instant)).toMatchObject({ outcome: 'settled', effect: { points: '132' } });
  expect(await byFile(instant)).toMatchObject({ settled: 0, known: 1, rejected: 0 });
  expect(await byStaff(instant)).toMatchObject({ outcome: 'known' });
  expect(await sales()).toEqual([{ source: 'pos:s1' }]);
});

test('told by the file, it is known to the POS', async () => {
  const instant = at();
  expect(await byFile(instant)).toMatchObject({ settled: 1, known: 0, rejected: 0 });
  expect(await byPos(instant)).toMatchObject({ ok: true, outcome: 'known', effect: null });
  expect(await sales()).toEqual([{ source: 'import' }]);
});

test('a file that has minutes and no seconds knows it, whoever was first', async () => {
  const instant = at();
  expect(await byPos(instant)).toMatchObject({ outcome: 'settled' });
  expect(await byFile(instant, 5)).toMatchObject({ settled: 0, known: 1, rejected: 0 });
});

test('the POS knows what a file told to the minute', async () => {
  const instant = at();
  expect(await byFile(instant, 5)).toMatchObject({ settled: 1, known: 0, rejected: 0 });
  expect(await byPos(instant)).toMatchObject({ ok: true, outcome: 'known' });
  expect(await sales()).toEqual([{ source: 'import' }]);
});

test('credited by staff, it is known to the POS, whose amounts must agree', async () => {
  const instant = at();
  expect(await byStaff(instant)).toMatchObject({ outcome: 'settled' });
  expect(await byPos(instant)).toMatchObject({ ok: true, outcome: 'known' });
  expect(await sales()).toEqual([{ source: 'staff' }]);
});

test('credited by staff with another amount, the POS is told of a conflict', async () => {
  const instant = at();
  await byStaff(instant, 8400n);
  expect(await byPos(instant)).toMatchObject({ ok: false, code: 'conflict' });
  expect(await sales()).toEqual([{ source: 'staff' }]);
});

test('credited by staff, it has no lines: a refund by line is refused and says what to do, the whole is refunded', async () => {
  const instant = at();
  await byStaff(instant);
  await byPos(instant);
  const refund = async (id: string, units: unknown) => {
    const told = {
      type: 'order.refunded',
      id,
      at: iso(Date.now()),
      day: dayAt(instant),
      receipt: '10',
      units,
    };
    return only(await world.s1.post('events', { events: [told] }));
  };
  // A till may well call a line of its own as the one line of the credit is called.
  for (const line of ['1/2', '1'])
    expect(await refund(`line ${line}`, [{ line, quantity: 1 }])).toMatchObject({
      ok: false,
      code: 'refused',
      message: expect.stringContaining('请整单退款') as string,
    });
  expect(await refund('whole', 'whole')).toMatchObject({ outcome: 'settled', effect: { points: '-84' } });
});

test('of another store it is another sale', async () => {
  const instant = at();
  await byPos(instant);
  expect(await byPos(instant, world.s2)).toMatchObject({ ok: true, outcome: 'settled' });
  expect(await sales()).toHaveLength(2);
});
