/**
 * Signed tokens (JWT, HS256): the one way in which they are written and read. By a library that signs at
 * once: one that leaves it to other threads, as WebCrypto does, has each of them woken for some microseconds.
 */
import { createSigner, createVerifier } from 'fast-jwt';

/** What a token says. Whether each claim is what it should be is for its reader to find out. */
export type Claims = Readonly<Record<string, unknown>>;

export interface SignedTokens {
  /** A token about a subject for one of the audiences, until `expiresAt` (milliseconds, cut to seconds). */
  sign(claims: Claims & { sub: string }, audience: string, expiresAt: number): string;
  /** What a token claims at an instant; null: it is none of ours, or for somebody else. */
  read(token: string, now: number): Claims | 'expired' | null;
}

const ISSUER = 'huigan';
const ALGORITHM = 'HS256';

/** Tokens of a key for these audiences: made once by whoever signs often. */
export function signedTokens(key: Uint8Array, audiences: readonly string[]): SignedTokens {
  const secret = Buffer.from(key);
  const write = createSigner({ algorithm: ALGORITHM, key: secret, iss: ISSUER, noTimestamp: true });
  // When it expires is looked at here: the library would go by its own clock.
  const verify = createVerifier({
    algorithms: [ALGORITHM],
    key: secret,
    allowedIss: ISSUER,
    allowedAud: [...audiences],
    requiredClaims: ['iss', 'aud', 'sub', 'exp'],
    ignoreExpiration: true,
  });
  return {
    sign: (claims, audience, expiresAt) =>
      write({ ...claims, aud: audience, exp: Math.floor(expiresAt / 1000) }),
    read(token, now) {
      const claims = readable(() => verify(token) as Claims);
      if (claims === null || typeof claims['exp'] !== 'number') return null;
      return claims['exp'] * 1000 > now ? claims : 'expired';
    },
  };
}

/** The library throws at whatever is wrong with a token, and only then. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
