/*
 * Closing an account: who the member was is gone from every table and every line of the log; every sum stays,
 * and proofs hold as before.
 */
import type { ClosingReply } from '../../cloudfunctions/contract/account';
import { findMadeMembers, makeMembers, writeProfiles } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { auditBrands } from '../../tools/audit/audit-brands';
import { hashLedger } from '../../tools/audit/hash-ledger';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { startWechatSimulator, type WechatSimulator } from '../../tools/wechat-simulator/simulator';
import { asDb, openPool } from '../../cloudfunctions/platform/db';
import { createTestDatabase } from '../support/database';
import { startServerProcess } from '../server/server-process';
import { sale, settle, teaProgramme } from '../worlds/tea-shop';
import {
  JOIN,
  openDesk,
  rowsOf,
  waitForLocks,
  WECHAT_APP,
  whileHeld,
  type Desk,
} from '../worlds/account-desk';
import { dump, tablesWith } from './whole-database';
import { knowByWechat } from '../worlds/known-members';

const WHO = {
  openId: 'open-id-of-somebody',
  unionId: 'union-id-of-somebody',
  phone: '13812345678',
  name: '茶小满本人',
};
const WORDS = [WHO.openId, WHO.unionId, WHO.phone, WHO.name];
let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk?.close());

const memberIdOf = async (openId: string): Promise<bigint> => {
  const [row] = await rowsOf<{ member_id: bigint }>(
    desk,
    'select member_id from huigan.member_identities where identity = $1',
    [openId],
  );
  return row?.member_id ?? 0n;
};

/** Joins and tells everything that a member can tell. */
async function somebody(): Promise<string> {
  const { session } = await desk.signIn(WHO.openId, WHO.unionId);
  const joined = await desk.get<{ session: string }>({ ...JOIN, personalisation: true }, session);
  const requests = [
    { action: 'save-name', name: WHO.name },
    { action: 'save-birthday', birthday: '03-08' },
    { action: 'save-household', household: 'baby' },
    { action: 'bind-phone', code: desk.wechat.issuePhoneCode(WHO.phone) },
    { action: 'show-code-keys' },
  ];
  for (const request of requests) await desk.get(request, joined.session);
  const event = { id: 'event001', name: 'visit', at: new Date(desk.clock.now).toISOString() };
  await desk.get({ action: 'record', events: [event] }, joined.session, 'insight');
  return joined.session;
}

const close = (session: string, redeemablePoints = '20') =>
  desk.ask({ action: 'close-account', redeemablePoints }, session);

test('before closing, the phone is nowhere in plain', async () => {
  await somebody();
  expect((await dump(desk.owner)).size).toBeGreaterThan(30);
  expect(await tablesWith(desk.owner, [WHO.phone])).toEqual([]);
  // The search finds what is there.
  expect(await tablesWith(desk.owner, [WHO.name])).toEqual(['member_profiles']);
  expect(await tablesWith(desk.owner, [WHO.openId, WHO.unionId])).toEqual(['member_identities']);
});

test('what is lost is said first, and nobody loses more than that', async () => {
  const session = await somebody();
  const preview = await desk.get<ClosingReply>({ action: 'preview-closing' }, session);
  expect(preview).toEqual({
    redeemablePoints: '20',
    pendingPoints: '0',
    debtPoints: '0',
    qualifyingPoints: '0',
    tierName: '茶友',
    benefits: expect.arrayContaining(['消费积分']) as string[],
    unpaidOrders: 0,
    waitingOrders: 0,
    openRefunds: 0,
    availableCommissionFen: '0',
    pendingCommissionFen: '0',
    withdrawingFen: '0',
  });
  expect(await close(session, '0')).toMatchObject({ code: 'figures-changed' });
  expect(await desk.ask({ action: 'show-me' }, session)).toMatchObject({ data: { name: WHO.name } });
});

test('after closing, nothing in any table says who the member was', async () => {
  const session = await somebody();
  const memberId = await memberIdOf(WHO.openId);
  expect(await close(session)).toMatchObject({ ok: true });
  expect(await tablesWith(desk.owner, WORDS)).toEqual([]);
  expect(desk.log.join('')).toContain('called');
  for (const word of WORDS) expect(desk.log.join('')).not.toContain(word);
  for (const table of [
    'member_identities',
    'member_profiles',
    'member_phones',
    'member_accounts',
    'code_handles',
    'phone_hashes',
    'member_consents',
    'behaviour_events',
    'welcome_claims',
  ])
    expect([
      table,
      await rowsOf(desk, `select from huigan.${table} where member_id = $1`, [memberId]),
    ]).toEqual([table, []]);
  expect(
    await rowsOf(desk, 'select from huigan.closed_members where member_id = $1', [memberId]),
  ).toHaveLength(1);
});

