/*
 * 晒单: who may share an order, and what whoever opens it reads: products and options at today's prices, and
 * nothing else of the order.
 */
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { makeTillShop } from '../worlds/till-shop';
import { line } from '../worlds/order-world';
import { openReferralWorld, visitorOf, type ReferralWorld } from '../worlds/referral-world';

let world: ReferralWorld;
const a = 'anna';
const b = 'ben';

beforeEach(async () => {
  world = await openReferralWorld();
  await world.newcomers([a, b]);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const TEA = line('milk-tea', {
  options: [
    { group: 'size', choices: ['large'] },
    { group: 'toppings', choices: ['coconut'] },
  ],
});
const refused = (code: string) => ({ ok: false, code });
const sharing = (order: string) => ({
  action: 'share',
  content: { kind: 'order', id: order },
  channel: 'card',
});
const share = async (order: string): Promise<{ token: string; title: string; path: string }> =>
  world.asked(a, sharing(order));
const visit = async (body: object, id = 'o-friend') => {
  const { session } = world.platform.sessions.issueVisitor(visitorOf(world, id), world.clock.now);
  return world.referrals(body, session);
};
const look = (token: string, store?: string) =>
  visit({ action: 'show-shared-order', token, ...(store && { store }) });

it('shows what was chosen at the prices of today, and nothing else of the order', async () => {
  const order = await world.buy(a, [TEA, line('cake', { line: '2', quantity: 2 })]);
  await world.rows(
    `insert into huigan.order_words (member_id, order_id, remark, cup_texts)
     select member_id, order_id, '放门口', '{"milktea": "生日快乐"}' from huigan.orders where order_id = $1
     on conflict (member_id, order_id) do update set remark = excluded.remark, cup_texts = excluded.cup_texts`,
    [order],
  );
  const shared = await share(order);
  expect(shared.title).toBe('茶友点了茉莉轻乳茶等 2 款，照着来一份？');
  expect(shared.path).toBe(`/subpackages/order/shared/index?t=${shared.token}`);
  expect(await share(order)).toMatchObject({ token: shared.token });
  await world.rows(
    `update huigan.menu_items set document = jsonb_set(document, '{priceFen}', '2100') where product_id = 'milk-tea'`,
  );
  await world.rows('update huigan.menu_revisions set revision = revision + 1');
  const seen = await look(shared.token, 's1');
  expect(seen).toMatchObject({
    data: {
      from: '茶友',
      lines: [
        { product: 'milk-tea', quantity: 1, closed: null, again: { options: TEA.options, parts: [] } },
        { product: 'cake', quantity: 2, unitFen: '1200', bestFen: '1200', closed: null },
      ],
    },
  });
  const [tea] = (seen as { data: { lines: { unitFen: string; optionsText: string }[] } }).data.lines;
  expect(Number(tea?.unitFen)).toBeGreaterThan(2100);
  const told = JSON.stringify(seen);
  for (const secret of [order, '生日快乐', '放门口', 's1', 'anna', '2026'])
    expect({ secret, told: told.includes(secret) }).toEqual({ secret, told: false });
  // Opening it tells the token, never the number.
  const opened = await visit({ action: 'open-link', token: shared.token });
  expect(opened).toMatchObject({ data: { content: { kind: 'order', id: shared.token } } });
  expect(JSON.stringify(opened)).not.toContain(order);
});

it('counts for whoever shared it, as any link', async () => {
  const { token } = await share(await world.buy(a, [line('milk-tea')]));
  await world.open(b, token);
  expect((await world.asked(b, { action: 'show-attribution' })).attribution).toMatchObject({ what: '晒单' });
  await world.buy(b, [line('milk-tea')]);
  await world.work();
  expect((await world.rebate(a)).estimatedFen).toBe('190');
});

it('is made by the owner of the order only, and read only through its token', async () => {
  const order = await world.buy(a, [line('milk-tea')]);
  const session = await world.guest(b);
  expect(await world.referrals(sharing(order), session)).toMatchObject(refused('not-found'));
  expect(await world.referrals(sharing(order), null)).toMatchObject({ ok: false });
  expect(await visit(sharing(order))).toMatchObject({ ok: false });
  const none = { action: 'show-shared-order', token: '000000000000' };
  expect(await world.referrals(none, session)).toMatchObject(refused('not-found'));
  expect(await world.referrals({ ...none, token: order }, session)).toMatchObject(refused('bad-request'));
  // A link of something else is no order.
  const shop = await world.share(a);
  expect(await look(shop)).toMatchObject(refused('not-found'));
});

it('leads nowhere from another brand', async () => {
  const { token } = await share(await world.buy(a, [line('milk-tea')]));
  const other = await makeTillShop(world.pool, { brand: 'coffee', name: '咖啡' });
  const stranger = { ...visitorOf(world, 'o-else'), brandId: other.brandId };
  const { session } = world.platform.sessions.issueVisitor(stranger, world.clock.now);
  const asked = { action: 'show-shared-order', token };
  expect(await world.referrals(asked, session)).toMatchObject(refused('not-found'));
});

it('cannot be shared unpaid, waiting or given back, and is gone once it is given back or the account closed', async () => {
  const unpaid = await world.place(await world.guest(a), [line('milk-tea')]);
  const session = await world.guest(a);
  expect(await world.referrals(sharing(unpaid), session)).toMatchObject(refused('not-found'));
  const order = await world.buy(a, [line('milk-tea'), line('cake', { line: '2' })]);
  const { token } = await share(order);
  await world.handOut(order);
  await world.giveBack(order, [{ line: '2', quantity: 1 }]);
  expect(await look(token)).toMatchObject({ data: { lines: [{ product: 'milk-tea' }] } });
  const other = await world.buy(a, [line('cake')]);
  const second = await share(other);
  await world.giveBack(order);
  await world.work();
  expect(await look(token)).toMatchObject(refused('not-found'));
  expect(await world.referrals(sharing(order), await world.guest(a))).toMatchObject(refused('not-found'));
  expect(await look(second.token)).toMatchObject({ ok: true });
  const { platform, pool, clock, shop } = world;
  const member = { memberId: shop.members.get(a) ?? 0n, brandId: shop.brandId };
  const redeemablePoints = await world.pointsOf(a);
  const closing = { member, redeemablePoints, commissionFen: 0n, now: clock.now };
  expect(await closeAccount({ ...platform, database: pool }, platform.vault, closing)).toBeNull();
  expect(await look(second.token)).toMatchObject(refused('not-found'));
});

it('says what cannot be had: gone from the menu, sold out at the store, options that changed', async () => {
  const order = await world.buy(a, [TEA, line('cake', { line: '2' })]);
  const { token } = await share(order);
  await world.rows(`update huigan.menu_items set shown = false where product_id = 'cake'`);
  await world.rows(
    `update huigan.menu_items set document = jsonb_set(document, '{options,1,choices}',
      '[{"code": "pearl", "name": "珍珠", "extraFen": 200}]') where product_id = 'milk-tea'`,
  );
  await world.rows('update huigan.menu_revisions set revision = revision + 1');
  expect(await look(token)).toMatchObject({
    data: {
      lines: [
        { name: '茉莉轻乳茶', closed: '茉莉轻乳茶的选项已更新，请重新选择', unitFen: '0' },
        { closed: '该商品已下架', unitFen: '0' },
      ],
    },
  });
  await world.rows(`update huigan.menu_items set shown = true where product_id = 'cake'`);
  await world.rows('update huigan.menu_revisions set revision = revision + 1');
  await world.rows(
    `insert into huigan.store_items (brand_id, store_id, product_id, sold_out) values ($1, 's1', 'cake', true)
     on conflict (brand_id, store_id, product_id) do update set sold_out = true`,
    [world.shop.brandId],
  );
  const lines = async (store?: string) =>
    ((await look(token, store)) as { data: { lines: { closed: string | null }[] } }).data.lines;
  expect((await lines('s1'))[1]?.closed).toMatch(/已售罄$/);
  expect((await lines())[1]?.closed).toBeNull();
});
