/*
 * Who works here: invited once, let in with WeChat, gone at once.
 */
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { inviteOperator } from '../../cloudfunctions/core/settlement/desk/invite-staff';
import { listDemoStaff } from '../../cloudfunctions/core/views/desk/work-place';
import { asDb } from '../../cloudfunctions/platform/db';
import { STORES } from '../../tools/seed/catalog';
import { seedStaff } from '../../tools/seed/staff';
import { makeShop, teaProgramme } from '../worlds/tea-shop';
import { openCounter, type Counter } from '../worlds/counter-world';
import { HOUR_MS } from '../worlds/till-shop';

let counter: Counter;
let manager: string;
let managerId: bigint;

beforeEach(async () => {
  counter = await openCounter();
  managerId = await counter.hire('manager', ['s1'], '程店长');
  manager = await counter.sessionOf(managerId);
});
afterEach(() => counter.close());

const invite = async (role = 'clerk', session = manager): Promise<string> =>
  (await counter.get({ action: 'invite', store: 's1', name: '小李', role }, session)).invite as string;
const acceptAs = (openId: string, code: string) =>
  counter.ask({ action: 'accept-invite', invite: code, code: counter.wechat.issueLoginCode(openId) });
const signIn = (openId: string) =>
  counter.ask({ action: 'sign-in-staff-wechat', code: counter.wechat.issueLoginCode(openId) });
const inviteOver = { ok: false, code: 'invite-over' };

describe('an invitation', () => {
  test('lets in whoever uses it, who then signs in with WeChat alone', async () => {
    const code = await invite();
    expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    const came = await acceptAs('li', code.toLowerCase().replaceAll('-', ' '));
    expect(came).toMatchObject({ data: { name: '小李', role: 'clerk' } });
    const again = await signIn('li');
    if (!again.ok) throw new Error(again.code);
    expect(await counter.get({ action: 'show-my-desk' }, again.data.session)).toMatchObject({
      name: '小李',
      role: 'clerk',
      brand: { key: 'demo-tea' },
      stores: [{ id: 's1', name: '西湖店' }],
      may: expect.arrayContaining(['scan', 'undo']),
    });
    const team = await counter.get({ action: 'list-staff', store: 's1' }, manager);
    expect(team.staff).toMatchObject([
      { name: '程店长', isMe: true, since: null },
      { name: '小李', isMe: false, since: '2026-11-21T06:03:20.000Z' },
    ]);
  });

  test('is used once, also by two at once', async () => {
    const code = await invite();
    const both = await Promise.all([acceptAs('li', code), acceptAs('wang', code)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok)).toMatchObject([inviteOver]);
    expect(await acceptAs('zhao', code)).toMatchObject(inviteOver);
    expect(await counter.rows("select name from huigan.staff where role = 'clerk'")).toHaveLength(1);
  });

  test('is over after a day, and when whoever gave it is gone; what is no code lets nobody in', async () => {
    const code = await invite();
    counter.clock.now += 24 * HOUR_MS;
    expect(await acceptAs('li', code)).toMatchObject(inviteOver);
    const late = await invite('clerk', await counter.sessionOf(managerId));
    const boss = await counter.sessionOf(await counter.hire('operator', []));
    await counter.get({ action: 'dismiss-staff', staffId: String(managerId) }, boss, 'operator');
    expect(await acceptAs('li', late)).toMatchObject(inviteOver);
    expect(await acceptAs('li', '0000-0000-0000-0000')).toMatchObject(inviteOver);
  });

  test('is kept as a hash only, and nobody invites above their own role', async () => {
    const code = await invite();
    const kept = await counter.rows('select *, encode(code_hash, $1) as hex from huigan.staff_invites', [
      'hex',
    ]);
    expect(JSON.stringify(kept, (_, value: unknown) => String(value))).not.toContain(code);
    const asked = { action: 'invite-staff', name: '小李', role: 'operator', stores: [] };
    expect(await counter.ask(asked, manager, 'operator')).toMatchObject({ code: 'forbidden' });
    const boss = await counter.sessionOf(await counter.hire('operator', []));
    expect(await counter.ask(asked, boss, 'operator')).toMatchObject({ ok: true });
    expect(await counter.ask({ ...asked, stores: ['s1'] }, boss, 'operator')).toMatchObject({
      code: 'bad-request',
    });
    expect(await counter.ask({ ...asked, role: 'clerk' }, boss, 'operator')).toMatchObject({
      code: 'bad-request',
    });
  });

  test('of another store adds it for who works here already, and gives nobody another role', async () => {
    const li = await acceptAs('li', await invite());
    const boss = await counter.sessionOf(await counter.hire('operator', []));
    const second = await counter.get({ action: 'invite', store: 's2', name: '小李', role: 'clerk' }, boss);
    expect(await acceptAs('li', second.invite)).toMatchObject({ ok: true });
    const desk = await counter.get({ action: 'show-my-desk' }, li.ok ? li.data.session : null);
    expect(desk.stores).toHaveLength(2);
    expect(await acceptAs('li', await invite('manager'))).toMatchObject({ code: 'forbidden' });
  });

  test('needs WeChat, which must know the code of the device', async () => {
    const code = await invite();
    expect(await counter.ask({ action: 'accept-invite', invite: code })).toMatchObject({
      code: 'bad-request',
    });
    expect(await counter.ask({ action: 'accept-invite', invite: code, code: 'forged' })).toMatchObject({
      code: 'wechat-refused',
    });
    expect(await signIn('stranger')).toMatchObject({ code: 'not-found' });
  });
});

