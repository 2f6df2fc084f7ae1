/** The id under which something taken at a till is kept. Nothing else. */
import { createHash } from 'node:crypto';
import type { TillPlace } from './till.types';

/**
 * Made of whoever takes, for whom, and the id that their device made, so that the same request gives the same
 * and nobody meets another's: 32 characters that say nothing.
 */
export const redemptionIdOf = (
  { brandId, storeId, staffId }: TillPlace,
  memberId: bigint,
  requestId: string,
): string =>
  createHash('sha256')
    .update(JSON.stringify([brandId, storeId, String(staffId), String(memberId), requestId]))
    .digest('hex')
    .slice(0, 32);
