/* What members are told when parcels of a community have arrived: once, in the morning, where allowed. */
import { readMessageConsents } from '../../cloudfunctions/core/payment/consents.store';
import { JOBS } from '../../cloudfunctions/core/settlement/work/jobs';
import { asDb } from '../../cloudfunctions/platform/db';
import { openWechat } from '../../cloudfunctions/platform/wechat/wechat';
import { WECHAT_APP } from '../worlds/account-desk';
import { cycleOf, dayAfter, openCommunityWorld, type CommunityWorld } from '../worlds/community-world';
import { line } from '../worlds/order-world';
import { memberOf } from '../worlds/till-shop';

const SEND = '/cgi-bin/message/subscribe/send';
const TEMPLATE = 'template-arrived';
const NAMES = ['an4', 'bo4', 'ci4'];

let world: CommunityWorld;
beforeAll(async () => {
  world = await openCommunityWorld();
  await world.newcomers(NAMES);
  const { platform, wechat, clock } = world;
  const templates = { 'parcel-arrived': TEMPLATE };
  platform.wechat = openWechat({ ...WECHAT_APP, apiUrl: wechat.url, templates }, () => clock.now);
  for (const name of NAMES) wechat.issueLoginCode(`o-${name}`);
});
afterAll(() => world?.close());

async function allow(name: string): Promise<void> {
  const asked = { action: 'keep-message-consents', kinds: ['parcel-arrived'], requestId: `allowed${name}` };
  expect(await world.orders(asked, await world.guest(name))).toMatchObject({ ok: true });
  world.wechat.consentToMessage(`o-${name}`, TEMPLATE);
}
const tell = (): Promise<number> =>
  JOBS['tell-arrivals'].run({
    ...{ database: world.pool, outside: world.platform, now: () => world.clock.now },
    ...{ isTimeUp: () => false, tell: () => undefined },
  });
const sentTo = (name: string): Record<string, unknown>[] =>
  world.wechat
    .calls()
    .flatMap(({ path, body }) => (path === SEND && body['touser'] === `o-${name}` ? [body] : []));
const consentOf = async (name: string): Promise<number> =>
  (await readMessageConsents(asDb(world.pool), memberOf(world.shop, name)))['parcel-arrived'];
const hourOf = (day: number, hour: string): void => {
  world.clock.now = Date.parse(`${dayAfter(day)}T${hour}:00+08:00`);
};

test('whoever allowed it is told once of a parcel that is there and not fetched yet', async () => {
  await world.publish('told', cycleOf());
  const lane = await world.groupAt('told', 'lane');
  for (const name of ['an4', 'bo4']) await allow(name);
  const an = await world.buy('an4', lane, [line('cake', { quantity: 2 })]);
  const bo = await world.buy('bo4', lane, [line('cake')]);
  await world.buy('ci4', lane, [line('cake')]);
  await world.toDay(2);
  expect(await tell()).toBe(0);
  hourOf(3, '08:59');
  expect(await tell()).toBe(0);
  hourOf(3, '09:00');
  // Bo is early, and needs no message.
  const found = { action: 'hand-out', order: bo.order };
  expect(await world.atCounter(found)).toMatchObject({ ok: true });
  expect(await tell()).toBe(1);
  expect(await tell()).toBe(0);
  await world.rounds();
  expect(sentTo('an4')).toMatchObject([
    {
      template_id: TEMPLATE,
      page: `subpackages/community/parcel/index?order=${an.order}`,
      data: {
        thing2: { value: '柳浪里 3 幢' },
        thing3: { value: '桂花糯米糍 ×2' },
        time4: { value: `${dayAfter(5)} 23:59` },
      },
    },
  ]);
  expect([sentTo('bo4'), sentTo('ci4')]).toEqual([[], []]);
  expect([await consentOf('an4'), await consentOf('bo4')]).toEqual([0, 1]);
});
