/*
 * What came of a campaign adds up to its orders, to the fen: with its prices, its 满减, its coupons, both;
 * partly and wholly refunded, unpaid, before and after it.
 */
import type { CampaignResultsReply } from '../../cloudfunctions/contract/campaign';
import type { CartLine } from '../../cloudfunctions/contract/order';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { asDb } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { sampleTemplate } from '../coupon/sample-coupon';
import { statementsOf } from '../support/statements';
import { creating, line, NOW, openOrderWorld, requestId, type OrderWorld } from '../worlds/order-world';
import { memberOf } from '../worlds/till-shop';
import { off15, sampleCampaign, winterPrice } from './sample-campaign';

const noon = (day: string): number => Date.parse(`2026-${day}T12:00:00+08:00`);

let world: OrderWorld;
let guest: string;
let boss: string;
let manager: string;

/** The world goes on to an instant; sessions of twelve hours are new ones. */
async function goTo(at: number): Promise<void> {
  world.clock.now = at;
  guest = await world.guest('an');
  boss = await world.sessionOf(await world.hire('operator', [], '沈'));
  manager = await world.sessionOf(await world.hire('manager', ['s1', 's2'], '周'));
}

let causes = 0;
async function give(templateId: string, at: number): Promise<string> {
  const issued = await issueCoupons(world.pool, {
    ...{ brandId: world.shop.brandId, templateId, source: 'list', isLimited: false, at, issuedBy: null },
    asks: [{ memberId: memberOf(world.shop, 'an'), cause: `list:${(causes += 1)}` }],
  });
  if (typeof issued === 'string' || issued[0]?.couponId == null) throw new Error(JSON.stringify(issued));
  return issued[0].couponId.toString();
}

/** An order at a store, with a coupon or none; paid unless said. */
async function order(
  lines: CartLine[],
  coupon: string | 'none',
  store = 's1',
  isPaid = true,
): Promise<string> {
  const asked = { action: 'quote', store, lines, points: 'none', coupon };
  const quoted = await world.orders(asked, guest);
  if (!quoted.ok) throw new Error(JSON.stringify(quoted));
  const made = await world.orders(creating(quoted.data.quote, lines, { store }), guest);
  if (!made.ok || made.data.outcome !== 'created') throw new Error(JSON.stringify(made));
  const orderId = made.data.order as string;
  if (isPaid) await world.pay(orderId);
  return orderId;
}

async function refund(
  orderId: string,
  lines: { line: string; quantity: number }[],
  store = 's1',
): Promise<void> {
  const body = {
    action: 'refund-order',
    store,
    order: orderId,
    lines,
    reason: '做错了',
    requestId: requestId(),
  };
  const done = await world.desk(body, manager);
  if (!done.ok) throw new Error(JSON.stringify(done));
  await world.settleEffects();
}
const results = (after?: string): Promise<CampaignResultsReply> =>
  world.get({ action: 'show-campaign-results', campaign: 'winter', after }, boss, 'promotion');
const sum = (numbers: readonly string[]): string =>
  numbers.reduce((all, one) => all + BigInt(one), 0n).toString();

const tea = (quantity = 1) => line('milk-tea', { quantity });
const cakes = (quantity: number) => line('cake', { quantity });

beforeAll(async () => {
  world = await openOrderWorld();
  await goTo(NOW);
  for (const [templateId, offFen] of [
    ['five', 500],
    ['other', 300],
  ] as const)
    await keepTemplate(
      asDb(world.pool),
      {
        ...{ brandId: world.shop.brandId, templateId, state: 'live', version: 1 },
        template: sampleTemplate({
          ...{ name: templateId, value: { kind: 'amount-off', thresholdFen: 0, offFen } },
          stacksWith: { campaign: true, tier: true, amountOff: true },
        }),
      },
      NOW,
    );
  const campaign = sampleCampaign({ offers: [winterPrice(), off15()], templates: ['five'] });
  await world.get(
    { action: 'publish-campaign', campaign: 'winter', document: campaign, after: 0 },
    boss,
    'promotion',
  );
});
afterAll(() => world.close());

test('before it begins there is nothing, each offer and template with zero', async () => {
  expect(await results()).toEqual({
    ...{ campaign: 'winter', name: '冬日暖饮节', from: '2026-11-22', to: '2026-11-24' },
    total: { orders: '0', salesFen: '0', offersFen: '0', couponsFen: '0', issued: '0' },
    offers: [
      { code: 'winter-tea', name: '暖饮特价', orders: '0', offFen: '0' },
      { code: 'winter-60-15', name: '满60减15', orders: '0', offFen: '0' },
    ],
    templates: [
      { template: 'five', name: 'five', issued: '0', uses: '0', offFen: '0', orders: '0', salesFen: '0' },
    ],
    stores: [],
    next: null,
  });
});

