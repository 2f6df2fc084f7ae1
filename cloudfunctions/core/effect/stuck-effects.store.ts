/*
 * Effects that were given up, as operators name them: by their numbers, within a brand. Each is held by its
 * key alone when it is let go, whosever it is.
 */
import type { Db } from '../../platform/db';
import { EFFECTS, type EffectKind } from './effects';
import { findStuckByNo, readStuck, unstick } from './effects.store.queries';
import { isoInstant, type Instant } from '../kernel/time';

export interface StuckEffect {
  effectNo: bigint;
  kind: string;
  name: string;
  /** Null: it is no order's. */
  orderId: string | null;
  attempts: number;
  lastError: string;
  madeAt: Instant;
}

/** Effects that were given up, oldest first. */
export async function readStuckEffects(
  db: Db,
  page: { brandId: number; after: bigint; limit: number },
): Promise<StuckEffect[]> {
  return (await readStuck.run(page, db)).map((row) => ({
    effectNo: row.effect_no,
    kind: row.kind,
    name: row.kind in EFFECTS ? EFFECTS[row.kind as EffectKind].name : row.kind,
    orderId: row.owner_kind === 'order' ? row.owner_id : null,
    attempts: row.attempts,
    lastError: row.last_error ?? '',
    madeAt: row.made_at.getTime(),
  }));
}

/** Lets given-up effects be tried again at once, one after the other; answers those that were. */
export async function unstickEffects(
  db: Db,
  brandId: number,
  effectNos: bigint[],
  at: Instant,
): Promise<bigint[]> {
  const due = isoInstant(at);
  const again: bigint[] = [];
  for (const { member_id: memberId, kind, subject } of await findStuckByNo.run({ brandId, effectNos }, db))
    for (const row of await unstick.run({ memberId, kind, subject, at: due }, db)) again.push(row.effect_no);
  return again;
}
