/*
 * Secrets with which stores' POS systems sign, sealed. `holdStore` locks the store whose secrets are changed.
 */
import { memoryOf, type Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import { endSecrets, findPosStore, insertSecret, lockStore, nextSecretNo } from './pos-secrets.store.queries';

export interface StoreKey {
  brandId: number;
  storeId: string;
}

/** A store with the secrets that were valid when it was read, newest first. */
export interface PosStore extends StoreKey {
  /** Zone of the brand; the same in all versions of its programme. */
  utcOffsetMinutes: number;
  secrets: { no: number; sealed: Buffer }[];
}

/** A store as its POS names it: by the key of the brand. */
export interface NamedStore {
  brandKey: string;
  storeId: string;
}

/** More are never valid at once, however often they are changed within a day. */
const MOST_SECRETS = 10;

/** Where a secret is sealed for. */
export const secretPlace = ({ brandId, storeId }: StoreKey, no: number): string =>
  `pos_secrets/${brandId}/${storeId}/${no}`;

/**
 * Stores by name. A secret with its number never changes, but it ends: whoever uses one that is remembered
 * asks whether it is still valid (views/till/asked-facts.ts).
 */
const storesRead = memoryOf(() => new Map<string, PosStore>());
const nameOf = ({ brandKey, storeId }: NamedStore): string => `${brandKey}/${storeId}`;

/** The store as it was read before, with secrets that may have ended since; null where it was not read. */
export const rememberedPosStore = (db: Db, asked: NamedStore): PosStore | null =>
  storesRead(db).get(nameOf(asked)) ?? null;

/**
 * The store of a live brand, by the brand's key, with the secrets that are valid now; null where there is no
 * such store that has one.
 */
export async function readPosStore(db: Db, asked: NamedStore, now: Instant): Promise<PosStore | null> {
  const rows = await findPosStore.run({ ...asked, now: isoInstant(now), limit: MOST_SECRETS }, db);
  const [first] = rows;
  if (first === undefined) {
    storesRead(db).delete(nameOf(asked));
    return null;
  }
  const { brand_id: brandId, utc_offset_minutes: utcOffsetMinutes } = first;
  const secrets = rows.map((row) => ({ no: row.secret_no, sealed: row.secret }));
  const store = { brandId, storeId: asked.storeId, utcOffsetMinutes, secrets };
  storesRead(db).set(nameOf(asked), store);
  return store;
}

/** Locks the store; false: there is none. */
export const holdStore = async (db: Db, store: StoreKey): Promise<boolean> =>
  (await lockStore.run({ ...store }, db)).length > 0;

/** Lets the store's secrets end at an instant, those that would be valid longer. */
export async function endSecretsOf(
  db: Db,
  store: StoreKey,
  { nextNo, validUntil, now }: { nextNo: number; validUntil: Instant; now: Instant },
): Promise<void> {
  await endSecrets.run({ ...store, nextNo, validUntil: isoInstant(validUntil), now: isoInstant(now) }, db);
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
  await insertSecret.run({ ...store, secretNo: no, sealed, madeAt: isoInstant(madeAt) }, db);
}
