/** Proves which store's POS sent a message, by the store's secrets. */
import type { PosError } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import {
  readPosStore,
  rememberedPosStore,
  secretPlace,
  type NamedStore,
  type PosStore,
} from '../../core/pos/pos-secrets.store';
import type { PosTill } from '../../core/pos/pos.types';
import type { HttpRequest } from '../../platform/adapters/http-function';
import type { Platform } from '../../platform/context';
import { asQuickDb } from '../../platform/db';
import { verifyMessage } from '../../platform/signed-message';
import type { Vault } from '../../platform/vault';
import { decoyOf, NO_STORE } from './decoy-store';

/** A hundred events with two hundred lines each would be larger; nobody's evening is. Bytes. */
export const BODY_LIMIT = 1024 * 1024;
/** demo-tea/s1; each part may be percent-encoded. */
const STORE = /^([a-z0-9-]{1,40})\/([^/\s]{1,300})$/;

export interface Proven {
  till: PosTill;
  messageId: string;
  /** Numbers of the secrets that signed it: one of them must still be valid. */
  secretNos: number[];
}

/**
 * The till, and the id of its message; or what is wrong. The secrets are those that were read before, unless
 * none of them signed it: whoever goes on asks whether they are still valid.
 * @param again reads the secrets again
 */
export async function authenticate(
  { database, vault }: Platform,
  request: HttpRequest,
  now: number,
  again = false,
): Promise<Proven | PosError> {
  if (request.body.length > BODY_LIMIT) return posError('too-large');
  const asked = storeOf(request.headers['huigan-store'] ?? '') ?? NO_STORE;
  const db = asQuickDb(database);
  const nobody = decoyOf(vault);
  const remembered = again ? null : (rememberedPosStore(db, asked) ?? nobody);
  const proven = remembered && prove(vault, remembered, request, now);
  if (proven !== null && 'till' in proven) return proven;
  const store = await readPosStore(db, asked, now);
  return prove(vault, store ?? nobody, request, now);
}

function prove(vault: Vault, store: PosStore, message: HttpRequest, now: number): Proven | PosError {
  const secrets = store.secrets.map(({ sealed, no }) =>
    vault.open(sealed, secretPlace(store, no)).toString(),
  );
  const verified = verifyMessage(message, secrets, now);
  if ('problem' in verified) return posError(verified.problem);
  const { brandId, storeId, utcOffsetMinutes } = store;
  const secretNos = store.secrets.map(({ no }) => no).filter((_, place) => verified.by.includes(place));
  return { till: { brandId, storeId, utcOffsetMinutes }, messageId: verified.id, secretNos };
}

function storeOf(header: string): NamedStore | null {
  const [, brandKey, encoded] = STORE.exec(header) ?? [];
  if (brandKey === undefined || encoded === undefined) return null;
  try {
    const storeId = decodeURIComponent(encoded);
    return storeId.includes('\0') ? null : { brandKey, storeId };
  } catch {
    return null;
  }
}
