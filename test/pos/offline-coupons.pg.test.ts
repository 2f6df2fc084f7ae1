/*
 * Coupons that a till takes without network, told with their sales: the sale always stands; a coupon that was
 * usable is used, any other is a loss of the brand, once, until nothing is left of its sale.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CouponTerms } from '../../cloudfunctions/contract/coupon';
import type { StoreDetails } from '../../cloudfunctions/contract/menu';
import { posEventsReplySchema } from '../../cloudfunctions/contract/pos-replies';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { expireCoupons } from '../../cloudfunctions/core/settlement/coupon/expire-coupons';
import { showCode } from '../../cloudfunctions/core/settlement/coupon/show-code';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { keepRevoked } from '../../cloudfunctions/core/coupon/coupons.store';
import { showOfflineLosses } from '../../cloudfunctions/core/views/desk/offline-losses';
import { asDb } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { readArguments } from '../../tools/pos/arguments';
import { runPos } from '../../tools/pos/run-pos';
import { keepLive, templateOf } from '../worlds/coupon-world';
import {
  DAY_MS,
  dayAt,
  iso,
  makePosWorld,
  only,
  paid,
  recently,
  type PosWorld,
  type Till,
} from '../worlds/pos-world';

const MINUTE_MS = 60_000;
const DETAILS: StoreDetails = { address: '', phone: '', position: null, hours: [], ordering: false };

let world: PosWorld;
let issued = 0;
beforeEach(async () => {
  world = await makePosWorld();
  await allow('s1', 20_000);
});
afterEach(async () => {
  const asked = { brandKey: undefined, asOf: undefined, now: Date.now() };
  const report = await auditBrands(world.platform.database, asked);
  expect(report.brands.flatMap((brand) => brand.differences)).toEqual([]);
  await world.close();
});

const allow = (store: string, dailyCapFen: number | null): Promise<void> =>
  keepStoreDetails(asDb(world.platform.database), world.shop.brandId, store, {
    ...DETAILS,
    offlineCoupons: dailyCapFen === null ? null : { dailyCapFen },
  });

/** A coupon of a member and the code that their phone shows for it. ¥8 off from ¥30 unless said otherwise. */
async function give(
  name: string,
  terms: Partial<CouponTerms> = {},
  at = recently() - MINUTE_MS,
): Promise<{ code: string; couponId: bigint; memberId: bigint }> {
  const { brandId, members } = world.shop;
  issued += 1;
  const templateId = `t-${issued}`;
  const pool = world.platform.database;
  const value = { kind: 'amount-off', thresholdFen: 3000, offFen: 800 } as const;
  await keepLive(pool, brandId, templateId, templateOf({ name: '满30减8', value, ...terms }));
  const memberId = members.get(name) ?? 0n;
  const asks = [{ memberId, cause: `list:${templateId}` }];
  const giving = { brandId, templateId, source: 'list' as const, asks, isLimited: false, issuedBy: null };
  const [one] = (await issueCoupons(pool, { ...giving, at })) as { couponId: bigint }[];
  const couponId = one?.couponId ?? 0n;
  const shown = await showCode(pool, brandId, { memberId, couponId }, at);
  return { code: 'code' in shown ? shown.code : '', couponId, memberId };
}

/** A sale of ¥32.00, of which ¥8.00 were taken off, by a code of the member that was read so long before. */
async function sold(
  id: string,
  code: string,
  changes: Record<string, unknown> = {},
  { name = 'an', agoMs = 0, at = recently() } = {},
): Promise<Record<string, unknown>> {
  const buyer = { code: await world.code(world.shop, name, at - agoMs) };
  const line = { line: '1', product: 'longjing', quantity: 2, amountFen: '2400' };
  const coupon = { code, offFen: '800' };
  const when = { at: iso(at), day: dayAt(at) };
  return paid(id, { clerk: 'zhou', buyer, lines: [line], totalFen: '2400', coupon, ...when, ...changes });
}
async function tell(event: object, till: Till = world.s1) {
  const answer = await till.post('events', { events: [event] });
  expect(posEventsReplySchema.safeParse(answer.body).error?.issues).toBeUndefined();
  const result = only(answer);
  return result.ok ? result : { ...result, coupon: null, outcome: null };
}
const states = async (): Promise<unknown[]> =>
  (await world.rows('select state from huigan.coupons order by coupon_id')).map((row) => row['state']);
