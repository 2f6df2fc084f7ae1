/**
 * Lists of the operator's desk: stores with the secrets of their POS, and what could not be settled. Reads
 * only; secrets themselves never come here.
 */
import type { DeadLettersReply, StoresReply } from '../../../contract/operator';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { groupBy, sqlInstant } from '../../kernel/columns';
import type { Instant } from '../../kernel/time';
import { findLetters, findStoresWithStaff, findValidSecrets } from './stores-and-letters.view.queries';

const PAGE = 50;

/** A page of stores, by id. */
export async function listStores(
  db: Db,
  { brandId, after }: { brandId: number; after: string },
  now: Instant,
): Promise<StoresReply> {
  const rows = await findStoresWithStaff.run({ brandId, after, limit: PAGE + 1 }, db);
  const shown = rows.slice(0, PAGE);
  const asked = { brandId, stores: shown.map((row) => row.store_id) };
  const valid = await findValidSecrets.run({ ...asked, now: present(sqlInstant(now), 'the instant') }, db);
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
  return { stores, next: rows.length > PAGE ? (stores[stores.length - 1]?.id ?? null) : null };
}

/** A page of what could not be settled and was not retried, oldest first. */
export async function listDeadLetters(
  db: Db,
  { brandId, after }: { brandId: number; after: bigint },
): Promise<DeadLettersReply> {
  const rows = await findLetters.run({ brandId, after, limit: PAGE + 1 }, db);
  const letters = rows.slice(0, PAGE).map((row) => ({
    id: row.dead_letter_id.toString(),
    at: row.failed_at.toISOString(),
    kind: row.kind,
    code: row.code,
    reason: row.reason,
    member: row.member_key,
    payload: JSON.stringify(row.payload),
  }));
  return { letters, next: rows.length > PAGE ? (letters[letters.length - 1]?.id ?? null) : null };
}
