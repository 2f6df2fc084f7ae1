/*
 * What a member tells about themselves, agrees to, and takes back.
 */
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import { JOIN, openDesk, rowsOf, type Desk } from '../worlds/account-desk';

let desk: Desk;
let members = 0;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const somebody = (): Promise<string> => desk.join(`open-${(members += 1)}`);
const me = (session: string) => desk.get({ action: 'show-me' }, session);
const at = (iso: string): void => void (desk.clock.now = Date.parse(iso));

describe('the name', () => {
  test('is kept as the member wrote it, without the space around it, and shown on the card', async () => {
    const session = await somebody();
    await desk.get({ action: 'save-name', name: '  茶小满 ' }, session);
    expect(await me(session)).toMatchObject({ name: '茶小满' });
    const card = await desk.get({ action: 'show-card' }, session, 'member');
    expect(card).toMatchObject({ member: { name: '茶小满' } });
  });

  test('that WeChat finds unfit is refused, and the one before stays', async () => {
    const session = await somebody();
    await desk.get({ action: 'save-name', name: '小满' }, session);
    expect(await desk.ask({ action: 'save-name', name: '违规' }, session)).toMatchObject({
      code: 'name-refused',
    });
    expect(await me(session)).toMatchObject({ name: '小满' });
  });

  test('is asked about again when WeChat no longer takes the access token', async () => {
    const session = await somebody();
    await desk.get({ action: 'save-name', name: '小满' }, session);
    desk.wechat.expireTokens();
    await desk.get({ action: 'save-name', name: '大满' }, session);
    expect(await me(session)).toMatchObject({ name: '大满' });
  });

  test('of somebody who does not sign in with WeChat is not asked about there', async () => {
    const visitor = await desk.get<{ session: string }>({ action: 'sign-in-demo-visitor' });
    const { session } = await desk.get<{ session: string }>(JOIN, visitor.session);
    const asked = desk.wechat.calls().length;
    await desk.get({ action: 'save-name', name: '路人' }, session);
    expect(desk.wechat.calls()).toHaveLength(asked);
  });
});

describe('the birthday', () => {
  test("may change once a calendar year of the brand's zone", async () => {
    at('2026-11-21T10:00:00+08:00');
    const session = await somebody();
    await desk.get({ action: 'save-birthday', birthday: '02-29' }, session);
    expect(await me(session)).toMatchObject({ birthday: { day: '02-29', changeableFrom: '2027-01-01' } });
    await desk.get({ action: 'save-birthday', birthday: '02-29' }, session);
    const other = { action: 'save-birthday', birthday: '03-01' };
    expect(await desk.ask(other, session)).toMatchObject({ code: 'birthday-fixed' });

    // The last second of the year, then the first of the next, as the brand counts.
    at('2026-12-31T23:59:59+08:00');
    const [row] = await rowsOf<{ member_id: bigint }>(
      desk,
      `select member_id from huigan.member_profiles where birthday = '02-29'`,
    );
    const owner = { memberId: row?.member_id ?? 0n, brandId: desk.shop.brandId };
    const later = desk.platform.sessions.issue(owner, 0, desk.clock.now).session;
    expect(await desk.ask(other, later)).toMatchObject({ code: 'birthday-fixed' });
    at('2027-01-01T00:00:00+08:00');
    expect(await me(later)).toMatchObject({ birthday: { day: '02-29', changeableFrom: null } });
    await desk.get(other, later);
    expect(await me(later)).toMatchObject({ birthday: { day: '03-01', changeableFrom: '2028-01-01' } });
  });

  test('is kept without a name, and the card goes on showing what it showed', async () => {
    const session = await somebody();
    const card = () =>
      desk.get<{ member: { name: string; memberKey: string } }>({ action: 'show-card' }, session, 'member');
    await desk.get({ action: 'save-birthday', birthday: '07-01' }, session);
    expect(await me(session)).toMatchObject({ name: '' });
    expect((await card()).member.name).toBe('');
    await desk.get({ action: 'save-name', name: '小满' }, session);
    expect(await me(session)).toMatchObject({ name: '小满', birthday: { day: '07-01' } });
  });

  test.each(['02-30', '13-01', '2-9', '00-10'])('%s is no day of the year', async (birthday) => {
    const session = await somebody();
    expect(await desk.ask({ action: 'save-birthday', birthday }, session)).toMatchObject({
      code: 'bad-request',
    });
  });
});

