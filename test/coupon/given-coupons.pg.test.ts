/*
 * Coupons that come with gifts, and the packet of an order: given once, taken back with what they came for
 * where they are not used; audit and replay derive them again.
 */
import type { Programme } from '../../cloudfunctions/contract/programme';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { openPool, type Database } from '../../cloudfunctions/platform/db';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { openCouponWorld, type CouponWorld } from '../worlds/coupon-world';
import { sale, settle, teaProgramme } from '../worlds/tea-shop';

const PACKET = { fromFen: 3000, coupons: [{ template: 'five-off', count: 2 }] };
const [lowest, second, ...others] = teaProgramme({}).tiers.levels;
const programme: Partial<Programme> = {
  welcomeGift: { points: 0, coupons: [{ template: 'welcome', count: 1 }] },
  packet: PACKET,
  tiers: {
    ...teaProgramme({}).tiers,
    levels: [lowest, second, ...others].flatMap((level) =>
      level === undefined
        ? []
        : level === second
          ? { ...level, gifts: [{ code: 'cup', points: 10, coupons: [{ template: 'free-cup', count: 1 }] }] }
          : { ...level, gifts: [] },
    ),
  },
};

let world: CouponWorld;
let owner: Database;
let member = 0n;
let people = 0;
beforeAll(async () => {
  world = await openCouponWorld(programme);
  owner = openPool(world.database.ownerUrl, 1);
  for (const id of ['five-off', 'welcome', 'free-cup']) await world.lay(id);
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

const coupons = async (): Promise<string[]> =>
  (
    await world.rows(
      'select template_id, state, source from huigan.coupons where member_id = $1 order by coupon_id',
      [member],
    )
  ).map((row) => `${String(row['source'])} ${String(row['template_id'])} ${String(row['state'])}`);
/** Two cups that cost so much. */
const cups = (fen: bigint) => [{ line: '1', quantity: 2, netFen: fen }];
async function paid(fen: bigint, couponId: bigint | null = null): Promise<OrderKey> {
  const key = await world.order(
    member,
    couponId,
    couponId === null ? cups(fen) : [{ line: '1', quantity: 2, netFen: fen, couponFen: 500n }],
  );
  if (typeof key === 'string') throw new Error(key);
  await world.pay(key);
  await world.settle();
  return key;
}

test('an order from ¥30.00 has a packet, once; one of ¥29.99 has none', async () => {
  await paid(2999n);
  expect(await coupons()).toEqual([]);
  await paid(3200n);
  await world.settle();
  expect(await coupons()).toEqual(['packet five-off usable', 'packet five-off usable']);
});

test('whoever looks at their order right after paying has its packet', async () => {
  const key = await world.order(member, null, cups(3200n));
  if (typeof key === 'string') throw new Error(key);
  await world.payUntold(key);
  await world.lookAt(key);
  expect(await coupons()).toEqual(['packet five-off usable', 'packet five-off usable']);
});

test('¥16.00 of ¥32.00 back: what is unused of the packet is revoked, what is used was theirs', async () => {
  const key = await paid(3200n);
  const [first] = await world.rows('select coupon_id from huigan.coupons where member_id = $1 limit 1', [
    member,
  ]);
  await paid(2500n, first?.['coupon_id'] as bigint);
  expect(await coupons()).toEqual(['packet five-off used', 'packet five-off usable']);
  await world.refund(key, [{ line: '1', quantity: 1 }]);
  await world.settle();
  expect(await coupons()).toEqual(['packet five-off used', 'packet five-off revoked']);
  await world.refund(key);
  await world.settle();
  expect(await coupons()).toEqual(['packet five-off used', 'packet five-off revoked']);
});

test('a welcome of coupons alone is given when somebody joins, once', async () => {
  const join = (id: string) => ({
    kind: 'join' as const,
    source: 'test',
    externalId: id,
    memberId: member,
    occurredAt: world.now,
    payload: {},
  });
  await settle(world.pool, world.shop, [join(`join-${people}`), join(`join-again-${people}`)]);
  await world.settle();
  expect(await coupons()).toEqual(['gift welcome usable']);
});

test('the coupon of a level goes when the purchase that reached it is refunded whole, and comes again', async () => {
  const reach = (id: string) => settle(world.pool, world.shop, [sale(member, id, world.now, 60_000)]);
  await reach(`reach-${people}`);
  await world.settle();
  expect(await coupons()).toEqual(['gift free-cup usable']);
  const [event] = await world.rows(
    `select payload from huigan.events where member_id = $1 and kind = 'sale'`,
    [member],
  );
  const { store, day, receipt } = event?.['payload'] as Record<string, string>;
  await settle(world.pool, world.shop, [
    {
      kind: 'refund',
      source: 'test',
      externalId: `back-${people}`,
      memberId: null,
      occurredAt: world.now,
      payload: { store: store ?? '', day: day ?? '', receipt: receipt ?? '', units: 'whole' },
    },
  ]);
  await world.settle();
  expect(await coupons()).toEqual(['gift free-cup revoked']);
  await reach(`reach-again-${people}`);
  await world.settle();
  expect(await coupons()).toEqual(['gift free-cup revoked', 'gift free-cup usable']);
});

test('what cannot be given waits for an operator, and is given when they retry', async () => {
  await world.rows(`update huigan.coupon_templates set state = 'paused' where template_id = 'five-off'`);
  await paid(3200n);
  expect(await coupons()).toEqual([]);
  expect(
    await world.rows('select kind, stuck, last_error from huigan.effects where member_id = $1', [member]),
  ).toEqual([{ kind: 'give-coupons', stuck: true, last_error: 'five-off: not-live' }]);
  await world.rows(`update huigan.coupon_templates set state = 'live' where template_id = 'five-off'`);
  await world.rows('update huigan.effects set stuck = false, due_at = made_at where member_id = $1', [
    member,
  ]);
  await world.settle();
  await world.settle();
  expect(await coupons()).toEqual(['packet five-off usable', 'packet five-off usable']);
});
