/* What a member's phone asks about coupons: the wallet, what is to be had, codes typed and codes shown. */
import type { CouponIssue, CouponTerms } from '../../cloudfunctions/contract/coupon';
import type {
  CentreReply,
  ClaimReply,
  CouponCodeReply,
  OfferReply,
  WalletCountReply,
  WalletReply,
} from '../../cloudfunctions/contract/wallet';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { keepExpired, keepRevoked } from '../../cloudfunctions/core/coupon/coupons.store';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { asDb } from '../../cloudfunctions/platform/db';
import { openDesk, rowsOf, type Desk } from '../worlds/account-desk';
import { DAY_MS } from '../worlds/tea-shop';
import { sampleTemplate } from './sample-coupon';

const NOON = Date.parse('2026-12-01T12:00:00+08:00');
let desk: Desk;
let session: string;
let openIds = 0;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk?.close();
});
beforeEach(async () => {
  desk.clock.now = NOON;
  session = await desk.join(`wallet-${(openIds += 1)}`);
});

let templates = 0;
/** A live template; its id. */
async function publish(
  issue: Partial<CouponIssue> = {},
  terms: Partial<CouponTerms> = {},
  id = `t${(templates += 1)}`,
): Promise<string> {
  const template = sampleTemplate(terms, { by: 'centre', stock: null, ...issue });
  const row = { brandId: desk.shop.brandId, templateId: id, state: 'live' as const, version: 1, template };
  expect(await keepTemplate(asDb(desk.platform.database), row, desk.clock.now)).toBe(true);
  return id;
}
const memberOf = async (token: string): Promise<bigint> => {
  const { memberKey } = (
    await desk.get<{ member: { memberKey: string } }>({ action: 'show-card' }, token, 'member')
  ).member;
  const [row] = await rowsOf<{ member_id: bigint }>(
    desk,
    'select member_id from huigan.members where member_key = $1',
    [memberKey],
  );
  return row?.member_id ?? 0n;
};
async function give(templateId: string, causes: string[], token = session): Promise<bigint[]> {
  const memberId = await memberOf(token);
  const issued = await issueCoupons(desk.platform.database, {
    brandId: desk.shop.brandId,
    templateId,
    source: 'gift',
    asks: causes.map((cause) => ({ memberId, cause: `${templateId}:${cause}` })),
    isLimited: false,
    at: desk.clock.now,
    issuedBy: null,
  });
  if (typeof issued === 'string') throw new Error(issued);
  return issued.map(({ couponId }) => couponId ?? 0n);
}
const get = <T>(body: object, token = session): Promise<T> => desk.get<T>(body, token, 'coupon');
const wallet = (tab: string, after?: string): Promise<WalletReply> =>
  get<WalletReply>({ action: 'list-wallet', tab, after });
const claim = (template: string, requestId: string, token = session, again = false): Promise<ClaimReply> =>
  get<ClaimReply>({ action: 'claim', template, requestId, again }, token);
const type = (code: string, requestId: string, token = session): Promise<ClaimReply> =>
  get<ClaimReply>({ action: 'claim-code', code, requestId }, token);

