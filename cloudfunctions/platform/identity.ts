/**
 * Who asks. A session is a signed token (JWT, HS256) that names a member and a brand for 12 hours. Identity comes from a verified session and
 * from nowhere else.
 */
import { errors, jwtVerify, SignJWT } from 'jose';
import type { RejectionCode } from '../contract/reply';

export interface Identity {
  memberId: bigint;
  brandId: number;
}

/** A day at the counter; after it the member signs in again. Milliseconds. */
export const SESSION_MS = 12 * 3_600_000;
const ISSUER = 'huigan';
const AUDIENCE = 'member';
const ALGORITHM = 'HS256';

export interface Sessions {
  /** A session that begins at `now`. */
  issue(identity: Identity, now: number): Promise<{ session: string; expiresAt: number }>;
  /** Whom a session names at `now`, or why nobody. */
  verify(session: string | null, now: number): Promise<Identity | NotIdentified>;
}
export type NotIdentified = Extract<RejectionCode, 'not-signed-in' | 'session-expired'>;

/** Sessions signed with this secret. */
export function openSessions(secret: string): Sessions {
  const key = new TextEncoder().encode(secret);
  return {
    async issue({ memberId, brandId }, now) {
      // Tokens know whole seconds.
      const expiresAt = Math.floor((now + SESSION_MS) / 1000) * 1000;
      const session = await new SignJWT({ brand: brandId })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(memberId.toString())
        .setIssuedAt(Math.floor(now / 1000))
        .setExpirationTime(expiresAt / 1000)
        .sign(key);
      return { session, expiresAt };
    },
    async verify(session, now) {
      if (session === null) return 'not-signed-in';
      try {
        const { payload } = await jwtVerify(session, key, {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          audience: AUDIENCE,
          requiredClaims: ['sub', 'exp'],
          currentDate: new Date(now),
        });
        return identityOf(payload.sub, payload['brand']);
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'session-expired' : 'not-signed-in';
      }
    },
  };
}

function identityOf(subject: unknown, brand: unknown): Identity | NotIdentified {
  if (typeof subject !== 'string' || !/^[1-9]\d{0,17}$/.test(subject)) return 'not-signed-in';
  if (typeof brand !== 'number' || !Number.isInteger(brand)) return 'not-signed-in';
  return { memberId: BigInt(subject), brandId: brand };
}