const lost = (): Promise<Record<string, unknown>[]> =>
  world.rows(
    `select why, off_fen, given_back_at is not null as back from huigan.offline_coupons where why is not null
     order by receipt_no`,
  );
const refund = (of: Record<string, unknown>, units: unknown = 'whole', id = `${String(of['id'])}-back`) => ({
  ...{ type: 'order.refunded', id, at: iso(Date.now()), clerk: 'wu', day: of['day'], receipt: of['receipt'] },
  units,
});

test('one that was usable is used: with its store, day and clerk, and told again it is once', async () => {
  const { code } = await give('an');
  const event = await sold('r1', code);
  const first = await tell(event);
  expect(first).toMatchObject({ outcome: 'settled', coupon: { outcome: 'used' } });
  expect(await states()).toEqual(['used']);
  expect(await tell(event)).toMatchObject({ outcome: 'known', coupon: first.coupon });
  expect(
    await world.rows(
      `select u.store_id, u.business_day, u.off_fen, r.clerk from huigan.coupon_uses u
       join huigan.redemptions r using (member_id, redemption_id)`,
    ),
  ).toEqual([{ store_id: 's1', business_day: event['day'], off_fen: 800n, clerk: 'zhou' }]);
  expect(await lost()).toEqual([]);
});

test('the same message again is answered the same', async () => {
  const { code } = await give('an');
  const body = { events: [await sold('r1', code)] };
  const first = await world.s1.post('events', body, { id: 'm1' });
  expect((await world.s1.post('events', body, { id: 'm1' })).body).toEqual(first.body);
  expect(await world.rows('select 1 from huigan.coupon_uses')).toHaveLength(1);
});

test('used twice: the sale stands, the second is a loss, and both are in the log', async () => {
  await allow('s2', 20_000);
  const { code } = await give('an');
  await tell(await sold('r1', code));
  const second = await tell(await sold('r2', code, { clerk: 'li' }), world.s2);
  expect(second).toMatchObject({
    outcome: 'settled',
    effect: { points: '30' },
    coupon: { outcome: 'lost', why: '这张券此前已使用' },
  });
  expect(await lost()).toEqual([{ why: 'used', off_fen: 800n, back: false }]);
  const log = await world.rows(
    `select store_id, clerk, action from huigan.action_log where action like '%coupon' order by action_id`,
  );
  expect(log).toEqual([
    { store_id: 's1', clerk: 'zhou', action: 'redeem-coupon' },
    { store_id: 's2', clerk: 'li', action: 'lose-coupon' },
  ]);
  const month = dayAt(recently()).slice(0, 7);
  const { losses, total } = await showOfflineLosses(
    asDb(world.platform.database),
    world.shop.brandId,
    month,
    0,
  );
  expect(total).toEqual({ losses: '1', offFen: '800' });
  expect(losses).toMatchObject([
    { storeName: '龙井店', dayFen: '800', clerk: 'li', name: '满30减8', usedAt: { storeName: '西湖店' } },
  ]);
});

test('two tills that tell the same coupon at once: one use and one loss', async () => {
  await allow('s2', 20_000);
  const { code } = await give('an');
  const [a, b] = await Promise.all([tell(await sold('r1', code)), tell(await sold('r2', code), world.s2)]);
  expect([a.coupon?.outcome, b.coupon?.outcome].sort()).toEqual(['lost', 'used']);
});

test.each([
  ['five minutes', 5 * MINUTE_MS, 'used'],
  ['just over five minutes', 5 * MINUTE_MS + 1000, 'lost'],
])('a code of %s before the sale', async (_, agoMs, outcome) => {
  // A code is as old as the minute in which it was shown.
  const at = Math.floor((Date.now() - 10 * MINUTE_MS) / MINUTE_MS) * MINUTE_MS + (agoMs % MINUTE_MS);
  const { code } = await give('an', {}, at - MINUTE_MS);
  const told = await tell(await sold('r1', code, {}, { agoMs, at }));
  expect(told.coupon?.outcome).toBe(outcome);
  expect(told.outcome).toBe(outcome === 'used' ? 'settled' : 'kept-without-member');
  expect(await states()).toEqual([outcome === 'used' ? 'used' : 'usable']);
});

