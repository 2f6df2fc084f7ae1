/**
 * A store that there is not, with a secret that nobody knows: whoever names an unknown store waits as long,
 * and hears the same, as who signs wrongly for one that there is.
 */
import { secretPlace, type NamedStore, type PosStore } from '../../core/pos/pos-secrets.store';
import { makeSecret } from '../../platform/signed-message';
import type { Vault } from '../../platform/vault';

/** What a header names that names no store; none is called so. */
export const NO_STORE: NamedStore = { brandKey: '', storeId: '' };

const decoys = new WeakMap<Vault, PosStore>();

/** One for each vault, made when it is first needed. */
export function decoyOf(vault: Vault): PosStore {
  const known = decoys.get(vault);
  if (known !== undefined) return known;
  const place = { brandId: 0, storeId: '' };
  const sealed = vault.seal(Buffer.from(makeSecret()), secretPlace(place, 0));
  const decoy = { ...place, utcOffsetMinutes: 0, secrets: [{ no: 0, sealed }] };
  decoys.set(vault, decoy);
  return decoy;
}