describe('the household', () => {
  const save = (session: string, household: string | null) =>
    desk.ask({ action: 'save-household', household }, session);

  test('is told, changed and taken back as often as the member likes, and stands in their data', async () => {
    const session = await somebody();
    expect(await me(session)).toMatchObject({ household: null });
    for (const household of ['couple', 'baby', 'baby', null, 'grown']) {
      expect(await save(session, household)).toMatchObject({ ok: true });
      expect(await me(session)).toMatchObject({ household });
      expect(await desk.get({ action: 'export-data' }, session)).toMatchObject({ about: { household } });
    }
  });

  test.each(['', 'married', 'BABY', 3])('%p is none', async (household) => {
    const session = await somebody();
    const answer = await desk.ask({ action: 'save-household', household }, session);
    expect(answer).toMatchObject({ code: 'bad-request' });
  });
});

describe('the phone', () => {
  const bind = (session: string, phone: string) =>
    desk.ask({ action: 'bind-phone', code: desk.wechat.issuePhoneCode(phone) }, session);

  test('is shown masked, and may be changed and removed', async () => {
    const session = await somebody();
    expect(await bind(session, '13812345678')).toMatchObject({ ok: true });
    expect(await me(session)).toMatchObject({ phone: '138****5678' });
    expect(await bind(session, '13900001111')).toMatchObject({ ok: true });
    expect(await me(session)).toMatchObject({ phone: '139****1111' });
    expect(await bind(session, '13900001111')).toMatchObject({ ok: true });
    await desk.get({ action: 'remove-phone' }, session);
    await desk.get({ action: 'remove-phone' }, session);
    expect(await me(session)).toMatchObject({ phone: null });
  });

  test('of another member is taken, also when both bind it at once; freed, it may be bound', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const answers = await Promise.all([bind(one, '13700000001'), bind(other, '13700000001')]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['ok', 'phone-taken']);
    const winner = answers[0]?.ok === true ? one : other;
    await desk.get({ action: 'remove-phone' }, winner);
    expect(await bind(winner === one ? other : one, '13700000001')).toMatchObject({ ok: true });
  });

  test('with a code that WeChat does not know is refused', async () => {
    expect(await desk.ask({ action: 'bind-phone', code: 'none' }, await somebody())).toMatchObject({
      code: 'wechat-refused',
    });
  });

  test('is found by a hash that no other brand shares', async () => {
    const session = await somebody();
    desk.clock.now += 1000;
    await bind(session, '13600000001');
    const [kept] = await rowsOf<{ phone_hash: Buffer }>(
      desk,
      'select phone_hash from huigan.member_phones order by verified_at desc limit 1',
    );
    expect(kept?.phone_hash).toEqual(desk.platform.vault.hash(desk.shop.brandId, 'phone', '8613600000001'));
    expect(kept?.phone_hash).not.toEqual(
      desk.platform.vault.hash(desk.shop.brandId + 1, 'phone', '8613600000001'),
    );
  });
});

