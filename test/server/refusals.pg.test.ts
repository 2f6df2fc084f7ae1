/*
 * Every action of every function, asked by everybody who may not ask it: a clear refusal, and nothing has
 * changed. The actions are read from the schemas, so that a new one cannot be forgotten.
 */
import type * as z from 'zod/mini';
import { FUNCTIONS } from '../../cloudfunctions/server/functions';
import { JOIN, openDesk, rowsOf, type Desk } from '../worlds/account-desk';
import { dump } from '../account/whole-database';
import { MEMBER_REQUESTS, MEMBER_SCHEMAS } from '../worlds/member-requests';
import { token } from './tokens';
import { makeShop, teaProgramme } from '../worlds/tea-shop';

type Name = keyof typeof MEMBER_SCHEMAS;

/** Actions that need no session; all others are for members, and one for visitors too. */
const FOR_ANYBODY = [
  'sign-in-wechat',
  'sign-in-demo-visitor',
  'list-demo-members',
  'sign-in-demo',
  'show-brand',
  'list-stores',
  'read-scene',
  'show-menu',
  'suggest',
];
/** The same of groups: some are called as coupons' are, which are for members. */
const GROUPS_FOR_ANYBODY = ['list-offers', 'show-offer', 'show-group', 'show-cycle'];
const isOpen = (name: string, action: string): boolean =>
  (name === 'group' ? GROUPS_FOR_ANYBODY : FOR_ANYBODY).includes(action);
const FOR_VISITORS = ['join', 'open-link', 'show-shared-order'];
/** Of what the member would have to have or to be. */
const SHOW_ONE = [
  'show-order',
  'show-coupon',
  'show-offer',
  'show-code',
  'show-mall-item',
  'show-parcel',
  'show-commission',
  'show-shared-order',
  'show-wait',
  'show-in-standings',
  'list-materials',
  'export-statement',
];

const actionsOf = (schema: { def: { options: readonly z.ZodMiniObject[] } }): string[] =>
  schema.def.options.map((option) => {
    const { action } = option.shape as { action: z.ZodMiniLiteral<string> };
    return [...action.def.values][0] ?? '';
  });
const ACTIONS = Object.entries(MEMBER_SCHEMAS).flatMap(([name, schema]) =>
  actionsOf(schema).map((action): [Name, string] => [name as Name, action]),
);

let desk: Desk;
const sessions: Record<string, string | null> = {};
beforeAll(async () => {
  desk = await openDesk({ an: '安然' });
  const coffee = await makeShop(desk.platform.database, teaProgramme({ brand: 'coffee' }), { bo: '柏舟' });
  const idOf = async (openId: string): Promise<string> =>
    String(
      (
        await rowsOf<{ member_id: bigint }>(
          desk,
          'select member_id from huigan.member_identities where identity = $1',
          [openId],
        )
      )[0]?.member_id,
    );
  const brand = desk.shop.brandId;
  const over = Math.floor(Date.now() / 1000) - 1;
  const ended = await desk.join('open-ended');
  const closed = await desk.join('open-closed');
  const closedId = await idOf('open-closed');
  await desk.get({ action: 'end-sessions' }, ended);
  await desk.get({ action: 'close-account', redeemablePoints: '20' }, closed);
  const an = String(desk.shop.members.get('an'));
  Object.assign(sessions, {
    none: null,
    expired: token({ sub: an, brand, exp: over }),
    'expired, of a visitor': token({ sub: 'open-1', brand, aud: 'visitor', kind: 'wechat', exp: over }),
    'of a visitor': (await desk.signIn('open-visitor')).session,
    'of a visitor, without a kind': token({ sub: 'open-1', brand, aud: 'visitor' }),
    'of an ended generation': ended,
    'of a later generation': token({ sub: an, brand, gen: 1 }),
    'of a closed account': closed,
    'of a closed account, made anew': token({ sub: closedId, brand, gen: 1 }),
    "with another brand's member": token({ sub: String(coffee.members.get('bo')), brand }),
    'with a member nobody knows': token({ sub: '999999', brand }),
    'of staff': token({ sub: an, brand, aud: 'staff' }),
    'that is forged': token({ sub: an, brand }, 'another secret of some length'),
  });
});
afterAll(() => desk?.close());

