/*
 * A process whose clock is wrong: nothing falls due by it. Without the comparison, a server 400 days ahead
 * expired every point of its brand within seconds.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { startWorker } from '../../cloudfunctions/core/settlement/work/run-worker';
import {
  checkClock,
  checkLastRun,
  ClockError,
  clockChecker,
} from '../../cloudfunctions/platform/clock-check';
import { setRunAt } from '../../cloudfunctions/platform/last-runs.store';
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

describe('a clock that has jumped since the last run', () => {
  const start = Date.parse('2026-11-01T08:00:00+08:00');
  const at = (ms: number) => () => start + ms;
  beforeAll(async () => {
    const owner = openPool(database.ownerUrl, 1);
    await owner.query('delete from huigan.last_runs');
    await owner.end();
  });

  test('a first run, and those within a day of each other, are believed', async () => {
    await checkLastRun(asDb(pool), at(0));
    await checkLastRun(asDb(pool), at(23 * 3_600_000));
    await checkLastRun(asDb(pool), at(20 * 3_600_000));
  });

  test.each([
    [8 * DAY_MS, '7 days before'],
    [-9 * DAY_MS, '10 days after'],
  ])('one that is %d ms away is told, and changes nothing', async (ms, words) => {
    await expect(checkLastRun(asDb(pool), at(ms))).rejects.toThrow(ClockError);
    await expect(checkLastRun(asDb(pool), at(ms))).rejects.toThrow(words);
    await expect(checkLastRun(asDb(pool), at(ms))).rejects.toThrow('--clock-is-right');
    await checkLastRun(asDb(pool), at(20 * 3_600_000));
  });

  test('somebody who has looked at the clock lets it go on from there, once', async () => {
    await checkLastRun(asDb(pool), at(8 * DAY_MS), true);
    await checkLastRun(asDb(pool), at(8 * DAY_MS + 60_000));
    await expect(checkLastRun(asDb(pool), at(0))).rejects.toThrow(ClockError);
  });

  test('a system that was off for a week does nothing until then, and says what to do', async () => {
    await setRunAt(asDb(pool), 'calendar', Date.now() - 7 * DAY_MS);
    const lines: string[] = [];
    const options = { pool, log: (line: string) => lines.push(line), now: Date.now };
    const refused = startWorker({ ...options, checkClock: clockChecker(asDb(pool), Date.now) });
    for (let looks = 0; lines.length < 3 && looks < 100; looks += 1) await sleep(20);
    await refused.stop();
    expect(lines.every((line) => /7 days before .*--clock-is-right/.test(line))).toBe(true);
    await clockChecker(asDb(pool), Date.now, true)();
    await expect(clockChecker(asDb(pool), Date.now)()).resolves.toBeUndefined();
  });
});
