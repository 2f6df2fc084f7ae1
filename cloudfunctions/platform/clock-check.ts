/**
 * Whether this process knows what time it is. What a wrong clock expires, closes or gives is gone for good:
 * before work that goes by the calendar, the clock is held against the database's.
 */
import type { Clock } from './clock';
import type { Db } from './db';

/** What clocks of healthy machines never differ by, and WeChat Pay believes. Milliseconds. */
export const CLOCKS_APART_MS = 5 * 60_000;
/** How long a comparison holds while the clock runs evenly. Milliseconds. */
const HOLDS_MS = 60_000;
/** A step of the clock within a comparison's time, after which it is compared again. Milliseconds. */
const STEP_MS = 2000;

/** The clocks are apart: nothing may fall due. */
export class ClockError extends Error {}

const lasting = (ms: number): string =>
  ms < 2 * 86_400_000 ? `${Math.round(ms / 60_000)} minutes` : `${Math.round(ms / 86_400_000)} days`;

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

/** The same before each piece of work: asked once a minute, and at once when the clock made a step. */
export function clockChecker(db: Db, now: Clock): () => Promise<void> {
  let seen: { wall: number; steady: number } | null = null;
  return async () => {
    const steady = performance.now();
    const passed = seen === null ? Infinity : steady - seen.steady;
    const step = seen === null ? Infinity : Math.abs(now() - seen.wall - passed);
    if (passed < HOLDS_MS && step < STEP_MS) return;
    seen = null;
    await checkClock(db, now);
    seen = { wall: now(), steady: performance.now() };
  };
}
