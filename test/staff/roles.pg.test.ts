/*
 * The walk over the table of roles: who × action × store × brand. The table here is written down a second
 * time, by hand, in another shape; the actions come from the schemas, so that a new one is asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counterRequestSchema } from '../../cloudfunctions/contract/counter';
import { RIGHTS } from '../../cloudfunctions/core/staff/roles.rules';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { token } from '../server/tokens';
import { STAFF_REQUESTS, STAFF_SCHEMAS } from '../worlds/staff-requests';
import { openCounter, type Counter } from '../worlds/counter-world';
import { makeTillShop, memberOf } from '../worlds/till-shop';

interface Actions {
  def: { options: readonly unknown[] };
}
const actionsOf = (schema: Actions): string[] =>
  (schema.def.options as readonly { shape: { action: { def: { values: unknown[] } } } }[]).map((option) =>
    String(option.shape.action.def.values[0]),
  );
type Name = keyof typeof STAFF_SCHEMAS;
const FUNCTION_OF = new Map(
  Object.entries(STAFF_SCHEMAS).flatMap(([name, schema]) =>
    actionsOf(schema).map((action) => [action, name as Name] as const),
  ),
);
const ACTIONS = [...FUNCTION_OF.keys()];
const functionOf = (action: string): Name => FUNCTION_OF.get(action) ?? 'staff';

/** Everybody; whoever works here; from the till up; from the manager up. The rest is the operator's. */
const OPEN = ['sign-in-staff-wechat', 'list-demo-staff', 'sign-in-demo-staff', 'accept-invite'];
const ANY_STAFF = ['show-my-desk', 'end-my-sessions'];
const MORNING = ['show-morning', 'list-regulars', 'show-store-days'];
const TILL = [
  ...['scan', 'redeem-benefit', 'take-points', 'redeem-coupon', 'list-goodwill', 'give-coupon'],
  ...['credit-sale', 'undo', 'list-my-shift'],
  ...actionsOf(counterRequestSchema).filter((action) => !MORNING.includes(action)),
];
const STORE = [
  ...['reverse', 'list-store-actions', 'list-review', 'invite', 'list-staff', 'dismiss'],
  ...MORNING,
];

type Who = 'clerk' | 'manager' | 'operator';
const isStoreAction = (action: string): boolean => TILL.includes(action) || STORE.includes(action);

/** Whether the table of this file lets somebody of store s1 do it at a store. */
function mayHere(who: Who, action: string, store: string): boolean {
  if (OPEN.includes(action) || ANY_STAFF.includes(action)) return true;
  const atStore = who === 'operator' ? store === 's1' || store === 's2' : store === 's1';
  if (TILL.includes(action)) return atStore;
  if (STORE.includes(action)) return atStore && who !== 'clerk';
  return who === 'operator';
}

let counter: Counter;
let other: Awaited<ReturnType<typeof makeTillShop>>;
const staff = new Map<Who, bigint>();

beforeAll(async () => {
  counter = await openCounter();
  other = await makeTillShop(counter.pool, { brand: 'coffee', name: '咖啡' });
  await keepStores(asDb(counter.pool), other.brandId, [{ id: 'x9', name: '咖啡一店' }]);
  staff.set('clerk', await counter.hire('clerk', ['s1']));
  staff.set('manager', await counter.hire('manager', ['s1']));
  staff.set('operator', await counter.hire('operator', []));
});
afterAll(() => counter.close());

const sessionOf = (who: Who): Promise<string> => counter.sessionOf(staff.get(who) ?? 0n);
const bodyOf = (action: string, store: string): object => ({
  action,
  ...(isStoreAction(action) ? { store } : {}),
  ...STAFF_REQUESTS[action],
});
async function outcome(action: string, store: string, session: string | null): Promise<string> {
  const answer = await counter.ask(bodyOf(action, store), session, functionOf(action));
  return answer.ok ? 'ok' : answer.code;
}
const NOT_LET = ['not-signed-in', 'session-expired', 'forbidden'];

