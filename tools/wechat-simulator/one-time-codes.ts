/*
 * The codes a phone gets from WeChat and a server exchanges: each for one thing, once, within five minutes.
 */
import { randomBytes } from 'node:crypto';
import { Refusal } from './refusal';

/** How long a code may be exchanged. Milliseconds. */
export const CODE_LIFE_MS = 5 * 60_000;

interface Issued<T> {
  meaning: T;
  issuedAt: number;
  used: boolean;
}

export interface OneTimeCodes<T> {
  issue(meaning: T): string;
  /** What the code means, and never again. Throws `Refusal`. */
  redeem(code: string): T;
}

/** @param usedErrcode what a second exchange is answered with */
export function openOneTimeCodes<T>(now: () => number, usedErrcode: number): OneTimeCodes<T> {
  const issued = new Map<string, Issued<T>>();
  return {
    issue(meaning) {
      const code = randomBytes(24).toString('base64url');
      issued.set(code, { meaning, issuedAt: now(), used: false });
      return code;
    },
    redeem(code) {
      const found = issued.get(code);
      if (found === undefined || now() - found.issuedAt > CODE_LIFE_MS) throw new Refusal(40029);
      if (found.used) throw new Refusal(usedErrcode);
      found.used = true;
      return found.meaning;
    },
  };
}
