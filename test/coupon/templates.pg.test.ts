/*
 * Templates at the operator's desk: checked, published as versions, paused and ended, held to what a drop
 * promises; and above what one operator decides, agreed to by another.
 */
import { couponTemplateSchema, type CouponTemplate } from '../../cloudfunctions/contract/coupon';
import { asDb } from '../../cloudfunctions/platform/db';
import { readTerms } from '../../cloudfunctions/core/coupon/templates.store';
import { issueCoupons } from '../../cloudfunctions/core/settlement/coupon/issue-coupons';
import { memberOf, NOW } from '../worlds/till-shop';
import { openOrderWorld, type OrderWorld } from '../worlds/order-world';
import { sampleIssue, sampleTemplate } from './sample-coupon';

let world: OrderWorld;
let boss: string;
let other: string;

beforeAll(async () => {
  world = await openOrderWorld();
  boss = await world.sessionOf(await world.hire('operator', [], '沈掌柜'));
  other = await world.sessionOf(await world.hire('operator', [], '顾掌柜'));
});
afterAll(() => world.close());

const ask = (body: object, session = boss) => world.ask(body, session, 'promotion');
const get = (body: object, session = boss) => world.get(body, session, 'promotion');
const publish = (template: string, document: unknown, after = 0, session = boss) =>
  ask({ action: 'publish-template', template, document, after }, session);
const check = (document: unknown) => get({ action: 'check-template', template: 'any', document });
const small = (
  terms: Parameters<typeof sampleTemplate>[0] = {},
  issue: Parameters<typeof sampleTemplate>[1] = {},
) => sampleTemplate(terms, { stock: 1000, ...issue });
const move = (template: string, wanted: string, session = boss) =>
  ask({ action: 'move-template', template, move: wanted, reason: '换季调整' }, session);
const logged = async (action: string) =>
  world.rows('select * from huigan.action_log where action = $1 order by action_id', [action]);
const iso = (at: number): string => new Date(at).toISOString();
const HOUR_MS = 3_600_000;

test('a draft says everything that is wrong, at its field and in words', async () => {
  const wrong: [string, CouponTemplate | object, string][] = [
    [
      'terms.value.offFen',
      small({ value: { kind: 'amount-off', thresholdFen: 800, offFen: 800 } }),
      '减额必须小于门槛',
    ],
    ['terms.scope', small({ value: { kind: 'exchange', toFen: 0 } }), '兑换券要选定商品或分类'],
    [
      'terms.stacksWith.amountOff',
      small({
        value: { kind: 'bundle', buy: 1, get: 1, rateBp: 5000, times: 1 },
        stacksWith: { campaign: false, tier: true, amountOff: true },
      }),
      '第二杯半价、买赠不能与满减同享',
    ],
    [
      'terms.value.rateBp',
      small({ value: { kind: 'bundle', buy: 1, get: 1, rateBp: 10_000, times: 1 } }),
      '后几杯必须比原价低',
    ],
    [
      'terms.bearers',
      small({ bearers: { brandBp: 5000, storeBp: 4000, partnerBp: 0, partner: '' } }),
      '合计必须是 100%',
    ],
    [
      'terms.bearers.partner',
      small({ bearers: { brandBp: 5000, storeBp: 0, partnerBp: 5000, partner: '' } }),
      '请填写合作方名称',
    ],
    [
      'terms.validity.to',
      small({ validity: { kind: 'dates', from: '2026-12-02', to: '2026-12-01' } }),
      '结束必须晚于开始',
    ],
    [
      'terms.validity.to',
      small({ validity: { kind: 'dates', from: '2026-01-01', to: '2026-01-02' } }),
      '已经全部过去',
    ],
    ['issue.claimCode', small({}, { by: 'code' }), '必须填写口令'],
    ['issue.by', small({}, { by: 'drop' }), '限时抢券必须有库存'],
    ['issue.until', small({}, { from: iso(NOW), until: iso(NOW) }), '结束必须晚于开始'],
    ['terms.scope.products', small({ scope: { products: ['none'], categories: [] } }), '没有：none'],
    ['terms.times.stores', small({ times: { ...small().terms.times, stores: ['none'] } }), '没有：none'],
    ['issue.tiers', small({}, { tiers: ['none'] }), '没有：none'],
    ['terms.names', { ...small(), terms: { ...small().terms, names: '' } }, '没有这个字段'],
  ];
  for (const [path, document, message] of wrong) {
    const { problems, card, worst } = await check(document);
    expect(problems).toContainEqual({ path, message: expect.stringContaining(message) as string });
    expect([card, worst]).toEqual([null, null]);
  }
  for (const nonsense of [null, 5, 'text', [], { terms: 1 }])
    expect((await check(nonsense)).problems.length).toBeGreaterThan(0);
});

