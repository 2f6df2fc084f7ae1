/*
 * Every free text that is written by a member, or by others about one, is tagged; after the account is closed
 * no tag is in any table, any row of the action log, or any line of the log.
 */
import { account } from '../../cloudfunctions/functions/account';
import type { Answered } from '../worlds/counter-world';
import { creating, line, openOrderWorld, requestId, type OrderWorld } from '../worlds/order-world';
import { dump } from './whole-database';

let world: OrderWorld;
let an: string;
beforeAll(async () => {
  world = await openOrderWorld();
  an = await world.guest('an');
});
afterAll(() => world?.close());

let tags = 0;
/** Words that stand nowhere else. */
const tag = (): string => `标记${String((tags += 1)).padStart(3, '0')}号`;

async function done(answer: Promise<Answered>): Promise<Record<string, unknown>> {
  const reply = await answer;
  expect(reply).toMatchObject({ ok: true });
  return reply.ok ? (reply.data as Record<string, unknown>) : {};
}
const me = async (body: object): Promise<Answered> =>
  (await account.call(world.platform, { body, session: an, requestId: 'test' })) as Answered;

/** An order with everything that a guest can write, paid and handed out. */
async function ordered(): Promise<string> {
  const lines = [line('milk-tea', { quantity: 2, text: tag() })];
  const words = { place: tag(), channel: tag(), remark: tag() };
  const made = await done(world.orders(creating(await world.quote(an, lines), lines, words), an));
  const order = String(made['order']);
  await world.pay(order);
  for (const action of ['start-order', 'ready-order', 'hand-out'])
    await done(world.desk({ action, store: 's1', order }));
  return order;
}

/** Asks for a cup back, and is answered; then the store gives the other one back. */
async function refunded(order: string): Promise<void> {
  const asked = {
    action: 'ask-refund',
    order,
    lines: [{ line: 'milktea', quantity: 1 }],
    requestId: requestId(),
  };
  await done(world.orders({ ...asked, reason: tag() }, an));
  const { requests } = (await done(
    world.desk({ action: 'list-after-sales', store: 's1', state: 'asked' }, world.manager),
  )) as { requests: { request: string }[] };
  const answer = { action: 'answer-after-sale', store: 's1', request: requests[0]?.request };
  await done(world.desk({ ...answer, accept: false, words: tag() }, world.manager));
  const refund = { action: 'refund-order', store: 's1', order, lines: [], requestId: requestId() };
  await done(world.desk({ ...refund, reason: tag() }, world.manager));
}

/** Points are taken at the till, and given back with a reason. */
async function reversed(): Promise<void> {
  const session = await world.scan('an', world.clerk);
  const take = { action: 'take-points', store: 's1', session, points: '10', requestId: requestId() };
  const { redemption } = await done(world.ask(take, world.clerk));
  await done(world.ask({ action: 'reverse', store: 's1', redemption, reason: tag() }, world.manager));
}

const everything = async (): Promise<string> =>
  [...(await dump(world.owner))].map(([table, rows]) => `${table}: ${rows.join('\n')}`).join('\n');
const tablesOf = async (word: string): Promise<string[]> =>
  [...(await dump(world.owner))]
    .filter(([, rows]) => rows.some((row) => row.includes(word)))
    .map(([table]) => table);

test('closing erases every text that was written by a member or about one', async () => {
  const name = tag();
  await done(me({ action: 'save-name', name }));
  await refunded(await ordered());
  await reversed();
  const before = await everything();
  const written = Array.from({ length: tags }, (_, index) => `标记${String(index + 1).padStart(3, '0')}号`);
  expect(written.filter((word) => !before.includes(word))).toEqual([]);

  const preview = await done(me({ action: 'preview-closing' }));
  await done(me({ action: 'close-account', redeemablePoints: preview['redeemablePoints'] }));
  const left = await Promise.all(written.map(async (word) => [word, await tablesOf(word)] as const));
  expect(left.filter(([, tables]) => tables.length > 0)).toEqual([]);
});
