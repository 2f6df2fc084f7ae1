/*
 * Gifts of the nth paid order: by whatever door the sale came, once in a life, taken back with the whole of
 * their order; audit and replay derive them again.
 */
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { openCouponWorld, type CouponWorld } from '../worlds/coupon-world';
import { sale, settle } from '../worlds/tea-shop';

let world: CouponWorld;
let owner: Database;
let member = 0n;
let people = 0;
beforeAll(async () => {
  world = await openCouponWorld({
    welcomeGift: null,
    orderGifts: [
      { nth: 2, points: 0, coupons: [{ template: 'second', count: 1 }] },
      { nth: 3, points: 30, coupons: [{ template: 'third', count: 2 }] },
    ],
  });
  owner = openPool(world.database.ownerUrl, 1);
  for (const id of ['second', 'third']) await world.lay(id);
});
afterAll(async () => {
  await owner.end();
  await world.close();
});
beforeEach(async () => {
  people += 1;
  [member = 0n] = await world.members([`person-${people}`]);
  world.shop.members.set(`person-${people}`, member);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  expect((await replayLedger(owner, undefined)).differences).toEqual([]);
});

const buy = async (name: string, fen = 1800, at = world.now): Promise<void> => {
  await settle(world.pool, world.shop, [sale(member, `${people}-${name}`, at, fen)]);
  await world.settle();
};
async function back(name: string): Promise<void> {
  const told = sale(member, `${people}-${name}`, world.now, 1);
  if (told.kind !== 'sale') throw new Error('a sale');
  const { store, day, receipt } = told.payload;
  const payload = { store, day, receipt, units: 'whole' as const };
  const refund = { kind: 'refund' as const, memberId: null, occurredAt: world.now, payload };
  await settle(world.pool, world.shop, [{ ...refund, source: 'test', externalId: `${receipt}-back` }]);
  await world.settle();
}
const coupons = async (): Promise<string[]> =>
  (
    await world.rows(
      'select template_id, state from huigan.coupons where member_id = $1 order by template_id, coupon_id',
      [member],
    )
  ).map((row) => `${String(row['template_id'])} ${String(row['state'])}`);
const points = async (): Promise<unknown[]> =>
  (
    await world.rows(
      `select granted, reversed from huigan.lots where member_id = $1 and benefit = 'nth-order' and granted > 0`,
      [member],
    )
  ).map(({ granted, reversed }) => [granted, reversed]);
const counted = async (): Promise<unknown> =>
  (
    await world.rows('select paid_sales, most_paid_sales from huigan.members where member_id = $1', [member])
  )[0];

test('the second and the third order have theirs, no other; an order of zero price is none', async () => {
  await buy('free', 0);
  await buy('a');
  expect(await coupons()).toEqual([]);
  await buy('b');
  expect(await coupons()).toEqual(['second usable']);
  await buy('also-free', 0);
  await buy('c');
  await buy('d');
  expect(await coupons()).toEqual(['second usable', 'third usable', 'third usable']);
  expect(await points()).toEqual([[30n, 0n]]);
  expect(await counted()).toEqual({ paid_sales: 4, most_paid_sales: 4 });
});

test('several orders of one batch count one after the other', async () => {
  await settle(
    world.pool,
    world.shop,
    ['a', 'b', 'c'].map((name) => sale(member, `${people}-${name}`, world.now, 1800)),
  );
  await world.settle();
  expect(await coupons()).toEqual(['second usable', 'third usable', 'third usable']);
});

test('its order refunded whole takes it back, for good; what is used was theirs', async () => {
  for (const name of ['a', 'b', 'c']) await buy(name);
  await world.rows(
    `update huigan.coupons set state = 'used', uses_left = 0, ended_at = issued_at where coupon_id =
       (select min(coupon_id) from huigan.coupons where member_id = $1 and template_id = 'third')`,
    [member],
  );
  await world.rows(
    `insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,
       business_day, redemption_id, state, off_fen, held_at, used_at)
     select member_id, coupon_id, 1, brand_id, template_id, version, 's1', '2026-12-01', 'r' || coupon_id, 'used',
       500, issued_at, issued_at from huigan.coupons where member_id = $1 and state = 'used'`,
    [member],
  );
  await back('c');
  expect(await coupons()).toEqual(['second usable', 'third used', 'third revoked']);
  expect(await points()).toEqual([[30n, 30n]]);
  expect(await counted()).toEqual({ paid_sales: 2, most_paid_sales: 3 });
  await buy('d');
  expect(await coupons()).toEqual(['second usable', 'third used', 'third revoked']);
  expect(await points()).toEqual([[30n, 30n]]);
});

test('an order refunded whole does not count for later ones, and a gift that its own order keeps stays', async () => {
  await buy('a');
  await back('a');
  await buy('b');
  expect(await coupons()).toEqual([]);
  await buy('c');
  expect(await coupons()).toEqual(['second usable']);
  await back('b');
  expect(await coupons()).toEqual(['second usable']);
  await buy('d');
  expect(await coupons()).toEqual(['second usable']);
  await buy('e');
  expect(await points()).toEqual([[30n, 0n]]);
});

test('a sale that is told late is counted when it comes, and no gift comes twice', async () => {
  await buy('a');
  await buy('b');
  await buy('of-last-week', 1800, world.now - 7 * 86_400_000);
  expect(await coupons()).toEqual(['second usable', 'third usable', 'third usable']);
  await buy('c');
  expect(await counted()).toEqual({ paid_sales: 4, most_paid_sales: 4 });
  expect(await points()).toEqual([[30n, 0n]]);
});

test('whoever looks at their third order right after paying has its coupons', async () => {
  await buy('a');
  await buy('b');
  const key = await world.order(member, null, [{ line: '1', quantity: 1, netFen: 1800n }]);
  if (typeof key === 'string') throw new Error(key);
  await world.payUntold(key);
  await world.lookAt(key);
  expect(await coupons()).toEqual(['second usable', 'third usable', 'third usable']);
  await world.settle();
});
