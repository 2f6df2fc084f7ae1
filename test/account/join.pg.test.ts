/*
 * Signing in and joining: who is a member, who is a visitor, and that a person is one member with one welcome
 * gift, whatever happens on the way.
 */
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { JOIN, openDesk, rowsOf, whileHeld, type Desk, type Session } from '../worlds/account-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ card1: '老客', card2: '老友' });
});
afterAll(() => desk?.close());

interface Joined extends Session {
  welcomePoints: string | null;
}
const join = (session: string, changes: object = {}) => desk.get<Joined>({ ...JOIN, ...changes }, session);
const count = async (table: string): Promise<number> =>
  Number((await rowsOf<{ n: string }>(desk, `select count(*) as n from huigan.${table}`))[0]?.n);
const importSession = async (name: string): Promise<string> =>
  desk.platform.sessions.issue(
    { memberId: desk.shop.members.get(name) ?? 0n, brandId: desk.shop.brandId },
    0,
    desk.clock.now,
  ).session;

describe('signing in with WeChat', () => {
  test('makes somebody new a visitor, of whom nothing is kept', async () => {
    const before = await Promise.all(['members', 'member_identities', 'member_consents'].map(count));
    const { who, session } = await desk.signIn('open-visitor');
    expect(who).toBe('visitor');
    expect(await Promise.all(['members', 'member_identities', 'member_consents'].map(count))).toEqual(before);
    expect(await desk.ask({ action: 'show-me' }, session)).toMatchObject({ code: 'not-joined' });
    expect(await desk.get({ action: 'show-brand' }, session, 'member')).toMatchObject({
      brand: { key: 'demo-tea' },
    });
  });

  test('knows a member again', async () => {
    await desk.join('open-known');
    const again = await desk.signIn('open-known');
    expect(again.who).toBe('member');
    expect(await desk.get({ action: 'show-me' }, again.session)).toMatchObject({ identities: ['wechat'] });
  });

  test('a code that is used twice, or is none, is refused', async () => {
    const code = desk.wechat.issueLoginCode('open-code');
    await desk.get({ action: 'sign-in-wechat', code });
    expect(await desk.ask({ action: 'sign-in-wechat', code })).toMatchObject({ code: 'wechat-refused' });
    expect(await desk.ask({ action: 'sign-in-wechat', code: 'none' })).toMatchObject({
      code: 'wechat-refused',
    });
  });

  test('trouble at WeChat asks to try again', async () => {
    desk.wechat.failNext('/sns/jscode2session', -1);
    const code = desk.wechat.issueLoginCode('open-busy');
    expect(await desk.ask({ action: 'sign-in-wechat', code })).toMatchObject({ code: 'try-again' });
  });
});

