/*
 * Coupons at a POS: seen by whoever says that they know them, the best one for what is rung up, taken on its
 * lines, given back when the receipt is voided. A POS that knows none sees what it always saw.
 */
import type { CouponTerms } from '../../cloudfunctions/contract/coupon';
import type { PosIdentifyReply, PosQuoteReply } from '../../cloudfunctions/contract/pos';
import { posIdentifyReplySchema, posQuoteReplySchema } from '../../cloudfunctions/contract/pos-replies';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { auditBrands } from '../../tools/audit/audit-brands';
import { keepLive, templateOf } from '../worlds/coupon-world';
import { iso, makePosWorld, recently, type PosWorld, type Till } from '../worlds/pos-world';

let world: PosWorld;
let issued = 0;
beforeEach(async () => {
  world = await makePosWorld();
});
afterEach(async () => {
  const report = await auditBrands(world.platform.database, {
    brandKey: undefined,
    asOf: undefined,
    now: Date.now(),
  });
  expect(report.brands.flatMap((brand) => brand.differences)).toEqual([]);
  await world.close();
});

/** A coupon of a member, of a template made for it. */
async function give(name: string, terms: Partial<CouponTerms>): Promise<string> {
  const { brandId, members } = world.shop;
  issued += 1;
  const templateId = `t-${issued}`;
  const pool = world.platform.database;
  await keepLive(pool, brandId, templateId, templateOf(terms));
  const asks = [{ memberId: members.get(name) ?? 0n, cause: `list:${templateId}` }];
  const giving = { brandId, templateId, source: 'list' as const, asks, isLimited: false, issuedBy: null };
  const [one] = (await issueCoupons(pool, { ...giving, at: recently() })) as { couponId: bigint }[];
  return String(one?.couponId);
}

const EIGHT_OFF = {
  name: '满30减8',
  value: { kind: 'amount-off', thresholdFen: 3000, offFen: 800 },
} as const;
const lines = (...fen: number[]) =>
  fen.map((amountFen, place) => ({
    line: String(place + 1),
    product: 'longjing',
    quantity: 1,
    amountFen: String(amountFen),
  }));

async function identify(name: string, asked: object = { coupons: true }): Promise<PosIdentifyReply> {
  const code = await world.code(world.shop, name, Date.now());
  const { body } = await world.s1.post('identify', { code, clerk: 'zhou', ...asked });
  expect(posIdentifyReplySchema.safeParse(body).error?.issues).toBeUndefined();
  return body as unknown as PosIdentifyReply;
}
const quote = async (
  token: string,
  rung: object,
  asked: object = { coupons: true },
): Promise<PosQuoteReply> => {
  const { body } = await world.s1.post('quote', { at: iso(recently()), token, lines: rung, ...asked });
  expect(posQuoteReplySchema.safeParse(body).error?.issues).toBeUndefined();
  return body as unknown as PosQuoteReply;
};
const redeem = (session: string, coupon: string, rung: object, id = 'redeem-1', till: Till = world.s1) =>
  till.post('redeem', { id, session, clerk: 'zhou', take: { coupon, lines: rung } });
const states = async (): Promise<unknown[]> =>
  (await world.rows('select state from huigan.coupons order by coupon_id')).map((row) => row['state']);

test('a POS that does not ask for coupons sees none, and is quoted none', async () => {
  await give('an', EIGHT_OFF);
  const { member, token } = await identify('an', {});
  expect(member.coupons).toEqual([]);
  expect(await quote(token, lines(3200), {})).not.toHaveProperty('coupon');
});

test('the best coupon for what is rung up, its lines, and the sentence to say', async () => {
  const eight = await give('an', EIGHT_OFF);
  await give('an', { name: '减5', value: { kind: 'amount-off', thresholdFen: 0, offFen: 500 } });
  const { member, token } = await identify('an');
  expect(member.coupons.map(({ name }) => name).sort()).toEqual(['减5', '满30减8']);
  expect((await quote(token, lines(2000, 1200))).coupon).toEqual({
    coupon: eight,
    name: '满30减8',
    offFen: '800',
    lines: [
      { line: '1', offFen: '500' },
      { line: '2', offFen: '300' },
    ],
    say: '您有一张“满30减8”，6 天后到期，这单可减 ¥8.00，现在用吗？',
  });
  expect((await quote(token, lines(2900))).coupon).toMatchObject({ name: '减5', offFen: '500' });
});

test('taken on its lines, once; the same request again is the same answer', async () => {
  const coupon = await give('an', EIGHT_OFF);
  const session = (await identify('an')).session?.id ?? '';
  const first = await redeem(session, coupon, lines(3200));
  expect(first.body).toMatchObject({ ok: true, offFen: '800', left: '0', handOut: '本单减 ¥8.00' });
  expect((await redeem(session, coupon, lines(3200))).body).toEqual(first.body);
  expect((await redeem(session, coupon, lines(3200), 'redeem-2')).body).toMatchObject({
    ok: false,
    code: 'coupon-not-usable',
    message: '这张券已使用',
  });
});

test.each<[string, () => Promise<[string, object]>, string]>([
  ['below its threshold', async () => [await give('an', EIGHT_OFF), lines(2900)], '还差 ¥1.00 可用'],
  [
    'where nothing that it fits is rung up',
    async () => [
      await give('an', { ...EIGHT_OFF, scope: { products: ['cake'], categories: [] } }),
      lines(3200),
    ],
    '这单没有这张券适用的商品',
  ],
  ['of somebody else', async () => [await give('bo', EIGHT_OFF), lines(3200)], '会员没有这张券'],
  [
    'at another store',
    async () => {
      const times = { from: null, until: null, weekdays: [], slots: [], stores: ['s2'], tiers: [] };
      return [await give('an', { ...EIGHT_OFF, times }), lines(3200)];
    },
    '这张券不能在本店使用',
  ],
  [
    'for the mini-program only',
    async () => [await give('an', { ...EIGHT_OFF, channels: ['order'] }), lines(3200)],
    '这张券只能在小程序点单时使用',
  ],
])('a coupon %s is not taken, and says why', async (_, prepare, message) => {
  const [coupon, rung] = await prepare();
  const session = (await identify('an')).session?.id ?? '';
  const { status, body } = await redeem(session, coupon, rung);
  expect([status, body.code, body.message]).toEqual([409, 'coupon-not-usable', message]);
  expect(await states()).toEqual(['usable']);
});

test('comes back when the receipt is voided, once; another store gives nothing back', async () => {
  const coupon = await give('an', EIGHT_OFF);
  const session = (await identify('an')).session?.id ?? '';
  const { body } = await redeem(session, coupon, lines(3200));
  const redemption = String(body['redemption']);
  expect((await world.s2.post('void', { redemption, clerk: 'wu' })).body.code).toBe('unknown-redemption');
  expect(await states()).toEqual(['used']);
  const first = await world.s1.post('void', { redemption, clerk: 'zhou' });
  expect(first.body.ok).toBe(true);
  expect(await states()).toEqual(['usable']);
  expect((await world.s1.post('void', { redemption, clerk: 'zhou' })).body).toEqual(first.body);
});
