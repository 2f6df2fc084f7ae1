/*
 * An operator makes two accounts of one person one, and tells them apart again: with a look before, a reason,
 * and a line in the log.
 */
import { openCounter, type Counter } from '../worlds/counter-world';
import { differencesIn, memberOf, MINUTE_MS, NOW } from '../worlds/till-shop';

let counter: Counter;
let boss: string;
let an: string;
let bo: string;
beforeEach(async () => {
  counter = await openCounter();
  boss = await counter.sessionOf(await counter.hire('operator', [], '沈掌柜'));
  [an, bo] = (await Promise.all(['an', 'bo'].map(keyOf))) as [string, string];
});
afterEach(() => counter.close());

async function keyOf(name: string): Promise<string> {
  const [row] = await counter.rows('select member_key from huigan.members where member_id = $1', [
    memberOf(counter.shop, name),
  ]);
  return String(row?.['member_key']);
}
const ask = (body: object, session = boss) => counter.ask(body, session, 'operator');
const merge = (session = boss) =>
  ask({ action: 'merge-members', member: an, into: bo, reason: '本人到店核对' }, session);
const lookUp = async (text: string) =>
  (
    (await counter.get({ action: 'look-up-member', text }, boss, 'operator')) as {
      member: Record<string, unknown>;
    }
  ).member;

test('after a look at both; the old number answers with the kept account, and its own history', async () => {
  const check = await ask({ action: 'check-merge', member: an, into: bo });
  expect(check).toMatchObject({ data: { member: { memberKey: an }, into: { memberKey: bo }, why: null } });
  const [before, beside] = [await lookUp(an), await lookUp(bo)];
  expect(await merge()).toMatchObject({ ok: true });
  const found = await lookUp(an);
  expect(found).toMatchObject({ memberKey: bo, merged: [{ memberKey: an }] });
  expect(Number(found['redeemablePoints'])).toBe(
    Number(before['redeemablePoints']) + Number(beside['redeemablePoints']),
  );
  const merged = found['merged'] as { lastEntries: { title: string }[] }[];
  expect(merged[0]?.lastEntries[0]).toMatchObject({ title: 'merged-away' });
  expect(await ask({ action: 'check-merge', member: an, into: bo })).toMatchObject({
    data: { why: 'account-closed' },
  });
  expect(await merge()).toMatchObject({ code: 'wrong-state' });
  const lines = await counter.rows(
    `select member_id, subject, reason from huigan.action_log where action = 'merge-members'`,
  );
  expect(lines).toEqual([{ member_id: memberOf(counter.shop, 'bo'), subject: an, reason: '本人到店核对' }]);
  expect(await differencesIn(counter.pool, counter.owner, NOW + MINUTE_MS)).toEqual([]);
});

test('and back, with a reason; again there is nothing to undo', async () => {
  await merge();
  const undo = () => ask({ action: 'undo-merge', member: an, reason: '是一家人的两张卡' });
  expect(await undo()).toMatchObject({ ok: true });
  expect(await undo()).toMatchObject({ code: 'wrong-state' });
  expect(await lookUp(an)).toMatchObject({ memberKey: an, merged: [] });
  expect(await merge()).toMatchObject({ ok: true });
  expect(await lookUp(an)).toMatchObject({ memberKey: bo });
  expect(await differencesIn(counter.pool, counter.owner, NOW + MINUTE_MS)).toEqual([]);
});

test('no clerk does so, and nobody with a number that is none', async () => {
  const clerk = await counter.sessionOf(await counter.hire('clerk', ['s1'], '小满'));
  expect(await merge(clerk)).toMatchObject({ code: 'forbidden' });
  const wrong = { action: 'merge-members', member: 'nobody', into: bo, reason: '本人到店核对' };
  expect(await ask(wrong)).toMatchObject({ code: 'not-found' });
});
