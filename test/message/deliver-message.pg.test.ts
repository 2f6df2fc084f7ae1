/*
 * Messages that WeChat is asked to send: at most once each. What allowed them is looked at again; what nobody
 * knows about stays with the operator.
 */
import { readStuckEffects, unstickEffects } from '../../cloudfunctions/core/effect/stuck-effects.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { messageTo, openMessageWorld, SEND_PATH, type MessageWorld } from '../worlds/message-world';
import { HOUR_MS, MINUTE_MS, NOW } from '../worlds/till-shop';

let world: MessageWorld;
beforeEach(async () => {
  world = await openMessageWorld();
  await world.allow('lin', 5);
});
afterEach(() => world.close());

const sendTo = (name: string, key = 'a') => world.send(messageTo(world.id(name), key, 'subscription'));
const stuck = () =>
  readStuckEffects(asDb(world.pool), { brandId: world.shop.brandId, after: 0n, limit: 100 });
const effects = () => world.rows('select kind, due_at, stuck from huigan.effects');

test('go out once, as the template has them, and lead to the inbox', async () => {
  await sendTo('lin');
  await world.work();
  await world.work();
  expect(world.wechat.calls().filter(({ path }) => path === SEND_PATH)).toMatchObject([
    {
      body: {
        touser: 'o-lin',
        template_id: 'template-offer',
        page: 'subpackages/account/messages/index',
        data: {
          thing1: { value: '好久不见' },
          thing2: { value: '桂花乌龙回来了，来喝一杯吧' },
          time3: { value: '2026-11-21 14:03' },
        },
      },
    },
  ]);
  expect(await world.states('lin')).toEqual({ a: 'sent' });
  expect(await effects()).toEqual([]);
});

test('whose consent was withdrawn in between are dropped, and count no more', async () => {
  await sendTo('lin');
  await world.consent(['lin'], false);
  await world.work();
  expect(world.askedFor('lin')).toBe(0);
  expect(await world.states('lin')).toEqual({ a: 'dropped' });
  await world.consent(['lin'], true);
  expect(await sendTo('lin', 'b')).toEqual([{ sent: true }]);
  expect(await sendTo('lin', 'c')).toEqual([{ sent: true }]);
});

test('that came late into the night wait for the morning; whose time is over are dropped', async () => {
  const evening = Date.parse('2026-11-21T21:59:30+08:00');
  world.clock.now = evening;
  const lasting = messageTo(world.id('lin'), 'a', 'subscription');
  const short = messageTo(world.id('lin'), 'b', 'subscription', { until: evening + HOUR_MS });
  expect(await world.send(lasting, short)).toEqual([{ sent: true }, { sent: true }]);
  world.clock.now = evening + MINUTE_MS;
  await world.work();
  const morning = new Date('2026-11-22T09:00:00+08:00');
  expect(await effects()).toMatchObject([
    { due_at: morning, stuck: false },
    { due_at: morning, stuck: false },
  ]);
  world.clock.now = morning.getTime();
  await world.work();
  expect(await world.states('lin')).toEqual({ a: 'sent', b: 'dropped' });
  expect(world.askedFor('lin')).toBe(1);
});

test('WeChat that is busy was not asked: they go out later, with the consent that was taken', async () => {
  world.wechat.failNext(SEND_PATH, -1);
  await sendTo('lin');
  await world.work();
  expect(await world.states('lin')).toEqual({ a: 'waiting' });
  world.clock.now += MINUTE_MS;
  await world.work();
  expect(await world.states('lin')).toEqual({ a: 'sent' });
  expect(await world.rows('select remaining from huigan.message_consents')).toEqual([{ remaining: 4 }]);
});

test('what WeChat refuses for good is told; what it knows no consent for takes all consents away', async () => {
  world.wechat.failNext(SEND_PATH, 47003);
  await sendTo('lin');
  await world.work();
  expect(await world.states('lin')).toEqual({ a: 'refused' });
  expect(await stuck()).toMatchObject([{ kind: 'deliver-message', name: '发送营销消息' }]);
  world.wechat.failNext(SEND_PATH, 43101);
  await sendTo('lin', 'b');
  await world.work();
  expect(await world.states('lin')).toEqual({ a: 'refused', b: 'refused' });
  expect(await world.rows('select remaining from huigan.message_consents')).toEqual([{ remaining: 0 }]);
});

test('an answer that never came is unknown: listed, counted, and not asked about again, retried or not', async () => {
  await sendTo('lin');
  const wechat = world.platform.wechat;
  if (wechat === null) throw new Error('no WeChat');
  const lost = jest.spyOn(wechat, 'sendSubscriptionMessage').mockRejectedValue(new Error('timeout'));
  await world.work();
  expect(await world.states('lin')).toEqual({ a: 'unknown' });
  const [one] = await stuck();
  expect(one?.lastError).toContain('Nobody knows');
  lost.mockRestore();
  await unstickEffects(asDb(world.pool), world.shop.brandId, [one?.effectNo ?? 0n], NOW);
  await world.work();
  expect(await stuck()).toEqual([]);
  expect(world.askedFor('lin')).toBe(0);
  expect(await world.states('lin')).toEqual({ a: 'unknown' });
  await sendTo('lin', 'b');
  expect(await sendTo('lin', 'c')).toMatchObject([{ why: 'cap' }]);
});

test('two workers ask once', async () => {
  await sendTo('lin');
  await Promise.all([world.work(), world.work(), world.work()]);
  expect(world.askedFor('lin')).toBe(1);
});
