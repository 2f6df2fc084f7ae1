/** How long behaviour waits, how much of it goes at once, and when it is given up. */
import type { BehaviourEvent } from '../../cloudfunctions/contract/insight';
import {
  afterFailure,
  afterSuccess,
  enqueue,
  nextBatch,
  QUEUE_LENGTH,
  type Waiting,
} from '../../src/features/behaviour/queue';

const event = (number: number): BehaviourEvent => ({
  id: `event-${number}`.padEnd(12, '0'),
  name: 'page',
  at: '2026-11-21T10:00:00+08:00',
});
const queueOf = (length: number): Waiting[] =>
  Array.from({ length }, (_, number) => event(number)).reduce<Waiting[]>(enqueue, []);

test('two hundred events wait, and the oldest makes room for the next', () => {
  const queue = enqueue(queueOf(QUEUE_LENGTH), event(999));
  expect(queue).toHaveLength(200);
  expect(queue[0]?.event).toEqual(event(1));
  expect(queue[199]?.event).toEqual(event(999));
});

test('fifty go at once, the oldest first', () => {
  const batch = nextBatch(queueOf(60));
  expect(batch.map((waiting) => waiting.event)).toEqual(Array.from({ length: 50 }, (_, n) => event(n)));
});

test('what arrived waits no more, and what came meanwhile stays', () => {
  const queue = queueOf(2);
  expect(afterSuccess(enqueue(queue, event(7)), queue).map((waiting) => waiting.event)).toEqual([event(7)]);
});

test('a lost batch is tried once more, then dropped; others are not touched', () => {
  const queue = queueOf(2);
  const once = afterFailure(enqueue(queue, event(7)), queue);
  expect(once.map(({ attempts }) => attempts)).toEqual([1, 1, 0]);
  const twice = afterFailure(once, once.slice(0, 2));
  expect(twice).toEqual([{ event: event(7), attempts: 0 }]);
});
