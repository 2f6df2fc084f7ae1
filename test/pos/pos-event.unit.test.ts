/*
 * What a POS tells, in the words of the inbox.
 */
import type { PosEvent } from '../../cloudfunctions/contract/pos-event';
import { idOfEvent, readPosEvent } from '../../cloudfunctions/core/pos/pos-event.rules';
import { toIncoming } from '../../cloudfunctions/core/pos/to-incoming.rules';

const NOW = Date.parse('2026-11-21T14:10:00+08:00');
const facts = { utcOffsetMinutes: 480, from: NOW - 92 * 86_400_000, until: NOW + 600_000 };
const NO_CATEGORIES = new Map<string, string>();

const line = (name: string, changes: object = {}) => ({
  line: name,
  product: 'yuni-bobo',
  quantity: 1,
  amountFen: '1800',
  ...changes,
});
const sale = (changes: object = {}): PosEvent =>
  ({
    type: 'order.paid',
    id: 'e1',
    at: '2026-11-21T14:03:07.512+08:00',
    day: '2026-11-21',
    receipt: '10086',
    buyer: null,
    lines: [line('1/1')],
    totalFen: '1800',
    ...changes,
  }) as PosEvent;
const follower = (type: string, changes: object = {}) => ({
  type,
  id: 'e2',
  at: '2026-11-21T14:09:00+08:00',
  day: '2026-11-21',
  receipt: '10086',
  ...(type === 'order.refunded' ? { units: 'whole' } : {}),
  ...changes,
});

const message = (told: unknown): string => {
  const read = readPosEvent(told, facts);
  return 'refused' in read ? read.refused.message : 'accepted';
};

test('a sale becomes a sale of the store, in whole seconds, of its buyer', () => {
  expect(toIncoming(sale({ clerk: 'zhou' }), 's1', 7n, NO_CATEGORIES)).toEqual({
    kind: 'sale',
    source: 'pos:s1',
    externalId: 'e1',
    memberId: 7n,
    occurredAt: Date.parse('2026-11-21T14:03:07+08:00'),
    payload: {
      store: 's1',
      day: '2026-11-21',
      receipt: '10086',
      lines: [{ line: '1/1', product: 'yuni-bobo', category: '', quantity: 1, amountFen: '1800' }],
    },
  });
});

test.each([
  ['order.completed', 'completion', {}],
  ['order.refunded', 'refund', { units: 'whole' }],
])('%s becomes a %s of whoever has the sale', (type, kind, more) => {
  const { event } = readPosEvent(follower(type), facts) as { event: PosEvent };
  expect(toIncoming(event, 's1', null, NO_CATEGORIES)).toMatchObject({
    kind,
    memberId: null,
    payload: { store: 's1', day: '2026-11-21', receipt: '10086', ...more },
  });
});

test('lines stand in the order of an import, and amounts without leading zeros', () => {
  const lines = ['2/1', '1/10', '1/2', 'b', 'a'].map((name) => line(name, { amountFen: '0360' }));
  const { payload } = toIncoming(sale({ lines }), 's1', null, NO_CATEGORIES) as {
    payload: { lines: { line: string; amountFen: string }[] };
  };
  expect(payload.lines.map((each) => each.line)).toEqual(['1/2', '1/10', '2/1', 'a', 'b']);
  expect(new Set(payload.lines.map((each) => each.amountFen))).toEqual(new Set(['360']));
});

test('the catalogue’s category counts, and the POS’s where the catalogue has none', () => {
  const lines = [line('1', { category: 'cake' }), line('2', { product: 'new', category: 'cake' })];
  const known = new Map([['yuni-bobo', 'milk-tea']]);
  const { payload } = toIncoming(sale({ lines }), 's1', null, known) as {
    payload: { lines: { category: string }[] };
  };
  expect(payload.lines.map((each) => each.category)).toEqual(['milk-tea', 'cake']);
});

test.each<[string, unknown, string]>([
  ['as it should be', sale(), 'accepted'],
  [
    'of an hour past midnight, of the day before',
    sale({ at: '2026-11-21T00:40:00+08:00', day: '2026-11-20' }),
    'accepted',
  ],
  ['in another zone of the same day', sale({ at: '2026-11-21T06:03:07Z' }), 'accepted'],
  ['of another day', sale({ day: '2026-11-19' }), '营业日：应是消费当天或前一天（day）'],
  ['of tomorrow', sale({ day: '2026-11-22' }), '营业日：应是消费当天或前一天（day）'],
  ['in the future', sale({ at: '2026-11-21T14:21:00+08:00' }), '时间：晚于服务器时间：请校准时钟（at）'],
  [
    'of last year',
    sale({ at: '2025-11-21T14:00:00+08:00', day: '2025-11-21' }),
    '时间：早于 92 天前：更早的单据请用文件导入（at）',
  ],
  [
    'with a line twice',
    sale({ lines: [line('1'), line('1')], totalFen: '3600' }),
    '明细第 2 项的行号：同一行号出现了两次（lines.1.line）',
  ],
  [
    'that does not add up',
    sale({ totalFen: '1799' }),
    '各行合计 ¥18.00，与合计金额 ¥17.99（totalFen）不符。',
  ],
  [
    'whose refund is of a day to come',
    follower('order.refunded', { day: '2026-11-22' }),
    '营业日：应在 2000 年之后，且不晚于上报当天（day）',
  ],
  [
    'whose refund is of a day before all days',
    follower('order.refunded', { day: '0001-01-01' }),
    '营业日：年份应在 2000 到 2099 之间（day）',
  ],
  ['whose refund is of months ago', follower('order.refunded', { day: '2026-01-05' }), 'accepted'],
])('a sale %s is answered so', (_, told, expected) => expect(message(told)).toBe(expected));

test.each<[string, object, string]>([
  ['no lines', { lines: [] }, 'lines'],
  ['less than a gram', { lines: [line('1', { quantity: 0.0005 })] }, 'lines.0.quantity'],
  ['a quantity in words', { lines: [line('1', { quantity: 'two' })] }, 'lines.0.quantity'],
  [
    'a return of no sale',
    { lines: [line('1', { quantity: -1, amountFen: '-5' })], totalFen: '-5' },
    'lines.0',
  ],
  ['an amount as a number', { lines: [line('1', { amountFen: 5 })] }, 'lines.0.amountFen'],
  ['an amount with cents', { totalFen: '18.00' }, 'totalFen'],
  ['an instant without offset', { at: '2026-11-21T14:03:07' }, 'at'],
  ['a day that there is not', { day: '2026-02-30' }, 'day'],
  ['a buyer that is no buyer', { buyer: { phone: '13800000000' } }, 'buyer'],
  ['no buyer at all', { buyer: undefined }, 'buyer'],
  ['an unknown type', { type: 'order.invented' }, 'type'],
])('with %s it is refused with the place and never with what stood there', (_, changes, place) => {
  const words = message({ ...sale(), ...changes });
  expect(words.endsWith(`（${place}）`)).toBe(true);
  expect(words).not.toContain('13800000000');
});

test.each<[unknown, string | null]>([
  [{ id: 'e1' }, 'e1'],
  [{ id: 5 }, null],
  [{ id: 'x'.repeat(101) }, null],
  [{ id: 'a\u0000' }, null],
  [null, null],
  ['text', null],
])('of %j the id is %j', (told, id) => expect(idOfEvent(told)).toBe(id));
