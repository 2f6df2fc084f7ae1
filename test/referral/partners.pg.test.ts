/*
 * A member who becomes a partner, on a real database: applying, what the brand decides, what their friends'
 * orders pay before and after terms change, and material to share. Amounts are fen. The programme pays 10 %.
 */
import type { PartnersReply, TriedTermsReply } from '../../cloudfunctions/contract/partner-desk';
import type { PartnerReply } from '../../cloudfunctions/contract/partner-replies';
import type { PartnerTerms } from '../../cloudfunctions/contract/partner-terms';
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { readPartner } from '../../cloudfunctions/core/referral/partners.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { line } from '../worlds/order-world';
import { openReferralWorld, type ReferralWorld } from '../worlds/referral-world';
import { memberOf } from '../worlds/till-shop';

let world: ReferralWorld;
const a = 'anna';
const b = 'ben';

beforeEach(async () => {
  world = await openReferralWorld();
  await world.newcomers([a, b]);
});
afterEach(async () => {
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const boss = async () => world.sessionOf(await world.hire('operator', [], '沈'));
const desk = async (body: object) => world.ask(body, await boss(), 'promotion');
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const told = async (body: object): Promise<any> => world.get(body, await boss(), 'promotion');
const mine = async (body: object, name = a) => world.referrals(body, await world.guest(name));
const show = (): Promise<PartnerReply> => world.asked(a, { action: 'show-partner' });
const list = (state: string, more: object = {}): Promise<PartnersReply> =>
  told({ action: 'list-partners', state, ...more });
const keyOf = async (name: string): Promise<string> => {
  const memberId = memberOf(world.shop, name);
  const [row] = await world.rows(`select member_key from huigan.members where member_id = ${memberId}`);
  return String(row?.['member_key']);
};
const OK = { ok: true, data: null };
const refused = (code: string) => ({ ok: false, code });

const PERSON = { kind: 'person', title: '茶茶', channel: 'xiaohongshu', about: '茶饮测评，3 万粉丝' };
const COMPANY = {
  ...{ kind: 'company', title: '杭州听茶文化有限公司', creditCode: '91350100M000100Y43' },
  contact: '王经理 13800000000',
};
const apply = (application: object = PERSON) => mine({ action: 'apply-partner', application });
const terms = (changes: Partial<PartnerTerms> = {}): PartnerTerms => ({
  ...{ extraBp: 0, products: [], categories: [], fromDay: '2026-11-01', untilDay: null },
  ...changes,
});
const approve = async (changes: Partial<PartnerTerms> = {}) =>
  desk({ action: 'approve-partner', member: await keyOf(a), terms: terms(changes) });
const change = async (after: number, changes: Partial<PartnerTerms> = {}) =>
  desk({ action: 'set-partner-terms', member: await keyOf(a), terms: terms(changes), after });
const end = async () => desk({ action: 'end-partnership', member: await keyOf(a), note: '合作到期' });
const logged = () =>
  world.rows(
    `select action, subject, reason from huigan.action_log where action like '%partner%' order by action_id`,
  );

test('applies once, is refused with a reason, applies again, is approved, and ends it', async () => {
  expect(await show()).toEqual({ open: true, partner: null, mayApply: true, onlyCompany: false });
  expect(await mine({ action: 'end-partner' })).toMatchObject(refused('wrong-state'));
  expect(await apply()).toEqual(OK);
  expect(await apply()).toMatchObject(refused('wrong-state'));
  const { partners, waiting } = await list('applied');
  expect(waiting).toBe(1);
  expect(partners).toMatchObject([{ title: '茶茶', application: PERSON, orders: 0, commissionFen: '0' }]);
  const member = await keyOf(a);
  expect(await desk({ action: 'refuse-partner', member, note: '请补充主页链接' })).toEqual(OK);
  expect(await show()).toMatchObject({
    partner: { state: 'refused', note: '请补充主页链接' },
    mayApply: true,
  });
  expect(await approve()).toMatchObject(refused('wrong-state'));
  expect(await apply({ ...PERSON, about: '主页 xhs/chacha' })).toEqual(OK);
  expect(await approve({ extraBp: 500 })).toEqual(OK);
  expect(await approve()).toMatchObject(refused('already-changed'));
  expect(await show()).toMatchObject({
    partner: { kind: 'person', state: 'approved', terms: ['返佣比例在会员基础上加 5%'] },
    mayApply: false,
  });
  expect(await mine({ action: 'end-partner' })).toEqual(OK);
  expect(await mine({ action: 'end-partner' })).toEqual(OK);
  expect(await end()).toMatchObject(refused('already-changed'));
  expect((await list('ended')).partners).toHaveLength(1);
  expect(await logged()).toEqual([
    { action: 'refuse-partner', subject: '1', reason: '请补充主页链接' },
    { action: 'approve-partner', subject: '2', reason: null },
  ]);
});

test('of twenty applications at once one is kept', async () => {
  const session = await world.guest(a);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      world.referrals({ action: 'apply-partner', application: PERSON }, session),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('bad input is refused: codes, letters, products that there are not, days that are over', async () => {
  expect(await apply({ ...COMPANY, creditCode: '91350100M000100Y44' })).toMatchObject(refused('bad-request'));
  expect(await apply({ ...PERSON, about: ' ' })).toMatchObject(refused('bad-request'));
  expect(await apply({ ...PERSON, title: '茶\u0007茶' })).toMatchObject(refused('bad-request'));
  await apply();
  expect(await approve({ products: [{ product: 'none', rateBp: 100 }] })).toMatchObject({
    code: 'bad-request',
    message: 'products.0.product：菜单上没有商品 none',
  });
  expect(await approve({ untilDay: '2026-11-02' })).toMatchObject(refused('bad-request'));
  expect(await approve({ extraBp: 5001 })).toMatchObject(refused('bad-request'));
  expect((await list('applied', { search: '茶' })).partners).toHaveLength(1);
  expect((await list('applied', { search: '咖啡' })).partners).toEqual([]);
  await world.publish({ open: false });
  expect(await apply()).toMatchObject(refused('wrong-state'));
});

const commissions = async () =>
  ((await world.asked(a, { action: 'list-commissions' })).commissions as { amountFen: string }[]).map(
    ({ amountFen }) => amountFen,
  );

test('an order keeps the terms of its moment, whatever becomes of them', async () => {
  await apply();
  await world.open(b, await world.share(a));
  const before = await world.buy(b, [line('milk-tea')]);
  await approve({ products: [{ product: 'milk-tea', rateBp: 2000 }] });
  const first = await world.buy(b, [line('milk-tea')]);
  expect(await change(0)).toMatchObject(refused('already-changed'));
  expect(await change(1, { extraBp: 500 })).toEqual(OK);
  const second = await world.buy(b, [line('milk-tea')]);
  await change(2, { extraBp: 3000, fromDay: '2026-12-30' });
  const still = await world.buy(b, [line('milk-tea')]);
  await end();
  const after = await world.buy(b, [line('milk-tea')]);
  for (const order of [before, first, second, still, after]) await world.handOut(order);
  await world.work();
  // 10 %; 20 % agreed; 10 % + 5 %, and still, until the third begins; 10 % again.
  expect((await commissions()).sort()).toEqual(['190', '190', '285', '285', '380']);
  await world.giveBack(first);
  await world.work();
  expect((await commissions()).sort()).toEqual(['0', '190', '190', '285', '285']);
});

test('links, stars and 我的返佣 say the partner’s own rate; caps hold for them as for all', async () => {
  await world.publish({ caps: { orderFen: 300, dayFen: null, monthFen: null } });
  const share = () =>
    world.asked(a, { action: 'share', content: { kind: 'item', id: 'milk-tea' }, channel: 'link' });
  expect(await share()).toMatchObject({ youGet: '好友下单，你得返佣 10%' });
  expect((await world.rebate(a)).partner).toBeNull();
  await apply();
  await approve({ products: [{ product: 'milk-tea', rateBp: 2000 }], untilDay: '2026-12-31' });
  expect(await share()).toMatchObject({ youGet: '好友下单，你得返佣 20%' });
  const { stars } = await world.asked(a, { action: 'list-stars' });
  expect(stars).toMatchObject([{ product: 'milk-tea', rateBp: 2000, commissionFen: '380' }]);
  expect((await world.rebate(a)).partner).toEqual({
    kind: 'person',
    terms: ['专属比例：茉莉轻乳茶 20%', '有效期至 12月31日（含当日）'],
  });
  await world.open(b, (await share()).token as string);
  await world.handOut(await world.buy(b, [line('milk-tea')]));
  await world.work();
  expect(await commissions()).toEqual(['300']);
  expect((await list('approved')).partners).toMatchObject([
    { orders: 1, soldFen: '1900', commissionFen: '300' },
  ]);
});

test('terms are tried on what the partner’s links brought', async () => {
  await apply();
  await world.open(b, await world.share(a));
  await world.handOut(await world.buy(b, [line('milk-tea')]));
  const tried: TriedTermsReply = await told({
    ...{ action: 'try-partner-terms', member: await keyOf(a), terms: terms({ extraBp: 500 }) },
  });
  expect(tried).toEqual({ days: 30, orders: 1, soldFen: '1900', programmeFen: '190', termsFen: '285' });
  await world.work();
});

test('material is for partners, while it is shown and what it leads to is there', async () => {
  const document = {
    ...{ title: '秋天第一杯', words: '茉莉轻乳茶上新，来一杯', picture: 'moli-milk.png' },
    ...{ content: { kind: 'item', id: 'milk-tea' }, fromDay: '2026-11-01', untilDay: null },
  };
  const save = (changes: object = {}, revision = 0, material = 'autumn') =>
    desk({ action: 'save-material', material, document: { ...document, ...changes }, revision });
  expect(await save()).toEqual({ ok: true, data: { revision: 1 } });
  expect(await save()).toMatchObject(refused('already-changed'));
  expect(await save({ title: '冬天第一杯' }, 1)).toEqual({ ok: true, data: { revision: 2 } });
  expect(await save({ picture: 'other.png' }, 2)).toMatchObject(refused('bad-request'));
  expect(await save({ content: { kind: 'item', id: 'none' } }, 2)).toMatchObject(refused('bad-request'));
  await save({ fromDay: '2027-01-01' }, 0, 'later');
  expect(await mine({ action: 'list-materials' })).toMatchObject(refused('forbidden'));
  await apply();
  await approve();
  const page = await world.asked(a, { action: 'list-materials' });
  expect(page).toMatchObject({ materials: [{ title: '冬天第一杯', what: '茉莉轻乳茶' }], next: null });
  expect(await desk({ action: 'end-material', material: 'autumn' })).toEqual(OK);
  expect(await world.asked(a, { action: 'list-materials' })).toEqual({ materials: [], next: null });
  expect((await told({ action: 'list-desk-materials' })).materials).toHaveLength(2);
});

test('whoever closes their account is a partner no more, and nothing that they wrote stays', async () => {
  await apply(COMPANY);
  await approve();
  const member = { memberId: memberOf(world.shop, a), brandId: world.shop.brandId };
  const { points } = (
    await world.rows(
      `select huigan.balance_of(balances, 'member.points.active') as points from huigan.members
     where member_id = ${member.memberId}`,
    )
  )[0] as { points: bigint };
  const closing = { member, redeemablePoints: points, commissionFen: 0n, now: world.clock.now };
  expect(await closeAccount(world.platform, world.platform.vault, closing)).toBeNull();
  expect(await readPartner(asDb(world.pool), member)).toMatchObject({ state: 'ended' });
  expect(await world.rows('select title, details, ended_by from huigan.partners')).toEqual([
    { title: null, details: null, ended_by: 'member' },
  ]);
});
