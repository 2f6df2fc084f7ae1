/*
 * What a clerk does at the counter and a manager sees of it: scanning, taking, crediting, undoing, the shift,
 * the store, the review.
 */
import { formatInstant } from '../../cloudfunctions/core/kernel/time';
import { keepMessage } from '../../cloudfunctions/core/pos/pos-messages.store';
import { identifyAtTill } from '../../cloudfunctions/core/settlement/till/identify-at-till';
import { receivePosEvents } from '../../cloudfunctions/core/settlement/pos/receive-pos-events';
import { receiveSales } from '../../cloudfunctions/core/settlement/intake/receive-sales';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { member } from '../../cloudfunctions/functions/member';
import { openSession } from '../../cloudfunctions/platform/callers';
import { asDb } from '../../cloudfunctions/platform/db';
import { sale } from '../worlds/tea-shop';
import { openCounter, type Counter } from '../worlds/counter-world';
import { codeAt, differencesIn, HOUR_MS, memberOf, MINUTE_MS, NOW } from '../worlds/till-shop';

let counter: Counter;
let clerk: string;
let clerkId: bigint;
let manager: string;

beforeEach(async () => {
  counter = await openCounter();
  clerkId = await counter.hire('clerk', ['s1'], '小满');
  clerk = await counter.sessionOf(clerkId);
  manager = await counter.sessionOf(await counter.hire('manager', ['s1'], '程店长'));
});
afterEach(() => counter.close());

const scan = (text: string, store = 's1') => counter.ask({ action: 'scan', store, text }, clerk);
const redeem = (session: string, requestId = 'request1', benefit = 'topping') =>
  counter.ask({ action: 'redeem-benefit', store: 's1', session, benefit, requestId }, clerk);
const takePoints = (session: string, points: string, requestId: string) =>
  counter.get({ action: 'take-points', store: 's1', session, points, requestId }, clerk);
const credit = (session: string, changes: object = {}) =>
  counter.ask(
    {
      action: 'credit-sale',
      store: 's1',
      session,
      day: '2026-11-21',
      receipt: '0017',
      amountFen: '3200',
      requestId: 'credit01',
      ...changes,
    },
    clerk,
  );
const pointsOf = async (name: string): Promise<unknown> => {
  const [row] = await counter.rows(
    `select huigan.balance_of(balances, 'member.points.active') as points_active from huigan.members where member_id = $1`,
    [memberOf(counter.shop, name)],
  );
  return row?.['points_active'];
};

describe('scanning', () => {
  test('says what a text is, with spaces as people type them', async () => {
    const code = await codeAt(counter.pool, counter.shop, 'an', NOW);
    expect(await scan(code.replace(/(.{4})/g, '$1 '))).toMatchObject({
      data: { is: 'member-code', member: { name: '林*夏' }, session: { id: expect.any(String) } },
    });
    for (const payment of ['134567890123456789', '2812345678901234', '6212345678901234567'])
      expect(await scan(payment)).toEqual({ ok: true, data: { is: 'payment-code' } });
    for (const text of ['hello', '90000000000000000000', "'; drop table members; --", '<script>'])
      expect(await scan(text)).toEqual({ ok: true, data: { is: 'unknown' } });
    counter.clock.now += HOUR_MS;
    expect(await scan(code)).toMatchObject({ code: 'code-over' });
  });

  test('is limited by store when codes lead to nobody', async () => {
    for (let guess = 0; guess < 30; guess += 1) await scan(`90${String(guess).padStart(18, '3')}`);
    expect(await scan('90123456789012345678')).toMatchObject({ code: 'too-many-guesses' });
  });
});

