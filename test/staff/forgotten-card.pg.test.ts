/*
 * A forgotten card: a receipt that the till told without a member becomes that of whoever shows it, by its
 * sum and time, once.
 */
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { keepFigures } from '../../cloudfunctions/core/settlement/work/keep-figures';
import { sale } from '../worlds/tea-shop';
import { openCounter, type Counter } from '../worlds/counter-world';
import { differencesIn, HOUR_MS, memberOf, MINUTE_MS, NOW } from '../worlds/till-shop';

/** Told by a file at 11:03 of the day, without a member. */
const AT = NOW - 3 * HOUR_MS;
const told = sale(undefined, '0017', AT, 3200);

let counter: Counter;
let clerk: string;
let sessions: Map<string, string>;
beforeEach(async () => {
  sessions = new Map();
  counter = await openCounter();
  clerk = await counter.sessionOf(await counter.hire('clerk', ['s1'], '小满'));
  await tell(told);
});
afterEach(() => counter.close());

const tell = (event: typeof told) =>
  receiveEvents(counter.pool, { brandId: counter.shop.brandId, utcOffsetMinutes: 480 }, [event]);
/** A code is good for one session, and a session for several receipts. */
const sessionOf = async (name: string): Promise<string> => {
  const session = sessions.get(name) ?? (await counter.scan(name, clerk));
  sessions.set(name, session);
  return session;
};
const credit = async (name: string, changes: object = {}) =>
  counter.ask(
    {
      action: 'credit-sale',
      store: 's1',
      session: await sessionOf(name),
      day: '2026-11-21',
      receipt: '0017',
      amountFen: '3200',
      time: '11:05',
      requestId: 'credit01',
      ...changes,
    },
    clerk,
  );
const clean = async (): Promise<void> => {
  await keepFigures(counter.pool, NOW);
  expect(await differencesIn(counter.pool, counter.owner, NOW + MINUTE_MS)).toEqual([]);
};

test('is credited with its sum and time; again it is known, to another member it is taken', async () => {
  expect(await credit('an')).toMatchObject({ data: { outcome: 'settled', points: '32' } });
  expect(await credit('an', { requestId: 'credit02' })).toMatchObject({
    data: { outcome: 'known', points: '32' },
  });
  expect(await credit('bo', { requestId: 'credit03' })).toMatchObject({ code: 'sale-differs' });
  expect(await tell(told)).toMatchObject([{ outcome: expect.stringMatching(/known|conflict/) as string }]);
  const [sold] = await counter.rows(
    `select member_id, source, external_id from huigan.events where external_id = '0017'`,
  );
  expect(sold).toEqual({ member_id: memberOf(counter.shop, 'an'), source: 'test', external_id: '0017' });
  expect(await counter.rows('select from huigan.guest_sales')).toEqual([]);
  const [line] = await counter.rows(`select subject from huigan.action_log where action = 'credit-sale'`);
  expect(line).toEqual({ subject: '2026-11-21/0017' });
  await clean();
});

test('is not credited without its time, with another, or with another sum', async () => {
  for (const changes of [{ time: undefined }, { time: '12:30' }, { amountFen: '3300' }])
    expect(await credit('an', changes)).toMatchObject({ code: 'sale-differs' });
  expect(await counter.rows('select from huigan.guest_sales')).toHaveLength(1);
  await clean();
});

test('two members at once: one has it', async () => {
  const answers = await Promise.all([credit('an'), credit('bo', { requestId: 'credit04' })]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await clean();
});

test('refunded later, it is taken back from the member', async () => {
  await credit('an');
  await tell({
    kind: 'refund',
    source: 'test',
    externalId: '0017-back',
    memberId: null,
    occurredAt: NOW,
    payload: { store: 's1', day: '2026-11-21', receipt: '0017', units: 'whole' },
  } as never);
  await credit('an', { requestId: 'credit05' });
  // What they had before.
  const [row] = await counter.rows(
    `select huigan.balance_of(balances, 'member.qualifying') as left from huigan.members where member_id = $1`,
    [memberOf(counter.shop, 'an')],
  );
  expect(row).toEqual({ left: 100n });
  await clean();
});
