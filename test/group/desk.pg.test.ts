/*
 * Group-buy at the operator's desk: offers that are checked, tried, kept and ended; groups with what is stuck
 * in them, by the real payment protocol; filling one by the brand; results that add up to the orders.
 */
import { keepLive, templateOf } from '../worlds/coupon-world';
import { trade } from '../../cloudfunctions/functions/trade';
import type { GroupOffer, SeatsTerms } from '../../cloudfunctions/contract/group';
import type {
  DeskGroupReply,
  GroupOfferCheckReply,
  GroupResultsReply,
  StuckGroupsReply,
} from '../../cloudfunctions/contract/group-desk';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { JOBS } from '../../cloudfunctions/core/settlement/work/jobs';
import { withTransaction } from '../../cloudfunctions/platform/db';
import { sampleTemplate } from '../coupon/sample-coupon';
import { statementsOf } from '../support/statements';
import { offerOf, openGroupWorld, type GroupWorld, type Taken } from '../worlds/group-world';
import { line, MINUTE_MS } from '../worlds/order-world';

let world: GroupWorld;
let boss: string;
let made = 0;
beforeAll(async () => {
  world = await openGroupWorld();
  boss = await world.sessionOf(await world.hire('operator', [], '沈'));
});
beforeEach(async () => {
  boss = await world.sessionOf(await world.hire('operator', [], '沈'));
});
afterEach(async () => {
  world.bank.endFaults();
  await world.rounds();
  expect(await world.differences()).toEqual([]);
});
afterAll(() => world?.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const get = (body: object): Promise<any> => world.get(body, boss, 'promotion');
const ask = (body: object) => world.ask(body, boss, 'promotion');
const refused = (code: string) => ({ ok: false, code });

async function people(count: number): Promise<string[]> {
  const names = Array.from({ length: count }, () => `d${String((made += 1)).padStart(4, '0')}`);
  await world.newcomers(names);
  return names;
}
async function offer(terms: Partial<SeatsTerms> = {}, changes = {}): Promise<{ offer: string }> {
  const id = `desk-${String((made += 1))}`;
  await world.lay(id, offerOf(terms, changes));
  return { offer: id };
}
async function group(count: number, of: { offer: string }): Promise<Taken[]> {
  const [first = '', ...names] = await people(count);
  const seats = [await world.join(first, of)];
  for (const name of names) {
    world.clock.now += 1000;
    seats.push(await world.join(name, { group: seats[0]?.group ?? '' }));
  }
  return seats;
}
const idOf = (seats: readonly Taken[]): string => seats[0]?.group ?? '';
const check = (document: unknown, id = 'new'): Promise<GroupOfferCheckReply> =>
  get({ action: 'check-group-offer', offer: id, document });
const pathsOf = async (document: unknown): Promise<string[]> =>
  (await check(document)).problems.map(({ path }) => path);
const shown = (groupId: string): Promise<DeskGroupReply> =>
  get({ action: 'show-desk-group', group: groupId });
const stuck = (): Promise<StuckGroupsReply> => get({ action: 'list-stuck-groups' });
const stuckOf = async (groupId: string) =>
  (await stuck()).groups.find((one) => one.group.group === groupId)?.stuck;
const later = (minutes: number): string => new Date(world.clock.now + minutes * MINUTE_MS).toISOString();

describe('a draft', () => {
  test('is told every problem with its place, in the operator’s Chinese', async () => {
    const times = { ...ALWAYS, stores: ['nowhere'], tiers: ['diamond'], until: later(-5) };
    const wrong = offerOf({
      product: 'none',
      leader: { kind: 'gift', gift: { template: 'none', count: 1 } },
    });
    const { problems, cost } = await check({ ...wrong, times });
    expect(problems.map(({ path }) => path)).toEqual([
      'terms.product',
      'terms.leader.gift.template',
      'times.stores',
      'times.tiers',
      'times.until',
    ]);
    for (const { message } of problems) expect(message).toMatch(/\p{Script=Han}/u);
    expect(cost).toBeNull();
  });

  test('is told where the shape is wrong', async () => {
    const terms = { ...offerOf().terms, steps: [{ size: 3, priceFen: '' }] };
    expect(await pathsOf({ ...offerOf(), terms })).toEqual(['terms.steps.0.priceFen']);
    expect(
      await pathsOf(offerOf({ steps: [1500, 1600].map((priceFen, n) => ({ size: n + 2, priceFen })) })),
    ).toEqual(['terms.steps']);
    expect(await pathsOf(offerOf({ leader: { kind: 'price', priceFen: 1390 } }))).toEqual([
      'terms.leader.priceFen',
    ]);
    expect(await pathsOf(offerOf({ fillAbove: 3 }))).toEqual(['terms.fillAbove']);
    const cycle = { kind: 'community', items: [{ product: 'cake', priceFen: 900, perMember: null }] };
    const days = { cutoff: '2026-11-22T20:00:00+08:00', arrives: '2026-11-23', fetchFrom: '2026-11-23' };
    const place = { code: 'gate', store: 's1', name: '东门', address: '', leader: null };
    const rest = { fetchTo: '2026-11-24', places: [place], feeBp: 0, leftOver: 'kept' };
    expect(await pathsOf({ ...offerOf(), terms: { ...cycle, ...days, ...rest } })).toEqual(['terms.kind']);
    expect(await pathsOf({ ...offerOf(), more: 1 })).toEqual(['more']);
    // Where nothing was chosen it is missing, whatever it should look like.
    const gift = { size: 5, gift: { template: '', count: 1 } };
    const office = { ...offerOf(), terms: { kind: 'office', gift } };
    expect((await check(office)).problems).toEqual([{ path: 'terms.gift.gift.template', message: '请填写' }]);
    expect((await check(offerOf({ product: '' }))).problems).toEqual([
      { path: 'terms.product', message: '请填写' },
    ]);
  });

  test('promises whoever starts an office order a coupon that is there', async () => {
    const promising = (template: string) => ({
      ...offerOf(),
      terms: { kind: 'office', gift: { size: 5, gift: { template, count: 1 } } },
    });
    expect(await pathsOf({ ...offerOf(), terms: { kind: 'office', gift: null } })).toEqual([
      'terms.gift.gift.template',
    ]);
    expect(await pathsOf(promising('nothing'))).toEqual(['terms.gift.gift.template']);
    await keepLive(world.pool, world.shop.brandId, 'for-starters', templateOf({}, { by: 'given' }));
    expect(await pathsOf(promising('for-starters'))).toEqual([]);
    const asked = { offer: 'starters', document: promising('for-starters'), state: 'live', revision: 0 };
    const saved = await world.get({ action: 'save-group-offer', ...asked }, boss, 'promotion');
    expect(saved).toMatchObject({ revision: 1, state: 'live' });
    const shown = await world.get({ action: 'show-group-offer', offer: 'starters' }, boss, 'promotion');
    expect(shown).toMatchObject({ kind: 'office', mayEdit: true, mayEnd: true });
  });

  test('does not sell dearer than the menu of any of its stores', async () => {
    const save = {
      action: 'save-store-item',
      store: 's2',
      product: 'milk-tea',
      available: null,
      soldOut: false,
    };
    await world.get({ ...save, priceFen: 1300 }, boss, 'trade');
    const { problems } = await check(offerOf());
    expect(problems).toEqual([
      { path: 'terms.steps.0.priceFen', message: expect.stringMatching(/^拼团价要低于菜单价：.+ ¥13\.00$/) },
    ]);
    expect(await pathsOf(offerOf({}, { times: { ...ALWAYS, stores: ['s1'] } }))).toEqual([]);
    await world.get({ ...save, priceFen: null }, boss, 'trade');
  });

  test('a hidden product, and a set as any other', async () => {
    const [row] = await world.rows(
      `update huigan.menu_items set shown = false where product_id = 'cake' returning product_id`,
    );
    expect(row).toEqual({ product_id: 'cake' });
    const steps = [{ size: 2, priceFen: 900 }];
    expect(await pathsOf(offerOf({ product: 'cake', steps }))).toEqual(['terms.product']);
    await world.rows(`update huigan.menu_items set shown = true where product_id = 'cake'`);
    expect(await pathsOf(offerOf({ product: 'afternoon', steps }))).toEqual([]);
  });

  test('what it comes to at worst: a group, and all of its stock', async () => {
    const terms: Partial<SeatsTerms> = { leader: { kind: 'price', priceFen: 990 }, fillAbove: 2 };
    const { cost, view } = await check(offerOf(terms, { stock: 100 }));
    expect(view).toMatchObject({ aloneFen: expect.any(String), steps: [{ size: 3, priceFen: '1390' }] });
    // 3 × 1900 − (990 + 2 × 1390) = 1930. Two, by the brand: 3800 − 2380 = 1420, 710 a seat.
    expect(cost).toMatchObject({
      listFen: '1900',
      perGroup: { seats: 3, paidFen: '3770', offListFen: '1930', giftFen: '0' },
      mostOffListFen: '71000',
    });
    expect(cost?.warnings.join()).toContain('满 2 人就由品牌补齐');
    const endless = (await check(offerOf())).cost;
    expect(endless).toMatchObject({ mostOffListFen: null });
    expect(endless?.warnings).toContain('不限名额：优惠总额没有上限');
  });

  test('a gift of the leader must be live, and counts', async () => {
    const leader = { kind: 'gift', gift: { template: 'cup', count: 2 } } as const;
    expect(await pathsOf(offerOf({ leader }))).toEqual(['terms.leader.gift.template']);
    const { terms, issue } = sampleTemplate();
    const value = { kind: 'amount-off', thresholdFen: 0, offFen: 500 } as const;
    await withTransaction(world.pool, (db) =>
      keepTemplate(
        db,
        {
          ...{ brandId: world.shop.brandId, templateId: 'cup', version: 1, state: 'live' },
          template: { terms: { ...terms, value }, issue: { ...issue, by: 'given' } },
        },
        world.clock.now,
      ),
    );
    const { cost } = await check(offerOf({ leader }, { stock: 30 }));
    // 1530 off the list of a group, 1000 off by coupons: ten groups.
    expect(cost).toMatchObject({
      perGroup: { offListFen: '1530', giftFen: '1000' },
      mostOffListFen: '25300',
    });
  });

  test('is tried with what was bought lately', async () => {
    const [a = ''] = await people(1);
    await world.pay(await world.place(await world.guest(a), [line('milk-tea', { quantity: 2 })]));
    world.clock.now += 24 * 60 * MINUTE_MS;
    boss = await world.sessionOf(await world.hire('operator', [], '沈'));
    const tried = await get({ action: 'simulate-group-offer', document: offerOf() });
    expect(tried.units).toBeGreaterThanOrEqual(2);
    expect(tried.would).toBe(tried.units);
    expect(BigInt(tried.offFen)).toBeGreaterThan(0n);
    const elsewhere = offerOf({}, { times: { ...ALWAYS, stores: ['s2'] } });
    expect(await get({ action: 'simulate-group-offer', document: elsewhere })).toMatchObject({
      would: 0,
      offFen: '0',
    });
    expect(await ask({ action: 'simulate-group-offer', document: {} })).toMatchObject(refused('bad-request'));
  });
});

describe('keeping one', () => {
  const save = (id: string, document: GroupOffer, state: 'draft' | 'live', revision: number) =>
    ask({ action: 'save-group-offer', offer: id, document, state, revision });

  test('a draft may say what is not there yet; nobody sees it; going live asks for all', async () => {
    const later = offerOf({ product: 'coming' });
    expect(await save('one', later, 'draft', 0)).toEqual({ ok: true, data: { revision: 1, state: 'draft' } });
    expect(await world.groups({ action: 'show-offer', offer: 'one' }, null)).toMatchObject(
      refused('not-found'),
    );
    expect(await save('one', later, 'live', 1)).toMatchObject(refused('bad-request'));
    expect(await save('one', offerOf(), 'live', 1)).toEqual({
      ok: true,
      data: { revision: 2, state: 'live' },
    });
    expect(await save('one', offerOf(), 'draft', 2)).toMatchObject(refused('wrong-state'));
    expect(await world.rows(`select action, subject from huigan.action_log where subject = 'one'`)).toEqual(
      Array(2).fill({ action: 'save-group-offer', subject: 'one' }),
    );
  });

  test('two operators: the second is told, and nothing is overwritten', async () => {
    const both = await Promise.all([1, 2].map(() => save('two', offerOf(), 'live', 0)));
    expect(both.map((one) => (one.ok ? 'kept' : one.code)).sort()).toEqual(['already-changed', 'kept']);
    const edits = await Promise.all(
      ['甲', '乙'].map((notes) => save('two', offerOf({}, { notes }), 'live', 1)),
    );
    expect(edits.map((one) => (one.ok ? 'kept' : one.code)).sort()).toEqual(['already-changed', 'kept']);
  });

  test('a live one that is edited: who is in a group keeps its terms; stock is never below what is taken', async () => {
    const of = await offer({}, { stock: 5 });
    const seats = await group(2, of);
    const dearer = offerOf({ steps: [{ size: 2, priceFen: 1590 }] }, { stock: 5 });
    expect(await save(of.offer, dearer, 'live', 1)).toMatchObject({ ok: true });
    expect(await world.show(idOf(seats))).toMatchObject({ priceFen: '1390', size: 3 });
    expect(await save(of.offer, { ...dearer, stock: 1 }, 'live', 2)).toMatchObject(refused('bad-request'));
    expect(await save(of.offer, { ...dearer, stock: 1 }, 'live', 2)).toMatchObject({
      message: expect.stringContaining('已占用 2 个名额'),
    });
  });

  test('ending: nobody opens one, who is in one goes on; again it is the same; nothing brings it back', async () => {
    const of = await offer({ steps: [{ size: 2, priceFen: 1390 }] });
    const [seat] = await group(1, of);
    const end = { action: 'end-group-offer', ...of, reason: '备货不足' };
    expect(await ask(end)).toEqual({ ok: true, data: { state: 'ended' } });
    expect(await ask(end)).toEqual({ ok: true, data: { state: 'ended' } });
    const [a = '', b = ''] = await people(2);
    expect(await world.trySeat(a, of)).toMatchObject({ data: { outcome: 'no-seat', why: { code: 'over' } } });
    await world.join(b, { group: seat?.group ?? '' });
    expect((await shown(seat?.group ?? '')).group).toMatchObject({ state: 'filled', filledBy: 'members' });
    expect(await save(of.offer, offerOf(), 'live', 2)).toMatchObject(refused('wrong-state'));
    expect(await ask({ ...end, offer: 'nowhere' })).toMatchObject(refused('not-found'));
    const [logged] = await world.rows(
      `select reason from huigan.action_log where action = 'end-group-offer' and subject = $1`,
      [of.offer],
    );
    expect(logged).toEqual({ reason: '备货不足' });
  });

  test('the list, by state, and one of them', async () => {
    const of = await offer();
    await group(1, of);
    const { offers } = await get({ action: 'list-group-offers', state: 'live' });
    expect(offers.find((one: { offer: string }) => one.offer === of.offer)).toMatchObject({
      ...{ kind: 'seats', product: '茉莉轻乳茶', seats: null, stock: null, running: 1, state: 'live' },
    });
    expect(await get({ action: 'show-group-offer', ...of })).toMatchObject({ mayEdit: true, mayEnd: true });
    expect(await ask({ action: 'show-group-offer', offer: 'nowhere' })).toMatchObject(refused('not-found'));
  });
});

describe('groups', () => {
  test('50 of them, by offer, state and store, each once; members are masked', async () => {
    const of = await offer();
    for (const name of await people(3)) await world.join(name, of);
    const first = await get({ action: 'list-groups', ...of });
    expect(first).toMatchObject({ next: null });
    expect(first.groups).toHaveLength(3);
    expect(first.groups[0]).toMatchObject({ state: 'forming', paid: 1, size: 3, leader: expect.any(String) });
    const count = async (filter: object): Promise<number> =>
      (await get({ action: 'list-groups', ...of, ...filter })).groups.length;
    expect([
      await count({ store: 's1' }),
      await count({ store: 's2' }),
      await count({ state: 'failed' }),
    ]).toEqual([3, 0, 0]);
    expect(await ask({ action: 'list-groups', after: 'nonsense' })).toMatchObject(refused('bad-request'));
    expect(await ask({ action: 'show-desk-group', group: '0000000000' })).toMatchObject(refused('not-found'));
  });

  test('10 of 50 refunds refused and 5 without an answer: each is shown with its state and what to do', async () => {
    const names = await people(50);
    const of = await offer({ steps: [{ size: 100, priceFen: 1390 }], minutes: 60 });
    const first = await world.join(names[0] ?? '', of);
    for (const name of names.slice(1)) await world.join(name, { group: first.group });
    world.after(61);
    world.bank.addFaults({
      calls: [
        { call: 'refund', answer: 'NOT_ENOUGH', times: 10 },
        { call: 'refund', answer: 'hang', done: true, times: 5 },
      ],
    });
    await world.rounds();
    boss = await world.sessionOf(await world.hire('operator', [], '沈'));
    const reason = await stuckOf(first.group);
    expect(reason).toMatchObject({
      why: 'refund-refused',
      retry: [],
      message: expect.stringMatching(/^1\d 笔退款/),
    });
    expect(reason?.lastError).not.toBe('');
    const seen = await shown(first.group);
    expect(seen.seats).toHaveLength(50);
    const refunds = seen.seats.flatMap((seat) => seat.refunds);
    expect(refunds.filter(({ effect }) => effect !== null).length).toBeGreaterThanOrEqual(10);
    expect(refunds.filter(({ todo }) => todo === '系统会自动重试').length).toBeGreaterThanOrEqual(10);
    world.bank.endFaults();
    for (let round = 0; round < 3; round += 1) {
      world.after(2);
      await world.rounds();
    }
    expect(await stuckOf(first.group)).toBeUndefined();
    const done = (await shown(first.group)).seats.flatMap((seat) => seat.refunds);
    expect(done.map(({ state, fen, todo }) => [state, fen, todo])).toEqual(
      Array(50).fill(['done', '1390', '']),
    );
  });

  test('a refund that was given up is tried again by the operator, under its own number', async () => {
    const of = await offer({ minutes: 30 });
    const [seat] = await group(1, of);
    world.after(31);
    world.bank.addFaults({ calls: [{ call: 'refund', answer: 'PARAM_ERROR', times: 1 }] });
    await world.rounds();
    boss = await world.sessionOf(await world.hire('operator', [], '沈'));
    const reason = await stuckOf(seat?.group ?? '');
    expect(reason).toMatchObject({ why: 'refund-given-up', message: expect.stringContaining('1 笔') });
    expect(reason?.retry).toHaveLength(1);
    const [refund] = (await shown(seat?.group ?? '')).seats.flatMap((one) => one.refunds);
    expect(refund).toMatchObject({ state: 'failed', effect: { isGivenUp: true, id: reason?.retry[0] } });
    expect(refund?.todo).toContain('重试');
    const device = { requestId: 'test', device: 'desk-1' };
    const body = { action: 'retry-effects', ids: reason?.retry };
    expect(await trade.call(world.platform, { body, session: boss, ...device })).toMatchObject({
      data: { retried: 1 },
    });
    await world.rounds();
    expect((await shown(seat?.group ?? '')).group.state).toBe('failed');
  });

  test('closing for more than a minute: somebody’s payment is not known', async () => {
    const of = await offer({ minutes: 30 });
    const [seat] = await group(1, of);
    world.after(27);
    const [late = ''] = await people(1);
    await world.prepay(await world.seat(late, { group: seat?.group ?? '' }));
    world.bank.addFaults({ calls: [{ call: 'close', answer: 'hang', times: 99 }] });
    world.after(4);
    await world.rounds();
    expect(await stuckOf(seat?.group ?? '')).toBeUndefined();
    world.after(2);
    await world.rounds();
    expect(await stuckOf(seat?.group ?? '')).toMatchObject({ why: 'payment-unknown', retry: [] });
    const seen = await shown(seat?.group ?? '');
    expect(seen.seats.map(({ payment }) => payment?.state).sort()).toEqual(['open', 'paid']);
    world.bank.endFaults();
    await world.rounds();
    expect(await stuckOf(seat?.group ?? '')).toBeUndefined();
  });

  test('nobody decides: the worker stands still', async () => {
    const of = await offer({ minutes: 30 });
    const [seat] = await group(1, of);
    await world.rows(`update huigan.groups set state = 'closing' where group_id = $1`, [seat?.group]);
    world.after(32);
    expect(await stuckOf(seat?.group ?? '')).toMatchObject({ why: 'not-decided' });
  });
});

describe('filling by the brand', () => {
  const fill = (groupId: string) => ask({ action: 'fill-group', group: groupId, reason: '店里已经备好' });

  test('above its number and below its size: filled by the brand, and everybody is told so', async () => {
    const seats = await group(2, await offer({ fillAbove: 2 }));
    expect(await shown(idOf(seats))).toMatchObject({ whyNotFill: null, fillAbove: 2 });
    expect(await fill(idOf(seats))).toEqual({ ok: true, data: { state: 'filled' } });
    await world.rounds();
    expect(await world.show(idOf(seats))).toMatchObject({ state: 'filled', filledBy: 'brand', paid: 2 });
    expect((await shown(idOf(seats))).seats.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
    expect(
      await world.rows(`select reason from huigan.action_log where action = 'fill-group' and subject = $1`, [
        idOf(seats),
      ]),
    ).toEqual([{ reason: '店里已经备好' }]);
    expect(await fill(idOf(seats))).toMatchObject({
      ...refused('wrong-state'),
      message: '这个团已经不在拼团中',
    });
  });

  test('not below its number, not where its terms say never, not where members fill it themselves', async () => {
    const few = await group(1, await offer({ fillAbove: 2 }));
    expect(await fill(idOf(few))).toMatchObject({ message: '至少 2 人付款后才能补齐，现在 1 人' });
    const never = await group(2, await offer());
    expect(await fill(idOf(never))).toMatchObject({ message: '这个团的规则不允许品牌补齐' });
    const steps = [
      { size: 2, priceFen: 1500 },
      { size: 4, priceFen: 1300 },
    ];
    const ladder = await group(2, await offer({ steps, fillAbove: 1 }));
    expect(await fill(idOf(ladder))).toMatchObject({ message: '人数已达到成团要求，到时间会自动成团' });
    expect(await fill('0000000000')).toMatchObject(refused('not-found'));
    expect(await world.rows(`select state from huigan.groups where group_id = $1`, [idOf(ladder)])).toEqual([
      { state: 'forming' },
    ]);
  });

  test('two at once fill it once', async () => {
    const seats = await group(2, await offer({ fillAbove: 2 }));
    const both = await Promise.all([fill(idOf(seats)), fill(idOf(seats))]);
    expect(both.map((one) => (one.ok ? one.data.state : one.code)).sort()).toContain('filled');
    const logged = await world.rows(
      `select from huigan.action_log where action = 'fill-group' and subject = $1`,
      [idOf(seats)],
    );
    expect(logged).toHaveLength(1);
  });
});

describe('results', () => {
  const dayOf = (at: number): string => new Date(at + 8 * 60 * MINUTE_MS).toISOString().slice(0, 10);
  const results = (of: object, after?: string): Promise<GroupResultsReply> => {
    const today = dayOf(world.clock.now);
    return get({ action: 'show-group-results', ...of, from: today, to: today, after });
  };
  const steps = [
    { size: 2, priceFen: 1500 },
    { size: 3, priceFen: 1300 },
  ];

  test('add up to the orders, to the fen: differences, refunds, brand fills and newcomers apart', async () => {
    // Noon: nothing of it passes midnight.
    world.clock.now = Date.parse(`${dayOf(world.clock.now + 24 * 60 * MINUTE_MS)}T12:00:00+08:00`);
    boss = await world.sessionOf(await world.hire('operator', [], '沈'));
    const of = await offer({ steps, fillAbove: 1, minutes: 60, leader: { kind: 'price', priceFen: 990 } });
    const [old = ''] = await people(1);
    await world.pay(await world.place(await world.guest(old), [line('cake')]));
    world.after(1);
    const three = await group(2, of);
    await world.join(old, { group: idOf(three) }, { store: 's2' });
    const byBrand = await group(1, of);
    await ask({ action: 'fill-group', group: idOf(byBrand), reason: '店里已经备好' });
    const failed = await group(1, await offer({ minutes: 60 }));
    const back = await group(3, of);
    await world.rounds();
    const manager = await world.sessionOf(await world.hire('manager', ['s1', 's2'], '周'));
    const refund = { order: back[1]?.order, lines: [], reason: '洒了', requestId: 'deskrefund1' };
    await world.desk({ action: 'refund-order', store: 's1', ...refund }, manager);
    world.after(61);
    await world.rounds();
    boss = await world.sessionOf(await world.hire('operator', [], '沈'));
    expect((await shown(idOf(failed))).group.state).toBe('failed');

    const came = await results(of);
    // 990 + 1300 + 1300; 990; 990 + 1300 with one of 1300 given back. Each of 1900.
    expect(came.total).toEqual({
      ...{ groups: 3, running: 0, filled: 3, filledByBrand: 1, failed: 0 },
      ...{ seats: 6, salesFen: '6870', offFen: String(6 * 1900 - 6870), newcomers: 5 },
    });
    const [orders] = await world.rows(
      `select sum(o.payable_fen - o.refunded_fen - l.difference_fen)::text as fen, count(*)::int as orders
       from huigan.orders o join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
       where o.offer_id = $1 and o.state not in ('refunded', 'closed', 'created')`,
      [of.offer],
    );
    expect(orders).toEqual({ fen: came.total.salesFen, orders: came.total.seats });
    const sum = (of: (store: GroupResultsReply['stores'][number]) => string): string =>
      came.stores.reduce((all, store) => all + BigInt(of(store)), 0n).toString();
    expect([sum(({ salesFen }) => salesFen), sum(({ offFen }) => offFen)]).toEqual([
      came.total.salesFen,
      came.total.offFen,
    ]);
    expect(came.stores.map(({ store, seats }) => [store, seats])).toEqual([
      ['s1', 5],
      ['s2', 1],
    ]);
    const all = await results({});
    expect(all.offers.find((one) => one.offer === of.offer)).toMatchObject(came.total);

    const today = dayOf(world.clock.now);
    const { csv } = await get({ action: 'export-group-results', ...of, from: today, to: today });
    expect(csv.trim().split('\n')).toHaveLength(3);
    expect(csv).toContain('拼团');
    expect(await ask({ action: 'show-group-results', from: today, to: '2020-01-01' })).toMatchObject(
      refused('bad-request'),
    );
  });

  test('every page takes a number of statements that depends on nothing', async () => {
    const pages = (): Promise<unknown>[] => [
      ...[results({}), get({ action: 'list-groups' }), get({ action: 'list-group-offers' })],
      ...[stuck(), shown(first)],
    ];
    const seats = await group(1, await offer());
    const first = idOf(seats);
    const few = await statementsOf(() => Promise.all(pages()));
    for (const name of await people(3)) await world.join(name, await offer());
    world.after(1);
    for (const name of await people(1)) await world.join(name, { group: first });
    expect((await statementsOf(() => Promise.all(pages()))).length).toBe(few.length);
  });

  test('an office stands in the list and in the figures, by its own name', async () => {
    const [a = '', b = ''] = await people(2);
    const session = await world.guest(a);
    const until = later(60);
    const opening = {
      action: 'open-office',
      store: 's1',
      until,
      showsFace: true,
      requestId: `office${made}one`,
    };
    const { group: office } = await world.told(opening, session);
    await world.join(a, { group: office });
    await world.join(b, { group: office }, { lines: [line('cake', { quantity: 2 })] });
    await world.told({ action: 'close-office', group: office }, session);
    await world.rounds();
    await JOBS['run-effects'].run({
      ...{ database: world.pool, outside: world.platform, now: () => world.clock.now },
      ...{ isTimeUp: () => false, tell: () => undefined },
    });
    boss = await world.sessionOf(await world.hire('operator', [], '沈'));
    expect((await shown(office)).group).toMatchObject({
      kind: 'office',
      offer: null,
      storeName: expect.any(String),
    });
    const { offers } = await results({});
    expect(offers.find(({ kind }) => kind === 'office')).toMatchObject({
      offer: null,
      seats: 2,
      offFen: '0',
    });
  });
});

test('only operators: a manager is refused every action', async () => {
  const manager = await world.sessionOf(await world.hire('manager', ['s1'], '周'));
  const body = { action: 'fill-group', group: '0000000000', reason: '做错了' };
  expect(await world.ask(body, manager, 'promotion')).toMatchObject(refused('forbidden'));
});
