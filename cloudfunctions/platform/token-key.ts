/** Keys by which tokens are signed and read (HS256). */
import { subtle, type webcrypto } from 'node:crypto';

/** The key of these bytes: made once by whoever signs often, because making it costs more than signing. */
export const tokenKey = (bytes: Uint8Array): Promise<webcrypto.CryptoKey> =>
  subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