test('a sale whose code is of nobody, or that names no buyer, stands as nobody’s, and its coupon is lost', async () => {
  const { code } = await give('an');
  for (const [id, buyer] of [
    ['r1', { code: '90000000000000000000' }],
    ['r2', null],
  ] as const)
    expect(await tell(await sold(id, code, { buyer }))).toMatchObject({
      outcome: 'kept-without-member',
      coupon: { outcome: 'lost' },
    });
  expect((await lost()).map(({ why }) => why)).toEqual(['stale-code', 'stale-code']);
});

test('up to the cap of a day, exactly: what would pass it is lost, what was given back counts no more', async () => {
  await allow('s1', 1600);
  const codes = await Promise.all([1, 2, 3, 4].map(() => give('an')));
  const event = (place: number) => sold(`r${place}`, codes[place]?.code ?? '');
  expect((await tell(await event(0))).coupon?.outcome).toBe('used');
  const second = await event(1);
  expect((await tell(second)).coupon?.outcome).toBe('used');
  expect((await tell(await event(2))).coupon).toEqual({
    outcome: 'lost',
    why: '超过本店当日断网核销额度',
  });
  await tell(refund(second));
  expect((await tell(await event(3))).coupon?.outcome).toBe('used');
  expect((await states()).sort()).toEqual(['usable', 'usable', 'used', 'used']);
});

test('a store that was not allowed: lost, and the coupon stays', async () => {
  await allow('s1', null);
  const { code } = await give('an');
  expect(await tell(await sold('r1', code))).toMatchObject({
    outcome: 'settled',
    coupon: { outcome: 'lost' },
  });
  expect((await tell(await sold('r2', code), world.s2)).coupon?.outcome).toBe('lost');
  expect((await lost()).map(({ why }) => why)).toEqual(['not-allowed', 'not-allowed']);
  expect(await states()).toEqual(['usable']);
});

test('of somebody else, of nobody, revoked, at another store, or more than it takes off: lost', async () => {
  const other = await give('bo');
  const times = { from: null, until: null, weekdays: [], slots: [], stores: ['s2'], tiers: [] };
  const elsewhere = await give('an', { times });
  const revoked = await give('an');
  const good = await give('an');
  await keepRevoked(asDb(world.platform.database), revoked.memberId, [revoked.couponId], {
    why: 'test',
    at: Date.now(),
  });
  await tell(await sold('r1', other.code));
  await tell(await sold('r2', '920000000000'));
  await tell(await sold('r3', revoked.code));
  await tell(await sold('r4', elsewhere.code));
  await tell(await sold('r5', good.code, { coupon: { code: good.code, offFen: '801' } }));
  expect((await lost()).map(({ why }) => why)).toEqual([
    'not-theirs',
    'unknown',
    'revoked',
    'not-here',
    'too-much',
  ]);
});

test('one that ended between the sale and its telling was usable then; one that had ended was not', async () => {
  const { code } = await give('an');
  const ended = await give('an');
  const at = recently();
  await world.rows('update huigan.coupons set usable_from = $2, expires_at = $3 where coupon_id = $1', [
    ended.couponId,
    iso(at - 2 * MINUTE_MS),
    iso(at - MINUTE_MS),
  ]);
  await world.rows('update huigan.coupons set expires_at = $1 where coupon_id <> $2', [
    iso(Math.ceil(at / 1000) * 1000),
    ended.couponId,
  ]);
  await expireCoupons(world.platform.database, Date.now() + 1000, () => false);
  expect(await states()).toEqual(['expired', 'expired']);
  expect((await tell(await sold('r1', code, {}, { at }))).coupon?.outcome).toBe('used');
  expect((await tell(await sold('r2', ended.code, {}, { at }))).coupon).toMatchObject({ outcome: 'lost' });
  expect((await lost()).map(({ why }) => why)).toEqual(['expired']);
});