test('a draft shows its card, its lowest price over the menu, and the most that it can cost', async () => {
  const { problems, card, worst } = await check(small());
  expect(problems).toEqual([]);
  expect(card).toMatchObject({ figure: '¥8', condition: '满 ¥30 可用', when: '领取后 7 天内有效' });
  // Alone: three cakes of ¥12 are the cheapest way past ¥30.
  expect(worst.alone).toMatchObject({ name: '桂花糯米糍', quantity: 3, listFen: '3600', payableFen: '2800' });
  expect(worst.mostOffFen).toBe('800');
  expect(worst.mostCostFen).toBe('800000');
  expect(worst.asks).toEqual([]);
  const free = small({
    value: { kind: 'exchange', toFen: 0 },
    scope: { products: ['milk-tea'], categories: [] },
  });
  expect((await check(free)).worst).toMatchObject({
    alone: { name: '茉莉轻乳茶', payableFen: '0', shareBp: 0 },
    mostOffFen: '1900',
    asks: ['low-price', 'high-cost'],
  });
  expect((await check({ ...free, issue: sampleIssue({ stock: null }) })).worst.asks).toEqual([
    'low-price',
    'free-without-limit',
  ]);
  expect((await check(small({}, { stock: 2000 }))).worst.asks).toEqual(['high-cost']);
  expect((await check(small({}, { stock: 2000, budgetFen: 1_000_000 }))).worst.asks).toEqual([]);
  expect((await check(small({}, { stock: null }))).worst.asks).toEqual(['no-limit']);
});

test('what it stacks with counts: a coupon of ¥8 beside 满30减6', async () => {
  const both = { campaign: true, tier: true, amountOff: true };
  const { worst } = await check(small({ stacksWith: both }));
  expect(worst.together).toMatchObject({ payableFen: '2020', listFen: '3600', tierName: '知味' });
  expect(worst.together.why).toContain('满30减6');
});

