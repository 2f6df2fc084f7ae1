/** Proves which store's POS sent a message, by the store's secrets. */
import type { PosError } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import type { KeptMessage } from '../../core/pos/pos-messages.store';
import { readPosStore, secretPlace } from '../../core/pos/pos-secrets.store';
import type { PosTill } from '../../core/pos/pos.types';
import type { HttpRequest } from '../../platform/adapters/http-function';
import type { Platform } from '../../platform/context';
import { asDb } from '../../platform/db';
import { messageIdOf, verifyMessage } from '../../platform/signed-message';

/** A hundred events with two hundred lines each would be larger; nobody's evening is. Bytes. */
export const BODY_LIMIT = 1024 * 1024;
/** demo-tea/s1; each part may be percent-encoded. */
const STORE = /^([a-z0-9-]{1,40})\/([^/\s]{1,300})$/;

/** The till, the id of its message and what that was answered before; or what is wrong. */
export async function authenticate(
  { database, vault }: Platform,
  { headers, body }: HttpRequest,
  now: number,
): Promise<{ till: PosTill; messageId: string; before: KeptMessage | null } | PosError> {
  if (body.length > BODY_LIMIT) return posError('too-large');
  const asked = storeOf(headers['huigan-store'] ?? '');
  const messageId = messageIdOf(headers);
  const store = asked && (await readPosStore(asDb(database), { ...asked, messageId }, now));
  if (store === null) return posError('unknown-store');
  const secrets = store.secrets.map(({ no, sealed }) =>
    vault.open(sealed, secretPlace(store, no)).toString(),
  );
  const verified = verifyMessage({ headers, body }, secrets, now);
  if ('problem' in verified) return posError(verified.problem);
  const { brandId, storeId, utcOffsetMinutes, before } = store;
  return { till: { brandId, storeId, utcOffsetMinutes }, messageId: verified.id, before };
}

function storeOf(header: string): { brandKey: string; storeId: string } | null {
  const [, brandKey, encoded] = STORE.exec(header) ?? [];
  if (brandKey === undefined || encoded === undefined) return null;
  try {
    const storeId = decodeURIComponent(encoded);
    return storeId.includes('\0') ? null : { brandKey, storeId };
  } catch {
    return null;
  }
}
