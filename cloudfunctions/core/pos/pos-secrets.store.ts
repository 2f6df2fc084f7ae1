/*
 * Secrets with which stores' POS systems sign, sealed. `holdStore` locks the store whose secrets are changed.
 */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { sqlInstant } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import { toKept, type KeptMessage } from './pos-messages.store';
import { endSecrets, findPosStore, insertSecret, lockStore, nextSecretNo } from './pos-secrets.store.queries';

export interface StoreKey {
  brandId: number;
  storeId: string;
}

/** A store with the secrets that are valid now, newest first. */
export interface PosStore extends StoreKey {
  /** Zone of the brand; the same in all versions of its programme. */
  utcOffsetMinutes: number;
  secrets: { no: number; sealed: Buffer }[];
  /** What the message with the id that was asked for was answered, whoever sent it. */
  before: KeptMessage | null;
}

/** More are never valid at once, however often they are changed within a day. */
const MOST_SECRETS = 10;

/** Where a secret is sealed for. */
export const secretPlace = ({ brandId, storeId }: StoreKey, no: number): string =>
  `pos_secrets/${brandId}/${storeId}/${no}`;

const instant = (at: Instant): string => present(sqlInstant(at), 'the instant');

/**
 * The store of a live brand, by the brand's key, and the answer to a message; null where there is no such
 * store that has a valid secret.
 */
export async function readPosStore(
  db: Db,
  asked: { brandKey: string; storeId: string; messageId?: string | null },
  now: Instant,
): Promise<PosStore | null> {
  const rows = await findPosStore.run(
    { ...asked, messageId: asked.messageId ?? null, now: instant(now), limit: MOST_SECRETS },
    db,
  );
  const [first] = rows;
  if (first === undefined) return null;
  const secrets = rows.map((row) => ({ no: row.secret_no, sealed: row.secret }));
  const {
    brand_id: brandId,
    utc_offset_minutes: utcOffsetMinutes,
    path,
    body_hash: bodyHash,
    answer,
  } = first;
  const before = path === null || bodyHash === null ? null : toKept({ path, bodyHash, answer });
  return { brandId, storeId: asked.storeId, utcOffsetMinutes, secrets, before };
}

/** Locks the store; false: there is none. */
export const holdStore = async (db: Db, store: StoreKey): Promise<boolean> =>
  (await lockStore.run({ ...store }, db)).length > 0;

/** Lets the store's secrets end at an instant, those that would be valid longer. */
export async function endSecretsOf(db: Db, store: StoreKey, validUntil: Instant): Promise<void> {
  await endSecrets.run({ ...store, validUntil: instant(validUntil) }, db);
}

/** The number of the store's next secret. */
export async function numberNextSecret(db: Db, store: StoreKey): Promise<number> {
  const [row] = await nextSecretNo.run({ ...store }, db);
  return present(row, 'the next number').next;
}

/** Keeps a secret that is valid until it is ended. */
export async function addSecret(
  db: Db,
  store: StoreKey,
  secret: { no: number; sealed: Buffer; madeAt: Instant },
): Promise<void> {
  const { no, sealed, madeAt } = secret;
  await insertSecret.run({ ...store, secretNo: no, sealed, madeAt: instant(madeAt) }, db);
}
