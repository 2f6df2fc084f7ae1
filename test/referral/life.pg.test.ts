/*
 * A friend's purchase from the link to what it pays, on a real database with the real payment protocol.
 * Prices of the shop: 茉莉轻乳茶 ¥19.00, 桂花糯米糍 ¥12.00, 满30减6.
 */
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { runJobs } from '../../cloudfunctions/core/settlement/work/run-jobs';
import { line } from '../worlds/order-world';
import { openReferralWorld, type ReferralWorld } from '../worlds/referral-world';

let world: ReferralWorld;
const a = 'anna';
const b = 'ben';
const c = 'cleo';

beforeEach(async () => {
  world = await openReferralWorld();
  await world.newcomers([a, b, c]);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const sums = async (name: string) => {
  const { availableFen, estimatedFen, frozenFen, debtFen } = await world.rebate(name);
  return { availableFen, estimatedFen, frozenFen, debtFen };
};
const NOTHING = { availableFen: '0', estimatedFen: '0', frozenFen: '0', debtFen: '0' };
const commissionsOf = async (name: string) =>
  (await world.asked(name, { action: 'list-commissions' })).commissions as {
    order: string;
    state: string;
    amountFen: string;
    sentence: string;
    freeOn: string | null;
    changes: { text: string }[];
    hold: { why: string } | null;
  }[];

it('estimates it when it is paid, freezes it when it is fetched, and frees it after its days', async () => {
  await world.open(b, await world.share(a));
  const order = await world.buy(b, [line('milk-tea')]);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, estimatedFen: '190' });
  await world.handOut(order);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, frozenFen: '190' });
  expect((await commissionsOf(a))[0]).toMatchObject({
    order,
    state: 'frozen',
    amountFen: '190',
    sentence: '¥19.00 × 10% = ¥1.90',
  });
  world.days(7);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, frozenFen: '190' });
  world.days(1);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, availableFen: '190' });
  expect(await sums(b)).toEqual(NOTHING);
});

it('is there to be taken out after the very round of work that frees it', async () => {
  await world.open(b, await world.share(a));
  await world.handOut(await world.buy(b, [line('milk-tea')]));
  await world.work();
  world.days(8);
  const { pool, platform, clock } = world;
  const round = { database: pool, outside: platform, now: () => clock.now };
  await runJobs({ ...round, isTimeUp: () => false, tell: () => undefined });
  expect(await sums(a)).toEqual({ ...NOTHING, availableFen: '190' });
});

it('pays on what was paid after discounts, and takes back the exact share of what is given back', async () => {
  await world.open(b, await world.share(a));
  // 19 + 19 − 6 = ¥32.00
  const order = await world.buy(b, [line('milk-tea', { quantity: 2 })]);
  await world.handOut(order);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, frozenFen: '320' });
  await world.giveBack(order, [{ line: 'milktea', quantity: 1 }]);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, frozenFen: '160' });
  expect((await commissionsOf(a))[0]).toMatchObject({
    amountFen: '160',
    changes: [{ text: '退款，−¥1.60' }],
  });
  await world.giveBack(order);
  await world.work();
  expect(await sums(a)).toEqual(NOTHING);
  expect((await commissionsOf(a))[0]).toMatchObject({ state: 'reversed', amountFen: '0' });
});

it('makes a debt of what is given back after it was free, and nets it from the next', async () => {
  await world.open(b, await world.share(a));
  const first = await world.buy(b, [line('milk-tea')]);
  await world.handOut(first);
  await world.work();
  world.days(8);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, availableFen: '190' });
  // Taken out as anything that is spent, so that nothing is left to take from.
  await world.spend(a, 190n);
  await world.giveBack(first);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, debtFen: '190' });
  const second = await world.buy(b, [line('milk-tea', { quantity: 2 })]);
  await world.handOut(second);
  world.days(8);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, availableFen: '130' });
});

