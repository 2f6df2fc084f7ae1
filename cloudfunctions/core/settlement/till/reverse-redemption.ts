/**
 * Gives back what was taken at a till: for a minute by whoever took it, for a day by a manager of the store,
 * with a reason. A benefit's slot is free again; points return to the lots they came from. Reversing again
 * changes nothing.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { assert } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import { readRedemption, reverseKept } from '../../till/redemptions.store';
import { mayReverse, mayUndo, UNDO_MS } from '../../till/reversal.rules';
import { type Redemption, TILL_SOURCE } from '../../till/till.types';
import { readBrandRules } from '../../programme/brand-rules.store';
import { settleAlong, type OwnEvent } from '../intake/settle-along';
import type { StaffPlace } from '../../staff/staff.types';

export { UNDO_MS };

export type Reversed = { reversedAt: Instant } | { refused: 'not-found' | 'forbidden' | 'too-late' };

/** Undoes what the same staff took within the last minute. */
export async function undoRedemption(
  pool: Database,
  by: StaffPlace,
  id: string,
  now: Instant,
): Promise<Reversed> {
  const redemption = await readRedemption(asDb(pool), by, id);
  if (redemption === null) return { refused: 'not-found' };
  if (redemption.staffId !== by.staffId) return { refused: 'forbidden' };
  if (redemption.reversedAt !== null) return { reversedAt: redemption.reversedAt };
  if (!mayUndo(redemption, by.staffId, now)) return { refused: 'too-late' };
  return giveBack(pool, by, redemption, { action: 'undo', reason: null, now });
}

/** Reverses what was taken at the store within the last day, whoever took it. */
export async function reverseRedemption(
  pool: Database,
  by: StaffPlace,
  { id, reason }: { id: string; reason: string },
  now: Instant,
): Promise<Reversed> {
  const redemption = await readRedemption(asDb(pool), by, id);
  if (redemption === null) return { refused: 'not-found' };
  if (redemption.reversedAt !== null) return { reversedAt: redemption.reversedAt };
  if (!mayReverse(redemption, now)) return { refused: 'too-late' };
  return giveBack(pool, by, redemption, { action: 'reverse', reason, now });
}

interface Reversal {
  action: 'undo' | 'reverse';
  reason: string | null;
  now: Instant;
}

async function giveBack(
  pool: Database,
  by: StaffPlace,
  redemption: Redemption,
  reversal: Reversal,
): Promise<Reversed> {
  const { taken, id, memberId } = redemption;
  const { now } = reversal;
  if ('benefit' in taken)
    return withTransaction(pool, (db) => keep(db, by, redemption, reversal, async () => {}));
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), by.brandId);
  const event: OwnEvent = {
    kind: 'return',
    payload: { redemption: { source: TILL_SOURCE, id }, points: null },
    source: TILL_SOURCE,
    externalId: `${id}:return`,
    memberId,
    occurredAt: now,
  };
  const zone = { brandId: by.brandId, utcOffsetMinutes };
  const result = await settleAlong(pool, zone, event, (db, settle) =>
    keep(db, by, redemption, reversal, settle),
  );
  assert('reversedAt' in result, `the return of redemption ${id} was refused`);
  return result;
}

/**
 * Marks it, moves what it moved back, and writes it down; where somebody else has done so meanwhile, nothing.
 */
async function keep(
  db: Db,
  by: StaffPlace,
  redemption: Redemption,
  { action, reason, now }: Reversal,
  settle: () => Promise<void>,
): Promise<{ reversedAt: Instant }> {
  const { memberId, id, taken } = redemption;
  if (!(await reverseKept(db, redemption, { by: by.staffId, reason, at: now }))) {
    const other = await readRedemption(db, by, id);
    return { reversedAt: other?.reversedAt ?? now };
  }
  await settle();
  const what = 'points' in taken ? { points: taken.points.toString() } : { benefit: taken.benefit };
  await logAction(db, by, {
    action,
    memberId,
    subject: id,
    before: { state: 'standing', ...what },
    after: { state: 'reversed', ...what },
    ...(reason === null ? {} : { reason }),
    doneAt: now,
  });
  return { reversedAt: now };
}
