/*
 * 邀请有礼, group prices, and many purchases at one moment: what is paid once is paid once, and caps hold
 * however many come together.
 */
import { offerOf } from '../worlds/group-world';
import { line } from '../worlds/order-world';
import { openReferralWorld, visitorOf, type ReferralWorld } from '../worlds/referral-world';
import { joinMember } from '../../cloudfunctions/core/settlement/account/join-member';
import { followReferral } from '../../cloudfunctions/core/settlement/referral/follow-order';
import { winNewMember } from '../../cloudfunctions/core/settlement/referral/win-new-member';

let world: ReferralWorld;
const a = 'anna';
const friends = Array.from({ length: 6 }, (_, n) => `friend${n}`);

beforeEach(async () => {
  world = await openReferralWorld({
    invite: {
      friend: { kind: 'points', points: 50 },
      inviter: { kind: 'points', points: 100 },
      leastFen: 1500,
      mostFriends: 4,
      steps: [{ friends: 3, reward: { kind: 'cash', fen: 500 } }],
    },
  });
  await world.newcomers([a, ...friends]);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const buyAndFetch = async (name: string, product = 'milk-tea'): Promise<string> => {
  const order = await world.buy(name, [line(product)]);
  await world.handOut(order);
  await world.work();
  return order;
};

it('pays for the first purchase of each friend once, for steps once, and for no more friends than it says', async () => {
  const token = await world.share(a, { kind: 'invite', id: '' });
  for (const name of friends) await world.open(name, token);
  // A cake is not enough; the tea after it is the first that counts, the second tea is not.
  await buyAndFetch(friends[0] ?? '', 'cake');
  expect((await world.asked(a, { action: 'show-invite' })).friends).toBe(0);
  await buyAndFetch(friends[0] ?? '');
  await buyAndFetch(friends[0] ?? '');
  expect((await world.asked(a, { action: 'show-invite' })).friends).toBe(1);
  for (const name of friends.slice(1)) await buyAndFetch(name);
  world.days(8);
  await world.work();
  const shown = await world.asked(a, { action: 'show-invite' });
  expect(shown).toMatchObject({ friends: 4, steps: [{ friends: 3, reward: '¥5 返佣', reached: true }] });
  expect(await world.pointsOf(a)).toBe(400n);
  // 10 % of one cake and seven teas, and ¥5 for the step.
  const { availableFen } = await world.rebate(a);
  expect(availableFen).toBe(String(120 + 7 * 190 + 500));
});

it('takes it back where all of the first purchase is given back: a later one may be the first', async () => {
  const [ben = ''] = friends;
  await world.open(ben, await world.share(a));
  const first = await buyAndFetch(ben);
  await world.giveBack(first);
  await world.work();
  expect((await world.asked(a, { action: 'show-invite' })).friends).toBe(0);
  await buyAndFetch(ben);
  world.days(8);
  await world.work();
  expect(await world.pointsOf(a)).toBe(100n);
  expect((await world.rebate(a)).availableFen).toBe('190');
});

it('wins a visitor when they join, and gives them what the invitation says, once', async () => {
  const token = await world.share(a, { kind: 'invite', id: '' });
  const visitor = visitorOf(world, 'o-newcomer');
  const { session } = world.platform.sessions.issueVisitor(visitor, world.clock.now);
  const opened = await world.referrals({ action: 'open-link', token }, session);
  expect(opened).toMatchObject({
    ok: true,
    data: { friendGets: '新朋友入会得 50 积分', notice: '通过此链接下单，分享者会获得返佣' },
  });
  const consents = { marketing: false, personalisation: false };
  const { pool, clock, platform } = world;
  const joined = await joinMember(pool, platform.vault, { who: visitor, consents, now: clock.now });
  if (joined === 'session-expired') throw new Error(joined);
  const { memberId, hadBefore } = joined;
  const winning = { visitor, memberId, hadBefore };
  expect(await winNewMember(pool, platform.vault, winning, clock.now)).toBe(true);
  expect(await winNewMember(pool, platform.vault, winning, clock.now)).toBe(false);
  world.days(1);
  await world.work();
  world.shop.members.set('newcomer', memberId);
  expect(await world.pointsOf('newcomer')).toBe(BigInt(joined.welcomePoints ?? 0n) + 50n);
  expect((await world.asked(a, { action: 'list-friends' })).friends).toHaveLength(1);
  // As many as are listed, whether they have bought or not.
  expect((await world.rebate(a)).friends).toBe(1);
  await buyAndFetch('newcomer');
  expect((await world.asked(a, { action: 'show-invite' })).friends).toBe(1);
});

it('pays on the final price of a group, after it is filled, and nothing where it fails', async () => {
  const [ben = '', cleo = '', dan = ''] = friends;
  await world.lay('three', offerOf());
  for (const name of [ben, cleo, dan]) await world.open(name, await world.share(a));
  const first = await world.join(ben, { offer: 'three' });
  await world.join(cleo, { group: first.group });
  await world.work();
  expect((await world.rebate(a)).estimatedFen).toBe('0');
  await world.join(dan, { group: first.group });
  await world.work();
  // ¥13.90 each.
  expect((await world.rebate(a)).estimatedFen).toBe(String(3 * 139));
  await world.join(ben, { offer: 'three' });
  world.after(25 * 60);
  await world.work();
  expect((await world.rebate(a)).estimatedFen).toBe(String(3 * 139));
});

it('keeps the cap of a day and the budget of a month however many are paid at one moment', async () => {
  await world.publish({ caps: { orderFen: null, dayFen: 500, monthFen: 420 } });
  const token = await world.share(a);
  for (const name of friends) await world.open(name, token);
  const orders = [];
  for (const name of friends) {
    const order = await world.place(await world.guest(name), [line('milk-tea')]);
    orders.push({ order, name });
  }
  for (const { order } of orders) await world.payQuietly(order);
  const { rows } = await world.owner.query(
    `select * from huigan.effects where kind = 'follow-referral' order by effect_no`,
  );
  expect(rows).toHaveLength(friends.length);
  const effects = rows.map((row: Record<string, string>) => ({
    ...{ memberId: BigInt(row['member_id'] ?? 0), brandId: Number(row['brand_id']) },
    ...{ owner: { kind: 'order', id: row['owner_id'] }, payload: row['payload'], subject: row['subject'] },
  }));
  const twice = [...effects, ...effects] as unknown as Parameters<typeof followReferral>[1][];
  await Promise.all(twice.map((effect) => followReferral(world.platform, effect, world.clock.now)));
  await world.work();
  const { commissions } = await world.asked(a, { action: 'list-commissions' });
  const amounts = (commissions as { amountFen: string }[]).map(({ amountFen }) => Number(amountFen));
  expect(amounts.sort((x, y) => x - y)).toEqual([40, 190, 190]);
});
