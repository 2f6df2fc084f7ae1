/* Links: what a card and a poster say, where they lead, and what is kept of whoever opens one. */
import { openReferralWorld, visitorOf, type ReferralWorld } from '../worlds/referral-world';
import { offerOf } from '../worlds/group-world';

const CODE = '/wxa/getwxacodeunlimit';
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

let world: ReferralWorld;
beforeAll(async () => {
  world = await openReferralWorld({
    rates: {
      rateBp: 500,
      products: [{ product: 'milk-tea', rateBp: 1000, star: true }],
      categories: [],
    },
  });
  await world.newcomers(['anna', 'ben']);
  await world.lay('three', offerOf());
});
afterAll(() => world.close());

const share = (content: object, channel = 'poster') =>
  world.asked('anna', { action: 'share', content, channel });

test('a product: its price, what I get of it, and a code that opens the token at home', async () => {
  const shared = await share({ kind: 'item', id: 'milk-tea' });
  expect(shared).toMatchObject({
    title: '茶友推荐你喝茉莉轻乳茶',
    youGet: '好友下单，你得返佣 10%',
    friendGets: '',
    product: { name: '茉莉轻乳茶', priceFen: '1900' },
    path: `/pages/menu/index?t=${shared.token}`,
    link: `/#/pages/menu/index?t=${shared.token}`,
  });
  expect(Buffer.from(shared.code, 'base64').subarray(0, 8)).toEqual(PNG_SIGNATURE);
  const asked = world.wechat.calls().filter(({ path }) => path === CODE);
  expect(asked.at(-1)?.body).toMatchObject({ scene: `t=${shared.token}`, page: 'pages/home/index' });
  expect(`t=${shared.token}`.length).toBeLessThanOrEqual(32);
});

test('without a code of WeChat the words are there all the same', async () => {
  world.wechat.failNext(CODE, 45009);
  expect(await share({ kind: 'shop', id: '' })).toMatchObject({ code: null, title: '茶友请你来喝一杯' });
});

test.each([
  [{ kind: 'shop', id: '' }, '/pages/home/index?t='],
  [{ kind: 'invite', id: '' }, '/pages/home/index?t='],
  [{ kind: 'offer', id: 'three' }, '/subpackages/groups/offer/index?offer=three&t='],
  [{ kind: 'group', id: 'a1b2c3d4e5' }, '/subpackages/groups/group/index?group=a1b2c3d4e5&t='],
])('%j leads to %s', async (content, path) => {
  const shared = await share(content, 'link');
  expect(shared.path).toBe(`${path}${shared.token}`);
});

test('one link for each content and channel, the same each time', async () => {
  const [first, again, other] = [
    await share({ kind: 'shop', id: '' }, 'link'),
    await share({ kind: 'shop', id: '' }, 'link'),
    await share({ kind: 'shop', id: '' }, 'card'),
  ];
  expect(again.token).toBe(first.token);
  expect(other.token).not.toBe(first.token);
});

test('what is not sold cannot be shared, and a link that nobody made leads nowhere', async () => {
  const session = await world.guest('anna');
  const nothing = { action: 'share', content: { kind: 'item', id: 'nothing' }, channel: 'card' };
  expect(await world.referrals(nothing, session)).toMatchObject({ ok: false, code: 'not-found' });
  const none = { action: 'open-link', token: '000000000000' };
  expect(await world.referrals(none, session)).toMatchObject({ ok: false, code: 'not-found' });
});

test('a visitor is kept as a keyed hash, once a day; a link of my own is nobody to me', async () => {
  const { token } = await share({ kind: 'shop', id: '' });
  const { clock, platform } = world;
  const { session } = platform.sessions.issueVisitor(visitorOf(world, 'o-someone'), clock.now);
  for (let time = 0; time < 3; time += 1)
    expect(await world.referrals({ action: 'open-link', token }, session)).toMatchObject({
      data: { from: '茶友', notice: '通过此链接下单，分享者会获得返佣' },
    });
  const kept = await world.rows('select person from huigan.touches');
  expect(kept).toHaveLength(1);
  expect(kept[0]?.['person']).toMatch(/^v:[0-9a-f]{64}$/);
  expect(JSON.stringify(kept)).not.toContain('o-someone');
  expect(await world.asked('anna', { action: 'open-link', token })).toMatchObject({ from: null, notice: '' });
});
