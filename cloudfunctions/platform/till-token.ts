/**
 * Names a member to the POS of one store after an identification: a signed token. The key is of the brand and
 * the store, so that a token is worth nothing at another till.
 */
import { signedTokens, type SignedTokens } from './signed-tokens';
import { numberOfSubject } from './tokens';
import type { Vault } from './vault';

export interface TokenPlace {
  brandId: number;
  storeId: string;
}

const AUDIENCE = 'till';

/** Those that were made, by brand and store: as many as there are stores with a till. */
const tokens = new WeakMap<Vault, Map<string, SignedTokens>>();

function tokensOf(vault: Vault, { brandId, storeId }: TokenPlace): SignedTokens {
  const made = tokens.get(vault) ?? new Map<string, SignedTokens>();
  tokens.set(vault, made);
  const name = `${brandId}/${storeId}`;
  const own = made.get(name) ?? signedTokens(vault.hash(brandId, 'till token', storeId), [AUDIENCE]);
  made.set(name, own);
  return own;
}

/** A token that names the member at this place until `expiresAt` (milliseconds). */
export const issueTillToken = (
  vault: Vault,
  place: TokenPlace,
  memberId: bigint,
  expiresAt: number,
): string => tokensOf(vault, place).sign({ sub: memberId.toString() }, AUDIENCE, expiresAt);

/** The member whom a token names at this place, at an instant; null where it names nobody there and then. */
export function readTillToken(vault: Vault, place: TokenPlace, token: string, at: number): bigint | null {
  const claims = tokensOf(vault, place).read(token, at);
  return claims === null || claims === 'expired' ? null : numberOfSubject(claims['sub']);
}
