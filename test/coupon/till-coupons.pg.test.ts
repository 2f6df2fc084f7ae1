/* Coupons at the till: with the member or by their own code, taken once, given back, given as a kindness. */
import type { CouponIssue, CouponTerms } from '../../cloudfunctions/contract/coupon';
import type { ScanReply, TillCoupon } from '../../cloudfunctions/contract/staff';
import { keepTemplate, readCounters } from '../../cloudfunctions/core/coupon/templates.store';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { showCode } from '../../cloudfunctions/core/settlement/coupon/show-code';
import { asDb } from '../../cloudfunctions/platform/db';
import { openCounter, type Counter } from '../worlds/counter-world';
import { codeAt, differencesIn, memberOf, MINUTE_MS, NOW } from '../worlds/till-shop';
import { sampleTemplate } from './sample-coupon';

let shop: Counter;
let clerk: string;
let manager: string;
let requests = 0;
const requestId = (): string => `request${String((requests += 1)).padStart(4, '0')}`;

beforeEach(async () => {
  shop = await openCounter();
  clerk = await shop.sessionOf(await shop.hire('clerk', ['s1', 's2']));
  manager = await shop.sessionOf(await shop.hire('manager', ['s1']));
});
afterEach(async () => {
  await shop?.close();
});

const brandId = (): number => shop.shop.brandId;
async function publish(id: string, terms: Partial<CouponTerms> = {}, issue: Partial<CouponIssue> = {}) {
  const template = sampleTemplate(terms, issue);
  const row = { brandId: brandId(), templateId: id, state: 'live' as const, version: 1, template };
  expect(await keepTemplate(asDb(shop.pool), row, NOW)).toBe(true);
}
async function give(id: string, name = 'an', count = 1): Promise<bigint[]> {
  const memberId = memberOf(shop.shop, name);
  const issued = await issueCoupons(shop.pool, {
    ...{ brandId: brandId(), templateId: id, source: 'list', isLimited: false, at: NOW, issuedBy: null },
    asks: Array.from({ length: count }, (_, n) => ({ memberId, cause: `list:${id}:${n}` })),
  });
  if (typeof issued === 'string') throw new Error(issued);
  return issued.map(({ couponId }) => couponId ?? 0n);
}
type MemberScan = Extract<ScanReply, { is: 'member-code' }>;
type CouponScan = Extract<ScanReply, { is: 'coupon-code' }>;
const scan = async (store = 's1'): Promise<MemberScan> =>
  (await shop.get(
    { action: 'scan', store, text: await codeAt(shop.pool, shop.shop, 'an', shop.clock.now) },
    clerk,
  )) as MemberScan;
async function scanCoupon(couponId: bigint, store = 's1'): Promise<CouponScan> {
  const key = { memberId: memberOf(shop.shop, 'an'), couponId };
  const shown = await showCode(shop.pool, brandId(), key, NOW);
  if ('refused' in shown) throw new Error(shown.refused);
  return (await shop.get({ action: 'scan', store, text: shown.code }, clerk)) as CouponScan;
}
const redeeming = (session: string, coupon: bigint | string, change: object = {}): object => ({
  ...{ action: 'redeem-coupon', store: 's1', session, coupon: String(coupon), requestId: requestId() },
  ...change,
});
const names = (coupons: TillCoupon[]): string[] => coupons.map(({ name }) => name);

test('a member’s coupons are those that may be used at this till now', async () => {
  await publish('till', { name: '到店', channels: ['till'] });
  await publish('order', { name: '线上', channels: ['order'] });
  const at = { from: null, until: null, weekdays: [], slots: [], stores: [], tiers: [] };
  await publish('else', { name: '鼓楼', times: { ...at, stores: ['s2'] } });
  await publish('later', { name: '晚上', times: { ...at, slots: [{ from: '20:00', to: '22:00' }] } });
  await publish('tomorrow', { name: '明天', validity: { kind: 'days', afterDays: 1, days: 3 } });
  for (const id of ['till', 'order', 'else', 'later', 'tomorrow']) await give(id);
  expect(names((await scan()).coupons)).toEqual(['到店']);
  shop.clock.now += MINUTE_MS;
  expect(names((await scan('s2')).coupons).sort()).toEqual(['到店', '鼓楼']);
});

