/**
 * Effects that were given up, for an operator: refunds, messages, shipping, and what WeChat Pay reported of
 * nobody. Reads only.
 */
import type { StuckEffectsReply } from '../../../contract/shop';
import type { Db } from '../../../platform/db';
import { readStuckEffects } from '../../effect/stuck-effects.store';

const PAGE = 50;

/** One page, oldest first. `after`: the last one's number; null: from the first. */
export async function listStuckEffects(
  db: Db,
  brandId: number,
  after: bigint | null,
): Promise<StuckEffectsReply> {
  const found = await readStuckEffects(db, { brandId, after: after ?? 0n, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = shown[shown.length - 1];
  return {
    effects: shown.map(({ effectNo, kind, name, orderId, attempts, lastError, madeAt }) => ({
      id: effectNo.toString(),
      kind,
      name,
      order: orderId,
      attempts,
      lastError,
      since: new Date(madeAt).toISOString(),
    })),
    next: found.length > PAGE && last !== undefined ? last.effectNo.toString() : null,
  };
}
