/* Coupons are issued exactly once, and never more than there are, whoever asks and however many at once. */
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { expireCoupons } from '../../cloudfunctions/core/settlement/coupon/expire-coupons';
import { openPool } from '../../cloudfunctions/platform/db';
import { DAY_MS, NOW, openCouponWorld, type CouponWorld } from '../worlds/coupon-world';

let world: CouponWorld;
beforeAll(async () => {
  world = await openCouponWorld();
});
afterAll(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});
beforeEach(() => {
  world.now = NOW;
});

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}-${n}`);
const give = (templateId: string, memberIds: readonly bigint[], cause = 'list') =>
  issueCoupons(world.pool, {
    brandId: world.shop.brandId,
    templateId,
    source: 'list',
    asks: memberIds.map((memberId) => ({ memberId, cause: `${cause}:${templateId}` })),
    isLimited: false,
    at: world.now,
    issuedBy: null,
  });
const outcomes = (issued: Awaited<ReturnType<typeof give>>) =>
  typeof issued === 'string' ? issued : issued.map(({ outcome }) => outcome);
const count = (of: readonly unknown[], one: unknown): number => of.filter((each) => each === one).length;

test('the last one of a hundred goes to one of fifty, the others are told', async () => {
  await world.lay('hundred', {}, { stock: 100 });
  const members = await world.members(names('hundred', 149));
  expect(count(outcomes(await give('hundred', members.slice(0, 99))) as string[], 'issued')).toBe(99);
  const last = outcomes(await give('hundred', members.slice(99))) as string[];
  expect([count(last, 'issued'), count(last, 'none-left')]).toEqual([1, 49]);
  expect(last[0]).toBe('issued');
});

test('told again, everybody has what they had', async () => {
  await world.lay('again', {}, { stock: 3 });
  const [ann = 0n, ben = 0n] = await world.members(['again-ann', 'again-ben']);
  const first = await give('again', [ann, ben]);
  const again = await give('again', [ann, ann, ben]);
  expect(outcomes(again)).toEqual(['known', 'known', 'known']);
  expect(first[0]).toMatchObject({ couponId: (again as { couponId: bigint }[])[0]?.couponId });
});

test('two thousand taps of eight hundred members from four servers: stock exactly, one each', async () => {
  const STOCK = 500;
  await world.lay('rush', {}, { stock: STOCK, perMember: 1 });
  const members = await world.members(names('rush', 800));
  const pools = Array.from({ length: 4 }, () => openPool(world.database.appUrl, 2));
  const taps = members.flatMap((member, n) =>
    [0, 1, 2].map((tap) => ({ member, tap, pool: pools[(n + tap) % 4] })),
  );
  const told = await Promise.all(
    taps.map(({ member, tap, pool }) => world.claim(member, 'rush', `${member}-${tap}`, pool)),
  );
  await Promise.all(pools.map((pool) => pool.end()));
  const got = taps.filter((_, n) => told[n]?.couponId !== null).map(({ member }) => member);
  expect(new Set(got).size).toBe(got.length);
  expect(got).toHaveLength(STOCK);
  expect(
    await world.rows(`select count(*)::int as rows, count(distinct member_id)::int as members
    from huigan.coupons where template_id = 'rush'`),
  ).toEqual([{ rows: STOCK, members: STOCK }]);
  const refused = new Set(told.flatMap(({ refused: why }) => (why === null ? [] : [why])));
  expect([...refused].sort()).toEqual(['had-all', 'none-left']);
});

test('so many a member, so many a day', async () => {
  await world.lay('daily', {}, { perMember: 3, perMemberPerDay: 2 });
  const [ann = 0n] = await world.members(['daily-ann']);
  const claim = async () => (await world.claim(ann, 'daily')).refused;
  expect([await claim(), await claim(), await claim()]).toEqual([null, null, 'had-today']);
  world.now += DAY_MS;
  expect([await claim(), await claim()]).toEqual([null, 'had-all']);
});

test('a tap that is sent twice is one coupon', async () => {
  await world.lay('twice', {}, { perMember: 5 });
  const [ann = 0n] = await world.members(['twice-ann']);
  const both = await Promise.all([world.claim(ann, 'twice', 'same'), world.claim(ann, 'twice', 'same')]);
  expect(both[0].couponId).toBe(both[1].couponId);
});

describe('is refused', () => {
  test('before it begins, after it is over, where nobody made it, where the level is another', async () => {
    const hour = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();
    await world.lay('later', {}, { from: hour(1) });
    await world.lay('earlier', {}, { until: hour(0) });
    await world.lay('for-gold', {}, { tiers: ['gold'] });
    await world.lay('dates', { validity: { kind: 'dates', from: '2026-01-01', to: '2026-01-31' } });
    const [ann = 0n] = await world.members(['refused-ann']);
    const why = async (template: string) => (await world.claim(ann, template)).refused;
    expect(await why('later')).toBe('not-begun');
    expect(await why('earlier')).toBe('over');
    expect(await why('for-gold')).toBe('other-level');
    expect(await why('dates')).toBe('over');
    expect(await why('nowhere')).toBe('unknown');
  });

  test('to nobody and to who has left', async () => {
    await world.lay('nobody');
    const [left = 0n] = await world.members(['nobody-left']);
    const closed =
      'insert into huigan.closed_members (member_id, brand_id, closed_at) values ($1, $2, now())';
    await world.pool.query(closed, [left, world.shop.brandId]);
    expect(outcomes(await give('nobody', [left, 999_999n]))).toEqual(['no-member', 'no-member']);
  });
});

test('what is over ends by itself, at the end that it had', async () => {
  await world.lay('short', { validity: { kind: 'days', afterDays: 0, days: 1 } });
  const [ann = 0n] = await world.members(['short-ann']);
  const couponId = await world.get(ann, 'short');
  const { expiresAt } = await world.coupon(ann, couponId);
  expect(await expireCoupons(world.pool, expiresAt - 1)).toBe(0);
  expect(await expireCoupons(world.pool, expiresAt)).toBeGreaterThan(0);
  expect(await world.coupon(ann, couponId)).toMatchObject({ state: 'expired', endedAt: expiresAt });
  world.now = expiresAt;
});
