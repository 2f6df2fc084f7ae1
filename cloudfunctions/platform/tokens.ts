/**
 * Sessions as signed tokens for 12 hours. Whom a token names is for its audience to say.
 */
import { randomUUID } from 'node:crypto';
import { signedTokens, type Claims } from './signed-tokens';

export interface IssuedSession {
  session: string;
  /** Milliseconds. */
  expiresAt: number;
}

/** A day at the counter; after it people sign in again. Milliseconds. */
export const SESSION_MS = 12 * 3_600_000;

export type NoToken = 'not-signed-in' | 'session-expired';

export interface Tokens {
  /** A token for one of the audiences that begins at `now`. */
  sign(claims: Claims & { sub: string }, audience: string, now: number): IssuedSession;
  /** What a token claims at `now`, or why it counts for nothing. */
  read(session: string | null, now: number): Claims | NoToken;
}

/** Tokens for these audiences, signed with this secret. */
export function openTokens(secret: string, audiences: readonly string[]): Tokens {
  const tokens = signedTokens(new TextEncoder().encode(secret), audiences);
  return {
    sign(claims, audience, now) {
      // Tokens know whole seconds.
      const expiresAt = Math.floor((now + SESSION_MS) / 1000) * 1000;
      // Two of one second are two: one may be ended without the other.
      const own = { ...claims, jti: randomUUID(), iat: Math.floor(now / 1000) };
      return { session: tokens.sign(own, audience, expiresAt), expiresAt };
    },
    read(session, now) {
      if (session === null) return 'not-signed-in';
      const claims = tokens.read(session, now);
      return claims === 'expired' ? 'session-expired' : (claims ?? 'not-signed-in');
    },
  };
}

export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
/** The number that a token's subject is; null where it is none. */
export const numberOfSubject = (sub: unknown): bigint | null =>
  typeof sub === 'string' && /^[1-9]\d{0,17}$/.test(sub) ? BigInt(sub) : null;
