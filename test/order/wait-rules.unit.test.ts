/** How long a guest waits who orders now. */
import { waitMinutes } from '../../cloudfunctions/core/order/wait.rules';

const MINUTE_MS = 60_000;
/** One after the other, each in so many minutes, all there from the beginning. */
const madeIn = (...minutes: number[]) => {
  let at = 0;
  return minutes.map((each) => ({ from: 0, to: (at += each * MINUTE_MS) }));
};

test.each([
  ['too few to tell', 4, madeIn(2, 3), null],
  ['the longest is left out', 4, madeIn(2, 3, 10), 13],
  ['nobody before', 0, madeIn(2, 2, 2), 2],
  ['never less than a minute', 0, madeIn(0, 0, 0), 1],
])('%s', (_, ahead, made, minutes) => expect(waitMinutes(ahead, made)).toBe(minutes));

test('an idle store is not slow: an order’s time begins when it is there', () => {
  const made = [0, 60, 120].map((at) => ({ from: at * MINUTE_MS, to: (at + 2) * MINUTE_MS }));
  expect(waitMinutes(0, made)).toBe(2);
  expect(waitMinutes(0, [...made].reverse())).toBe(2);
});
