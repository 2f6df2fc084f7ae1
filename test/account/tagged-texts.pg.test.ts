/*
 * Every free text that is written by a member, or by others about one, is tagged; after the account is closed
 * no tag is in any table, any row of the action log, or any line of the log.
 */
import { CODE_STEP_MS } from '../../cloudfunctions/contract/member-code';
import { account } from '../../cloudfunctions/functions/account';
import type { Answered } from '../worlds/counter-world';
import { creating, line, openOrderWorld, requestId, type OrderWorld } from '../worlds/order-world';
import { keepLive, templateOf } from '../worlds/coupon-world';
import { tagsOf, type Tags } from './tags';

let world: OrderWorld;
let an: string;
beforeAll(async () => {
  world = await openOrderWorld();
  an = await world.guest('an');
  tags = tagsOf(world.owner);
});
afterAll(() => world?.close());

let tags: Tags;
const tag = (): string => tags.tag();

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

/** A coupon is given at the till as a kindness. */
async function consoled(): Promise<void> {
  await keepLive(world.pool, world.shop.brandId, 'sorry', templateOf({}, { by: 'given' }));
  world.clock.now += CODE_STEP_MS;
  const session = await world.scan('an', world.clerk);
  const give = { action: 'give-coupon', store: 's1', session, template: 'sorry', requestId: requestId() };
  await done(world.ask({ ...give, reason: tag() }, world.clerk));
}

test('closing erases every text that was written by a member or about one', async () => {
  await done(me({ action: 'save-name', name: tag() }));
  await refunded(await ordered());
  await reversed();
  await consoled();
  expect(await tags.missing()).toEqual([]);

  const preview = await done(me({ action: 'preview-closing' }));
  await done(me({ action: 'close-account', redeemablePoints: preview['redeemablePoints'] }));
  expect(await tags.left()).toEqual([]);
});
