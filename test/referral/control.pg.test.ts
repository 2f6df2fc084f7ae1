/*
 * Newcomers of a control share, from the link to what the desk reads: the gift comes later, exactly once,
 * whatever is killed; the referrer earns as always; who is in it reads when theirs comes.
 */
import { setTimeout } from 'node:timers/promises';
import { joinMember } from '../../cloudfunctions/core/settlement/account/join-member';
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { winNewMember } from '../../cloudfunctions/core/settlement/referral/win-new-member';
import { giveLateWelcomes } from '../../cloudfunctions/core/settlement/referral/welcome-newcomer';
import { showReferralResults } from '../../cloudfunctions/core/views/referral/desk-results';
import { asDb } from '../../cloudfunctions/platform/db';
import { keepLive, templateOf } from '../worlds/coupon-world';
import { line } from '../worlds/order-world';
import { programmeOf } from '../worlds/referral-programme';
import { openReferralWorld, visitorOf, type ReferralWorld } from '../worlds/referral-world';

let world: ReferralWorld;
const GIFT = 50n;
const a = 'anna';

beforeEach(async () => {
  world = await openReferralWorld({
    invite: { ...programmeOf().invite, friend: { kind: 'points', points: 50 } },
    control: { shareBp: 5000, days: 7 },
  });
  await world.newcomers([a]);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

interface Joined {
  name: string;
  memberId: bigint;
  welcomePoints: bigint;
  inControl: boolean;
}

async function join(
  token: string,
  name: string,
  gets = '新朋友入会得 50 积分（部分 7 天后到账）',
): Promise<Joined> {
  const { pool, clock, platform } = world;
  const visitor = visitorOf(world, `o-${name}`);
  const { session } = platform.sessions.issueVisitor(visitor, clock.now);
  const opened = await world.referrals({ action: 'open-link', token }, session);
  expect(opened).toMatchObject({ data: { friendGets: expect.stringContaining(gets) } });
  const consents = { marketing: false, personalisation: false };
  const joined = await joinMember(pool, platform.vault, { who: visitor, consents, now: clock.now });
  if (joined === 'session-expired') throw new Error(joined);
  const { memberId, hadBefore } = joined;
  await winNewMember(pool, platform.vault, { visitor, memberId, hadBefore }, clock.now);
  world.shop.members.set(name, memberId);
  const [row] = await world.rows('select in_control from huigan.won_newcomers where member_id = $1', [
    memberId,
  ]);
  const welcomePoints = BigInt(joined.welcomePoints ?? 0n);
  return { name, memberId, welcomePoints, inControl: row?.['in_control'] === true };
}

/** So many who join by Anna's link: some of both groups. */
async function joinMany(count: number): Promise<{ treated: Joined[]; control: Joined[] }> {
  const token = await world.share(a, { kind: 'invite', id: '' });
  const all: Joined[] = [];
  for (let n = 0; n < count; n += 1) all.push(await join(token, `new${n}`));
  const groups = { treated: all.filter((x) => !x.inControl), control: all.filter((x) => x.inControl) };
  expect(groups.treated.length * groups.control.length).toBeGreaterThan(0);
  return groups;
}

const giftsOf = async (joined: Joined[]): Promise<bigint[]> =>
  Promise.all(joined.map(async ({ name, welcomePoints }) => (await world.pointsOf(name)) - welcomePoints));

it('comes at once, or after its days, to everybody once; a purchase before that does not bring it', async () => {
  const { treated, control } = await joinMany(8);
  const [first] = control;
  world.days(1);
  await world.work();
  expect(await giftsOf(treated)).toEqual(treated.map(() => GIFT));
  expect(await giftsOf(control)).toEqual(control.map(() => 0n));
  const coming = await world.asked(first?.name ?? '', { action: 'show-coming-gift' });
  expect(coming.gift).toEqual({ reward: '50 积分', on: expect.stringMatching(/^2026-\d\d-\d\d$/) });
  expect(await world.asked(treated[0]?.name ?? '', { action: 'show-coming-gift' })).toEqual({ gift: null });
  const before = await world.pointsOf(first?.name ?? '');
  await world.handOut(await world.buy(first?.name ?? '', [line('milk-tea')]));
  await world.work();
  // The referrer earns as always; the gift still comes on its day.
  expect((await world.rebate(a)).frozenFen).toBe('190');
  expect((await world.asked(first?.name ?? '', { action: 'show-coming-gift' })).gift).not.toBeNull();
  const bought = (await world.pointsOf(first?.name ?? '')) - before;
  world.days(8);
  await giveLateWelcomes(world.pool, world.clock.now, () => false);
  // Free on the day after, as every gift for joining is.
  world.days(1);
  await world.work();
  const afterwards = await giftsOf(control);
  expect(afterwards).toEqual(control.map((_, n) => GIFT + (n === 0 ? bought : 0n)));
  expect(await world.asked(first?.name ?? '', { action: 'show-coming-gift' })).toEqual({ gift: null });
  const results = await showReferralResults(asDb(world.pool), world.shop.brandId, '2026-11', world.clock.now);
  const [comparison] = results.controls;
  expect(comparison).toMatchObject({
    ...{ shareBp: 5000, days: 7, waiting: 0, verdict: 'too-few', costPerAdditional: null },
    treated: { newcomers: treated.length, bought: 0 },
    control: { newcomers: control.length, bought: 1 },
    gifts: { fen: '0', points: String(50 * treated.length) },
  });
});

/** Three workers give, and are killed between a gift that is noted and the gift itself. */
async function killInBetween(): Promise<void> {
  const { pool, owner, clock } = world;
  const lock = await owner.connect();
  await lock.query('begin');
  await lock.query('lock table huigan.promoters in exclusive mode');
  const runs = Promise.allSettled([1, 2, 3].map(() => giveLateWelcomes(pool, clock.now, () => false)));
  const waiting = `from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and state = 'active'`;
  while ((await world.rows(`select pid ${waiting}`)).length < 3) await setTimeout(10);
  await world.rows(`select pg_terminate_backend(pid) ${waiting}`);
  const ended = await runs;
  await lock.query('rollback');
  lock.release();
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
}

it('comes once however often and in how many workers it is given, also where they are killed', async () => {
  const { control } = await joinMany(12);
  world.days(8);
  await killInBetween();
  expect(await giftsOf(control)).toEqual(control.map(() => 0n));
  await killInBetween();
  const { pool, clock } = world;
  await Promise.all([1, 2, 3].map(() => giveLateWelcomes(pool, clock.now, () => false)));
  world.days(1);
  await world.work();
  expect(await giftsOf(control)).toEqual(control.map(() => GIFT));
});

it('is compared by purchases within its days of which something is kept, and costs what coupons took off', async () => {
  const { pool, shop } = world;
  await keepLive(pool, shop.brandId, 'gift', templateOf({}, { by: 'given' }));
  const friend = { kind: 'coupons', template: 'gift', count: 1 } as const;
  const control = { shareBp: 5000, days: 7 };
  await world.publish({ invite: { ...programmeOf().invite, friend }, control });
  const token = await world.share(a, { kind: 'invite', id: '' });
  const all: Joined[] = [];
  for (let n = 0; n < 10; n += 1) all.push(await join(token, `cup${n}`, '新朋友入会得 1 张'));
  await world.work();
  const [early, refunded] = all.filter(({ inControl }) => !inControl);
  const [late] = all.filter(({ inControl }) => inControl);
  const fetched = async (name = ''): Promise<string> => {
    const order = await world.buy(name, [line('milk-tea'), line('cake')]);
    await world.handOut(order);
    return order;
  };
  const bought = await fetched(early?.name);
  await world.giveBack(await fetched(refunded?.name));
  world.days(9);
  await fetched(late?.name);
  await world.work();
  // As if ¥8.00 had been taken off the order, and ¥2.00 of it had gone back.
  await world.rows(
    `insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,
       business_day, order_id, state, off_fen, given_back_fen, held_at, used_at)
     select c.member_id, c.coupon_id, 1, c.brand_id, c.template_id, c.version, 's1', '2026-11-21', $1, 'used',
       800, 200, now(), now() from huigan.coupons c where c.member_id = $2`,
    [bought, early?.memberId],
  );
  const { brandId } = shop;
  const results = await showReferralResults(asDb(pool), brandId, '2026-11', world.clock.now);
  await world.rows('delete from huigan.coupon_uses');
  const [comparison] = results.controls;
  expect([comparison?.treated.bought, comparison?.control.bought]).toEqual([1, 0]);
  expect(comparison?.gifts).toEqual({ fen: '600', points: '0' });
});

it('comes no more to whoever has closed their account, and what is sorted stays when the share changes', async () => {
  const { control } = await joinMany(6);
  const [gone] = control;
  const { platform, pool, clock, shop } = world;
  const member = { memberId: gone?.memberId ?? 0n, brandId: shop.brandId };
  const redeemablePoints = await world.pointsOf(gone?.name ?? '');
  const closing = { member, redeemablePoints, commissionFen: 0n, now: clock.now };
  expect(await closeAccount({ ...platform, database: pool }, platform.vault, closing)).toBeNull();
  await world.publish({ control: null });
  world.days(9);
  expect(await giveLateWelcomes(world.pool, world.clock.now, () => false)).toBe(control.length - 1);
  const rows = await world.rows('select due_at, given_at from huigan.won_newcomers where member_id = $1', [
    gone?.memberId,
  ]);
  expect(rows).toEqual([{ due_at: null, given_at: null }]);
});