describe('redeeming', () => {
  test('a benefit says until when it may be undone, and the member sees that it is used', async () => {
    const session = await counter.scan('an', clerk);
    expect(await redeem(session)).toMatchObject({
      data: { redeemedAt: '2026-11-21T14:03:20+08:00', undoUntil: '2026-11-21T06:04:20.000Z', left: '0' },
    });
    expect(await redeem(session, 'request2')).toMatchObject({
      code: 'used-up',
      message: '今日 14:03 已在西湖店使用',
    });
    const holder = { memberId: memberOf(counter.shop, 'an'), brandId: counter.shop.brandId };
    const issued = await openSession(
      { database: counter.pool, sessions: counter.platform.sessions },
      holder,
      NOW,
    );
    const benefits = await member.call(counter.platform, {
      body: { action: 'show-benefits' },
      session: issued?.session ?? null,
      requestId: 'test',
    });
    const topping = (benefits as { data: { benefits: { code: string; use: object }[] } }).data.benefits.find(
      ({ code }) => code === 'topping',
    );
    expect(topping?.use).toEqual({ times: 1, per: 'day', left: 0 });
  });

  test('another code of the member does not give it twice', async () => {
    expect(await redeem(await counter.scan('an', clerk))).toMatchObject({ ok: true });
    counter.clock.now += 2 * MINUTE_MS;
    expect(await redeem(await counter.scan('an', clerk), 'request2')).toMatchObject({ code: 'used-up' });
  });

  test('is undone by the clerk within a minute, later reversed by a manager of the store', async () => {
    const session = await counter.scan('an', clerk);
    const taken = await takePoints(session, '60', 'points01');
    const undo = (who: string) =>
      counter.ask({ action: 'undo', store: 's1', redemption: taken.redemption }, who);
    const reverse = (who: string) =>
      counter.ask({ action: 'reverse', store: 's1', redemption: taken.redemption, reason: '做错了' }, who);
    expect(await undo(manager)).toMatchObject({ code: 'forbidden' });
    counter.clock.now += MINUTE_MS + 1;
    expect(await undo(clerk)).toMatchObject({ code: 'too-late' });
    expect(await reverse(clerk)).toMatchObject({ code: 'forbidden' });
    const elsewhere = await counter.sessionOf(await counter.hire('manager', ['s2']));
    expect(await reverse(elsewhere)).toMatchObject({ code: 'forbidden' });
    expect(await reverse(manager)).toMatchObject({ data: { redemption: taken.redemption } });
    expect(await pointsOf('an')).toBe(100n);
    expect(await differencesIn(counter.pool, counter.owner, counter.clock.now)).toEqual([]);
  });
});