describe('a template', () => {
  test('is published as versions, listed, shown, and touches nothing that is issued', async () => {
    expect(await publish('eight', small())).toEqual({ ok: true, data: { outcome: 'published', version: 1 } });
    const { brandId } = world.shop;
    const memberId = memberOf(world.shop, 'bo');
    const giving = { brandId, templateId: 'eight', source: 'goodwill', isLimited: false } as const;
    await issueCoupons(world.pool, {
      ...giving,
      asks: [{ memberId, cause: 'test:1' }],
      at: NOW,
      issuedBy: null,
    });
    const nine = small({ name: '满30减9', value: { kind: 'amount-off', thresholdFen: 3000, offFen: 900 } });
    expect(await publish('eight', nine, 1)).toMatchObject({ data: { version: 2 } });
    const { templates } = await get({ action: 'list-templates' });
    expect(templates).toContainEqual({
      template: 'eight',
      state: 'live',
      version: 2,
      name: '满30减9',
      figure: '¥9',
      condition: '满 ¥30 可用',
      by: 'given',
      issued: '1',
      stock: '1000',
      spentFen: '0',
      budgetFen: null,
      isAsked: false,
    });
    expect(await get({ action: 'show-template', template: 'eight' })).toMatchObject({
      latest: 2,
      version: 2,
      document: nine,
      moves: ['pause', 'end'],
      versions: [{ version: 2 }, { version: 1 }],
    });
    expect(await get({ action: 'show-template', template: 'eight', version: 1 })).toMatchObject({
      version: 1,
      document: small(),
    });
    const terms = await readTerms(asDb(world.pool), brandId, [{ templateId: 'eight', version: 1 }]);
    expect(terms.of({ templateId: 'eight', version: 1 }).name).toBe('满30减8');
    expect(await world.rows("select version from huigan.coupons where template_id = 'eight'")).toEqual([
      { version: 1 },
    ]);
    expect(await ask({ action: 'show-template', template: 'none' })).toMatchObject({ code: 'not-found' });
    expect((await logged('publish-coupon-template')).at(-1)).toMatchObject({
      subject: 'eight',
      before_state: { version: 1 },
      after_state: { version: 2, state: 'live' },
    });
  });

  test('is published once by two at once, and never over a version that one has not seen', async () => {
    expect(await publish('eight', small(), 1)).toMatchObject({ code: 'already-changed' });
    const both = await Promise.all([publish('eight', small(), 2), publish('eight', small(), 2, other)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok)).toMatchObject([{ code: 'already-changed' }]);
  });

  test('never has less stock than was issued, nor the code of another', async () => {
    const fewer = await publish('eight', small({}, { stock: 1 }), 3);
    expect(fewer).toMatchObject({ ok: true });
    await world.owner.query(
      "update huigan.coupon_counters set issued = 5, stock = 9 where template_id = 'eight'",
    );
    expect(await publish('eight', small({}, { stock: 4 }), 4)).toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('已发出 5 张') as string,
    });
    const coded = small({}, { by: 'code', claimCode: 'TEA2026' });
    expect(await publish('coded', coded)).toMatchObject({ ok: true });
    expect(await publish('coded-too', coded)).toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('口令已被券「coded」使用') as string,
    });
  });

  test('is paused, goes on and ends, each once, with a reason in the log', async () => {
    await publish('short', small());
    expect(await move('short', 'resume')).toMatchObject({ ok: true, data: { state: 'live' } });
    expect(await move('short', 'pause')).toMatchObject({ data: { state: 'paused' } });
    expect(await move('short', 'pause')).toMatchObject({ data: { state: 'paused' } });
    expect(await publish('short', small(), 1)).toMatchObject({ data: { outcome: 'published' } });
    expect((await get({ action: 'list-templates', state: 'paused' })).templates).toHaveLength(1);
    expect(await move('short', 'resume')).toMatchObject({ data: { state: 'live' } });
    expect(await move('short', 'end')).toMatchObject({ data: { state: 'ended' } });
    expect(await move('short', 'resume')).toMatchObject({ code: 'wrong-state' });
    expect(await publish('short', small(), 2)).toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('已结束') as string,
    });
    expect(await logged('move-coupon-template')).toMatchObject([
      { before_state: { state: 'live' }, after_state: { state: 'paused' }, reason: '换季调整' },
      { after_state: { state: 'live' } },
      { after_state: { state: 'ended' } },
    ]);
  });

  test('keeps what its drop promises while it runs, and may change before, after and when paused', async () => {
    const drop = (changes: object = {}) =>
      small(
        {},
        {
          by: 'drop',
          perMember: 1,
          from: iso(NOW + HOUR_MS),
          until: iso(NOW + 2 * HOUR_MS),
          ...changes,
        },
      );
    expect(await publish('drop', drop())).toMatchObject({ ok: true });
    expect(await publish('drop', drop({ stock: 900 }), 1)).toMatchObject({ ok: true });
    world.clock.now = NOW + HOUR_MS;
    expect((await get({ action: 'show-template', template: 'drop' })).isDropOn).toBe(true);
    for (const changes of [
      { stock: 1000 },
      { perMember: 2 },
      { perMemberPerDay: 1 },
      { until: iso(NOW + 3 * HOUR_MS) },
      { by: 'given' },
    ])
      expect(await publish('drop', drop({ stock: 900, ...changes }), 2)).toMatchObject({
        code: 'bad-request',
        message: expect.stringContaining('抢券进行中') as string,
      });
    const renamed = drop({ stock: 900 });
    renamed.terms.name = '晚八点抢';
    expect(await publish('drop', renamed, 2)).toMatchObject({ ok: true });
    expect(await move('drop', 'pause')).toMatchObject({ ok: true });
    expect(await publish('drop', drop({ stock: 1000 }), 3)).toMatchObject({ ok: true });
    world.clock.now = NOW + 2 * HOUR_MS;
    await move('drop', 'resume');
    expect(await publish('drop', drop({ stock: 1100 }), 4)).toMatchObject({ ok: true });
    world.clock.now = NOW;
  });
});

