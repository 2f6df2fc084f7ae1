/*
 * The keys that a device gets, and the till that reads what it shows.
 */
import type { CodeKeysReply } from '../../cloudfunctions/contract/account';
import { memberCodeAt } from '../../cloudfunctions/contract/member-code';
import { identifyByCode } from '../../cloudfunctions/core/views/account/identify-by-code';
import { asDb } from '../../cloudfunctions/platform/db';
import { makeShop, teaProgramme } from '../worlds/tea-shop';
import { openDesk, rowsOf, type Desk } from '../worlds/account-desk';

let desk: Desk;
let session: string;
let keys: CodeKeysReply;
beforeAll(async () => {
  desk = await openDesk();
  desk.clock.now = Date.parse('2026-11-21T15:30:00+08:00');
  session = await desk.join('open-1');
  keys = await desk.get<CodeKeysReply>({ action: 'show-code-keys' }, session);
});
afterAll(() => desk?.close());

const till = (code: string, at: number, brandId = desk.shop.brandId) =>
  identifyByCode(
    asDb(desk.platform.database),
    desk.platform.vault,
    { brandId, utcOffsetMinutes: 480 },
    code,
    at,
  );
const codeAt = (at: number): string => memberCodeAt(keys, at) ?? '';

test('a device gets keys for today and tomorrow, and the clock of the server', () => {
  expect(keys).toMatchObject({
    handle: expect.stringMatching(/^\d{10}$/) as string,
    serverTime: '2026-11-21T07:30:00.000Z',
    utcOffsetMinutes: 480,
    keys: [{ day: '2026-11-21' }, { day: '2026-11-22' }],
  });
  for (const { key } of keys.keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
});

test('asking again, from any device and all at once, gives the same', async () => {
  const fresh = await desk.join('open-2');
  const asked = await Promise.all(
    Array.from({ length: 6 }, () => desk.get<CodeKeysReply>({ action: 'show-code-keys' }, fresh)),
  );
  for (const answer of asked) expect(answer).toEqual(asked[0]);
  expect(asked[0]?.handle).not.toBe(keys.handle);
});

test('the till knows the member until the end of tomorrow, also across midnight', async () => {
  for (const time of [
    '2026-11-21T15:30:59+08:00',
    '2026-11-21T23:59:59+08:00',
    '2026-11-22T23:59:00+08:00',
  ]) {
    const at = Date.parse(time);
    const answer = await till(codeAt(at), at + 30_000);
    expect(answer).toEqual({ memberId: expect.any(BigInt) as bigint, step: Math.floor(at / 60_000) });
  }
});

test('a device whose clock is ten minutes wrong reckons with the clock of the server', async () => {
  const wrong = desk.clock.now - 600_000;
  const offset = Date.parse(keys.serverTime) - wrong;
  expect(await till(codeAt(wrong + offset), desk.clock.now)).toHaveProperty('memberId');
  expect(await till(codeAt(wrong), desk.clock.now)).toEqual({ refused: 'not-valid-now' });
});

test('the till of another brand does not know the code', async () => {
  const coffee = await makeShop(desk.platform.database, teaProgramme({ brand: 'coffee' }), {});
  const { now } = desk.clock;
  expect(await till(codeAt(now), now, coffee.brandId)).toEqual({ refused: 'unknown' });
});

test.each(['', '12345', `90${'0'.repeat(18)}`, '134567890123456789'])('"%s" is nobody', async (code) => {
  expect(await till(code, desk.clock.now)).toEqual({ refused: 'unknown' });
});

test('the secret is kept sealed, for this member only', async () => {
  const rows = await rowsOf<{ member_id: bigint; code_secret: Buffer }>(
    desk,
    'select member_id, code_secret from huigan.code_handles order by member_id',
  );
  const { vault } = desk.platform;
  const [one, other] = rows;
  expect(vault.open(one?.code_secret ?? Buffer.of(), `member_accounts/${one?.member_id}`)).toHaveLength(32);
  expect(() => vault.open(other?.code_secret ?? Buffer.of(), `member_accounts/${one?.member_id}`)).toThrow();
});