test('orders, offers, coupons and stores add up, without what went back', async () => {
  const early = await give('five', NOW);
  await order([tea()], 'none');
  await goTo(noon('11-22'));
  // Special price alone: 1900 → 990.
  await order([tea()], 'none');
  // Both, and a coupon of the campaign: 2 × 990 + 4 × 1200 − 1500 − 500; later one tea goes back.
  const both = await order([tea(2), cakes(4)], await give('five', world.clock.now), 's2');
  // A coupon of the campaign alone, on a cake at s2.
  await order([cakes(1)], await give('five', world.clock.now), 's2');
  // A coupon from before it, another template's, with no offer: not the campaign's.
  await order([cakes(1)], early);
  await order([cakes(1)], await give('other', world.clock.now));
  // Refunded whole, cancelled unpaid: nothing of them stands.
  const whole = await order([tea()], await give('five', world.clock.now));
  await refund(whole, [{ line: 'milktea', quantity: 1 }]);
  await order([tea()], 'none', 's1', false);
  await refund(both, [{ line: 'milktea', quantity: 1 }], 's2');
  const last = await give('five', world.clock.now);
  // A coupon of its days that is used after it is over.
  await goTo(noon('11-26'));
  await order([cakes(2)], last);

  const said = await results();
  const paid = (await world.rows(
    `select order_id, campaigns is not null as lowered, payable_fen - refunded_fen as fen from huigan.orders
     where paid_at is not null and state <> 'refunded' and (campaigns is not null or order_id in (
       select u.order_id from huigan.coupon_uses u join huigan.coupons c using (member_id, coupon_id)
       where u.state = 'used' and c.template_id = 'five' and c.issued_at >= '2026-11-22T00:00:00+08:00'))`,
  )) as { fen: bigint }[];
  expect(said.total.orders).toBe(String(paid.length));
  expect(said.total.orders).toBe('4');
  expect(said.total.salesFen).toBe(paid.reduce((all, { fen }) => all + fen, 0n).toString());
  expect(said.total.issued).toBe('4');
  for (const field of ['orders', 'salesFen', 'offersFen', 'couponsFen'] as const)
    expect(sum(said.stores.map((store) => store[field]))).toBe(said.total[field]);
  expect(sum(said.offers.map(({ offFen }) => offFen))).toBe(said.total.offersFen);
  expect(sum(said.templates.map(({ offFen }) => offFen))).toBe(said.total.couponsFen);
  // The special price: one tea, and one of two that is left: 910 + 910.
  expect(said.offers[0]).toEqual({ code: 'winter-tea', name: '暖饮特价', orders: '2', offFen: '1820' });
  expect(said.templates[0]).toMatchObject({ issued: '4', uses: '3', orders: '3' });
  expect(said.stores.map(({ store, orders }) => [store, orders])).toEqual([
    ['s1', '2'],
    ['s2', '2'],
  ]);
  // List price of what stands, less what was taken off, is what was paid.
  const [list] = await world.rows(
    `select sum(l.list_fen - l.list_fen * l.refunded_quantity / l.quantity)::bigint as fen from huigan.order_lines l
     where l.order_id = any($1)`,
    [paid.map((row) => (row as unknown as { order_id: string }).order_id)],
  );
  const { salesFen, offersFen, couponsFen } = said.total;
  const off = BigInt(offersFen) + BigInt(couponsFen);
  const rest = (list?.['fen'] as bigint) - off - BigInt(salesFen);
  // Each line and reason rounds down by itself where pieces went back: less than one fen each.
  expect(rest >= -4n && rest <= 4n).toBe(true);
});

test('sums look at the orders and coupons of the campaign, by their indexes', async () => {
  const client = await world.owner.connect();
  try {
    await client.query('begin');
    await client.query('set local enable_seqscan = off');
    const plan = async (sql: string): Promise<string> =>
      JSON.stringify((await client.query(`explain ${sql}`)).rows);
    const days = (column: string): string =>
      `${column} >= '2026-11-22T00:00:00+08:00' and ${column} < '2026-11-25T00:00:00+08:00'`;
    const ofBrand = `brand_id = ${world.shop.brandId}`;
    expect(
      await plan(
        `select 1 from huigan.orders where ${ofBrand} and campaigns @> array['winter'] and ${days('created_at')}`,
      ),
    ).toContain('orders_of_campaigns');
    expect(
      await plan(
        `select 1 from huigan.coupons where ${ofBrand} and template_id = any(array['five']) and ${days('issued_at')}`,
      ),
    ).toContain('coupons_issued_at');
    await client.query('rollback');
  } finally {
    client.release();
  }
});

test('what orders say of campaigns is what their quotes say', async () => {
  const report = await auditBrands(world.pool, {
    brandKey: undefined,
    asOf: undefined,
    now: world.clock.now,
  });
  const differences = report.brands.flatMap((brand) => brand.differences);
  expect(differences.filter(({ what }) => /campaign|coupon/.test(what))).toEqual([]);
});

test('a page of it takes a bounded number of statements', async () => {
  const few = await statementsOf(() => results());
  expect(few.length).toBeLessThanOrEqual(12);
  expect(
    await world.ask({ action: 'show-campaign-results', campaign: 'none' }, boss, 'promotion'),
  ).toMatchObject({
    code: 'not-found',
  });
  expect((await results('1')).stores.map(({ store }) => store)).toEqual(['s2']);
});
