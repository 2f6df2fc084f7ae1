/**
 * Effects that were given up, for an operator: refunds, messages, shipping, and what WeChat Pay reported of
 * nobody. Reads only.
 */
import type { StuckEffectsReply } from '../../../contract/shop';
import type { Db } from '../../../platform/db';
import { readStuckEffects } from '../../payment/effects.store';

const PAGE = 50;

/** One page, oldest first. `after`: the last one's id; null: from the first. */
export async function listStuckEffects(
  db: Db,
  brandId: number,
  after: bigint | null,
): Promise<StuckEffectsReply> {
  const rows = await readStuckEffects(db, { brandId, after: after ?? 0n, limit: PAGE + 1 });
  const shown = rows.slice(0, PAGE);
  const last = shown[shown.length - 1];
  return {
    effects: shown.map((row) => ({
      id: row.effect_id.toString(),
      kind: row.kind,
      order: row.order_id,
      attempts: row.attempts,
      lastError: row.last_error ?? '',
      since: row.made_at.toISOString(),
    })),
    next: rows.length > PAGE && last !== undefined ? last.effect_id.toString() : null,
  };
}
