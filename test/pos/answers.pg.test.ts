/*
 * A server that ends between settling a message and keeping its answer: the POS sends the message again and
 * hears what it would have heard. And what clerks of a POS did is written down, once.
 */
import type { PosEventResult } from '../../cloudfunctions/contract/pos';
import { posEventSchema } from '../../cloudfunctions/contract/pos-event';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { toIncoming } from '../../cloudfunctions/core/pos/to-incoming.rules';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { auditBrands } from '../../tools/audit/audit-brands';
import { dayAt, iso, makePosWorld, OFFSET, only, paid, recently, type PosWorld } from '../worlds/pos-world';

let world: PosWorld;
beforeEach(async () => {
  world = await makePosWorld();
});
afterEach(() => world?.close());

const tell = async (id: string, ...events: unknown[]): Promise<PosEventResult[]> => {
  const { status, body } = await world.s1.post('events', { events }, { id });
  expect(status).toBe(200);
  return body.results ?? [];
};
async function paidBy(name: string, id: string, changes: Record<string, unknown> = {}) {
  const sale = paid(id, changes);
  const code = await world.code(world.shop, name, Date.parse(String(sale['at'])));
  return { ...sale, buyer: { code } };
}
const follow = (type: 'refunded' | 'completed', receipt: string, changes: Record<string, unknown> = {}) => ({
  type: `order.${type}`,
  id: `${receipt}-${type}`,
  at: iso(recently()),
  day: dayAt(recently()),
  receipt,
  ...(type === 'refunded' ? { units: 'whole' } : {}),
  ...changes,
});
/**
 * What a server that ended before it kept the answer leaves behind: neither the answer nor the lines that are
 * written with it.
 */
const loseAnswers = async (): Promise<void> => {
  await world.rows('delete from huigan.pos_messages');
};
const logged = () =>
  world.rows(
    `select action, clerk, member_id, subject, after_state from huigan.action_log where action like 'pos-%' or action = 'confirm-sale' order by action_id`,
  );
const journals = () =>
  world.rows(`select kind from huigan.journals where source = 'pos:s1' order by member_id, journal_no`);

test('a message whose answer was lost with the server is answered the same again, event by event', async () => {
  const events = [
    await paidBy('bo', 'r1'),
    follow('refunded', 'r1'),
    follow('refunded', 'r1', { id: 'once more' }),
    paid('guest'),
    follow('refunded', 'guest', { units: [{ line: '9', quantity: 1 }] }),
    follow('refunded', 'later'),
    { type: 'order.paid', id: 'bad' },
    await paidBy('bo', 'r2'),
  ];
  const first = await tell('msg_1', ...events);
  expect(first.map((result) => (result.ok ? result.outcome : result.code))).toEqual([
    'settled',
    'settled',
    'refused',
    'kept-without-member',
    'refused',
    'waiting-for-sale',
    'bad-request',
    'settled',
  ]);
  await loseAnswers();
  expect(await tell('msg_1', ...events)).toEqual(first);
  expect(await journals()).toHaveLength(3);
});

test('an event told again in another message is known, and moves nothing', async () => {
  const sale = await paidBy('bo', 'r1');
  await tell('msg_1', sale);
  await loseAnswers();
  expect(await tell('msg_2', sale)).toEqual([{ id: 'r1', ok: true, outcome: 'known', effect: null }]);
});

test('what was received and not settled when the server ended is settled when the message comes again', async () => {
  const { platform, shop } = world;
  const sale = await paidBy('bo', 'r1');
  const buyer = shop.members.get('bo') ?? null;
  const known = new Map([['yuni-bobo', 'milk-tea']]);
  const incoming = present(toIncoming(posEventSchema.parse(sale), 's1', buyer, known), 'a sale');
  const told = { messageId: 'msg_1', clerk: null };
  const zone = { brandId: shop.brandId, utcOffsetMinutes: OFFSET };
  await receiveEvents(platform.database, zone, [{ ...incoming, told }]);
  expect(await world.rows('select kind from huigan.inbox')).toEqual([{ kind: 'sale' }]);
  expect(await tell('msg_1', sale)).toMatchObject([{ outcome: 'settled', effect: { points: '18' } }]);
  expect(await world.rows('select kind from huigan.inbox')).toEqual([]);
});

test('a refused refund of nobody’s sale is refused again, whichever message tells it', async () => {
  await tell('msg_1', paid('g1'));
  const refund = follow('refunded', 'g1', { units: [{ line: '1/1', quantity: 5 }] });
  const refused = [{ id: 'g1-refunded', ok: false, code: 'refused', message: '退款数量超过原单剩余数量。' }];
  expect(await tell('msg_2', refund)).toEqual(refused);
  expect(await tell('msg_3', refund)).toEqual(refused);
  expect(await world.rows('select refunded_fen from huigan.guest_sales')).toEqual([{ refunded_fen: 0n }]);
});

test('a refund that came before nobody’s sale and takes too much is refused when it is told again', async () => {
  const refund = follow('refunded', 'g1', { units: [{ line: '1/1', quantity: 5 }] });
  expect(await tell('msg_1', refund)).toMatchObject([{ outcome: 'waiting-for-sale' }]);
  await tell('msg_2', paid('g1'));
  expect(await tell('msg_3', refund)).toMatchObject([{ ok: false, code: 'refused' }]);
});

describe('what a clerk of the POS did', () => {
  test('is written down with the answer, once, for those who are named', async () => {
    const events = [
      await paidBy('bo', 'r1', { clerk: 'zhou' }),
      follow('completed', 'r1', { clerk: 'wu' }),
      follow('refunded', 'r1', { clerk: 'wu' }),
      await paidBy('bo', 'r2'),
      paid('g1', { clerk: 'zhou' }),
      paid('bad', { clerk: 'zhou', totalFen: '1' }),
    ];
    await tell('msg_1', ...events);
    await tell('msg_1', ...events);
    await tell('msg_2', ...events);
    const bo = world.shop.members.get('bo');
    const day = dayAt(recently());
    expect(await logged()).toMatchObject([
      {
        action: 'pos-sale',
        clerk: 'zhou',
        member_id: bo,
        subject: `${day}/r1`,
        after_state: { event: 'r1', outcome: 'settled', points: '18' },
      },
      { action: 'pos-pick-up', clerk: 'wu', member_id: bo, after_state: { outcome: 'settled' } },
      { action: 'pos-refund', clerk: 'wu', member_id: bo, after_state: { points: '-18' } },
      { action: 'pos-sale', clerk: 'zhou', member_id: null, after_state: { outcome: 'kept-without-member' } },
    ]);
  });

  test('is written down once when a message is sent to two servers at once', async () => {
    const sale = await paidBy('bo', 'r1', { clerk: 'zhou' });
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => world.s1.post('events', { events: [sale] }, { id: 'msg_1' })),
    );
    expect(await logged()).toHaveLength(1);
    expect(new Set(answers.map((answer) => only(answer).ok))).toEqual(new Set([true]));
    expect(await journals()).toHaveLength(1);
  });

  test('leaves the books whole', async () => {
    await tell(
      'msg_1',
      await paidBy('bo', 'r1', { clerk: 'zhou' }),
      follow('refunded', 'r1', { clerk: 'wu' }),
    );
    const { database } = world.platform;
    const report = await auditBrands(database, { brandKey: undefined, asOf: undefined, now: Date.now() });
    expect(report.brands.flatMap((brand) => brand.differences)).toEqual([]);
  });
});