test('what it takes off is the rule’s, and the clerk types an amount only where the rule asks for it', async () => {
  await publish('off', {}, { budgetFen: 100_000 });
  await publish('free', {
    name: '免费拿铁',
    value: { kind: 'exchange', toFen: 0 },
    scope: { products: ['longjing'], categories: [] },
  });
  const [off = 0n] = await give('off');
  const [free = 0n] = await give('free');
  const { session, coupons } = await scan();
  const id = session?.id ?? '';
  const asks = Object.fromEntries(coupons.map((coupon) => [coupon.name, coupon.needsAmount]));
  expect(asks).toEqual({ 满30减8: true, 免费拿铁: false });
  expect(await shop.ask(redeeming(id, off), clerk)).toMatchObject({
    code: 'coupon-not-usable',
    message: '请填写适用商品的金额',
  });
  expect(await shop.ask(redeeming(id, off, { amountFen: '2900' }), clerk)).toMatchObject({
    message: '还差 ¥1.00 可用',
  });
  const taken = await shop.get(redeeming(id, off, { amountFen: '3150' }), clerk);
  expect(taken).toMatchObject({ left: '0', handOut: '本单减 ¥8.00' });
  expect(await shop.get(redeeming(id, free), clerk)).toMatchObject({
    handOut: '免费 · 兑换明前龙井 1 份',
  });
  expect(await shop.ask(redeeming(id, free), clerk)).toMatchObject({ message: '这张券已使用' });
  const counters = await readCounters(asDb(shop.pool), brandId(), ['off']);
  expect(counters.get('off')?.spentFen).toBe(800n);
  expect(await shop.ask(redeeming(id, 999_999n), clerk)).toMatchObject({ message: '会员没有这张券' });
  expect(await differencesIn(shop.pool, shop.owner, shop.clock.now)).toEqual([]);
});

test('of ten at once one takes it, and the same request again is answered the same', async () => {
  await publish('off', { value: { kind: 'amount-off', thresholdFen: 0, offFen: 500 } });
  const [coupon = 0n] = await give('off');
  const { session } = await scan();
  const same = redeeming(session?.id ?? '', coupon);
  const all = await Promise.all([
    ...Array.from({ length: 5 }, () => shop.ask(same, clerk)),
    ...Array.from({ length: 5 }, () => shop.ask(redeeming(session?.id ?? '', coupon), clerk)),
  ]);
  const taken = all.filter(({ ok }) => ok);
  expect(
    new Set(taken.map((answer) => answer.ok && (answer.data as { redemption: string }).redemption)).size,
  ).toBe(1);
  expect([1, 5]).toContain(taken.length);
  const [row] = await shop.rows('select count(*) as n from huigan.redemptions where coupon_id = $1', [
    coupon,
  ]);
  expect(row?.['n']).toBe(1n);
});

test('undone it comes back, and a manager gives it back after its end with its days of grace', async () => {
  await publish('off', {
    value: { kind: 'amount-off', thresholdFen: 0, offFen: 500 },
    validity: { kind: 'dates', from: '2026-11-01', to: '2026-11-21' },
    uses: 2,
  });
  const [coupon = 0n] = await give('off');
  const { session } = await scan();
  const stateOf = async () =>
    (
      await shop.rows('select state, uses_left, expires_at from huigan.coupons where coupon_id = $1', [
        coupon,
      ])
    )[0];
  const first = await shop.get(redeeming(session?.id ?? '', coupon), clerk);
  expect(first).toMatchObject({ left: '1' });
  await shop.get({ action: 'undo', store: 's1', redemption: first.redemption }, clerk);
  expect(await stateOf()).toMatchObject({ state: 'usable', uses_left: 2 });
  await shop.get(redeeming(session?.id ?? '', coupon), clerk);
  const last = await shop.get(redeeming(session?.id ?? '', coupon), clerk);
  expect(await stateOf()).toMatchObject({ state: 'used', uses_left: 0 });
  shop.clock.now = Date.parse('2026-11-22T10:00:00+08:00');
  manager = await shop.sessionOf(await shop.hire('manager', ['s1']));
  const reverse = { action: 'reverse', store: 's1', redemption: last.redemption, reason: '拿错了' };
  await shop.get(reverse, manager);
  await shop.get(reverse, manager);
  expect(await stateOf()).toMatchObject({
    state: 'usable',
    uses_left: 1,
    expires_at: new Date('2026-11-26T00:00:00+08:00'),
  });
  const { actions } = await shop.get({ action: 'list-store-actions', store: 's1' }, manager);
  expect(
    (actions as { action: string; what: string }[]).map(({ action, what }) => `${action} ${what}`),
  ).toEqual(expect.arrayContaining(['redeem-coupon 满30减8', 'undo 满30减8', 'reverse 满30减8']));
  expect(await differencesIn(shop.pool, shop.owner, shop.clock.now)).toEqual([]);
});