describe('joining', () => {
  test('gives the welcome gift at once, and a session as a member', async () => {
    const { session } = await desk.signIn('open-new', 'union-new');
    const joined = await join(session, { marketing: true });
    expect(joined).toMatchObject({ who: 'member', welcomePoints: '20' });
    const card = await desk.get({ action: 'show-card' }, joined.session, 'member');
    expect(card).toMatchObject({ redeemablePoints: '20', member: { joined: true } });
    expect(await desk.get({ action: 'show-me' }, joined.session)).toMatchObject({
      name: '',
      phone: null,
      birthday: null,
      privacy: { accepted: PRIVACY_VERSION, current: PRIVACY_VERSION },
      consents: { marketing: { granted: true }, personalisation: { granted: false } },
      identities: ['wechat'],
    });
    const kinds = await rowsOf<{ kind: string }>(
      desk,
      `select u.kind from huigan.member_identities w join huigan.member_identities u using (member_id)
       where w.identity = 'open-new' order by 1`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['wechat', 'wechat-union']);
  });

  test('the key of a member says nothing about who that is', async () => {
    await desk.join('open-secret');
    const keys = await rowsOf<{ member_key: string }>(desk, 'select member_key from huigan.members');
    expect(keys.map((row) => row.member_key).filter((key) => key.includes('open-'))).toEqual([]);
  });

  test('ten taps at once, with sessions of two devices, make one member with one gift', async () => {
    const devices = [await desk.signIn('open-taps'), await desk.signIn('open-taps')];
    const before = await count('members');
    // All have looked for a member, and found none, before one of them can be made.
    const joined = await whileHeld(desk, 'lock table huigan.members in share row exclusive mode', 10, () =>
      Array.from({ length: 10 }, (_, index) => join(devices[index % 2]?.session ?? '')),
    );
    expect(await count('members')).toBe(before + 1);
    expect(new Set(joined.map(({ welcomePoints }) => welcomePoints))).toEqual(new Set(['20']));
    const members = await rowsOf<{ points_active: bigint; gifts: bigint }>(
      desk,
      `select huigan.balance_of(m.balances, 'member.points.active') as points_active, (select count(*) from huigan.lots l where l.member_id = m.member_id) as gifts
       from huigan.members m join huigan.member_identities i using (member_id) where i.identity = 'open-taps'`,
    );
    expect(members).toEqual([{ points_active: 20n, gifts: 1n }]);
    const consents = await rowsOf(
      desk,
      `select purpose from huigan.member_consents join huigan.member_identities using (member_id) where identity = 'open-taps'`,
    );
    expect(consents).toEqual([{ purpose: 'privacy' }]);
  });

  test('joining again later changes nothing and answers the same', async () => {
    const { session } = await desk.signIn('open-again');
    const first = await join(session, { marketing: true });
    desk.clock.now += 60_000;
    expect(await join(session, { marketing: false })).toMatchObject({ who: 'member', welcomePoints: '20' });
    expect(await join(first.session)).toMatchObject({ welcomePoints: '20' });
    expect(await desk.get({ action: 'show-me' }, first.session)).toMatchObject({
      consents: { marketing: { granted: true } },
    });
  });

  test('a joining that was killed before its event was told is completed by the next', async () => {
    const { session } = await desk.signIn('open-killed');
    expect(await untold(session)).toMatchObject({ code: 'try-again' });
    expect(await join(session)).toMatchObject({ welcomePoints: '20' });
  });

  test('a joining that was killed before its event was settled is completed by the next', async () => {
    const { session } = await desk.signIn('open-killed-later');
    await untold(session);
    const [made] = await rowsOf<{ member_id: bigint; member_key: string }>(
      desk,
      `select m.member_id, m.member_key from huigan.members m join huigan.member_identities i using (member_id)
       where i.identity = 'open-killed-later'`,
    );
    await receiveEvents(desk.platform.database, { brandId: desk.shop.brandId, utcOffsetMinutes: 480 }, [
      {
        kind: 'join',
        source: 'app',
        externalId: `join:${made?.member_key}`,
        memberId: made?.member_id ?? null,
        occurredAt: desk.clock.now,
        payload: {},
      },
    ]);
    desk.clock.now += 1000;
    const member = await desk.signIn('open-killed-later');
    expect(member.who).toBe('member');
    expect(await join(member.session)).toMatchObject({ welcomePoints: '20' });
    expect(await rowsOf(desk, 'select from huigan.inbox')).toEqual([]);
  });

  /** Joins while no event can be told, as where the process ends right before. */
  async function untold(session: string): Promise<unknown> {
    await desk.owner.query('revoke insert on huigan.event_keys from huigan_app');
    try {
      return await desk.ask(JOIN, session);
    } finally {
      await desk.owner.query('grant insert on huigan.event_keys to huigan_app');
    }
  }

  test('a member of the till joins with their own session, and keeps their points', async () => {
    const session = await importSession('card1');
    expect(await desk.get({ action: 'show-me' }, session)).toMatchObject({
      joinedAt: null,
      identities: ['test'],
    });
    expect(await join(session)).toMatchObject({ who: 'member', welcomePoints: '20' });
    expect(await desk.get({ action: 'show-me' }, session)).toMatchObject({
      name: '老客',
      joinedAt: expect.any(String) as string,
    });
  });

  test('an identity whose gift somebody else had gives none', async () => {
    const { session } = await desk.signIn('open-first', 'union-shared');
    expect(await join(session)).toMatchObject({ welcomePoints: '20' });
    const second = await desk.signIn('open-second', 'union-shared');
    expect(await join(second.session)).toMatchObject({ who: 'member', welcomePoints: null });
  });

  test('agreeing to an older guideline is not enough', async () => {
    const { session } = await desk.signIn('open-old');
    expect(await desk.ask({ ...JOIN, privacyVersion: '2020-01-01' }, session)).toMatchObject({
      code: 'privacy-outdated',
    });
    expect(await rowsOf(desk, `select from huigan.member_identities where identity = 'open-old'`)).toEqual(
      [],
    );
  });

  test("a visitor's session ends with those of the member that they became", async () => {
    const visitor = await desk.signIn('open-ended');
    const { session } = await join(visitor.session);
    await desk.get({ action: 'end-sessions' }, session);
    expect(await desk.ask(JOIN, visitor.session)).toMatchObject({ code: 'session-expired' });
    expect((await desk.signIn('open-ended')).who).toBe('member');
  });

  test('where the programme has no welcome gift, joining gives none', async () => {
    const poor = await openDesk({}, { welcomeGift: null });
    const { session } = await poor.signIn('open-poor');
    expect(await poor.get(JOIN, session)).toMatchObject({ who: 'member', welcomePoints: null });
    await poor.close();
  });

  test('a demo visitor is somebody new each time', async () => {
    const [one, other] = [
      await desk.get<Session>({ action: 'sign-in-demo-visitor' }),
      await desk.get<Session>({ action: 'sign-in-demo-visitor' }),
    ];
    const sessions = [(await join(one.session)).session, (await join(other.session)).session];
    const cards = await Promise.all(
      sessions.map((session) =>
        desk.get<{ member: { memberKey: string } }>({ action: 'show-card' }, session, 'member'),
      ),
    );
    expect(new Set(cards.map((card) => card.member.memberKey)).size).toBe(2);
  });
});
