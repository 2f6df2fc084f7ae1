/*
 * The one line for the clerk after scanning: the usual of whoever agreed to it, how many times they came, how
 * long they were away, what ends soon; never a sum.
 */
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { asDb } from '../../cloudfunctions/platform/db';
import { openCounter, type Counter } from '../worlds/counter-world';
import { DAY_MS, sale, settle } from '../worlds/tea-shop';
import { codeAt, memberOf, NOW } from '../worlds/till-shop';

let counter: Counter;
let clerk: string;
beforeEach(async () => {
  counter = await openCounter();
  clerk = await counter.sessionOf(await counter.hire('clerk', ['s1']));
});
afterEach(() => counter.close());

const hint = async (): Promise<string | null> => {
  const text = await codeAt(counter.pool, counter.shop, 'an', NOW);
  const scanned = (await counter.get({ action: 'scan', store: 's1', text }, clerk)) as {
    hint: string | null;
  };
  return scanned.hint;
};
const cups = async (...daysAgo: number[]): Promise<void> => {
  const an = memberOf(counter.shop, 'an');
  await settle(
    counter.pool,
    counter.shop,
    daysAgo.map((days) => sale(an, `hint-${days}`, NOW - days * DAY_MS, 1800)),
  );
  await keepFigures(counter.pool, NOW);
};
const agree = (granted: boolean): Promise<unknown> =>
  counter.owner.query(
    `insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
     values ($1, 'personalisation', clock_timestamp(), '1', $2)`,
    [memberOf(counter.shop, 'an'), granted],
  );
const factsOf = async (): Promise<Record<string, unknown>> => {
  const sql = 'select orders, last_day::text from huigan.member_facts where member_id = $1';
  const [row] = await counter.rows(sql, [memberOf(counter.shop, 'an')]);
  return row ?? {};
};
const ordersOf = async (): Promise<number> => Number((await factsOf())['orders']);
const lastDayOf = async (): Promise<string> => String((await factsOf())['last_day']);

test('counts the visit that begins, and says when somebody was away', async () => {
  await cups(45, 40);
  const last = await lastDayOf();
  const away = Math.round((Date.parse('2026-11-21') - Date.parse(last)) / DAY_MS);
  expect(await hint()).toBe(`第 ${(await ordersOf()) + 1} 次来${away < 30 ? '' : ` · ${away} 天没来了`}`);
  await cups(0);
  expect(await hint()).toBe(`第 ${(await ordersOf()) + 1} 次来`);
});

test('names the usual of whoever agreed to personalisation, and of nobody else', async () => {
  await cups(3, 2, 1);
  expect(await hint()).not.toContain('常点');
  await agree(true);
  expect(await hint()).toMatch(/^常点.+ · 第 \d+ 次来$/);
  await agree(false);
  expect(await hint()).not.toContain('常点');
});

test('says which coupons end soon, and no amount of money', async () => {
  await cups(1);
  const { brandId } = counter.shop;
  const value = { kind: 'amount-off', thresholdFen: 2000, offFen: 500 } as const;
  const template = { terms: { name: '满20减5', value, ...PLAIN_TERMS }, issue: PLAIN_ISSUE };
  const row = { brandId, templateId: 'none', state: 'live' as const, version: 1, template };
  await keepTemplate(asDb(counter.pool), row, NOW);
  await counter.owner.query(
    `insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,
       expires_at, uses_left, issued_at)
     values ($1, $2, 'none', 1, 'list', 'hint', 'usable', to_timestamp($3 / 1000.0),
       to_timestamp($3 / 1000.0) + interval '2 days', 1, to_timestamp($3 / 1000.0))`,
    [memberOf(counter.shop, 'an'), counter.shop.brandId, NOW - 1000],
  );
  expect(await hint()).toContain('1 张券 3 天内到期');
  expect(await hint()).not.toMatch(/¥|元/);
});
