/* How a group is passed on, and what its members are told of it: as often as they allowed, and no more. */
import { readMessageConsents } from '../../cloudfunctions/core/payment/consents.store';
import { JOBS } from '../../cloudfunctions/core/settlement/work/jobs';
import { asDb } from '../../cloudfunctions/platform/db';
import { openWechat } from '../../cloudfunctions/platform/wechat/wechat';
import { WECHAT_APP } from '../worlds/account-desk';
import { offerOf, openGroupWorld, type GroupWorld } from '../worlds/group-world';
import { memberOf } from '../worlds/till-shop';

const SEND = '/cgi-bin/message/subscribe/send';
const TEMPLATES = {
  'group-filled': 'template-filled',
  'group-failed': 'template-failed',
  'group-soon': 'template-soon',
};
const KINDS = ['group-filled', 'group-failed', 'group-soon'] as const;
const NAMES = ['an2', 'bo2', 'ci', 'di', 'eva', 'fei', 'gu'];

let world: GroupWorld;
beforeAll(async () => {
  world = await openGroupWorld();
  await world.newcomers(NAMES);
  const { platform, wechat, clock } = world;
  const config = { ...WECHAT_APP, apiUrl: wechat.url, templates: TEMPLATES };
  platform.wechat = openWechat(config, () => clock.now);
  for (const name of NAMES) wechat.issueLoginCode(`o-${name}`);
});
afterAll(() => world?.close());

let requests = 0;
/** One message of each kind, as WeChat's dialogue and the product count them. */
async function allow(name: string, kinds: readonly (keyof typeof TEMPLATES)[] = KINDS): Promise<void> {
  requests += 1;
  const requestId = `allowed${String(requests).padStart(8, '0')}`;
  const reply = await world.orders(
    { action: 'keep-message-consents', kinds, requestId },
    await world.guest(name),
  );
  expect(reply).toMatchObject({ ok: true });
  for (const kind of kinds) world.wechat.consentToMessage(`o-${name}`, TEMPLATES[kind]);
}
const sentTo = (name: string): Record<string, unknown>[] =>
  world.wechat
    .calls()
    .flatMap(({ path, body }) => (path === SEND && body['touser'] === `o-${name}` ? [body] : []));
const consentsOf = (name: string) => readMessageConsents(asDb(world.pool), memberOf(world.shop, name));
const warn = (): Promise<number> =>
  JOBS['warn-groups'].run({
    database: world.pool,
    outside: world.platform,
    now: () => world.clock.now,
    isTimeUp: () => false,
    tell: () => undefined,
  });

describe('messages', () => {
  test('a filled group tells each seat once, with its pickup number, where that was allowed', async () => {
    await world.lay('pair', offerOf({ steps: [{ size: 2, priceFen: 1390 }] }));
    await allow('bo2');
    const { group } = await world.join('bo2', { offer: 'pair' });
    await world.join('ci', { group });
    await world.rounds();
    await world.rounds();
    expect(sentTo('bo2')).toMatchObject([
      {
        template_id: TEMPLATES['group-filled'],
        page: expect.stringContaining('subpackages/order/detail/index?order='),
        data: { thing3: { value: '茉莉轻乳茶 ×1' } },
      },
    ]);
    expect(sentTo('ci')).toEqual([]);
    expect(await consentsOf('bo2')).toMatchObject({ 'group-filled': 0, 'group-failed': 1, 'group-soon': 1 });
  });

  test('shortly before its end whoever has paid is told once that somebody is missing; then that it failed', async () => {
    await world.lay('slow', offerOf({ minutes: 100 }));
    await allow('di');
    await allow('eva', ['group-failed']);
    const { group } = await world.join('di', { offer: 'slow' });
    await world.join('eva', { group });
    world.after(85);
    expect(await warn()).toBe(0);
    world.after(6);
    expect(await warn()).toBe(1);
    expect(await warn()).toBe(0);
    await world.rounds();
    expect(sentTo('di')).toMatchObject([
      {
        template_id: TEMPLATES['group-soon'],
        page: `subpackages/groups/group/index?group=${group}`,
        data: { number1: { value: '1' } },
      },
    ]);
    expect(sentTo('eva')).toEqual([]);
    world.after(20);
    await world.rounds();
    await world.rounds();
    for (const name of ['di', 'eva'])
      expect(sentTo(name).at(-1)).toMatchObject({
        template_id: TEMPLATES['group-failed'],
        data: { amount1: { value: '¥13.90' } },
      });
    expect(await warn()).toBe(0);
  });

  test('at most an hour before, however long it runs; and nobody is told of one that was filled meanwhile', async () => {
    await world.lay('day', offerOf({ steps: [{ size: 2, priceFen: 1390 }], minutes: 24 * 60 }));
    await allow('fei', ['group-soon']);
    const { group } = await world.join('fei', { offer: 'day' });
    world.after(22 * 60);
    expect(await warn()).toBe(0);
    world.after(61);
    expect(await warn()).toBe(1);
    await world.join('gu', { group });
    await world.rounds();
    expect(sentTo('fei')).toEqual([]);
    expect(await consentsOf('fei')).toMatchObject({ 'group-soon': 1 });
    expect(await world.differences()).toEqual([]);
  });
});
