/**
 * Signed tokens (JWT, HS256) for 12 hours: the one way in which a session is written and read. Whom a token
 * names is for its audience to say.
 */
import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { tokenKey } from './token-key';

export interface IssuedSession {
  session: string;
  /** Milliseconds. */
  expiresAt: number;
}

/** A day at the counter; after it people sign in again. Milliseconds. */
export const SESSION_MS = 12 * 3_600_000;
const ISSUER = 'huigan';
const ALGORITHM = 'HS256';

export type NoToken = 'not-signed-in' | 'session-expired';

export interface Tokens {
  /** A token for an audience that begins at `now`. */
  sign(claims: JWTPayload, audience: string, now: number): Promise<IssuedSession>;
  /** What a token for one of these audiences claims at `now`, or why it counts for nothing. */
  read(session: string | null, audiences: string[], now: number): Promise<JWTPayload | NoToken>;
}

/** Tokens signed with this secret. */
export function openTokens(secret: string): Tokens {
  let made: ReturnType<typeof tokenKey> | undefined;
  const key = () => (made ??= tokenKey(new TextEncoder().encode(secret)));
  return {
    async sign(claims, audience, now) {
      // Tokens know whole seconds.
      const expiresAt = Math.floor((now + SESSION_MS) / 1000) * 1000;
      const session = await new SignJWT(claims)
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(audience)
        // Two of one second are two: one may be ended without the other.
        .setJti(randomUUID())
        .setIssuedAt(Math.floor(now / 1000))
        .setExpirationTime(expiresAt / 1000)
        .sign(await key());
      return { session, expiresAt };
    },
    async read(session, audiences, now) {
      if (session === null) return 'not-signed-in';
      try {
        const { payload } = await jwtVerify(session, await key(), {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          audience: audiences,
          requiredClaims: ['sub', 'exp'],
          currentDate: new Date(now),
        });
        return payload;
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'session-expired' : 'not-signed-in';
      }
    },
  };
}

export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
/** The number that a token's subject is; null where it is none. */
export const numberOfSubject = (sub: unknown): bigint | null =>
  typeof sub === 'string' && /^[1-9]\d{0,17}$/.test(sub) ? BigInt(sub) : null;