describe('crediting a sale', () => {
  test('gives its points once, however often it is sent', async () => {
    const session = await counter.scan('an', clerk);
    expect(await credit(session)).toEqual({ ok: true, data: { outcome: 'settled', points: '32' } });
    expect(await credit(session)).toEqual({ ok: true, data: { outcome: 'known', points: '32' } });
    counter.clock.now += 2 * HOUR_MS;
    expect(await credit(session)).toEqual({ ok: true, data: { outcome: 'known', points: '32' } });
    expect(await pointsOf('an')).toBe(132n);
    expect(await differencesIn(counter.pool, counter.owner, counter.clock.now)).toEqual([]);
  });

  test('that was not written down when the server ended is, once, when it is sent again', async () => {
    const session = await counter.scan('an', clerk);
    await credit(session);
    const lines = () => counter.rows(`select from huigan.action_log where action = 'credit-sale'`);
    expect(await lines()).toHaveLength(1);
    await counter.rows('set session_replication_role = replica');
    await counter.rows(`delete from huigan.action_log where action = 'credit-sale'`);
    await counter.rows('set session_replication_role = origin');
    const again = await Promise.all([credit(session), credit(session)]);
    expect(again).toEqual(again.map(() => ({ ok: true, data: { outcome: 'known', points: '32' } })));
    expect(await lines()).toHaveLength(1);
  });

  test('that waited for the network counts for a day after the member stood there', async () => {
    const session = await counter.scan('an', clerk);
    counter.clock.now += 11 * HOUR_MS;
    expect(await credit(session, { requestId: 'credit02', receipt: '18' })).toMatchObject({ ok: true });
    counter.clock.now = NOW + 24 * HOUR_MS;
    clerk = await counter.sessionOf(clerkId);
    expect(await credit(session, { requestId: 'credit03', receipt: '19' })).toMatchObject({
      code: 'session-over',
    });
  });

  test('the same receipt with another amount, or for somebody else, is refused', async () => {
    await credit(await counter.scan('an', clerk));
    const bo = await counter.scan('bo', clerk);
    expect(await credit(bo, { requestId: 'credit02' })).toMatchObject({ code: 'sale-differs' });
    counter.clock.now += 2 * MINUTE_MS;
    const an = await counter.scan('an', clerk);
    expect(await credit(an, { requestId: 'credit03', amountFen: '3300' })).toMatchObject({
      code: 'sale-differs',
    });
    expect([await pointsOf('an'), await pointsOf('bo')]).toEqual([132n, 40n]);
  });

  test.each([
    ['of tomorrow', { day: '2026-11-22' }],
    ['of eight days ago', { day: '2026-11-13' }],
    ['of nothing', { amountFen: '0' }],
    ['with too many zeros', { amountFen: '1000001' }],
  ])('%s is refused', async (_, changes) => {
    expect(await credit(await counter.scan('an', clerk), changes)).toMatchObject({ code: 'bad-request' });
  });

  const zone = () => ({ brandId: counter.shop.brandId, utcOffsetMinutes: 480 });
  const told = (source: string, memberId: bigint | null, fen: number) => ({
    ...sale(memberId ?? undefined, '0017', NOW - 5 * MINUTE_MS, fen),
    source,
    externalId: `${source}-1`,
  });

  test('and then told by the POS with its own lines is known there, with another total a conflict', async () => {
    await credit(await counter.scan('an', clerk));
    const an = memberOf(counter.shop, 'an');
    const tell = async (memberId: bigint | null, fen: number) =>
      (await receiveSales(counter.pool, zone(), [told('pos:s1', memberId, fen)], NOW))[0]?.outcome;
    expect(await tell(an, 3200)).toBe('known');
    expect(await tell(null, 3200)).toBe('known');
    expect(await tell(an, 3300)).toBe('conflict');
    expect(await tell(memberOf(counter.shop, 'bo'), 3200)).toBe('conflict');
    expect((await receiveEvents(counter.pool, zone(), [told('csv', an, 3200)]))[0]?.outcome).toBe('conflict');
    await settleMembers(counter.pool, [an]);
    expect(await pointsOf('an')).toBe(132n);
  });

  test('that the POS or a file told before is known, and not given twice', async () => {
    const an = memberOf(counter.shop, 'an');
    await receiveEvents(counter.pool, zone(), [told('csv', an, 3200)]);
    const session = await counter.scan('an', clerk);
    expect(await credit(session)).toEqual({ ok: true, data: { outcome: 'known', points: '32' } });
    expect(await pointsOf('an')).toBe(132n);
    expect(await differencesIn(counter.pool, counter.owner, counter.clock.now)).toEqual([]);
  });
});