const CODES: [session: string, code: string][] = [
  ['none', 'not-signed-in'],
  ['expired', 'session-expired'],
  ['expired, of a visitor', 'session-expired'],
  ['of a visitor', 'not-joined'],
  ['of a visitor, without a kind', 'not-signed-in'],
  ['of an ended generation', 'session-expired'],
  ['of a later generation', 'session-expired'],
  ['of a closed account', 'session-expired'],
  ['of a closed account, made anew', 'session-expired'],
  ["with another brand's member", 'not-signed-in'],
  ['with a member nobody knows', 'not-signed-in'],
  ['of staff', 'not-signed-in'],
  ['that is forged', 'not-signed-in'],
];

/** Walked through by role in test/staff/roles.pg.test.ts. */
const OF_STAFF = ['staff', 'counter', 'operator', 'trade', 'promotion', 'audience'];

test('every function that is served is looked at, and every action', () => {
  const forMembers = FUNCTIONS.filter(({ name }) => !OF_STAFF.includes(name));
  expect(forMembers.map(({ name }) => name).sort()).toEqual(Object.keys(MEMBER_SCHEMAS).sort());
  expect(ACTIONS.length).toBeGreaterThan(20);
  expect(ACTIONS.map(([, action]) => action)).toEqual(
    expect.arrayContaining([...FOR_ANYBODY, ...FOR_VISITORS, ...Object.keys(MEMBER_REQUESTS)]),
  );
});

describe.each(CODES)('with a session %s', (session, code) => {
  const closedTo = (name: string, action: string): boolean =>
    !isOpen(name, action) && !(session === 'of a visitor' && FOR_VISITORS.includes(action));

  test(`every action for members is refused: ${code}`, async () => {
    const before = await dump(desk.owner);
    for (const [name, action] of ACTIONS.filter((each) => closedTo(...each))) {
      const reply = await desk.ask({ action, ...MEMBER_REQUESTS[action] }, sessions[session], name);
      expect([action, reply]).toEqual([action, { ok: false, code, message: expect.any(String) as string }]);
    }
    expect(await dump(desk.owner)).toEqual(before);
  });

  test('what is for anybody answers as it answers without a session', async () => {
    const answers = async (asked: string | null | undefined) => {
      const codes: string[] = [];
      for (const [name, action] of ACTIONS.filter((each) => isOpen(...each))) {
        const reply = await desk.ask({ action, ...MEMBER_REQUESTS[action] }, asked, name);
        codes.push(`${action} ${reply.ok ? 'ok' : reply.code}`);
      }
      return codes;
    };
    expect(await answers(sessions[session])).toEqual(await answers(null));
  });
});

test('a member who asks for another by name is shown themselves', async () => {
  const session = await desk.join('open-me');
  const other = { memberId: String(desk.shop.members.get('an')), memberKey: 'test:an', brandId: 99 };
  for (const [name, action] of ACTIONS.filter(([, each]) => /^(show|export|list)-/.test(each))) {
    if (isOpen(name, action) || SHOW_ONE.includes(action)) continue;
    const reply = await desk.ask({ action, ...MEMBER_REQUESTS[action], ...other }, session, name);
    expect([action, JSON.stringify(reply)]).toEqual([action, expect.not.stringMatching(/安然|test:an/)]);
    expect([action, reply.ok]).toEqual([action, true]);
  }
});

test('outside of demo mode nobody is shown or signed in for show, also with a session', async () => {
  const { session } = await desk.signIn('open-visitor');
  const demo = desk.platform.demo;
  desk.platform.demo = false;
  for (const [name, action] of [
    ['account', 'sign-in-demo-visitor'],
    ['member', 'list-demo-members'],
    ['member', 'sign-in-demo'],
  ] as const) {
    for (const asked of [null, session])
      expect(await desk.ask({ action, ...MEMBER_REQUESTS[action] }, asked, name)).toMatchObject({
        code: 'demo-mode-only',
      });
  }
  desk.platform.demo = demo;
});

test('what nobody could mean is a bad request, whoever asks', async () => {
  const session = await desk.join('open-bad');
  for (const body of [
    {},
    { action: 'constructor' },
    { action: 'join' },
    { ...JOIN, marketing: 'yes' },
    { action: 1 },
  ])
    expect(await desk.ask(body, session)).toMatchObject({ code: 'bad-request' });
});