describe('consents', () => {
  const consent = (session: string, purpose: string, granted: boolean) =>
    desk.ask({ action: 'set-consent', purpose, granted }, session);

  test('the latest answer counts and all are kept, also those of one millisecond', async () => {
    const session = await somebody();
    for (const granted of [true, false, true]) await consent(session, 'marketing', granted);
    const answers = await Promise.all(
      [true, false, true, false].map((granted) => consent(session, 'personalisation', granted)),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await me(session)).toMatchObject({ consents: { marketing: { granted: true } } });
    const rows = await rowsOf<{ granted: boolean }>(
      desk,
      `select granted from huigan.member_consents where purpose = 'marketing'
       and member_id = (select max(member_id) from huigan.members) order by given_at`,
    );
    expect(rows.map(({ granted }) => granted)).toEqual([true, false, true]);
  });

  test('who changes their mind all day may take it back, and give it again the day after', async () => {
    const session = await somebody();
    for (let n = 0; n < 10; n += 1)
      for (const granted of [true, false])
        expect((await consent(session, 'marketing', granted)).ok).toBe(true);
    expect(await consent(session, 'marketing', true)).toMatchObject({ code: 'too-often' });
    expect((await consent(session, 'marketing', false)).ok).toBe(true);
    desk.clock.now += 25 * 3_600_000;
    expect(await consent(session, 'marketing', true)).not.toMatchObject({ code: 'too-often' });
  });

  test('an answer that counts already is not kept again', async () => {
    const session = await somebody();
    await consent(session, 'marketing', true);
    const { consents } = await desk.get<{ consents: { marketing: { at: string } } }>(
      { action: 'show-me' },
      session,
    );
    desk.clock.now += 60_000;
    await consent(session, 'marketing', true);
    expect(await me(session)).toMatchObject({ consents: { marketing: consents.marketing } });
  });

  test('a newer guideline is asked about, and only the one in force can be agreed to', async () => {
    const session = await somebody();
    await desk.owner.query(
      `update huigan.member_consents set version = '2020-01-01' where purpose = 'privacy'`,
    );
    expect(await me(session)).toMatchObject({
      privacy: { accepted: '2020-01-01', current: PRIVACY_VERSION },
    });
    const accept = (privacyVersion: string) =>
      desk.ask({ action: 'accept-privacy', privacyVersion }, session);
    expect(await accept('2020-01-01')).toMatchObject({ code: 'privacy-outdated' });
    expect(await accept(PRIVACY_VERSION)).toMatchObject({ ok: true });
    expect(await me(session)).toMatchObject({ privacy: { accepted: PRIVACY_VERSION } });
  });
});

test('logging out everywhere ends every session, and the codes of devices left behind', async () => {
  const session = await somebody();
  const openId = `open-${members}`;
  const other = (await desk.signIn(openId)).session;
  const { handle } = await desk.get<{ handle: string }>({ action: 'show-code-keys' }, other);
  await desk.get({ action: 'end-sessions' }, session);
  for (const over of [session, other])
    expect(await desk.ask({ action: 'show-me' }, over)).toMatchObject({ code: 'session-expired' });
  expect(await desk.ask({ action: 'show-card' }, other, 'member')).toMatchObject({ code: 'session-expired' });
  const again = (await desk.signIn(openId)).session;
  const keys = await desk.get<{ handle: string }>({ action: 'show-code-keys' }, again);
  expect(keys.handle).not.toBe(handle);
});

test('logging out here ends this session and no other, and its token stays over', async () => {
  const session = await somebody();
  const openId = `open-${members}`;
  const other = (await desk.signIn(openId)).session;
  await desk.get({ action: 'end-session' }, session);
  for (const action of ['show-me', 'end-session'])
    expect(await desk.ask({ action }, session)).toMatchObject({ code: 'session-expired' });
  expect(await me(other)).toMatchObject({ counts: { unpaid: 0, open: 0, refunds: 0, groups: 0 } });
  const again = (await desk.signIn(openId)).session;
  expect(await me(again)).toMatchObject({ contact: null });
  // What would be over by now is not kept for ever.
  desk.clock.now += 13 * 3_600_000;
  const later = (await desk.signIn(openId)).session;
  await desk.get({ action: 'end-session' }, later);
  const sql = `select count(*)::int as kept from huigan.ended_sessions e join huigan.member_identities i
    on i.member_id = e.member_id where i.identity = '${openId}'`;
  expect(await rowsOf(desk, sql)).toEqual([{ kept: 1 }]);
});