describe('lists', () => {
  test('the shift shows what I did today, the store what everybody did', async () => {
    const session = await counter.scan('an', clerk);
    await takePoints(session, '10', 'points01');
    const taken = await redeem(session);
    await credit(session);
    counter.clock.now += 30_000;
    const shift = await counter.get({ action: 'list-my-shift', store: 's1' }, clerk);
    expect(shift.today).toEqual({ redemptions: 2, points: '10', credits: 1, reversals: 0 });
    expect(shift.actions).toMatchObject([
      { action: 'credit-sale', who: '小满', member: '林*夏', what: '2026-11-21/0017', redemption: null },
      {
        action: 'redeem-benefit',
        what: '免费加料',
        redemption: { state: 'standing', mayUndo: true, mayReverse: false },
      },
      { action: 'take-points', what: '10' },
      { action: 'identify', what: '' },
    ]);
    if (!taken.ok) throw new Error(taken.code);
    await counter.get({ action: 'undo', store: 's1', redemption: taken.data.redemption }, clerk);
    const mine = await counter.get({ action: 'list-my-shift', store: 's1' }, manager);
    expect(mine.actions).toEqual([]);
    const store = await counter.get({ action: 'list-store-actions', store: 's1' }, manager);
    expect(store.today).toMatchObject({ redemptions: 1, reversals: 1 });
    expect(store.actions[0]).toMatchObject({ action: 'undo', what: '免费加料' });
    expect(store.actions[2]).toMatchObject({
      redemption: { state: 'reversed', mayUndo: false, mayReverse: false },
    });
    expect(store.actions[3]).toMatchObject({ redemption: { mayUndo: false, mayReverse: true } });
  });

  test('go on where a page ended', async () => {
    for (let minute = 0; minute < 36; minute += 1) {
      await counter.scan('an', clerk);
      counter.clock.now += MINUTE_MS;
    }
    const first = await counter.get({ action: 'list-my-shift', store: 's1' }, clerk);
    expect(first.actions).toHaveLength(30);
    const second = await counter.get({ action: 'list-my-shift', store: 's1', after: first.next }, clerk);
    expect([second.actions.length, second.next]).toEqual([6, null]);
    expect(await counter.ask({ action: 'list-my-shift', store: 's1', after: 'x' }, clerk)).toMatchObject({
      code: 'bad-request',
    });
  });

  test('the review finds what a manager should look at, and nothing on a quiet day', async () => {
    const review = async () => (await counter.get({ action: 'list-review', store: 's1' }, manager)).findings;
    expect(await review()).toEqual([]);
    const session = await counter.scan('an', clerk);
    for (const [index, points] of ['1', '2', '3'].entries())
      await takePoints(session, points, `points0${index}`);
    for (const receipt of ['1', '2', '3']) await credit(session, { receipt, requestId: `credit0${receipt}` });
    for (let miss = 0; miss < 60; miss += 1) {
      if (miss === 30) counter.clock.now += MINUTE_MS;
      await scan(`90${String(miss).padStart(18, '5')}`);
    }
    expect(await review()).toMatchObject([
      { kind: 'many-misses', who: '小满', count: 60 },
      { kind: 'same-pair', who: '小满', member: '林*夏', count: 3 },
      { kind: 'credits-without-receipt', who: '小满', count: 3 },
    ]);
  });
});

describe('clerks of the POS', () => {
  const till = () => ({ brandId: counter.shop.brandId, storeId: 's1', utcOffsetMinutes: 480 });

  /** What a clerk called zhou rings up for 林知夏, told by the POS and answered. */
  async function ringUp(id: string, { by = 'zhou' as string | null, fen = '2200' } = {}): Promise<void> {
    const { pool, platform, shop, clock } = counter;
    const event = {
      type: 'order.paid',
      id,
      at: formatInstant(clock.now, 480),
      day: '2026-11-21',
      receipt: id,
      ...(by === null ? {} : { clerk: by }),
      buyer: { code: await codeAt(pool, shop, 'an', clock.now) },
      lines: [{ line: '1', product: 'longjing', quantity: 1, amountFen: fen }],
      totalFen: fen,
    };
    const batch = { vault: platform.vault, till: till(), messageId: id, told: [event], now: clock.now };
    const { done } = await receivePosEvents(pool, batch);
    const key = { ...till(), messageId: id };
    const answer = { path: 'events', bodyHash: Buffer.alloc(32), answer: Buffer.alloc(1) };
    await keepMessage(asDb(pool), key, answer, clock.now, done);
  }

  test('are named in what was done at the store, and by the review where one member buys again and again', async () => {
    for (const id of ['r1', 'r2', 'r3']) await ringUp(id);
    const { actions } = await counter.get({ action: 'list-store-actions', store: 's1' }, manager);
    expect(actions).toHaveLength(3);
    expect(actions[0]).toMatchObject({
      action: 'pos-sale',
      who: 'zhou',
      member: '林*夏',
      what: '2026-11-21/r3',
      redemption: null,
    });
    const { findings } = await counter.get({ action: 'list-review', store: 's1' }, manager);
    expect(findings).toMatchObject([{ kind: 'same-buyer', who: 'zhou', member: '林*夏', count: 3 }]);
    expect(await differencesIn(counter.pool, counter.owner, counter.clock.now)).toEqual([]);
  });

  test('who name nobody have large sales reviewed, small ones not', async () => {
    await ringUp('r1', { by: null, fen: '99999' });
    await ringUp('r2', { by: null, fen: '100000' });
    await ringUp('r3', { fen: '100000' });
    const { findings } = await counter.get({ action: 'list-review', store: 's1' }, manager);
    expect(findings).toMatchObject([{ kind: 'large-sale', who: 'POS', member: '林*夏', count: 1 }]);
  });

  test('are named by the review when their codes led to nobody, those with most first', async () => {
    const { pool, platform, clock } = counter;
    const byPos = (text: string, name: string) =>
      identifyAtTill(
        { pool, vault: platform.vault },
        { ...till(), staffId: null, clerk: name },
        text,
        clock.now,
      );
    for (let miss = 0; miss < 60; miss += 1) {
      if (miss === 30) clock.now += MINUTE_MS;
      const text = `90${String(miss).padStart(18, '5')}`;
      if (miss % 6 === 0) await scan(text);
      else await byPos(text, miss % 3 === 1 ? 'wu' : 'zhou');
    }
    const { findings } = await counter.get({ action: 'list-review', store: 's1' }, manager);
    expect(findings).toMatchObject([{ kind: 'many-misses', who: 'zhou、wu、小满', count: 60 }]);
  });
});

