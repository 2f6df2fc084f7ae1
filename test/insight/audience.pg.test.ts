/*
 * Audiences: whoever fits is who a notebook says fits, for every condition and any combination of them;
 * members leave as soon as they fit no more; two audiences overlap as their members do. At the desk: counted,
 * listed masked, taken along, saved over what was seen, written down.
 */
import * as fc from 'fast-check';
import type { AudienceRule, Condition } from '../../cloudfunctions/contract/audience';
import type { Household } from '../../cloudfunctions/contract/limits';
import { saveHousehold } from '../../cloudfunctions/core/settlement/account/save-profile';
import type { StoryReply } from '../../cloudfunctions/contract/member-story';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { turnDays } from '../../cloudfunctions/core/settlement/work/turn-days';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import { openCounter, type Counter } from '../worlds/counter-world';
import { settle } from '../worlds/tea-shop';
import { memberOf, NOW } from '../worlds/till-shop';
import { dayBefore, daysBetween, noonOf, notebook, refundOf, saleOf, type Bought } from './told-life';
import { answerOffers } from '../worlds/known-members';

const TODAY = '2026-11-21';
const NAMES = Array.from({ length: 24 }, (_, at) => `a${at}`);
/** What each bought, and what is known of them besides. */
interface Person {
  who: string;
  joined: string;
  tier: string | null;
  birthday: string | null;
  household: Household | null;
  agreed: boolean;
  tags: string[];
}

let counter: Counter;
let bossId: bigint;
let boss: string;
let people: Person[];
let cups: Bought[];

beforeAll(async () => {
  counter = await openCounter();
  bossId = await counter.hire('operator', [], '沈掌柜');
  boss = await counter.sessionOf(bossId);
  const { pool, shop } = counter;
  await keepStores(asDb(pool), shop.brandId, [{ id: 's2', name: '城站店' }]);
  const random = (seed: number, most: number): number => (seed * 7919 + 104_729) % most;
  people = NAMES.map((who, at) => ({
    who,
    joined: dayBefore(TODAY, random(at, 300)),
    tier: [null, 'zhi-wei', 'zhi-ji'][at % 3] ?? null,
    birthday: [null, '11-03', '12-30', '01-15'][at % 4] ?? null,
    household: [null, 'single', 'baby', 'school', null][at % 5] as Household | null,
    agreed: at % 2 === 0,
    tags: ['1', '2'].filter((_, bit) => random(at + bit, 5) < 2),
  }));
  await makeMembers(asDb(pool), shop.brandId, 'test', NAMES);
  for (const [name, id] of await findMembers(asDb(pool), shop.brandId, 'test', NAMES))
    shop.members.set(name, id);
  cups = NAMES.flatMap((who, at) =>
    Array.from({ length: at % 7 }, (_, cup) => ({
      who,
      id: `${who}-${cup}`,
      day: dayBefore(TODAY, random(at * 11 + cup, 380)),
      fen: 900 + random(at + cup * 3, 30_000),
      store: random(at + cup, 3) === 0 ? 's2' : 's1',
      isRefunded: random(at + cup, 6) === 0,
    })),
  );
  await settle(
    pool,
    shop,
    cups.map((cup) => saleOf(memberOf(shop, cup.who), cup)),
  );
  await settle(
    pool,
    shop,
    cups.filter(({ isRefunded }) => isRefunded).map((cup) => refundOf(cup, noonOf(TODAY))),
  );
  for (const one of people) await know(one);
  await keepFigures(pool, noonOf(TODAY));
});
afterAll(() => counter.close());

