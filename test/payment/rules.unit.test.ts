/*
 * How payments, refunds and requests change: every state answers every command, and a few sentences that must
 * hold whatever the tables say.
 */
import { AFTER_SALE, PHOTO_LIMIT, photoTypeOf } from '../../cloudfunctions/core/payment/after-sale.rules';
import { isGivenUp, PATIENT, pauseAfter } from '../../cloudfunctions/core/effect/patience.rules';
import { mayRefund } from '../../cloudfunctions/core/order/refund-rights.rules';
import { messageWords } from '../../cloudfunctions/core/payment/message-words.rules';
import { firstAsk, meaningOfMoney, nextAsk, PAYMENT } from '../../cloudfunctions/core/payment/payment.rules';
import { commandOfReport, REFUND } from '../../cloudfunctions/core/payment/refund.rules';

test.each([
  ['payments', PAYMENT],
  ['refunds', REFUND],
  ['requests', AFTER_SALE],
])('of %s every state answers every command, with a state or a reason', (_, { states, commands, moves }) => {
  const answers = new Set<string>([...states, 'already', 'wrong-state']);
  expect(Object.keys(moves).sort()).toEqual([...states].sort());
  for (const row of Object.values(moves)) {
    expect(Object.keys(row).sort()).toEqual([...commands].sort());
    for (const answer of Object.values(row)) expect(answers.has(answer as string)).toBe(true);
  }
});

test('money that came is always kept: as the payment, as stray, or as what was there already', () => {
  for (const state of PAYMENT.states)
    for (const money of ['settle', 'stray'] as const)
      expect(['paid', 'stray', 'already']).toContain(PAYMENT.answer(state, money));
});

test('a payment that is paid or stray stays so; a closed one is never the payment of its order', () => {
  for (const command of PAYMENT.commands)
    for (const state of ['paid', 'stray'] as const) expect(PAYMENT.changes(state, command)).toBe(false);
  expect(PAYMENT.answer('closed', 'settle')).toBe('stray');
});

test('a refund that is done stays done, and only a failed one is sent again', () => {
  for (const command of REFUND.commands) expect(REFUND.answer('done', command)).toBe('already');
  expect(REFUND.states.filter((state) => REFUND.changes(state, 'retry'))).toEqual(['failed']);
  expect(
    ['SUCCESS', 'PROCESSING', 'CLOSED', 'ABNORMAL'].map((word) => commandOfReport(word as 'SUCCESS')),
  ).toEqual(['succeed', 'accept', 'fail', 'fail']);
});

test('a request that is answered keeps its answer', () => {
  for (const state of ['accepted', 'declined', 'withdrawn'] as const)
    for (const command of AFTER_SALE.commands) expect(AFTER_SALE.changes(state, command)).toBe(false);
});

test('only the right amount for an order that waits is what it waits for', () => {
  const payment = { amountFen: 1800n };
  expect(meaningOfMoney(payment, 'created', 1800n)).toBe('settle');
  expect(meaningOfMoney(payment, 'created', 1801n)).toBe('stray');
  for (const state of ['paid', 'confirmed', 'preparing', 'ready', 'completed', 'closed', 'refunded'])
    expect(meaningOfMoney(payment, state, 1800n)).toBe('stray');
});

test('WeChat Pay is asked after half a minute, then ever more rarely, and at the end of the time to pay', () => {
  const made = 1_000_000_000;
  const payBy = made + 900_000;
  const asked: number[] = [];
  for (let at = firstAsk(made); asked.length < 9; at = nextAsk(made, at, payBy))
    asked.push((at - made) / 1000);
  expect(asked).toEqual([30, 60, 120, 240, 480, 905, 1810, 3620, 7220]);
});

test('an effect that fails is tried again after 15 s, then ever later up to an hour, and given up after 20 times', () => {
  expect([1, 2, 3, 9, 19].map((attempts) => pauseAfter(attempts, PATIENT) / 1000)).toEqual([
    15, 30, 60, 3600, 3600,
  ]);
  expect([19, 20].map((attempts) => isGivenUp(attempts, PATIENT))).toEqual([false, true]);
});

test('a photo is what its first bytes say, and no larger than 400 KB', () => {
  const jpeg = Buffer.from('ffd8ffe000104a46', 'hex');
  const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
  expect(photoTypeOf(jpeg)).toBe('image/jpeg');
  expect(photoTypeOf(png)).toBe('image/png');
  for (const other of ['', 'GIF89a', '<svg onload=alert(1)>', 'PK\u0003\u0004'])
    expect(photoTypeOf(Buffer.from(other))).toBeNull();
  const filled = (length: number): Buffer => Buffer.concat([jpeg, Buffer.alloc(length - jpeg.length)]);
  expect(photoTypeOf(filled(PHOTO_LIMIT))).toBe('image/jpeg');
  expect(photoTypeOf(filled(PHOTO_LIMIT + 1))).toBeNull();
});

test('a clerk gives back up to ¥50.00 of an order of the day, managers and operators any', () => {
  expect(mayRefund('clerk', 5000n, '2026-11-22', '2026-11-22')).toBe(true);
  expect(mayRefund('clerk', 5001n, '2026-11-22', '2026-11-22')).toBe(false);
  expect(mayRefund('clerk', 1n, '2026-11-21', '2026-11-22')).toBe(false);
  for (const role of ['manager', 'operator'] as const)
    expect(mayRefund(role, 1_000_000n, '2026-11-01', '2026-11-22')).toBe(true);
});

test('the words of messages fit the shapes that WeChat gives them', () => {
  const facts = {
    pickupNo: 'A012',
    store: '西湖断桥残雪景区湖畔居二楼露台旗舰店（新店）',
    items: [
      { name: '茉莉轻乳茶', quantity: 2 },
      { name: '桂花酒酿小圆子奶盖乌龙', quantity: 1 },
    ],
    orderId: '261122593028471920',
    refundFen: 1805n,
    group: { missing: 1, deadline: Date.parse('2026-11-22T12:00:00+08:00') },
    parcel: { place: '柳浪里 3 幢', fetchTo: '2026-11-26' },
    at: Date.parse('2026-11-22T10:05:30+08:00'),
    utcOffsetMinutes: 480,
  };
  expect(messageWords('order-ready', facts)).toEqual({
    character_string1: 'A012',
    thing2: '西湖断桥残雪景区湖畔居二楼露台旗舰店（…',
    thing3: '茉莉轻乳茶 ×2、桂花酒酿小圆子奶盖乌…',
    time4: '2026-11-22 10:05',
  });
  expect(messageWords('refund-done', { ...facts, items: [] })).toMatchObject({
    amount1: '¥18.05',
    thing3: '—',
  });
  expect(messageWords('group-soon', facts)).toMatchObject({ number1: '1', time4: '2026-11-22 12:00' });
  expect(messageWords('parcel-arrived', facts)).toMatchObject({
    character_string1: 'A012',
    thing2: '柳浪里 3 幢',
    time4: '2026-11-26 23:59',
  });
  expect(messageWords('group-failed', facts)).toMatchObject({ amount1: '¥18.05' });
  for (const kind of ['group-filled', 'group-failed', 'group-soon'] as const)
    for (const [name, word] of Object.entries(messageWords(kind, facts)))
      if (name.startsWith('thing')) expect([...word].length).toBeLessThanOrEqual(20);
});