describe('the table of roles', () => {
  test('knows every action of the contract, and this walk has a request for each', () => {
    expect(Object.keys(RIGHTS).sort()).toEqual([...ACTIONS].sort());
    expect(Object.keys(STAFF_REQUESTS).sort()).toEqual([...ACTIONS].sort());
  });

  test('is the one that docs/roles.md shows', () => {
    const shown = readFileSync(join(__dirname, '..', '..', 'docs', 'roles.md'), 'utf8');
    for (const [action, { roles, place }] of Object.entries(RIGHTS)) {
      const who = roles === 'anybody' ? 'anybody' : roles.join(', ');
      expect(shown).toContain(`| \`${action}\` | ${who} | ${roles === 'anybody' ? '–' : place} |`);
    }
  });

  const cases = (['clerk', 'manager', 'operator'] as const).flatMap((who) =>
    ACTIONS.flatMap((action) =>
      (isStoreAction(action) ? ['s1', 's2', 'x9', 'none'] : ['-']).map((store) => ({ who, action, store })),
    ),
  );
  test('lets each role do what it says at its stores, and nothing else', async () => {
    const wrong: string[] = [];
    for (const { who, action, store } of cases) {
      const answered = await outcome(action, store, await sessionOf(who));
      const isLet = !NOT_LET.includes(answered);
      if (isLet !== mayHere(who, action, store)) wrong.push(`${who} ${action} at ${store}: ${answered}`);
      if (answered === 'try-again') wrong.push(`${action} failed`);
    }
    expect(wrong).toEqual([]);
  });

  test('opens only the doors in front of which nobody has a session yet', async () => {
    for (const action of ACTIONS)
      expect([action, NOT_LET.includes(await outcome(action, 's1', null))]).toEqual([
        action,
        !OPEN.includes(action),
      ]);
  });

  const brand = () => counter.shop.brandId;
  const operatorId = () => String(staff.get('operator'));
  test.each<[string, string, () => string | Promise<string>]>([
    [
      'that is over',
      'session-expired',
      () => token({ sub: operatorId(), brand: brand(), aud: 'staff', exp: 1 }),
    ],
    [
      'of a member',
      'not-signed-in',
      () => token({ sub: String(memberOf(counter.shop, 'an')), brand: brand() }),
    ],
    [
      'signed with another secret',
      'not-signed-in',
      () => token({ sub: operatorId(), brand: brand(), aud: 'staff' }, 'another secret of some length'),
    ],
    [
      'that names staff of another brand',
      'not-signed-in',
      () =>
        counter.platform.staffSessions.issue(
          { staffId: staff.get('operator') ?? 0n, brandId: other.brandId, generation: 0 },
          counter.clock.now,
        ).session,
    ],
    [
      'of rights that have changed since',
      'session-expired',
      () =>
        counter.platform.staffSessions.issue(
          { staffId: staff.get('operator') ?? 0n, brandId: brand(), generation: 99 },
          counter.clock.now,
        ).session,
    ],
  ])('is closed to a session %s', async (_, code, make) => {
    const session = await make();
    for (const action of ACTIONS.filter((one) => !OPEN.includes(one)))
      expect([action, await outcome(action, 's1', session)]).toEqual([action, code]);
  });

  test('is closed at once to whoever was dismissed', async () => {
    const leaver = await counter.hire('manager', ['s1']);
    const session = await counter.sessionOf(leaver);
    expect(await outcome('list-staff', 's1', session)).toBe('ok');
    const boss = await sessionOf('operator');
    await counter.get({ action: 'dismiss-staff', staffId: String(leaver) }, boss, 'operator');
    for (const action of ACTIONS.filter((one) => !OPEN.includes(one)))
      expect([action, await outcome(action, 's1', session)]).toEqual([action, 'session-expired']);
  });
});

describe('ids of another brand', () => {
  test('lead an operator nowhere', async () => {
    const boss = await sessionOf('operator');
    const theirs = await counter.hire('clerk', ['x9'], '阿青', other.brandId);
    const ask = (body: object, name: 'staff' | 'operator' = 'operator') => counter.ask(body, boss, name);
    const notFound = { ok: false, code: 'not-found' };
    expect(await ask({ action: 'dismiss-staff', staffId: String(theirs) })).toMatchObject(notFound);
    expect(await ask({ action: 'rotate-pos-secret', store: 'x9' })).toMatchObject(notFound);
    expect(await ask({ action: 'invite-staff', name: '小李', role: 'clerk', stores: ['x9'] })).toMatchObject(
      notFound,
    );
    expect(await ask({ action: 'look-up-member', text: 'coffee:an' })).toEqual({
      ok: true,
      data: { member: null },
    });
    const [member] = await counter.rows('select member_key from huigan.members where member_id = $1', [
      memberOf(other, 'an'),
    ]);
    const looked = await ask({ action: 'look-up-member', text: String(member?.['member_key']) });
    const [mine] = await counter.rows('select member_key from huigan.members where member_id = $1', [
      memberOf(counter.shop, 'an'),
    ]);
    // The same key may stand for a member of this brand; never for the other's.
    expect(looked).toMatchObject({
      data: { member: member?.['member_key'] === mine?.['member_key'] ? { redeemablePoints: '100' } : null },
    });
    const brands = await counter.get({ action: 'list-brand-staff' }, boss, 'operator');
    expect(JSON.stringify(brands)).not.toContain('阿青');
  });
});
