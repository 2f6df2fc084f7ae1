/**
 * Names a member to the POS of one store after an identification: a signed token (JWT, HS256). The key is of
 * the brand and the store, so that a token is worth nothing at another till.
 */
import { jwtVerify, SignJWT } from 'jose';
import { tokenKey } from './token-key';
import type { Vault } from './vault';

export interface TokenPlace {
  brandId: number;
  storeId: string;
}

const ISSUER = 'huigan';
const AUDIENCE = 'till';
const ALGORITHM = 'HS256';

/** The keys that were made, by brand and store: as many as there are stores with a till. */
const keys = new WeakMap<Vault, Map<string, ReturnType<typeof tokenKey>>>();

function keyOf(vault: Vault, { brandId, storeId }: TokenPlace): ReturnType<typeof tokenKey> {
  const made = keys.get(vault) ?? new Map<string, ReturnType<typeof tokenKey>>();
  keys.set(vault, made);
  const name = `${brandId}/${storeId}`;
  const key = made.get(name) ?? tokenKey(vault.hash(brandId, 'till token', storeId));
  made.set(name, key);
  return key;
}

/** A token that names the member at this place until `expiresAt` (milliseconds). */
export const issueTillToken = async (
  vault: Vault,
  place: TokenPlace,
  memberId: bigint,
  expiresAt: number,
): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(memberId.toString())
    .setExpirationTime(Math.floor(expiresAt / 1000))
    .sign(await keyOf(vault, place));

/** The member whom a token names at this place, at an instant; null where it names nobody there and then. */
export async function readTillToken(
  vault: Vault,
  place: TokenPlace,
  token: string,
  at: number,
): Promise<bigint | null> {
  try {
    const { payload } = await jwtVerify(token, await keyOf(vault, place), {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(at),
    });
    return /^[1-9]\d{0,17}$/.test(payload.sub ?? '') ? BigInt(payload.sub ?? '') : null;
  } catch {
    return null;
  }
}
