/*
 * The walk over the table of roles: who × action × store × brand. The table here is written down a second
 * time, by hand, in another shape; the actions come from the schemas, so that a new one is asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counterRequestSchema } from '../../cloudfunctions/contract/counter';
import { operatorRequestSchema } from '../../cloudfunctions/contract/operator';
import { promotionRequestSchema } from '../../cloudfunctions/contract/promotion';
import { tradeRequestSchema } from '../../cloudfunctions/contract/trade';
import { staffRequestSchema } from '../../cloudfunctions/contract/staff';
import { RIGHTS } from '../../cloudfunctions/core/staff/roles.rules';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { token } from '../server/tokens';
import { openCounter, type Counter } from '../worlds/counter-world';
import { makeTillShop, memberOf } from '../worlds/till-shop';

interface Actions {
  def: { options: readonly unknown[] };
}
const actionsOf = (schema: Actions): string[] =>
  (schema.def.options as readonly { shape: { action: { def: { values: unknown[] } } } }[]).map((option) =>
    String(option.shape.action.def.values[0]),
  );
const SCHEMAS = {
  staff: staffRequestSchema,
  counter: counterRequestSchema,
  operator: operatorRequestSchema,
  trade: tradeRequestSchema,
  promotion: promotionRequestSchema,
};
type Name = keyof typeof SCHEMAS;
const FUNCTION_OF = new Map(
  Object.entries(SCHEMAS).flatMap(([name, schema]) =>
    actionsOf(schema).map((action) => [action, name as Name] as const),
  ),
);
const ACTIONS = [...FUNCTION_OF.keys()];
const functionOf = (action: string): Name => FUNCTION_OF.get(action) ?? 'staff';

/** Everybody; whoever works here; from the till up; from the manager up. The rest is the operator's. */
const OPEN = ['sign-in-staff-wechat', 'list-demo-staff', 'sign-in-demo-staff', 'accept-invite'];
const ANY_STAFF = ['show-my-desk', 'end-my-sessions'];
const TILL = [
  ...['scan', 'redeem-benefit', 'take-points', 'redeem-coupon', 'list-goodwill', 'give-coupon'],
  ...['credit-sale', 'undo', 'list-my-shift'],
  ...actionsOf(counterRequestSchema),
];
const STORE = ['reverse', 'list-store-actions', 'list-review', 'invite', 'list-staff', 'dismiss'];

