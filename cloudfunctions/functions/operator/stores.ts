/** Stores, and the secrets with which their POS systems sign. */
import type { SecretReply, StoresReply } from '../../contract/operator';
import type { Reply } from '../../contract/reply';
import { rotatePosSecret } from '../../core/settlement/pos/rotate-pos-secret';
import { saveStore } from '../../core/settlement/desk/save-store';
import { listStores } from '../../core/views/desk/stores-and-letters';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { isoInstant } from '../../core/kernel/time';
import { doerOf, type AskedFor, type Asking } from './asking';

/** A page of the brand's stores. */
export function stores(
  context: Asking,
  { after = '' }: AskedFor<'list-stores'>,
): Promise<Reply<StoresReply>> {
  const { brandId } = staffOf(context);
  return withSnapshot(context.database, async (db) =>
    accept(await listStores(db, { brandId, after }, context.now)),
  );
}

/** Makes a store, or gives it another name. */
export async function save(context: Asking, { store, name }: AskedFor<'save-store'>): Promise<Reply<null>> {
  await saveStore(context.database, doerOf(context, store), { id: store, name }, context.now);
  return accept(null);
}

/** A further secret, shown once. It is shown only when that is written down. */
export async function rotate(
  context: Asking,
  { store, endOthers = false }: AskedFor<'rotate-pos-secret'>,
): Promise<Reply<SecretReply>> {
  const { database, vault, now } = context;
  const { brandId } = staffOf(context);
  const key = { brandId, storeId: store };
  const made = await rotatePosSecret(database, vault, key, now, {
    by: doerOf(context, store),
    endOthers,
  });
  if (made === null) return reject('not-found');
  const { secret, no, othersValidUntil: until } = made;
  return accept({ secret, no, othersValidUntil: isoInstant(until) });
}