describe('above what one operator decides', () => {
  const dear = (): CouponTemplate => small({}, { stock: 20_000 });

  test('another one agrees, and not whoever asked', async () => {
    const asked = await get({ action: 'publish-template', template: 'dear', document: dear(), after: 0 });
    expect(asked).toMatchObject({ outcome: 'asked', asks: ['high-cost'] });
    expect(await ask({ action: 'show-template', template: 'dear' })).toMatchObject({ code: 'not-found' });
    expect(await publish('dear', dear())).toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('等待复核') as string,
    });
    const answer = { action: 'answer-template-request', request: asked.request, agree: true, reason: '' };
    expect(await ask(answer)).toMatchObject({ code: 'forbidden' });
    const seen = await get({ action: 'show-template-request', request: asked.request }, other);
    expect(seen).toMatchObject({ mayAnswer: true, askedBy: '沈掌柜', card: { figure: '¥8' } });
    expect(couponTemplateSchema.parse(seen.document)).toEqual(dear());
    const both = await Promise.all([ask(answer, other), ask(answer, other)]);
    expect(both.filter((one) => one.ok)).toMatchObject([{ data: { outcome: 'published', version: 1 } }]);
    expect(both.filter((one) => !one.ok)).toMatchObject([{ code: 'wrong-state' }]);
    expect((await get({ action: 'list-template-requests' })).requests[0]).toMatchObject({
      state: 'approved',
      answeredBy: '顾掌柜',
      mayAnswer: false,
    });
    expect(await logged('answer-coupon-template')).toMatchObject([{ after_state: { agree: true } }]);
  });

  test('or declines with a reason, or is overtaken', async () => {
    const asked = await get({ action: 'publish-template', template: 'dear', document: dear(), after: 1 });
    const declined = {
      action: 'answer-template-request',
      request: asked.request,
      agree: false,
      reason: '太多了',
    };
    expect(await get(declined, other)).toEqual({ outcome: 'declined' });
    expect(await get({ action: 'show-template-request', request: asked.request })).toMatchObject({
      state: 'declined',
      reason: '太多了',
    });
    await get({ action: 'publish-template', template: 'dear', document: dear(), after: 1 });
    expect(await publish('dear', small(), 1)).toMatchObject({ data: { outcome: 'published', version: 2 } });
    expect((await get({ action: 'list-template-requests' })).requests[0]).toMatchObject({
      state: 'overtaken',
    });
  });
});

test('a draft is tried on what members bought in the last 30 days', async () => {
  const document = small({ value: { kind: 'amount-off', thresholdFen: 5000, offFen: 800 } });
  const tried = await get({ action: 'simulate-template', document });
  // Two members have bought today, which is not over yet.
  expect(tried).toMatchObject({ to: '2026-11-21', sales: 0, would: 0, offFen: '0' });
  world.clock.now = NOW + 24 * HOUR_MS;
  const later = await world.sessionOf(await world.hire('operator', [], '晚掌柜'));
  expect(await get({ action: 'simulate-template', document }, later)).toMatchObject({
    from: '2026-10-23',
    sales: 2,
    paidFen: '14000',
    would: 1,
    wouldPaidFen: '10000',
    offFen: '800',
  });
  expect(await ask({ action: 'simulate-template', document: {} }, later)).toMatchObject({ ok: false });
});
