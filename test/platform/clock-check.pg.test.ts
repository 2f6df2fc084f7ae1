/*
 * A process whose clock is wrong: nothing falls due by it. Without the comparison, a server 400 days ahead
 * expired every point of its brand within seconds.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import { checkClock, ClockError, clockChecker } from '../../cloudfunctions/platform/clock-check';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { createTestDatabase, type TestDatabase } from '../support/database';

const DAY_MS = 86_400_000;

let database: TestDatabase;
let pool: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.appUrl, 2);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const off =
  (ms: number): (() => number) =>
  () =>
    Date.now() + ms;

test.each([
  ['right', 0],
  ['four minutes ahead', 240_000],
  ['four minutes behind', -240_000],
])('a clock that is %s is believed', async (_, ms) => {
  await expect(checkClock(asDb(pool), off(ms))).resolves.toBeUndefined();
});

test.each([
  [400 * DAY_MS, '400 days ahead of'],
  [-6 * 60_000, '6 minutes behind'],
])('one that is off by %d ms is told, and how', async (ms, words) => {
  await expect(checkClock(asDb(pool), off(ms))).rejects.toThrow(ClockError);
  await expect(checkClock(asDb(pool), off(ms))).rejects.toThrow(words);
});

test('a step of the clock is noticed before the next piece of work', async () => {
  let ahead = 0;
  const check = clockChecker(asDb(pool), () => Date.now() + ahead);
  await check();
  ahead = 400 * DAY_MS;
  await expect(check()).rejects.toThrow('400 days');
  // It is asked again, and not believed because it was once right.
  await expect(check()).rejects.toThrow('400 days');
  ahead = 0;
  await expect(check()).resolves.toBeUndefined();
});

test('a worker with a wrong clock does nothing but say so', async () => {
  const lines: string[] = [];
  const now = off(400 * DAY_MS);
  const asked: string[] = [];
  const watched = {
    ...asDb(pool),
    query: async (text: string, values: unknown[]) => {
      asked.push(text);
      return asDb(pool).query(text, values);
    },
  };
  const worker = startWorker({
    pool,
    log: (line) => lines.push(line),
    now,
    checkClock: clockChecker(watched, now),
  });
  for (let looks = 0; lines.length < 3 && looks < 100; looks += 1) await sleep(20);
  await worker.stop();
  expect(new Set(lines.map((line) => /400 days ahead/.test(line)))).toEqual(new Set([true]));
  expect(asked.every((text) => text.includes('clock_timestamp'))).toBe(true);
});