test('the audit finds a redemption whose coupon was not used', async () => {
  await publish('off', { value: { kind: 'amount-off', thresholdFen: 0, offFen: 500 } });
  const [coupon = 0n] = await give('off');
  const { session } = await scan();
  await shop.get(redeeming(session?.id ?? '', coupon), clerk);
  await shop.owner.query(
    `update huigan.coupon_uses set state = 'returned', ended_at = used_at where coupon_id = $1`,
    [coupon],
  );
  const found = await differencesIn(shop.pool, shop.owner, shop.clock.now);
  expect(JSON.stringify(found)).toContain(`use of coupon ${coupon}`);
});

test('its own code finds it, and opens a session that is good for it alone', async () => {
  await publish('off', { value: { kind: 'amount-off', thresholdFen: 0, offFen: 500 } });
  const [coupon = 0n, other = 0n] = await give('off', 'an', 2);
  const scanned = await scanCoupon(coupon);
  expect(scanned).toMatchObject({
    is: 'coupon-code',
    holder: { name: '林*夏' },
    coupon: { coupon: coupon.toString() },
    why: null,
  });
  const session = scanned.session?.id ?? '';
  const points = { action: 'take-points', store: 's1', session, points: '10', requestId: requestId() };
  expect(await shop.ask(points, clerk)).toMatchObject({ code: 'session-over' });
  const benefit = {
    action: 'redeem-benefit',
    store: 's1',
    session,
    benefit: 'topping',
    requestId: requestId(),
  };
  expect(await shop.ask(benefit, clerk)).toMatchObject({ code: 'session-over' });
  expect(await shop.ask(redeeming(session, other), clerk)).toMatchObject({ code: 'session-over' });
  const kindness = { action: 'give-coupon', store: 's1', session, template: 'off', reason: '做慢了' };
  expect(await shop.ask({ ...kindness, requestId: requestId() }, clerk)).toMatchObject({
    code: 'session-over',
  });
  expect(await shop.get(redeeming(session, coupon), clerk)).toMatchObject({ handOut: '本单减 ¥5.00' });
  shop.clock.now += 1;
  expect(await shop.get({ action: 'scan', store: 's1', text: '92 0000 0000 00' }, clerk)).toEqual({
    is: 'unknown',
  });
});

test('the code of one that is used says so, and of a closed account nothing', async () => {
  await publish('off', { value: { kind: 'amount-off', thresholdFen: 0, offFen: 500 } });
  const [coupon = 0n] = await give('off');
  const key = { memberId: memberOf(shop.shop, 'an'), couponId: coupon };
  const shown = await showCode(shop.pool, brandId(), key, NOW);
  const text = 'code' in shown ? shown.code : '';
  const { session } = await scan();
  await shop.get(redeeming(session?.id ?? '', coupon), clerk);
  expect(await shop.get({ action: 'scan', store: 's1', text }, clerk)).toMatchObject({
    coupon: null,
    why: '这张券已使用',
    session: null,
  });
});

test('a clerk gives one kindness a day to a member, a manager more, with a reason in the log', async () => {
  await publish('sorry', { name: '致歉券' }, { stock: 3 });
  await publish('centre', {}, { by: 'centre' });
  const { session } = await scan();
  const kindness = (template = 'sorry') => ({
    ...{ action: 'give-coupon', store: 's1', session: session?.id, template, reason: '做慢了，请慢用' },
    requestId: requestId(),
  });
  expect(await shop.get({ action: 'list-goodwill', store: 's1' }, clerk)).toMatchObject({
    templates: [{ template: 'sorry', name: '致歉券', figure: '¥8' }],
  });
  const first = kindness();
  const given = await shop.get(first, clerk);
  expect(await shop.get(first, clerk)).toEqual(given);
  expect(await shop.ask(kindness(), clerk)).toMatchObject({
    code: 'coupon-not-given',
    message: '今天已补偿过这位会员，再发请店长操作',
  });
  await shop.get(kindness(), manager);
  await shop.get(kindness(), manager);
  expect(await shop.ask(kindness(), manager)).toMatchObject({ message: '这种券已发完' });
  expect(await shop.ask(kindness('centre'), manager)).toMatchObject({ code: 'coupon-not-given' });
  const { actions } = await shop.get({ action: 'list-store-actions', store: 's1' }, manager);
  expect(actions).toContainEqual(
    expect.objectContaining({ action: 'give-coupon', what: '致歉券', reason: '做慢了，请慢用' }),
  );
});

test('of two kindnesses of a clerk at once one is given', async () => {
  await publish('sorry');
  await publish('sorry-too');
  const { session } = await scan();
  const kindness = (template: string) =>
    shop.ask(
      {
        ...{ action: 'give-coupon', store: 's1', session: session?.id, template, reason: '做慢了' },
        requestId: requestId(),
      },
      clerk,
    );
  const both = await Promise.all([kindness('sorry'), kindness('sorry-too')]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});