test('closing changes no sum and no proof; a refund of an old receipt still settles', async () => {
  const session = await somebody();
  const memberId = await memberIdOf(WHO.openId);
  const pool = desk.platform.database;
  const bought = sale(memberId, 'r1', desk.clock.now, 5000);
  const shop = { brandId: desk.shop.brandId, members: new Map([['somebody', memberId]]) };
  await settle(pool, shop, [bought]);
  const asked = { brandKey: undefined, asOf: new Date(desk.clock.now + 60_000).toISOString(), now: 0 };
  const proofs = async () => ({
    ledger: await hashLedger(pool, asked),
    differences: (await auditBrands(pool, asked)).brands.flatMap((brand) => brand.differences),
    replay: await replayLedger(desk.owner, undefined),
    transfers: await rowsOf(desk, 'select sum(amount) as total, count(*) as n from huigan.transfers'),
    row: await rowsOf(desk, 'select * from huigan.members'),
  });
  const before = await proofs();
  expect(before.differences).toEqual([]);
  expect(before.replay.count).toBe(0);
  expect(await close(session)).toMatchObject({ ok: true });
  expect(await proofs()).toEqual(before);

  if (bought.kind !== 'sale') throw new Error('a sale');
  const { store, day, receipt } = bought.payload;
  await settle(pool, shop, [
    {
      kind: 'refund',
      source: 'test',
      externalId: 'r1-refund',
      memberId: null,
      occurredAt: desk.clock.now + 1000,
      payload: { store, day, receipt, units: 'whole' },
    },
  ]);
  const [row] = await rowsOf<{ points_pending: bigint }>(
    desk,
    `select huigan.balance_of(balances, 'member.points.pending') as points_pending from huigan.members`,
  );
  expect(row).toEqual({ points_pending: 0n });
  expect((await proofs()).differences).toEqual([]);
});

test('joining again makes somebody new, without a second welcome gift', async () => {
  const first = await somebody();
  const memberId = await memberIdOf(WHO.openId);
  await close(first);
  const again = await desk.signIn(WHO.openId, WHO.unionId);
  expect(again.who).toBe('visitor');
  const joined = await desk.get<{ session: string }>(JOIN, again.session);
  expect(joined).toMatchObject({ who: 'member', welcomePoints: null });
  expect(await memberIdOf(WHO.openId)).not.toBe(memberId);
  const card = await desk.get({ action: 'show-card' }, joined.session, 'member');
  expect(card).toMatchObject({ redeemablePoints: '0', member: { joined: true } });
  expect(await desk.get({ action: 'show-me' }, joined.session)).toMatchObject({
    name: '',
    phone: null,
    birthday: null,
    household: null,
  });
  expect(await desk.ask({ action: 'show-me' }, first)).toMatchObject({ code: 'session-expired' });
});

test('somebody whose joining was told by the till has no second gift either', async () => {
  const { member_id: memberId } = (
    await rowsOf<{ member_id: bigint }>(
      desk,
      `with claimed as (
         insert into huigan.member_keys (brand_id, member_key) values ($1, 'import:7') returning *
       )
       insert into huigan.members (member_id, brand_id, member_key)
       select member_id, brand_id, member_key from claimed returning member_id`,
      [desk.shop.brandId],
    )
  )[0] ?? { member_id: 0n };
  await knowByWechat(desk.owner, desk.shop.brandId, [['open-till', BigInt(memberId)]]);
  await settle(desk.platform.database, { brandId: desk.shop.brandId, members: new Map([['m', memberId]]) }, [
    {
      kind: 'join',
      source: 'import',
      externalId: 'join:7',
      memberId,
      occurredAt: desk.clock.now - 1000,
      payload: {},
    },
  ]);
  expect(await close((await desk.signIn('open-till')).session)).toMatchObject({ ok: true });
  const again = await desk.signIn('open-till');
  expect(await desk.get(JOIN, again.session)).toMatchObject({ who: 'member', welcomePoints: null });
});

test('an import that names a closed member again tells of receipts, and nothing of who that was', async () => {
  const pool = desk.platform.database;
  const db = asDb(pool);
  const { brandId } = desk.shop;
  const told = async (): Promise<bigint> => {
    await makeMembers(db, brandId, 'import', ['7']);
    const memberId = (await findMadeMembers(db, brandId, 'import', ['7'])).get('7') ?? 0n;
    await writeProfiles(db, [{ memberId, name: WHO.name }]);
    return memberId;
  };
  const memberId = await told();
  const { session } = desk.platform.sessions.issue({ memberId, brandId }, 0, desk.clock.now);
  expect(await close(session, '0')).toMatchObject({ ok: true });
  expect(await told()).toBe(memberId);
  expect(await tablesWith(desk.owner, [WHO.name])).toEqual([]);
  expect(await rowsOf(desk, 'select from huigan.member_identities')).toEqual([]);
});