describe('the first operator', () => {
  test('is invited by whoever runs the server', async () => {
    const invited = await inviteOperator(counter.pool, counter.shop.brandId, '沈掌柜', counter.clock.now);
    const came = await acceptAs('shen', invited.invite);
    expect(came).toMatchObject({ data: { name: '沈掌柜', role: 'operator' } });
    const session = came.ok ? (came.data.session as string) : null;
    expect((await counter.get({ action: 'show-my-desk' }, session)).stores).toHaveLength(2);
    expect(await counter.ask({ action: 'list-stores' }, session, 'operator')).toMatchObject({ ok: true });
  });

  test('of the demo is there with a manager and two clerks, however often it is made', async () => {
    const brand = await makeShop(counter.pool, teaProgramme({ brand: 'shown', name: '演示' }), {});
    await keepStores(asDb(counter.pool), brand.brandId, STORES);
    await seedStaff(counter.pool, brand.brandId, Date.now());
    await seedStaff(counter.pool, brand.brandId, Date.now());
    const { staff } = await listDemoStaff(asDb(counter.pool), brand.brandId);
    expect(staff.map(({ name, role }) => [name, role])).toEqual([
      ['沈掌柜', 'operator'],
      ['程店长', 'manager'],
      ['小满', 'clerk'],
      ['阿青', 'clerk'],
    ]);
  });
});

describe('leaving', () => {
  test('takes effect at once, and the same WeChat may be invited again', async () => {
    const came = await acceptAs('li', await invite());
    if (!came.ok) throw new Error(came.code);
    const { session } = came.data;
    const [li] = await counter.rows("select staff_id from huigan.staff where name = '小李'");
    await counter.get({ action: 'dismiss', store: 's1', staffId: String(li?.['staff_id']) }, manager);
    expect(await counter.ask({ action: 'show-my-desk' }, session)).toMatchObject({ code: 'session-expired' });
    expect(await signIn('li')).toMatchObject({ code: 'not-found' });
    expect(await acceptAs('li', await invite())).toMatchObject({ ok: true });
  });

  test('a store leaves the others; managers dismiss clerks, nobody themselves', async () => {
    const clerkId = await counter.hire('clerk', ['s1', 's2']);
    const peer = await counter.hire('manager', ['s1']);
    const dismiss = (staffId: bigint, session = manager) =>
      counter.ask({ action: 'dismiss', store: 's1', staffId: String(staffId) }, session);
    const before = await counter.sessionOf(clerkId);
    expect(await dismiss(clerkId)).toMatchObject({ ok: true });
    expect(await counter.ask({ action: 'list-my-shift', store: 's2' }, before)).toMatchObject({
      code: 'session-expired',
    });
    const after = await counter.sessionOf(clerkId);
    expect(await counter.ask({ action: 'list-my-shift', store: 's2' }, after)).toMatchObject({ ok: true });
    expect(await counter.ask({ action: 'list-my-shift', store: 's1' }, after)).toMatchObject({
      code: 'forbidden',
    });
    expect(await dismiss(clerkId)).toMatchObject({ code: 'not-found' });
    expect(await dismiss(peer)).toMatchObject({ code: 'forbidden' });
    expect(await dismiss(managerId)).toMatchObject({ code: 'forbidden' });
  });

  test('logging out everywhere ends every session of one, and of nobody else', async () => {
    const clerkId = await counter.hire('clerk', ['s1']);
    const [phone, tablet] = [await counter.sessionOf(clerkId), await counter.sessionOf(clerkId)];
    await counter.get({ action: 'end-my-sessions' }, phone);
    for (const session of [phone, tablet])
      expect(await counter.ask({ action: 'show-my-desk' }, session)).toMatchObject({
        code: 'session-expired',
      });
    expect(await counter.ask({ action: 'show-my-desk' }, manager)).toMatchObject({ ok: true });
  });
});

describe('for show', () => {
  test('staff are chosen from a list in demo mode only', async () => {
    for (const body of [{ action: 'list-demo-staff' }, { action: 'sign-in-demo-staff', staffId: '1' }])
      expect(await counter.ask(body)).toMatchObject({ code: 'demo-mode-only' });
    const demo = await openCounter({ demo: true });
    await demo.hire('clerk', ['s1'], '阿青');
    const { staff } = await demo.get({ action: 'list-demo-staff' });
    expect(staff).toMatchObject([{ name: '阿青', role: 'clerk', stores: ['西湖店'] }]);
    const signedIn = await demo.get({ action: 'sign-in-demo-staff', staffId: staff[0].staffId });
    expect(await demo.ask({ action: 'show-my-desk' }, signedIn.session)).toMatchObject({ ok: true });
    await demo.close();
  });
});
