/*
 * Members as a list at the desk: newest first, by the beginning of a name, the end of a phone number, a
 * level; masked, page by page, and each look written down.
 */
import { bindPhone } from '../../cloudfunctions/core/settlement/account/bind-phone';
import { keepPhoneEnds } from '../../cloudfunctions/core/settlement/account/keep-phone-ends';
import { makeMembers, findMembers, writeProfiles } from '../../cloudfunctions/core/member/member.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { openCounter, type Counter } from '../worlds/counter-world';
import { settle } from '../worlds/tea-shop';
import { memberOf, NOW } from '../worlds/till-shop';

let counter: Counter;
let boss: string;
beforeEach(async () => {
  counter = await openCounter();
  boss = await counter.sessionOf(await counter.hire('operator', [], '沈掌柜'));
  const { shop, platform } = counter;
  for (const [name, number] of [
    ['an', '13800005678'],
    ['bo', '13900005678'],
  ] as const) {
    const memberId = memberOf(shop, name);
    await join(memberId, name);
    const told = { countryCode: '86', number };
    await bindPhone(platform, { memberId, brandId: shop.brandId } as never, told, NOW);
  }
});
afterEach(() => counter.close());

const join = (memberId: bigint, id: string): Promise<void> =>
  settle(counter.pool, counter.shop, [
    {
      kind: 'join',
      source: 'test',
      externalId: `join-${id}`,
      memberId,
      occurredAt: NOW,
      payload: {},
    },
  ]);
const list = async (asked: object = {}) =>
  counter.get({ action: 'list-members', ...asked }, boss, 'operator');
const namesOf = async (asked: object = {}): Promise<string[]> =>
  (await list(asked)).members.map(({ name }: { name: string }) => name);

test('is newest first and masked, with the last day on which they bought', async () => {
  const { members, next } = await list();
  expect(next).toBeNull();
  expect(members).toMatchObject([
    { name: '白*', visitedOn: '2026-11-21' },
    { name: '林*夏', visitedOn: '2026-11-21' },
  ]);
  expect(JSON.stringify(members)).not.toMatch(/林知夏|13800005678/);
});

test('is found by the beginning of a name and by the end of a number, and by nothing shorter', async () => {
  expect(await namesOf({ text: '林知' })).toEqual(['林*夏']);
  expect(await namesOf({ text: '知夏' })).toEqual([]);
  expect(await namesOf({ text: '林%' })).toEqual([]);
  expect(await namesOf({ text: '5678' })).toHaveLength(2);
  expect(await namesOf({ text: '1234' })).toEqual([]);
  expect(await counter.ask({ action: 'list-members', text: '林' }, boss, 'operator')).toMatchObject({
    ok: false,
    code: 'bad-request',
  });
});

test('goes on where the page before ended, and is of one level', async () => {
  const { pool, shop } = counter;
  const keys = Array.from({ length: 60 }, (_, i) => `n-${i}`);
  await makeMembers(asDb(pool), shop.brandId, 'test', keys);
  const ids = await findMembers(asDb(pool), shop.brandId, 'test', keys);
  await writeProfiles(
    asDb(pool),
    [...ids].map(([, memberId]) => ({ memberId, name: '周小满' })),
  );
  await counter.owner.query('update huigan.members set joined_at = now() where joined_at is null');
  const first = await list({ text: '周小' });
  expect(first.members).toHaveLength(50);
  const second = await list({ text: '周小', after: first.next });
  expect(second.members).toHaveLength(10);
  expect(second.next).toBeNull();
  expect((await list({ level: 'no-such' })).members).toEqual([]);
  expect(await counter.ask({ action: 'list-members', after: 'x' }, boss, 'operator')).toMatchObject({
    code: 'bad-request',
  });
});

test('finds numbers that were bound before their ends were kept', async () => {
  await counter.owner.query('update huigan.member_phones set end_hash = null');
  expect(await namesOf({ text: '5678' })).toEqual([]);
  expect(await keepPhoneEnds(counter.platform, () => false)).toBe(2);
  expect(await namesOf({ text: '5678' })).toHaveLength(2);
  expect(await keepPhoneEnds(counter.platform, () => false)).toBe(0);
});

test('each look is written down, by what was looked and not for whom', async () => {
  await list({ text: '林知' });
  await list({ text: '5678' });
  const rows = await counter.rows(
    `select subject from huigan.action_log where action = 'list-members' order by action_id`,
  );
  expect(rows.map(({ subject }) => subject)).toEqual(['name', 'phone-end']);
});
