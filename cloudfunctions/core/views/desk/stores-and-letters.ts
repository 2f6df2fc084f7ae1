/**
 * Lists of the operator's desk: stores with the secrets of their POS, and what could not be settled. Reads
 * only; secrets themselves never come here.
 */
import type { DeadLettersReply, StoresReply } from '../../../contract/operator';
import type { Db } from '../../../platform/db';
import { groupBy } from '../../kernel/columns';
import { pageOf, sought } from '../../kernel/page';
import { isoInstant, type Instant } from '../../kernel/time';
import { findLetters, findStoresWithStaff, findValidSecrets } from './stores-and-letters.view.queries';

const PAGE = 50;

/** A page of stores, by id. */
export async function listStores(
  db: Db,
  { brandId, after }: { brandId: number; after: string },
  now: Instant,
): Promise<StoresReply> {
  const rows = await findStoresWithStaff.run({ brandId, after, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.store_id);
  const asked = { brandId, stores: shown.map((row) => row.store_id) };
  const valid = await findValidSecrets.run({ ...asked, now: isoInstant(now) }, db);
  const secrets = groupBy(valid, (row) => row.store_id);
  const stores = shown.map((row) => ({
    id: row.store_id,
    name: row.name,
    staff: row.staff,
    secrets: (secrets.get(row.store_id) ?? []).map((secret) => ({
      no: secret.secret_no,
      madeAt: secret.made_at.toISOString(),
      validUntil: secret.valid_until?.toISOString() ?? null,
    })),
  }));
  return { stores, next };
}

/** A page of what could not be settled and was not retried, oldest first. */
export async function listDeadLetters(
  db: Db,
  { brandId, after }: { brandId: number; after: bigint },
): Promise<DeadLettersReply> {
  const rows = await findLetters.run({ brandId, after, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.dead_letter_id.toString());
  const letters = shown.map((row) => ({
    id: row.dead_letter_id.toString(),
    at: row.failed_at.toISOString(),
    kind: row.kind,
    code: row.code,
    reason: row.reason,
    member: row.member_key,
    payload: JSON.stringify(row.payload),
  }));
  return { letters, next };
}