test('the sale refunded whole, in one or in parts, gives the coupon back once', async () => {
  const { code } = await give('an');
  const event = await sold('r1', code);
  await tell(event);
  await tell(refund(event, [{ line: '1', quantity: 1 }], 'half'));
  expect(await states()).toEqual(['used']);
  await tell(refund(event, [{ line: '1', quantity: 1 }], 'rest'));
  expect(await states()).toEqual(['usable']);
  expect(await world.rows('select state, given_back_fen from huigan.coupon_uses')).toEqual([
    { state: 'returned', given_back_fen: 800n },
  ]);
});

test('the last amount of a sale gives the coupon back, also told with a day of its own', async () => {
  const { code } = await give('an');
  const at = Date.now() - DAY_MS;
  const event = await sold('r1', code, { at: iso(at), day: dayAt(at), buyer: null });
  await tell(event);
  await tell(refund(event, { amountFen: '1' }, 'a fen'));
  expect(await lost()).toMatchObject([{ back: false }]);
  const rest = refund(event, { amountFen: String(Number(event['totalFen']) - 1) }, 'the rest');
  expect((await tell({ ...rest, day: dayAt(Date.now()) })).outcome).toBe('kept-without-member');
  expect(await lost()).toMatchObject([{ back: true }]);
});

test('a refund that comes before its sale is told gives back with the sale', async () => {
  const { code } = await give('an');
  const event = await sold('r1', code);
  expect((await tell(refund(event))).outcome).toBe('waiting-for-sale');
  expect((await tell(event)).coupon?.outcome).toBe('used');
  expect(await states()).toEqual(['usable']);
});

test('void gives the coupon back, and a refund after it nothing more', async () => {
  const { code } = await give('an');
  const event = await sold('r1', code);
  const { coupon } = await tell(event);
  const redemption = coupon?.outcome === 'used' ? coupon.redemption : '';
  const voided = await world.s1.post('void', { redemption, clerk: 'zhou' });
  expect(voided.body.ok).toBe(true);
  await tell(refund(event));
  expect(await states()).toEqual(['usable']);
});

test('a loss is none any more when nothing is left of its sale, also of nobody’s', async () => {
  const { code } = await give('an');
  const mine = await sold('r1', '920000000000');
  const nobodys = await sold('r2', code, { buyer: null });
  for (const event of [mine, nobodys]) await tell(event);
  await tell(refund(nobodys, [{ line: '1', quantity: 1 }], 'half'));
  expect((await lost()).map(({ back }) => back)).toEqual([false, false]);
  await tell(refund(nobodys, [{ line: '1', quantity: 1 }], 'rest'));
  await tell(refund(mine));
  expect((await lost()).map(({ back }) => back)).toEqual([true, true]);
  const month = dayAt(recently()).slice(0, 7);
  const shown = await showOfflineLosses(asDb(world.platform.database), world.shop.brandId, month, 0);
  expect(shown.total).toEqual({ losses: '0', offFen: '0' });
  expect(shown.losses).toMatchObject([{ isGivenBack: true }, { isGivenBack: true }]);
});

test('a POS that tells no coupon is answered as it always was', async () => {
  const { coupon: _, ...event } = await sold('r1', '');
  expect(Object.keys(await tell(event)).sort()).toEqual(['effect', 'id', 'ok', 'outcome']);
});

test('the simulator keeps the coupon with its sale, and tells both when there is network', async () => {
  const { code } = await give('an');
  const member = await world.code(world.shop, 'an', Date.now());
  const folder = mkdtempSync(join(tmpdir(), 'huigan-pos-'));
  const pos = (...args: string[]) => {
    const line = ['--url', world.address, '--store', 'demo-tea/s1', '--secret', world.s1.secret];
    const options = readArguments([...args, ...line, '--queue', join(folder, 'queue.json')], {});
    if (options === null) throw new Error('help');
    return runPos(options);
  };
  try {
    const sale = ['sale', '--receipt', 'r1', '--line', '1:longjing:1:2400', '--code', member];
    await pos(...sale, '--coupon', `${code}:800`, '--offline');
    expect(await states()).toEqual(['usable']);
    expect((await pos('send')).answers).toMatchObject([{ outcome: 'settled', coupon: { outcome: 'used' } }]);
    expect(await states()).toEqual(['used']);
    expect(() => readArguments([...sale, '--coupon', 'eight', '--store', 'a/b', '--offline'], {})).toThrow(
      'CODE:FEN',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