it('keeps it frozen while the friend asks for money back', async () => {
  await world.open(b, await world.share(a));
  const order = await world.buy(b, [line('milk-tea')]);
  await world.handOut(order);
  await world.work();
  const asking = {
    lines: [{ line: 'milktea', quantity: 1 }],
    reason: '味道不对',
    requestId: 'request900001',
  };
  const asked = await world.orders({ action: 'ask-refund', order, ...asking }, await world.guest(b));
  expect(asked).toMatchObject({ ok: true });
  world.days(8);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, frozenFen: '190' });
  const { request } = (asked as unknown as { data: { request: string } }).data;
  const withdrawing = { action: 'withdraw-request', request };
  expect(await world.orders(withdrawing, await world.guest(b))).toMatchObject({ ok: true });
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, availableFen: '190' });
});

it('goes by the last link once its protection is over: day 1, 10, 20 (R-R3, R16)', async () => {
  const [ofA, ofC] = [await world.share(a), await world.share(c)];
  await world.open(b, ofA);
  world.days(9);
  await world.open(b, ofC);
  const early = await world.buy(b, [line('milk-tea')]);
  await world.work();
  expect((await commissionsOf(a)).map(({ order }) => order)).toEqual([early]);
  world.days(10);
  await world.open(b, ofC);
  const late = await world.buy(b, [line('milk-tea')]);
  // A link that is opened between order and payment changes nothing of the order.
  await world.work();
  expect((await commissionsOf(c)).map(({ order }) => order)).toEqual([late]);
  await world.handOut(early);
  await world.giveBack(early);
  await world.work();
  expect(await sums(a)).toEqual(NOTHING);
  expect(await sums(c)).toEqual({ ...NOTHING, estimatedFen: '190' });
});

it('rounds down once an order, whatever the rates (R24)', async () => {
  await world.publish({
    rates: {
      rateBp: 500,
      products: [{ product: 'cake', rateBp: 777, star: true }],
      categories: [],
    },
  });
  await world.open(b, await world.share(a));
  // 19.00 × 5 % = 95 and 12.00 × 7.77 % = 93.24, of 31 − 6 = 25.00 by shares: 15.32 and 9.68.
  const order = await world.buy(b, [line('milk-tea'), line('cake')]);
  await world.work();
  const [whole] = await commissionsOf(a);
  expect(whole?.amountFen).toBe(((1532n * 500n + 968n * 777n) / 10_000n).toString());
  await world.handOut(order);
  await world.giveBack(order, [{ line: 'cake', quantity: 1 }]);
  await world.work();
  expect((await commissionsOf(a))[0]?.amountFen).toBe(((1532n * 500n) / 10_000n).toString());
});

it('keeps the caps of a day, and gives nothing of them back (R-R6)', async () => {
  await world.publish({ caps: { orderFen: null, dayFen: 300, monthFen: null } });
  await world.open(b, await world.share(a));
  const first = await world.buy(b, [line('milk-tea')]);
  const second = await world.buy(b, [line('milk-tea')]);
  await world.work();
  expect((await commissionsOf(a)).map(({ amountFen }) => amountFen).sort()).toEqual(['110', '190']);
  const larger = (await commissionsOf(a)).find(({ amountFen }) => amountFen === '190');
  expect([first, second]).toContain(larger?.order);
  await world.giveBack(larger?.order ?? '');
  const third = await world.buy(b, [line('milk-tea')]);
  await world.work();
  expect((await commissionsOf(a)).map(({ order }) => order)).not.toContain(third);
  expect(await sums(a)).toEqual({ ...NOTHING, estimatedFen: '110' });
});

it('gives what was taken back to the budget of its month, and never more than that', async () => {
  await world.publish({ caps: { orderFen: null, dayFen: null, monthFen: 250 } });
  await world.open(b, await world.share(a));
  const first = await world.buy(b, [line('milk-tea')]);
  await world.work();
  await world.buy(b, [line('milk-tea')]);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, estimatedFen: '250' });
  await world.giveBack(first);
  await world.work();
  await world.buy(b, [line('cake')]);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, estimatedFen: '180' });
});