const REDEEM = { session: 'none', requestId: 'request1' };
const NO_ORDER = '261121000000000000';
const NO_STATEMENT = 'W261121000000000000000000';
const NO_TEAM = 'nothere1';
const TEAM = {
  ...{ name: '茶友', targetFen: 10_000, from: '2027-01', until: null },
  bonus: { kind: 'fixed', fen: 1000 },
};
const NO_TERMS = { extraBp: 0, products: [], categories: [], fromDay: '2026-11-21', untilDay: null };
const NO_MATERIAL = {
  ...{ title: '新品', words: '来一杯', picture: '', content: { kind: 'shop', id: '' } },
  ...{ fromDay: '2026-11-21', untilDay: null },
};
const NO_GROUP = '0000000000';
const DAYS = { from: '2026-11-21', to: '2026-11-21' };
const NO_HOURS = { address: '', phone: '', position: null, hours: [], ordering: false };
const ITEM = {
  ...{ product: 'none', name: '无', category: 'none', priceFen: 100, picture: '', description: '' },
  ...{ tips: [], options: [], set: null, windows: [], custom: null, mostPerOrder: 1 },
};
const MALL_ITEM = {
  ...{ name: '无', picture: '', description: '', points: 1, fen: 0, stock: null, perMember: null },
  ...{ what: { kind: 'coupon', template: 'none' }, from: null, until: null, tiers: [] },
};
/** A request of each action that is well-formed and, where it is let through, does no harm. */
const REQUESTS: Record<string, object> = {
  'sign-in-staff-wechat': { code: 'nobody' },
  'list-demo-staff': {},
  'sign-in-demo-staff': { staffId: '1' },
  'accept-invite': { invite: 'none', code: 'nobody' },
  'show-my-desk': {},
  'end-my-sessions': {},
  scan: { text: 'nothing' },
  'redeem-benefit': { ...REDEEM, benefit: 'topping' },
  'take-points': { ...REDEEM, points: '1' },
  'redeem-coupon': { ...REDEEM, coupon: '1' },
  'list-goodwill': {},
  'give-coupon': { ...REDEEM, template: 'none', reason: '做慢了' },
  'credit-sale': { ...REDEEM, day: '2026-11-21', receipt: '1', amountFen: '100' },
  undo: { redemption: 'none' },
  reverse: { redemption: 'none', reason: '做错了' },
  'list-my-shift': {},
  'list-store-actions': {},
  'list-review': {},
  invite: { name: '小李', role: 'clerk' },
  'list-staff': {},
  dismiss: { staffId: '999999' },
  'show-overview': {},
  'list-versions': {},
  'show-version': { version: 1 },
  'check-programme': { document: {} },
  'publish-programme': { document: {}, after: 1 },
  'list-stores': {},
  'save-store': { store: 's1', name: '西湖店' },
  'rotate-pos-secret': { store: 'none' },
  'list-brand-staff': {},
  'invite-staff': { name: '小李', role: 'clerk', stores: ['s1'] },
  'dismiss-staff': { staffId: '999999' },
  'list-dead-letters': {},
  'retry-dead-letters': { ids: ['999999'] },
  'run-audit': {},
  'look-up-member': { text: 'nobody' },
  'list-members': {},
  'list-actions': {},
  'list-board': {},
  'show-store-today': {},
  'show-store-order': { order: NO_ORDER },
  'find-pickup': { text: 'A001' },
  'start-order': { order: NO_ORDER },
  'ready-order': { order: NO_ORDER },
  'hand-out': { order: NO_ORDER },
  'move-batch': { group: NO_GROUP, step: 'ready-order', requestId: 'request1' },
  'list-past-orders': {},
  'set-sold-out': { product: 'none', soldOut: true },
  'list-sold-out': {},
  'list-parcel-groups': {},
  'list-parcels': { group: 'nowhere000' },
  'list-after-sales': { state: 'asked' },
  'show-after-sale-photo': { request: 'none' },
  'answer-after-sale': { request: 'none', accept: false, words: '' },
  'refund-order': { order: NO_ORDER, lines: [], reason: '做错了', requestId: 'request1' },
  'list-menu': {},
  'save-item': { item: ITEM, shown: true, revision: 7 },
  'save-categories': { categories: [] },
  'list-mall-items': {},
  'save-mall-item': { item: 'none', document: MALL_ITEM, state: 'live', revision: 7 },
  'show-store': { store: 's1' },
  'save-store-details': { store: 'none', details: NO_HOURS },
  'save-store-item': { store: 's1', product: 'none', priceFen: null, available: null, soldOut: true },
  'list-price-books': {},
  'show-price-book': { version: 1 },
  'check-price-book': { document: {} },
  'publish-price-book': { document: {}, effectiveFrom: '2026-11-21T15:00:00+08:00', after: 0 },
  'list-brand-orders': DAYS,
  'export-orders': DAYS,
  'show-brand-order': { order: NO_ORDER },
  'reconcile-day': { day: '2026-11-20' },
  'list-stuck-effects': {},
  'retry-effects': { ids: ['999999'] },
  'list-desk-cycles': {},
  'show-desk-cycle': { cycle: 'none' },
  'publish-cycle': { cycle: 'none', document: {}, revision: 0 },
  'show-packing': { group: 'nowhere000' },
  'export-packing': { cycle: 'none' },
  'export-leader-fees': { cycle: 'none' },
  'try-share': { group: 'nowhere000', product: 'none', shareBp: 1000 },
  'give-share': {
    ...{ group: 'nowhere000', product: 'none', shareBp: 1000, reason: '做错了', typedFen: '1' },
    requestId: 'request1',
  },
  'list-payouts': {},
  'export-referral-tax': { month: '2026-11' },
  'reconcile-transfers': { day: '2026-11-20' },
  'list-templates': {},
  'show-template': { template: 'none' },
  'check-template': { template: 'none', document: {} },
  'simulate-template': { document: {} },
  'publish-template': { template: 'none', document: {}, after: 0 },
  'move-template': { template: 'none', move: 'pause', reason: '做错了' },
  'list-template-requests': {},
  'show-template-request': { request: '999999' },
  'answer-template-request': { request: '999999', agree: false, reason: '' },
  'issue-to-list': { template: 'none', csv: 'nothing', requestId: 'request1' },
  'list-runs': { template: 'none' },
  'show-run': { run: '999999' },
  'resume-run': { run: '999999' },
  'list-run-misses': { run: '999999' },
  'make-codes': { template: 'none', batch: 'one', count: 1 },
  'import-codes': { template: 'none', batch: 'one', csv: 'nothing' },
  'list-code-batches': { template: 'none' },
  'export-codes': { template: 'none', batch: 'one' },
  'show-holders': { template: 'none' },
  'correct-coupons': { template: 'none', to: null, reason: '做错了', typed: 'x', requestId: 'request1' },
  'show-bearers': { month: '2026-11' },
  'export-bearers': { month: '2026-11' },
  'list-offline-losses': { month: '2026-11' },
  'show-template-results': { template: 'none' },
  'list-campaigns': { month: '2026-11' },
  'show-campaign': { campaign: 'none' },
  'check-campaign': { campaign: 'none', document: {} },
  'publish-campaign': { campaign: 'none', document: {}, after: 0 },
  'end-campaign': { campaign: 'none', reason: '做错了' },
  'show-campaign-results': { campaign: 'none' },
  'list-group-offers': {},
  'show-group-offer': { offer: 'none' },
  'check-group-offer': { offer: 'none', document: {} },
  'simulate-group-offer': { document: {} },
  'save-group-offer': { offer: 'none', document: {}, state: 'draft', revision: 7 },
  'end-group-offer': { offer: 'none', reason: '做错了' },
  'list-groups': {},
  'show-desk-group': { group: NO_GROUP },
  'list-stuck-groups': {},
  'fill-group': { group: NO_GROUP, reason: '做错了' },
  'show-group-results': DAYS,
  'export-group-results': DAYS,
  'list-referral-programmes': {},
  'show-referral-programme': { version: 1 },
  'check-referral-programme': { document: {} },
  'simulate-referral-programme': { document: {} },
  'publish-referral-programme': { document: {}, effectiveFrom: '2026-11-21T15:00:00+08:00', after: 0 },
  'list-held-commissions': { decided: false },
  'decide-commission': { member: 'nobody', order: NO_ORDER, decision: 'released', note: '核对过了' },
  'show-referral-results': { month: '2026-11' },
  'export-commissions': { month: '2026-11' },
  'list-partners': { state: 'applied' },
  'try-partner-terms': { member: 'nobody', terms: NO_TERMS },
  'approve-partner': { member: 'nobody', terms: NO_TERMS },
  'refuse-partner': { member: 'nobody', note: '资料不全' },
  'set-partner-terms': { member: 'nobody', terms: NO_TERMS, after: 0 },
  'end-partnership': { member: 'nobody', note: '合作到期' },
  'list-desk-materials': {},
  'save-material': { material: 'none', document: NO_MATERIAL, revision: 9 },
  'end-material': { material: 'none' },
  'list-statements': { open: true },
  'pay-statement': { withdrawal: NO_STATEMENT, bankReference: '20261121001', paidOn: '2026-11-21' },
  'return-statement': { withdrawal: NO_STATEMENT, note: '抬头有误' },
  'export-desk-statement': { withdrawal: NO_STATEMENT },
  'list-teams': {},
  'show-desk-team': { team: NO_TEAM },
  'make-team': { document: { ...TEAM, from: '2020-01' }, requestId: 'request00001' },
  'change-team': { team: NO_TEAM, document: TEAM },
  'invite-to-team': { team: NO_TEAM, member: 'nobody' },
  'remove-from-team': { team: NO_TEAM, member: 'nobody', note: '不合适' },
  'list-desk-team-months': { team: NO_TEAM },
  'export-team-month': { team: NO_TEAM, month: '2026-11' },
};

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
  ...REQUESTS[action],
});
async function outcome(action: string, store: string, session: string | null): Promise<string> {
  const answer = await counter.ask(bodyOf(action, store), session, functionOf(action));
  return answer.ok ? 'ok' : answer.code;
}
const NOT_LET = ['not-signed-in', 'session-expired', 'forbidden'];

describe('the table of roles', () => {
  test('knows every action of the contract, and this walk has a request for each', () => {
    expect(Object.keys(RIGHTS).sort()).toEqual([...ACTIONS].sort());
    expect(Object.keys(REQUESTS).sort()).toEqual([...ACTIONS].sort());
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
  }, 60_000);

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
        counter.platform.staffSessions
          .issue(
            { staffId: staff.get('operator') ?? 0n, brandId: other.brandId, generation: 0 },
            counter.clock.now,
          )
          .then(({ session }) => session),
    ],
    [
      'of rights that have changed since',
      'session-expired',
      () =>
        counter.platform.staffSessions
          .issue(
            { staffId: staff.get('operator') ?? 0n, brandId: brand(), generation: 99 },
            counter.clock.now,
          )
          .then(({ session }) => session),
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