/** What is known of somebody besides what they bought, as the product keeps it. */
async function know({ who, joined, tier, birthday, household, agreed, tags }: Person): Promise<void> {
  const id = memberOf(counter.shop, who);
  const rows = counter.owner;
  await rows.query('update huigan.members set joined_at = $2, tier = $3 where member_id = $1', [
    id,
    new Date(noonOf(joined)),
    tier,
  ]);
  await rows.query(
    `insert into huigan.member_profiles (member_id, display_name, birthday, birthday_set_on, household)
     values ($1, $2, $3, case when $3::text is null then null else date '2026-01-01' end, $4)`,
    [id, `林${who}`, birthday, household],
  );
  await answerOffers(counter.owner, [id], agreed, Date.now());
  for (const tag of tags)
    await rows.query(
      `insert into huigan.member_tags (member_id, tag_id, brand_id, source, reason, staff_id, since, until)
       values ($1, $2, $3, 'hand', '常客', 1, now(), null)`,
      [id, tag, counter.shop.brandId],
    );
}

const scoreOf = (value: number, edges: readonly number[]): number =>
  1 + edges.filter((edge) => value >= edge).length;
/** Classes and stages once more, in words of their own. */
function classIn(who: string, today: string): string | null {
  const { last, orders365, fen365 } = notebook(cups, who, today);
  if (last === null) return null;
  const lately = daysBetween(last, today) <= 30;
  const often = scoreOf(orders365, [2, 4, 8, 16]) >= 4;
  const much = scoreOf(fen365, [5000, 15_000, 40_000, 80_000]) >= 4;
  if (much) return often ? (lately ? 'valued' : 'slipping') : lately ? 'promising' : 'losing';
  return often ? (lately ? 'loyal' : 'fading') : lately ? 'fresh' : 'lost';
}
const stageIn = (who: string, today: string): string => {
  const { orders } = notebook(cups, who, today);
  return orders === 0 ? 'aware' : orders === 1 ? 'bought' : 'repeated';
};
const within = (value: number, { least, most }: { least: unknown; most: unknown }): boolean =>
  (least === null || value >= Number(least)) && (most === null || value <= Number(most));

/** Whether somebody fits, condition by condition, from the notebook. */
function fits(person: Person, condition: Condition, today: string): boolean {
  const book = notebook(cups, person.who, today);
  const sums = {
    ever: { orders: book.orders, fen: book.fen },
    365: { orders: book.orders365, fen: book.fen365 },
    90: { orders: book.orders90, fen: book.fen90 },
  };
  switch (condition.by) {
    case 'came':
      return book.last !== null && daysBetween(book.last, today) < condition.within;
    case 'absent':
      return book.last !== null && daysBetween(book.last, today) >= condition.days;
    case 'orders':
      return within(sums[condition.span].orders, condition);
    case 'spent':
      return within(sums[condition.span].fen, condition);
    case 'level':
      return condition.of.includes(person.tier ?? 'cha-you');
    case 'joined':
      return within(daysBetween(person.joined, today), condition);
    case 'birthday': {
      const month = (Number(today.slice(5, 7)) - 1 + (condition.month === 'this' ? 0 : 1)) % 12;
      return person.birthday !== null && Number(person.birthday.slice(0, 2)) === month + 1;
    }
    case 'household':
      return condition.of.some((one) => one === person.household);
    case 'agreed':
      return person.agreed;
    case 'class':
      return condition.of.some((name) => name === classIn(person.who, today));
    case 'stage':
      return condition.of.some((name) => name === stageIn(person.who, today));
    case 'store':
      return book.home !== null && condition.of.includes(book.home);
    case 'tag':
      return condition.has === condition.of.some((tag) => person.tags.includes(tag));
  }
}
const fitting = (rule: AudienceRule, today = TODAY): string[] =>
  people
    .filter((person) => rule.all.every((condition) => fits(person, condition, today)))
    .map(({ who }) => who)
    .sort();