it('pays nobody for their own link, nor two levels up', async () => {
  await world.open(a, await world.share(a));
  await world.buy(a, [line('milk-tea')]);
  await world.open(b, await world.share(a));
  await world.open(c, await world.share(b));
  await world.buy(c, [line('milk-tea')]);
  await world.work();
  expect(await sums(a)).toEqual(NOTHING);
  expect(await sums(b)).toEqual({ ...NOTHING, estimatedFen: '190' });
});

it('holds what looks like a referral of oneself, with its reason, until an operator decides', async () => {
  const device = 'abcdef0123456789';
  await world.open(b, await world.share(a, undefined, device), device);
  const order = await world.buy(b, [line('milk-tea')]);
  await world.handOut(order);
  world.days(8);
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, frozenFen: '190' });
  expect((await commissionsOf(a))[0]?.hold).toMatchObject({ why: '好友打开链接的手机，与你分享时是同一部' });
  await world.asked(a, { action: 'answer-hold', order, text: '他用我的手机看的' });
  await world.decide(a, order, 'released');
  await world.work();
  expect(await sums(a)).toEqual({ ...NOTHING, availableFen: '190' });
});

it('takes all of it back where an operator refuses it', async () => {
  await world.open(b, await world.share(a));
  await world.open(a, await world.share(b));
  await world.buy(a, [line('milk-tea')]);
  const order = await world.buy(b, [line('milk-tea')]);
  await world.handOut(order);
  await world.work();
  expect((await commissionsOf(a))[0]?.hold).toMatchObject({ why: '你和好友互为推荐人' });
  await world.decide(a, order, 'refused');
  await world.work();
  expect(await sums(a)).toEqual(NOTHING);
  expect((await commissionsOf(a))[0]).toMatchObject({
    state: 'reversed',
    changes: [{ text: '审核未通过，−¥1.90' }],
  });
});

it('erases who won whom with an account, and pays nothing more for it', async () => {
  await world.open(b, await world.share(a));
  await world.open(c, await world.share(b));
  const order = await world.buy(b, [line('milk-tea')]);
  await world.work();
  const { pool, shop, clock, platform } = world;
  const member = { memberId: shop.members.get(a) ?? 0n, brandId: shop.brandId };
  const outside = { ...platform, database: pool };
  const closed = await closeAccount(outside, platform.vault, {
    member,
    redeemablePoints: 0n,
    // Of the tea: she gives it up.
    commissionFen: 190n,
    now: clock.now,
  });
  expect(closed).toBeNull();
  const tables = ['attributions', 'friends', 'shares', 'share_tokens', 'touches'];
  for (const table of tables) {
    const rows = await world.rows(`select t::text as kept from huigan.${table} t`);
    expect({ table, kept: rows.filter(({ kept }) => /anna/.test(String(kept))).length }).toEqual({
      table,
      kept: 0,
    });
  }
  expect(await world.asked(b, { action: 'show-attribution' })).toEqual({ attribution: null });
  expect(await world.asked(c, { action: 'show-attribution' })).not.toEqual({ attribution: null });
  await world.handOut(order);
  const later = await world.buy(b, [line('milk-tea')]);
  await world.work();
  const kept = await world.rows('select cause, entitled from huigan.commissions order by cause');
  expect(kept.map(({ cause }) => cause)).toEqual([order]);
  expect(kept.map(({ cause }) => cause)).not.toContain(later);
});

it('lets the friend say no before they pay', async () => {
  await world.open(b, await world.share(a));
  expect(await world.asked(b, { action: 'show-attribution' })).toMatchObject({
    attribution: { channel: 'card' },
  });
  await world.asked(b, { action: 'end-attribution' });
  expect(await world.asked(b, { action: 'show-attribution' })).toEqual({ attribution: null });
  await world.buy(b, [line('milk-tea')]);
  await world.work();
  expect(await sums(a)).toEqual(NOTHING);
});