describe('a cloud function, which has one connection', () => {
  test('never waits for itself', async () => {
    const single = await openCounter({ poolMax: 1 });
    try {
      const boss = await single.sessionOf(await single.hire('operator', []));
      const at = { store: 's1', session: await single.scan('an', boss) };
      const taken = await single.get(
        { action: 'take-points', ...at, points: '10', requestId: 'points01' },
        boss,
      );
      await single.get({ action: 'redeem-benefit', ...at, benefit: 'topping', requestId: 'benefit1' }, boss);
      await single.get(
        {
          action: 'credit-sale',
          ...at,
          day: '2026-11-21',
          receipt: '1',
          amountFen: '100',
          requestId: 'credit01',
        },
        boss,
      );
      const { redemption } = taken as { redemption: string };
      await single.get({ action: 'undo', store: 's1', redemption }, boss);
      await single.get({ action: 'invite', store: 's1', name: '小李', role: 'clerk' }, boss);
      for (const body of [
        { action: 'look-up-member', text: 'nobody' },
        { action: 'check-programme', document: {} },
        { action: 'save-store', store: 's3', name: '滨江店' },
        { action: 'rotate-pos-secret', store: 's1' },
        { action: 'run-audit' },
        { action: 'list-actions' },
      ])
        expect(await single.ask(body, boss, 'operator')).toMatchObject({ ok: true });
    } finally {
      await single.close();
    }
  });
});

describe('the log of actions', () => {
  test('says who, where, on which device, before and after; and never a name, a code or a phone', async () => {
    const session = await counter.scan('an', clerk);
    await takePoints(session, '10', 'points01');
    await redeem(session);
    await credit(session);
    const rows = await counter.rows(
      'select * from huigan.action_log where store_id is not null order by action_id',
    );
    expect(rows.map((row) => row['action'])).toEqual([
      'identify',
      'take-points',
      'redeem-benefit',
      'credit-sale',
    ]);
    for (const row of rows)
      expect(row).toMatchObject({
        staff_id: clerkId,
        store_id: 's1',
        device: 'till-7',
        member_id: memberOf(counter.shop, 'an'),
        after_state: expect.any(Object),
      });
    const text = JSON.stringify(rows, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(text).not.toMatch(/林|知夏|\b90\d{18}\b/);
  });

  test('cannot be changed, not even by the owner of the tables', async () => {
    await counter.scan('an', clerk);
    await expect(counter.rows("update huigan.action_log set action = 'nothing'")).rejects.toThrow(
      'append-only',
    );
    await expect(counter.rows('delete from huigan.action_log')).rejects.toThrow('append-only');
  });
});