/** Later, signed in again. */
const at = async (now: number): Promise<void> => {
  counter.clock.now = now;
  boss = await counter.sessionOf(bossId);
};
const ask = <T>(body: object): Promise<T> => counter.get(body, boss, 'audience') as Promise<T>;
interface Listed {
  members: { memberKey: string; name: string; phone: string | null; orders: number; spentFen: string }[];
  next: string | null;
}
/** Everybody in it, over all pages. */
async function listed(rule: AudienceRule): Promise<Listed['members']> {
  const all: Listed['members'] = [];
  for (let after: string | undefined; ;) {
    const page = await ask<Listed>({
      action: 'list-audience',
      rule,
      ...(after === undefined ? {} : { after }),
    });
    all.push(...page.members);
    if (page.next === null) return all;
    after = page.next;
  }
}
/** The shop has members besides, of whom the notebook knows nothing. */
const ours = (members: readonly { memberKey: string }[]): string[] =>
  members
    .map(({ memberKey }) => memberKey.replace('test:', ''))
    .filter((name) => NAMES.includes(name))
    .sort();

const spans = fc.constantFrom('ever', '365', '90') as fc.Arbitrary<'ever' | '365' | '90'>;
const some = <Item>(...items: Item[]) => fc.subarray(items, { minLength: 1 });
const ends = (most: number) =>
  fc
    .tuple(fc.option(fc.nat(most)), fc.option(fc.nat(most)))
    .filter(([least, top]) => least !== null || top !== null);
const conditions: fc.Arbitrary<Condition>[] = [
  fc.record({ by: fc.constant('came' as const), within: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ by: fc.constant('absent' as const), days: fc.integer({ min: 1, max: 400 }) }),
  fc.tuple(spans, ends(6)).map(([span, [least, most]]) => ({ by: 'orders' as const, span, least, most })),
  fc.tuple(spans, ends(60_000)).map(([span, [least, most]]) => ({
    ...{ by: 'spent' as const, span },
    least: least === null ? null : String(least),
    most: most === null ? null : String(most),
  })),
  some('cha-you', 'zhi-wei', 'zhi-ji').map((of) => ({ by: 'level' as const, of })),
  fc
    .tuple(fc.option(fc.nat(300)), fc.option(fc.integer({ min: 1, max: 300 })))
    .filter(([least, most]) => least !== null || most !== null)
    .map(([least, most]) => ({ by: 'joined' as const, least, most })),
  fc.constantFrom('this' as const, 'next' as const).map((month) => ({ by: 'birthday' as const, month })),
  some('single', 'couple', 'baby', 'school').map((of) => ({ by: 'household', of }) as Condition),
  fc.constant({ by: 'agreed' as const }),
  some('valued', 'promising', 'slipping', 'losing', 'loyal', 'fresh', 'fading', 'lost').map(
    (of) => ({ by: 'class', of }) as Condition,
  ),
  some('aware', 'interested', 'bought', 'repeated', 'recommends').map(
    (of) => ({ by: 'stage', of }) as Condition,
  ),
  some('s1', 's2').map((of) => ({ by: 'store' as const, of })),
  fc.tuple(fc.boolean(), some('1', '2')).map(([has, of]) => ({ by: 'tag' as const, has, of })),
];
const rules: fc.Arbitrary<AudienceRule> = fc
  .shuffledSubarray(conditions, { minLength: 1, maxLength: 4 })
  .chain((chosen) => fc.tuple(...chosen))
  .map((all) => ({ all: all as Condition[] }));

