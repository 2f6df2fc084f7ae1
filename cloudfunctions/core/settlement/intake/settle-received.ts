/**
 * Settles what was received a moment ago, for a till that waits for the answer: in as few statements as it
 * goes.
 */
import { isOutsideTrouble, withTransaction, type Database } from '../../../platform/db';
import { takeWaitingOf } from '../../inbox/inbox.store';
import { lockForSettlement } from '../../member/member.store';
import { readRuleSetsUntil } from '../../programme/programme.store';
import { BATCH_SIZE, settleMembers, settleTaken } from './settle-events';

/**
 * Settles whatever waits of these members, in their order, in one transaction that also finds what waits.
 * Where that fails (an event that cannot be settled, a month without partition), and where more waits than
 * goes into a batch, like `settleMembers`.
 */
export async function settleReceived(pool: Database, memberIds: bigint[]): Promise<void> {
  if (memberIds.length === 0) return;
  try {
    const taken = await withTransaction(pool, async (db) => {
      const rows = await lockForSettlement(db, memberIds, 'wait');
      const waiting = await takeWaitingOf(db, memberIds, BATCH_SIZE);
      const rules = await readRuleSetsUntil(db, waiting.latest);
      await settleTaken(pool, db, rows, waiting.taken, rules);
      return waiting.taken.length;
    });
    if (taken < BATCH_SIZE) return;
  } catch (error) {
    if (isOutsideTrouble(error)) throw error;
  }
  await settleMembers(pool, memberIds);
}