describe('the wallet', () => {
  test('shows what ends first, first, and behind it what is not usable yet', async () => {
    const long = await publish({}, { name: '长', validity: { kind: 'days', afterDays: 0, days: 30 } });
    const short = await publish({}, { name: '短', validity: { kind: 'days', afterDays: 0, days: 2 } });
    const later = await publish({}, { name: '后', validity: { kind: 'days', afterDays: 1, days: 1 } });
    await give(long, ['a']);
    await give(later, ['a']);
    await give(short, ['a']);
    const { coupons, next } = await wallet('usable');
    expect(next).toBeNull();
    expect(coupons.map(({ name, state, when, endsSoon }) => ({ name, state, when, endsSoon }))).toEqual([
      { name: '短', state: 'usable', when: '12月2日 24:00 前有效', endsSoon: true },
      { name: '长', state: 'usable', when: '12月30日 24:00 前有效', endsSoon: false },
      { name: '后', state: 'not-yet', when: '12月2日 00:00 起可用', endsSoon: false },
    ]);
    expect(coupons[0]).toMatchObject({ figure: '¥8', condition: '满 ¥30 可用', uses: 1, menuAt: null });
    expect(await get<WalletCountReply>({ action: 'count-wallet' })).toEqual({ usable: 2, endSoon: 1 });
  });

  test('has pages that meet', async () => {
    const now = await publish({}, { validity: { kind: 'days', afterDays: 0, days: 5 } });
    const later = await publish({}, { validity: { kind: 'days', afterDays: 3, days: 5 } });
    await give(
      now,
      Array.from({ length: 25 }, (_, n) => String(n)),
    );
    await give(
      later,
      Array.from({ length: 20 }, (_, n) => String(n)),
    );
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { coupons, next } = await wallet('usable', after);
      seen.push(...coupons.map(({ coupon }) => coupon));
      after = next ?? undefined;
      expect(coupons.length).toBe([20, 20, 5][page]);
    }
    expect(after).toBeUndefined();
    expect(new Set(seen).size).toBe(45);
    expect(
      await desk.ask({ action: 'list-wallet', tab: 'used', after: 'nx' }, session, 'coupon'),
    ).toMatchObject({
      code: 'bad-request',
    });
  });

  test('says of what is gone when and why, also before anybody has ended it', async () => {
    const template = await publish({}, { validity: { kind: 'days', afterDays: 0, days: 2 } });
    const [first = 0n, second = 0n, third = 0n] = await give(template, ['a', 'b', 'c']);
    await keepRevoked(asDb(desk.platform.database), await memberOf(session), [first], {
      why: 'refunded',
      at: NOON + 1000,
    });
    desk.clock.now = NOON + 2 * DAY_MS;
    session = (await desk.signIn(`wallet-${openIds}`)).session;
    const before = await wallet('gone');
    expect(before.coupons.map(({ coupon, when, state }) => [coupon, when, state])).toEqual([
      [third.toString(), '已过期 · 12月2日', 'expired'],
      [second.toString(), '已过期 · 12月2日', 'expired'],
      [first.toString(), '已收回 · 订单已退款', 'revoked'],
    ]);
    await keepExpired(asDb(desk.platform.database), desk.clock.now, 100);
    expect(await wallet('gone')).toEqual(before);
    expect((await wallet('usable')).coupons).toEqual([]);
  });

  test('is the member’s own', async () => {
    const template = await publish();
    const [coupon = 0n] = await give(template, ['a']);
    const other = await desk.join(`wallet-other-${(openIds += 1)}`);
    const asked = { action: 'show-coupon', coupon: coupon.toString() };
    expect(await get(asked)).toMatchObject({ coupon: coupon.toString(), name: '满30减8' });
    expect(await desk.ask(asked, other, 'coupon')).toMatchObject({ code: 'not-found' });
    expect(await desk.ask({ ...asked, action: 'show-code' }, other, 'coupon')).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('what is to be had', () => {
  const offers = async (ids: string[]) =>
    (await get<CentreReply>({ action: 'list-centre' })).offers.filter(({ template }) =>
      ids.includes(template),
    );

  test('is what the centre and drops offer, with what is left and why not', async () => {
    const centre = await publish({ stock: 10, perMember: 1 });
    const gold = await publish({ tiers: ['gold'] });
    const drop = await publish({
      by: 'drop',
      stock: 100,
      perMember: 1,
      from: '2026-12-01T13:00:00+08:00',
      until: '2026-12-01T14:00:00+08:00',
    });
    const given = await publish({ by: 'given' });
    const over = await publish({ until: '2026-12-01T11:00:00+08:00' });
    const shown = await offers([centre, gold, drop, given, over]);
    expect(shown.map(({ template, why }) => [template, why])).toEqual([
      [centre, null],
      [drop, 'not-begun'],
      [gold, 'other-level'],
    ]);
    expect(shown[0]).toMatchObject({ left: { count: '10', of: '10' }, has: 0, when: '领取后 7 天内有效' });
    expect(shown[2]?.levels).toHaveLength(1);
    const one = await get<OfferReply>({ action: 'show-offer', template: drop });
    expect(one).toMatchObject({ now: new Date(NOON).toISOString(), offer: { by: 'drop', why: 'not-begun' } });
    expect(await desk.ask({ action: 'show-offer', template: given }, session, 'coupon')).toMatchObject({
      code: 'not-found',
    });
    expect(await claim(centre, 'request01')).toMatchObject({ why: null, coupon: { state: 'usable' } });
    expect((await offers([centre]))[0]).toMatchObject({ why: 'had-all', has: 1, left: { count: '9' } });
    expect(await claim(centre, 'request02')).toEqual({ coupon: null, why: 'had-all' });
    expect(await claim(drop, 'request03')).toEqual({ coupon: null, why: 'not-begun' });
    expect(await claim(given, 'request04')).toEqual({ coupon: null, why: 'unknown' });
    expect(await claim('none', 'request05')).toEqual({ coupon: null, why: 'unknown' });
  });

  test('is issued once for each request, also when nothing is left for others', async () => {
    const drop = await publish({
      by: 'drop',
      stock: 2,
      perMember: 2,
      from: '2026-12-01T11:00:00+08:00',
      until: '2026-12-01T14:00:00+08:00',
    });
    const [first, same] = await Promise.all([claim(drop, 'request01'), claim(drop, 'request01')]);
    expect(same).toEqual(first);
    const other = await desk.join(`wallet-other-${(openIds += 1)}`);
    expect((await claim(drop, 'request01', other)).why).toBeNull();
    expect(await claim(drop, 'request02', other)).toEqual({ coupon: null, why: 'none-left' });
    expect(await claim(drop, 'request01', session, true)).toEqual(first);
    expect(await claim(drop, 'request09', session, true)).toEqual({ coupon: null, why: 'none-left' });
  });
});

describe('codes', () => {
  test('that all share are typed as people type them', async () => {
    const template = await publish({ by: 'code', claimCode: 'TEA2026', perMember: 1 });
    const first = await type(' tea-２０２６ ', 'request01');
    expect(first).toMatchObject({ why: null, coupon: { template } });
    expect(await type('TEA2026', 'request01')).toEqual(first);
    expect(await type('TEA2026', 'request02')).toEqual({ coupon: null, why: 'had-all' });
  });

  test('worth one coupon are used once, and stay unused where nothing is issued', async () => {
    const template = await publish({ by: 'given', perMember: 1 });
    const insert = `insert into huigan.coupon_claim_codes (brand_id, code, template_id, batch)
      values ($1, $2, $3, 'b1')`;
    for (const code of ['UNIQUE1', 'UNIQUE11', 'UNIQUE2'])
      await desk.owner.query(insert, [desk.shop.brandId, code, template]);
    const other = await desk.join(`wallet-other-${(openIds += 1)}`);
    const both = await Promise.all([
      type('unique1', 'request01'),
      type('unique1', 'request02'),
      type('unique1', 'request03', other),
    ]);
    const won = both.filter(({ coupon }) => coupon !== null);
    // The winner's second request is the same coupon; whoever came later is told.
    expect(new Set(won.map(({ coupon }) => coupon?.coupon)).size).toBe(1);
    expect(both.some(({ why }) => why === 'code-used')).toBe(true);
    const mine = both[0]?.why === null ? session : other;
    expect(await type('UNIQUE2', 'request04', mine)).toEqual({ coupon: null, why: 'had-all' });
    const [row] = await rowsOf<{ member_id: bigint | null }>(
      desk,
      `select member_id from huigan.coupon_claim_codes where code = 'UNIQUE2'`,
    );
    expect(row?.member_id).toBeNull();
    const theirs = mine === session ? other : session;
    expect((await type('UNIQUE11', 'request05', theirs)).why).toBeNull();
  });

  test('are not guessed: after a few that lead to nothing a member waits, whatever they type', async () => {
    await publish({ by: 'code', claimCode: 'RIGHT1' });
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, n) => type(`WRONG${n}`, `request${String(n).padStart(2, '0')}`)),
    );
    expect(guesses.filter(({ why }) => why === 'unknown')).toHaveLength(6);
    expect(guesses.filter(({ why }) => why === 'too-many-guesses')).toHaveLength(14);
    expect(await type('RIGHT1', 'request30')).toEqual({ coupon: null, why: 'too-many-guesses' });
    desk.clock.now += 60_000;
    for (let n = 0; n < 8; n += 1) expect((await type('RIGHT1', `request4${n}`)).why).toBeNull();
  });

  test('that a till scans are made once, and only of what is usable there', async () => {
    const both = await publish();
    const online = await publish({}, { channels: ['order'] });
    const [coupon = 0n] = await give(both, ['a']);
    const [other = 0n] = await give(online, ['a']);
    const show = (id: bigint) => get<CouponCodeReply>({ action: 'show-code', coupon: id.toString() });
    const [first, second] = await Promise.all([show(coupon), show(coupon)]);
    expect(first?.code).toMatch(/^92\d{10}$/);
    expect(second).toEqual(first);
    expect(
      await desk.ask({ action: 'show-code', coupon: other.toString() }, session, 'coupon'),
    ).toMatchObject({ code: 'wrong-state' });
  });
});
