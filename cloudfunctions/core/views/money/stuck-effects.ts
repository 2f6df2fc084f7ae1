/**
 * Effects that were given up, for an operator: refunds, messages, shipping, and what WeChat Pay reported of
 * nobody. Reads only.
 */
import type { StuckEffectsReply } from '../../../contract/trade';
import type { Db } from '../../../platform/db';
import { pageOf, sought } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import { readStuckEffects } from '../../effect/stuck-effects.store';

const PAGE = 50;

/** One page, oldest first. `after`: the last one's number. */
export async function listStuckEffects(db: Db, brandId: number, after: bigint): Promise<StuckEffectsReply> {
  const found = await readStuckEffects(db, { brandId, after, limit: sought(PAGE) });
  const { shown, next } = pageOf(found, PAGE, (last) => last.effectNo.toString());
  return {
    effects: shown.map(({ effectNo, kind, name, orderId, attempts, lastError, madeAt }) => ({
      id: effectNo.toString(),
      kind,
      name,
      order: orderId,
      attempts,
      lastError,
      since: isoInstant(madeAt),
    })),
    next,
  };
}
