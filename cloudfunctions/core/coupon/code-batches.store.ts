/* Codes that are worth one coupon each, in batches: made here or told by a partner. */
import type { Db } from '../../platform/db';
import type { Instant } from '../kernel/time';
import type { TemplateKey } from './coupon.types';
import { findBatch, insertClaimCodes, listBatchCodes, listBatches } from './code-batches.store.queries';

export interface BatchKey extends TemplateKey {
  batch: string;
}

/** Keeps codes that the brand does not have; how many. */
export const addCodes = async (
  db: Db,
  { brandId, templateId, batch }: BatchKey,
  codes: readonly string[],
): Promise<number> =>
  codes.length === 0
    ? 0
    : (await insertClaimCodes.run({ brandId, templateId, batch, codes: [...codes] }, db)).length;

/** Whether there is a batch of this name. */
export async function hasBatch(db: Db, { brandId, templateId, batch }: BatchKey): Promise<boolean> {
  const [row] = await findBatch.run({ brandId, templateId, batch }, db);
  return row?.exists ?? false;
}

/** Codes of a batch, by code. */
export const readBatchCodes = async (
  db: Db,
  { brandId, templateId, batch }: BatchKey,
  after: string,
  limit: number,
): Promise<{ code: string; claimedAt: Instant | null }[]> =>
  (await listBatchCodes.run({ brandId, templateId, batch, after, limit }, db)).map((row) => ({
    code: row.code,
    claimedAt: row.claimed_at?.getTime() ?? null,
  }));

/** Batches of a template, by name. */
export const readBatches = async (
  db: Db,
  { brandId, templateId }: TemplateKey,
  after: string,
  limit: number,
): Promise<{ batch: string; codes: bigint; claimed: bigint }[]> =>
  await listBatches.run({ brandId, templateId, after, limit }, db);
