/** The token with which a store's POS names a member whom it has identified. */
import { asDb, type Database } from '../../platform/db';
import { issueTillToken } from '../../platform/till-token';
import type { Vault } from '../../platform/vault';
import { dayOf, startOfDay, type Instant } from '../kernel/time';
import type { PosTill } from '../pos/pos.types';
import { readBrandRules } from './brand-rules';
import { cacheKeyOf } from './publish-programme';

/**
 * A token until midnight after next, for sales that are paid after closing time too.
 * @example identified on 21 November at 10:00: good until 23 November 00:00
 */
export async function issueTokenAtTill(
  pool: Database,
  vault: Vault,
  till: PosTill,
  memberId: bigint,
  now: Instant,
): Promise<string> {
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), till.brandId, cacheKeyOf(pool));
  const expiresAt = startOfDay(dayOf(now, utcOffsetMinutes) + 2, utcOffsetMinutes);
  return issueTillToken(vault, till, memberId, expiresAt);
}
