/**
 * The member code on the server's side: keys of days, and which password fits when. Pure; the code itself is
 * in contract/member-code.ts.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { CODE_STEP_MS, codeStepAt, dayOfCodeStep, oneTimePassword } from '../../contract/member-code';

/** Steps by which a device's clock may be off, either way (RFC 6238 §5.2). */
const DRIFT_STEPS = 1;

/**
 * The key of a day (YYYY-MM-DD in the brand's zone): all that a device is given of the member's secret. 32
 * bytes.
 */
export const dayKeyOf = (secret: Uint8Array, day: string): Uint8Array =>
  hmac(sha256, secret, new TextEncoder().encode(`huigan member code ${day}`));

/**
 * The step of which a password is, looked at `at`: that instant's, the one before or the one after, each with
 * the key of its own day; null where it is of none. `maxAgeMs`: how long before `at`
 * its step may have begun, where that is longer.
 * @example at 00:00:20 a password made at 23:59:50 of the day before fits, with the key of that day
 */
export function stepOfPassword(
  secret: Uint8Array,
  password: string,
  at: number,
  utcOffsetMinutes: number,
  maxAgeMs = 0,
): number | null {
  const now = codeStepAt(at);
  const oldest = Math.min(now - DRIFT_STEPS, codeStepAt(at - maxAgeMs + CODE_STEP_MS - 1));
  const steps = Array.from({ length: now - oldest }, (_, back) => now - 1 - back);
  for (const step of [now, ...steps, now + DRIFT_STEPS]) {
    const key = dayKeyOf(secret, dayOfCodeStep(step, utcOffsetMinutes));
    if (oneTimePassword(key, step) === password) return step;
  }
  return null;
}
