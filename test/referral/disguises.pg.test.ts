/*
 * Seven disguises of recommending oneself (R14): each is held for an operator, or cannot happen; a test tries
 * each.
 */
import { joinMember } from '../../cloudfunctions/core/settlement/account/join-member';
import { winNewMember } from '../../cloudfunctions/core/settlement/referral/win-new-member';
import { plainName } from '../../cloudfunctions/core/withdrawal/payee-name.rules';
import { account } from '../../cloudfunctions/functions/account';
import { order as orderFunction } from '../../cloudfunctions/functions/order';
import type { Answered } from '../worlds/counter-world';
import { line } from '../worlds/order-world';
import { programmeOf } from '../worlds/referral-programme';
import { openReferralWorld, visitorOf, type ReferralWorld } from '../worlds/referral-world';
import { memberOf } from '../worlds/till-shop';
import { booksOf, requestId } from '../worlds/withdrawal-world';

let world: ReferralWorld;
const a = 'anna';
const b = 'ben';

beforeEach(async () => {
  const { payout } = programmeOf();
  world = await openReferralWorld({ payout: { ...payout, tax: 'none', mostFen: 10_000_000 } });
  await world.newcomers([a, b]);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const idOf = (name: string): bigint => memberOf(world.shop, name);
const holdsOf = async (name: string): Promise<(string | undefined)[]> => {
  const { commissions } = await world.asked(name, { action: 'list-commissions' });
  return (commissions as { hold: { why: string } | null }[]).map(({ hold }) => hold?.why);
};
const buyByLink = async (device?: string): Promise<string> => {
  await world.open(b, await world.share(a, undefined, device), device);
  const order = await world.buy(b, [line('milk-tea')]);
  await world.handOut(order);
  await world.work();
  return order;
};
const released = async (): Promise<string> => {
  world.days(8);
  await world.work();
  return (await world.rebate(a)).availableFen;
};

test('1. the same member: a link of one’s own changes nothing, and the database refuses such a row', async () => {
  await world.open(a, await world.share(a));
  expect(await world.asked(a, { action: 'show-attribution' })).toEqual({ attribution: null });
  await world.buy(a, [line('milk-tea')]);
  await world.work();
  expect(await holdsOf(a)).toEqual([]);
  const { brandId } = world.shop;
  const token = await world.share(a);
  await expect(
    world.rows(
      `insert into huigan.attributions (member_id, brand_id, referrer_id, token, content_kind, content_id, channel,
         since, until, newcomer, same_device)
       values ($1, $2, $1, $3, 'shop', '', 'card', now(), now(), true, false)`,
      [idOf(a), brandId, token],
    ),
  ).rejects.toThrow('attributions_not_oneself');
});

test('2. a second account of the same unionid: held, and no newcomer', async () => {
  const { pool, platform, clock } = world;
  const consents = { marketing: false, personalisation: false };
  const join = async (name: string, token: string | null): Promise<bigint> => {
    const visitor = { ...visitorOf(world, `o-${name}`), unionId: 'u-one' };
    const { session } = platform.sessions.issueVisitor(visitor, clock.now);
    if (token !== null) await world.referrals({ action: 'open-link', token }, session);
    const joined = await joinMember(pool, platform.vault, { who: visitor, consents, now: clock.now });
    if (joined === 'session-expired') throw new Error(joined);
    const { memberId, hadBefore } = joined;
    expect(hadBefore).toBe(token !== null);
    await winNewMember(pool, platform.vault, { visitor, memberId, hadBefore }, clock.now);
    world.shop.members.set(name, memberId);
    return memberId;
  };
  await join('first', null);
  await join('second', await world.share('first'));
  await join('third', await world.share('second'));
  for (const name of ['second', 'third']) await world.handOut(await world.buy(name, [line('milk-tea')]));
  await world.work();
  // Whose the unionid is, and between two others of the same person.
  expect(await holdsOf('first')).toEqual(['好友与你是同一个微信用户']);
  expect(await holdsOf('second')).toEqual(['好友与你是同一个微信用户']);
  const [row] = await world.rows('select newcomer from huigan.attributions where member_id = $1', [
    idOf('third'),
  ]);
  expect(row).toEqual({ newcomer: false });
});

test('3. the same phone number: it belongs to one member', async () => {
  const bind = async (name: string): Promise<Answered> => {
    const body = { action: 'bind-phone', code: world.wechat.issuePhoneCode('13812345678') };
    const call = { body, session: await world.guest(name), requestId: 'test', device: 'phone-1' };
    return (await account.call(world.platform, call)) as Answered;
  };
  expect(await bind(a)).toMatchObject({ ok: true });
  expect(await bind(b)).toMatchObject({ ok: false, code: 'phone-taken' });
});

test('4. the same payer: only the member’s own openid pays, and it is nobody else’s', async () => {
  const order = await world.place(await world.guest(b), [line('milk-tea')]);
  const paid = jest.spyOn(world.platform.wechatPay as NonNullable<typeof world.platform.wechatPay>, 'prepay');
  const body = { action: 'pay', order, openid: 'o-anna', payerOpenid: 'o-anna' };
  const call = { session: await world.guest(b), requestId: 'test', device: 'phone-1' };
  expect(await orderFunction.call(world.platform, { ...call, body })).toMatchObject({ ok: true });
  expect(paid.mock.calls.map(([asked]) => asked.payerOpenid)).toEqual(['o-ben']);
  await expect(
    world.rows(
      `insert into huigan.member_identities (brand_id, kind, identity, member_id) values ($1, 'wechat', 'o-anna', $2)`,
      [world.shop.brandId, idOf(b)],
    ),
  ).rejects.toThrow('duplicate key');
  // Somebody else cannot pay it from their account.
  const other = { ...call, session: await world.guest(a), body: { action: 'pay', order } };
  expect(await orderFunction.call(world.platform, other)).toMatchObject({ ok: false, code: 'not-found' });
});

test('5. the same device: held, with its reason', async () => {
  await buyByLink('abcdef0123456789');
  expect(await holdsOf(a)).toEqual(['好友打开链接的手机，与你分享时是同一部']);
  expect(await released()).toBe('0');
});

describe('6. the same payee’s name', () => {
  const SAME = '好友提现的收款人姓名，与你的相同';

  /** Is paid ¥2,500 under a name, which WeChat Pay compares. */
  async function payOut(name: string, realName: string): Promise<void> {
    const { pool, owner, shop, clock } = world;
    const books = booksOf({ pool, owner, shop, member: idOf, now: () => clock.now });
    await books.grant(name, 250_000);
    const wish = { to: 'wechat', fen: '250000', netFen: '250000', realName, requestId: requestId() };
    expect(await world.asked(name, { action: 'withdraw', ...wish })).toMatchObject({ outcome: 'asked' });
  }

  test('known before the purchase: held as it arises, answered and decided like any other', async () => {
    await payOut(a, '阿依古丽·买买提');
    await payOut(b, ' 阿依古丽•买买提');
    const order = await buyByLink();
    expect(await holdsOf(a)).toEqual([SAME]);
    expect(await released()).toBe('0');
    await world.asked(a, { action: 'answer-hold', order, text: '同名的姐姐' });
    await world.decide(a, order, 'released');
    await world.work();
    expect((await world.rebate(a)).availableFen).toBe('190');
  });

  test('known only after it: held as soon as the second name is given, whoever gives it', async () => {
    await payOut(b, '安小满');
    await buyByLink();
    expect(await holdsOf(a)).toEqual([undefined]);
    await payOut(a, '安小满');
    expect(await holdsOf(a)).toEqual([SAME]);
    expect(await released()).toBe('0');
  });

  test('missed in between: looked for again before it is released', async () => {
    await buyByLink();
    await payOut(a, '安小满');
    await payOut(b, '安小满');
    expect(await holdsOf(a)).toEqual([SAME]);
    // As if it had arisen in the very moment in which the names were compared.
    await world.rows(`update huigan.commissions set hold_reasons = '{}'`);
    expect(await released()).toBe('0');
    expect(await holdsOf(a)).toEqual([SAME]);
  });

  test('other names hold nothing, an operator’s decision stands, and no name is kept', async () => {
    const order = await buyByLink('abcdef0123456789');
    await world.decide(a, order, 'released');
    await payOut(a, '安小满');
    await payOut(b, '白小雨');
    expect(await holdsOf(a)).toEqual(['好友打开链接的手机，与你分享时是同一部']);
    const second = await world.buy(b, [line('milk-tea')]);
    await world.handOut(second);
    await world.work();
    const kept = await world.rows('select payee from huigan.withdrawals order by member_id');
    expect(kept.map(({ payee }) => (payee as Buffer).length)).toEqual([32, 32]);
    expect(kept[0]?.['payee']).not.toEqual(kept[1]?.['payee']);
    const rows = await world.rows('select w::text as row from huigan.withdrawals w');
    for (const { row } of rows) expect(row).not.toMatch(/安小满|白小雨/);
  });

  test.each([
    ['阿依古丽·买买提 ', '阿依古丽买买提'],
    ['阿依古丽•买买提', '阿依古丽买买提'],
    ['Ａｎｎ　Lee', 'annlee'],
  ])('%s is written %s', (typed, plain) => expect(plainName(typed)).toBe(plain));
});

test('7. a circle of two: held, in both directions', async () => {
  await world.open(b, await world.share(a));
  await world.open(a, await world.share(b));
  await world.handOut(await world.buy(b, [line('milk-tea')]));
  await world.handOut(await world.buy(a, [line('milk-tea')]));
  await world.work();
  expect(await holdsOf(a)).toEqual(['你和好友互为推荐人']);
  expect(await holdsOf(b)).toEqual(['你和好友互为推荐人']);
  expect(await released()).toBe('0');
});
