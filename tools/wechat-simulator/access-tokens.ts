/*
 * Access tokens of the server: the same one for two hours, a new one in the last five minutes of the old, and
 * at once when forced.
 */
import { randomBytes } from 'node:crypto';
import { Refusal } from './refusal';

const LIFE_MS = 7200_000;
/** In this time before its end a token is followed by a new one, and both are good. Milliseconds. */
const OVERLAP_MS = 300_000;

export interface AccessTokens {
  /** `force`: a new one, and the one before is no longer good. */
  give(force: boolean): { access_token: string; expires_in: number };
  /** Throws `Refusal` unless the token is good. */
  check(token: string | undefined): void;
  /** Ends all that were given. */
  expire(): void;
}

export function openAccessTokens(now: () => number): AccessTokens {
  const ends = new Map<string, number>();
  let current = '';
  const restOf = (token: string): number => (ends.get(token) ?? 0) - now();
  const make = (): void => {
    current = `99_${randomBytes(100).toString('base64url')}`;
    ends.set(current, now() + LIFE_MS);
  };
  return {
    give(force) {
      if (force) ends.delete(current);
      if (force || restOf(current) <= OVERLAP_MS) make();
      return { access_token: current, expires_in: Math.floor(restOf(current) / 1000) };
    },
    check(token) {
      if (token === undefined || token === '') throw new Refusal(41001);
      if (!ends.has(token)) throw new Refusal(40001);
      if (restOf(token) <= 0) throw new Refusal(42001);
    },
    expire() {
      for (const token of ends.keys()) ends.set(token, now());
    },
  };
}
