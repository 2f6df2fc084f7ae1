/** What the device knows of its clock's error, and that a code made with it is the server's. */
import { memberCodeAt } from '../../cloudfunctions/contract/member-code';
import { clockOffset } from '../../src/components/clock-offset';

const SERVER_NOW = Date.parse('2026-11-21T20:30:10+08:00');
const keys = {
  handle: '1234567890',
  utcOffsetMinutes: 480,
  keys: [{ day: '2026-11-21', key: 'ab'.repeat(32) }],
};

test.each([
  ['ten minutes behind', -600_000],
  ['ten minutes ahead', 600_000],
  ['right', 0],
  ['a year wrong', 31_536_000_000],
])('a device whose clock is %s makes the same code as the server', (_, error) => {
  const askedAt = SERVER_NOW - 1_000 + error;
  const answeredAt = SERVER_NOW + 1_000 + error;
  const offset = clockOffset(new Date(SERVER_NOW).toISOString(), askedAt, answeredAt);
  expect(offset + error).toBe(0);
  expect(memberCodeAt(keys, answeredAt + offset)).toBe(memberCodeAt(keys, SERVER_NOW + 1_000));
});

test('a slow answer leaves an error of at most half of its time', () => {
  const offset = clockOffset(new Date(SERVER_NOW).toISOString(), SERVER_NOW, SERVER_NOW + 8_000);
  expect(Math.abs(offset)).toBe(4_000);
});
