/**
 * A further secret for a store's POS. The one before it is valid for another day, so that tills can be given
 * the new one without losing a sale; never more than two are. Where somebody else may know it, it ends at
 * once.
 */
import { makeSecret } from '../../../platform/signed-message';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { DAY_MS, isoInstant, type Instant } from '../../kernel/time';
import {
  addSecret,
  endSecretsOf,
  holdStore,
  numberNextSecret,
  secretPlace,
  type StoreKey,
} from '../../pos/pos-secrets.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** How long a secret stays valid beside its successor. Milliseconds. */
export const SECRET_OVERLAP_MS = DAY_MS;

export interface NewSecret {
  /** whsec_…; shown once, kept sealed. */
  secret: string;
  no: number;
  /** Null: no other is valid. */
  othersValidUntil: Instant | null;
}

/**
 * Makes the secret; null where the brand has no such store.
 * @param asked `by`: who asked for it, as it is written down; null: nobody who is known here. `endOthers`:
 * those before it end at once
 */
export const rotatePosSecret = (
  pool: Database,
  vault: Vault,
  store: StoreKey,
  now: Instant,
  asked: { by?: Doer | null; endOthers?: boolean } = {},
): Promise<NewSecret | null> =>
  withTransaction(pool, async (db) => {
    const { by = null, endOthers = false } = asked;
    if (!(await holdStore(db, store))) return null;
    const secret = makeSecret();
    const no = await numberNextSecret(db, store);
    const validUntil = endOthers ? now : now + SECRET_OVERLAP_MS;
    await endSecretsOf(db, store, { nextNo: no, validUntil, now });
    const sealed = vault.seal(Buffer.from(secret), secretPlace(store, no));
    await addSecret(db, store, { no, sealed, madeAt: now });
    const made = { secret, no, othersValidUntil: no === 1 || endOthers ? null : validUntil };
    if (by !== null) await logMade(db, by, made, now);
    return made;
  });

async function logMade(
  db: Db,
  doer: Doer,
  { no, othersValidUntil: until }: NewSecret,
  now: Instant,
): Promise<void> {
  const othersValidUntil = isoInstant(until);
  await logAction(db, doer, {
    action: 'rotate-pos-secret',
    ...(doer.storeId === null ? {} : { subject: doer.storeId }),
    after: { no, othersValidUntil },
    doneAt: now,
  });
}