test('closing from two devices at once closes once; the other finds its session over', async () => {
  const sessions = [await somebody(), (await desk.signIn(WHO.openId)).session];
  const answers = await Promise.all(sessions.map((session) => close(session)));
  const outcomes = answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort();
  expect(outcomes).toEqual(['ok', 'session-expired']);
  for (const session of sessions) expect(await close(session)).toMatchObject({ code: 'session-expired' });
});

test('what waits for the account to close finds it closed, and writes nothing', async () => {
  const session = await somebody();
  const memberId = await memberIdOf(WHO.openId);
  const [keys] = await rowsOf(desk, 'select code_handle from huigan.member_accounts where member_id = $1', [
    memberId,
  ]);
  expect(keys).toBeDefined();
  const event = { id: 'event002', name: 'visit', at: new Date(desk.clock.now).toISOString() };
  const late: [object, 'account' | 'insight'][] = [
    [{ action: 'save-name', name: WHO.name }, 'account'],
    [{ action: 'bind-phone', code: desk.wechat.issuePhoneCode(WHO.phone) }, 'account'],
    [{ action: 'set-consent', purpose: 'marketing', granted: true }, 'account'],
    [{ action: 'save-birthday', birthday: '03-08' }, 'account'],
    [{ action: 'save-household', household: 'baby' }, 'account'],
    [{ action: 'show-code-keys' }, 'account'],
    [{ action: 'end-sessions' }, 'account'],
    [{ action: 'record', events: [event] }, 'insight'],
  ];
  // The closing waits first, all others behind it: their sessions were good when they asked.
  const row = `select from huigan.members where member_id = ${memberId} for update`;
  const [closed, ...others] = await whileHeld(desk, row, late.length + 1, () => {
    const closing = close(session);
    const behind = waitForLocks(desk, 1).then(() =>
      late.map(([body, name]) => desk.ask(body, session, name)),
    );
    return [closing, ...late.map((_, index) => behind.then((started) => started[index] as typeof closing))];
  });
  expect(closed).toMatchObject({ ok: true });
  for (const answer of others) expect(answer).toMatchObject({ code: 'session-expired' });
  expect(await tablesWith(desk.owner, WORDS)).toEqual([]);
  for (const table of [
    'member_consents',
    'behaviour_events',
    'member_accounts',
    'code_handles',
    'phone_hashes',
    'member_phones',
    'member_profiles',
  ])
    expect(await rowsOf(desk, `select from huigan.${table} where member_id = $1`, [memberId])).toEqual([]);
});

test('demo mode offers no closed account, and opens none by its key', async () => {
  const session = await somebody();
  const listed = () =>
    desk.get<{ members: { memberKey: string }[] }>({ action: 'list-demo-members' }, null, 'member');
  const [{ memberKey } = { memberKey: '' }] = (await listed()).members;
  const signIn = { action: 'sign-in-demo', memberKey };
  expect(await desk.ask(signIn, null, 'member')).toMatchObject({ ok: true });
  await close(session);
  expect((await listed()).members).toEqual([]);
  expect(await desk.ask(signIn, null, 'member')).toMatchObject({ code: 'not-found' });
});

test("a server's log tells nothing of who was there, from signing in to closing", async () => {
  const database = await createTestDatabase();
  const pool = openPool(database.appUrl, 1);
  await publishProgramme(pool, teaProgramme({}), null, Date.now());
  await pool.end();
  const simulator: WechatSimulator = await startWechatSimulator(WECHAT_APP);
  const server = await startServerProcess({
    DATABASE_URL: database.appUrl,
    WECHAT_APPID: WECHAT_APP.appId,
    WECHAT_APP_SECRET: WECHAT_APP.appSecret,
    WECHAT_API_URL: simulator.url,
    HUIGAN_LOG_LEVEL: 'debug',
  });
  const call = async (body: object, session: string | null = null) => {
    const { reply } = await server.post('/fn/account', body, session);
    return (reply.ok ? reply.data : { code: reply.code }) as Record<string, string>;
  };
  const code = simulator.issueLoginCode(WHO.openId, WHO.unionId);
  const visitor = await call({ action: 'sign-in-wechat', code });
  const { session = '' } = await call(JOIN, visitor['session']);
  await call({ action: 'save-name', name: WHO.name }, session);
  const phoneCode = simulator.issuePhoneCode(WHO.phone);
  await call({ action: 'bind-phone', code: phoneCode }, session);
  simulator.failNext('/wxa/msg_sec_check', -1);
  expect(await call({ action: 'save-name', name: `${WHO.name}二` }, session)).toEqual({ code: 'try-again' });
  await call({ action: 'close-account', redeemablePoints: '20' }, session);
  expect(await call({ action: 'show-me' }, session)).toEqual({ code: 'session-expired' });
  await server.printed('"session-expired"');
  const printed = server.output();
  await server.stop();
  await simulator.close();
  await database.drop();
  expect(printed).toContain('a call failed');
  for (const word of [...WORDS, code, phoneCode, session, visitor['session'] ?? '', WECHAT_APP.appSecret])
    expect(printed).not.toContain(word);
});