describe('an audience', () => {
  test.each(conditions.map((condition, at) => [at, condition] as const))(
    'by condition %i is whoever a notebook says',
    async (_, condition) => {
      await fc.assert(
        fc.asyncProperty(condition, async (one) => {
          expect(ours(await listed({ all: [one] }))).toEqual(fitting({ all: [one] }));
        }),
        { numRuns: 12 },
      );
    },
  );

  test('of several conditions is whoever fits all of them, and is counted as it is listed', async () => {
    await fc.assert(
      fc.asyncProperty(rules, async (rule) => {
        const members = await listed(rule);
        expect(ours(members)).toEqual(fitting(rule));
        const spent = members.reduce((sum, { spentFen }) => sum + BigInt(spentFen), 0n);
        expect(await ask({ action: 'count-audience', rule })).toMatchObject({
          asOf: TODAY,
          members: members.length,
          spentFen: spent.toString(),
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is a tag by rule of whoever fits it, in their own story, and of nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(rules, async (rule) => {
        const saved = await ask<{ audience: string; revision: number }>({
          ...{ action: 'save-audience', name: '常客', rule, after: 0 },
        });
        const carrying: string[] = [];
        for (const who of NAMES.slice(0, 8)) {
          const { member } = await ask<StoryReply>({ action: 'show-story', member: `test:${who}` });
          if (member?.fits.some(({ audience }) => audience === saved.audience)) carrying.push(who);
        }
        expect(carrying.sort()).toEqual(fitting(rule).filter((who) => NAMES.indexOf(who) < 8));
        const { audience, revision } = saved;
        await ask({ action: 'remove-audience', audience, after: revision });
      }),
      { numRuns: 15 },
    );
  });

  test('overlaps with another as their members do', async () => {
    await fc.assert(
      fc.asyncProperty(rules, rules, async (one, other) => {
        const save = async (rule: AudienceRule): Promise<string> =>
          (await ask<{ audience: string }>({ action: 'save-audience', name: '常客', rule, after: 0 }))
            .audience;
        const [a, b] = [await save(one), await save(other)];
        const [first, second] = [await listed(one), await listed(other)];
        const keys = new Set(second.map(({ memberKey }) => memberKey));
        expect(await ask({ action: 'compare-audiences', one: a, other: b })).toMatchObject({
          one: { members: first.length },
          other: { members: second.length },
          both: { members: first.filter(({ memberKey }) => keys.has(memberKey)).length },
        });
      }),
      { numRuns: 15 },
    );
  });

  test('is left with the next order, and joined again by the passing of days', async () => {
    const rule: AudienceRule = { all: [{ by: 'absent', days: 30 }] };
    const [who] = fitting(rule);
    const { pool, shop } = counter;
    const cup: Bought = { who: who ?? '', id: 'again', day: TODAY, fen: 100, store: 's1', isRefunded: false };
    await settle(pool, shop, [saleOf(memberOf(shop, cup.who), cup)]);
    await keepFigures(pool, noonOf(TODAY));
    cups.push(cup);
    expect(ours(await listed(rule))).toEqual(fitting(rule));
    expect(fitting(rule)).not.toContain(who);
    const later = dayBefore(TODAY, -30);
    await at(noonOf(later));
    await turnDays(pool, counter.clock.now, () => false);
    await keepFigures(pool, counter.clock.now);
    expect(ours(await listed(rule))).toEqual(fitting(rule, later));
    expect(fitting(rule, later)).toContain(who);
    await at(NOW);
  });

  test('by household is left as soon as a member tells another one, or takes it back', async () => {
    const rule: AudienceRule = { all: [{ by: 'household', of: ['baby'] }] };
    const [person] = people.filter(({ household }) => household === 'baby');
    const { pool, shop } = counter;
    for (const told of ['school', null, 'baby'] as const) {
      await saveHousehold(pool, memberOf(shop, person?.who ?? ''), told);
      await keepFigures(pool, noonOf(TODAY));
      if (person !== undefined) person.household = told;
      expect(ours(await listed(rule))).toEqual(fitting(rule));
    }
  });

  test('asks the database four times at most, however many conditions it has', async () => {
    const rule: AudienceRule = {
      all: [{ by: 'came', within: 90 }, { by: 'agreed' }, { by: 'tag', has: true, of: ['1'] }],
    };
    const counted = await statementsOf(() => ask({ action: 'count-audience', rule }));
    expect(
      counted.filter((text) => !/^(begin|commit|set transaction)/i.test(text)).length,
    ).toBeLessThanOrEqual(4);
    const page = await statementsOf(() => ask({ action: 'list-audience', rule }));
    expect(page.filter((text) => !/^(begin|commit|set transaction)/i.test(text)).length).toBeLessThanOrEqual(
      5,
    );
  });
});

describe('at the desk', () => {
  const rule: AudienceRule = { all: [{ by: 'orders', span: 'ever', least: 1, most: null }] };

  test('a list is masked, taken along as CSV, and each look is written down', async () => {
    const [first] = (await ask<Listed>({ action: 'list-audience', rule })).members;
    expect(first?.name).toMatch(/^林?\*/);
    const { csv, next } = await ask<{ csv: string; next: string | null }>({
      action: 'export-audience',
      rule,
    });
    expect(next).toBeNull();
    expect(csv.split('\n')[0]).toContain(
      '会员号,姓名,手机,等级,最近消费日,累计订单,累计消费（元）,分类,阶段',
    );
    expect(csv).not.toContain('林a1,');
    const log = await counter.rows(
      `select action, subject from huigan.action_log where action in ('list-audience', 'export-audience')
       order by action_id desc limit 2`,
    );
    expect(log).toEqual([
      { action: 'export-audience', subject: 'orders' },
      { action: 'list-audience', subject: 'orders' },
    ]);
  });

  test('is saved, changed and removed over what was seen only', async () => {
    const saved = await ask<{ audience: string; revision: number }>({
      ...{ action: 'save-audience', name: '买过的人', rule, after: 0 },
    });
    expect(saved.revision).toBe(1);
    const { audience } = saved;
    const change = { action: 'save-audience', audience, name: '买过', rule };
    expect(await ask({ ...change, after: 1 })).toMatchObject({ audience, revision: 2 });
    expect(await counter.ask({ ...change, after: 1 }, boss, 'audience')).toMatchObject({
      code: 'already-changed',
    });
    const page = await ask<{ audiences: { audience: string; name: string; by: string }[] }>({
      action: 'list-audiences',
    });
    expect(page.audiences[0]).toMatchObject({ audience, name: '买过', by: '沈掌柜', revision: 2 });
    const gone = { action: 'remove-audience', audience };
    expect(await counter.ask({ ...gone, after: 1 }, boss, 'audience')).toMatchObject({
      code: 'already-changed',
    });
    expect(await counter.ask({ ...gone, after: 2 }, boss, 'audience')).toMatchObject({ ok: true });
    expect(
      await counter.ask({ action: 'compare-audiences', one: audience, other: audience }, boss, 'audience'),
    ).toMatchObject({ code: 'not-found' });
  });

  test('the matrix, classes and stages count everybody once', async () => {
    const told = await ask<{
      members: number;
      buyers: number;
      rfm: { cells: { members: number }[]; classes: { members: number }[] };
      stages: { members: number }[];
    }>({ action: 'show-people' });
    const sum = (some: { members: number }[]): number => some.reduce((all, { members }) => all + members, 0);
    expect(sum(told.rfm.cells)).toBe(told.buyers);
    expect(sum(told.rfm.classes)).toBe(told.buyers);
    const [row] = await counter.rows('select count(*)::int as all from huigan.member_facts');
    expect(sum(told.stages)).toBe(row?.['all']);
  });

  test('edges are published over what was seen, and everybody is counted by them', async () => {
    const edges = { recencyDays: [1, 2, 3, 4], orders: [1, 2, 3, 4], spentFen: [1, 2, 3, 4] };
    expect(await ask({ action: 'publish-rfm', edges, after: 0 })).toEqual({ version: 1 });
    expect(await counter.ask({ action: 'publish-rfm', edges, after: 0 }, boss, 'audience')).toMatchObject({
      code: 'already-changed',
    });
    await turnDays(counter.pool, NOW, () => false);
    await keepFigures(counter.pool, NOW);
    expect(await counter.rows('select from huigan.member_facts where rfm_version <> 1')).toEqual([]);
    const [moved] = await counter.rows(
      `select count(*)::int as moves from huigan.member_moves where why = 'edges'`,
    );
    expect(moved?.['moves']).toBeGreaterThan(0);
    expect(await ask({ action: 'list-rfm-versions' })).toMatchObject({
      versions: [
        { version: 1, by: '沈掌柜', edges },
        { version: 0, publishedAt: null },
      ],
    });
  });
});
