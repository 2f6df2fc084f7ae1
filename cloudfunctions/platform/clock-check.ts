/**
 * Whether this process knows what time it is. What a wrong clock expires, closes or gives is gone for good:
 * before work that goes by the calendar, the clock is held against the database's, and against the last run.
 * Both machines may be wrong together, or be one; then the jump since the last run tells.
 */
import type { Clock } from './clock';
import type { Db } from './db';
import { DAY_MS, MINUTE_MS } from '../core/kernel/time';
import { noteRunAt, readRunAt, setRunAt } from './last-runs.store';
import { sharedRun } from './shared-run';

/** What clocks of healthy machines never differ by, and WeChat Pay believes. Milliseconds. */
export const CLOCKS_APART_MS = 5 * MINUTE_MS;
/** How long a comparison holds while the clock runs evenly. Milliseconds. */
const HOLDS_MS = MINUTE_MS;
/** A step of the clock within a comparison's time, after which it is compared again. Milliseconds. */
const STEP_MS = 2000;

/** A live system never rests for longer: a worker runs every minute, and every process that is asked. */
export const JUMP_MS = DAY_MS;

/** The clocks are apart, or one has jumped: nothing may fall due. */
export class ClockError extends Error {}

const lasting = (ms: number): string =>
  ms < 2 * DAY_MS ? `${Math.round(ms / MINUTE_MS)} minutes` : `${Math.round(ms / DAY_MS)} days`;

/**
 * Compares the clock with the database's, without what the question itself took.
 * @throws {ClockError} more than five minutes apart
 * @example 400 days ahead: "This clock is 400 days ahead of the database's: nothing falls due by it. …"
 */
export async function checkClock(db: Db, now: Clock): Promise<void> {
  const before = now();
  const { rows } = await db.query(`select (extract(epoch from clock_timestamp()) * 1000)::float8 as at`, []);
  const after = now();
  const at = (rows[0] as { at: number }).at;
  const ahead = at < before ? before - at : at > after ? after - at : 0;
  if (Math.abs(ahead) <= CLOCKS_APART_MS) return;
  const way = ahead > 0 ? 'ahead of' : 'behind';
  throw new ClockError(
    `This clock is ${lasting(Math.abs(ahead))} ${way} the database's: nothing falls due by it. ` +
      'Set both clocks right.',
  );
}

/**
 * Compares the clock with the last run of anything that went by it, and notes this one; `isRight`: somebody
 * has looked at the clock, and it is noted wherever it stands.
 * @throws {ClockError} more than a day apart, either way
 * @example the last run was on 1 November, and it is 9 November: "The last run was 8 days before …"
 */
export async function checkLastRun(db: Db, now: Clock, isRight = false): Promise<void> {
  const at = now();
  if (isRight) return setRunAt(db, 'calendar', at);
  if (await noteRunAt(db, 'calendar', at, JUMP_MS)) return;
  const last = (await readRunAt(db, 'calendar')) ?? at;
  const way = at > last ? 'before' : 'after';
  throw new ClockError(
    `The last run was ${lasting(Math.abs(at - last))} ${way} what this clock says: nothing falls due by it. ` +
      'If the clock is right, start once with --clock-is-right (docs/operations.md).',
  );
}

/**
 * Both before each piece of work: asked once a minute, and at once when the clock made a step. `isRight`
 * holds for the first time.
 */
export function clockChecker(db: Db, now: Clock, isRight = false): () => Promise<void> {
  let seen: { wall: number; steady: number } | null = null;
  let trusted = isRight;
  const compare = sharedRun(async () => {
    seen = null;
    await checkClock(db, now);
    await checkLastRun(db, now, trusted);
    trusted = false;
    seen = { wall: now(), steady: performance.now() };
  });
  return async () => {
    const steady = performance.now();
    const passed = seen === null ? Infinity : steady - seen.steady;
    const step = seen === null ? Infinity : Math.abs(now() - seen.wall - passed);
    if (passed < HOLDS_MS && step < STEP_MS) return;
    await compare();
  };
}
