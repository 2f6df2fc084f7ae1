/**
 * Gives dead letters another chance: each gets a new number behind everything its member has received, and is
 * settled again. The old number stays in the sequence, marked as without effect by its dead letter. A retry
 * that fails again is a new dead letter.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import {
  membersOfDeadLetters,
  readBuried,
  readStillWaiting,
  requeue,
  type Requeued,
} from '../../inbox/dead-letters.store';
import { holdForNumbering } from '../../member/member.store';
import { settleMembers } from '../intake/settle-events';

export type Retried = Requeued &
  (
    | { outcome: 'settled' }
    | { outcome: 'waiting' }
    | { outcome: 'refused'; id: bigint; code: string; reason: string }
  );

/**
 * Retries these open dead letters of a brand, in their members' order, and tells what became of each; others
 * are left alone.
 * @param log writes down that they were retried, in the transaction that gives them their numbers
 */
export async function retryDeadLetters(
  pool: Database,
  brandId: number,
  ids: bigint[],
  log: (db: Db, retried: Requeued[]) => Promise<void> = async () => {},
): Promise<Retried[]> {
  const events = await withTransaction(pool, async (db) => {
    await holdForNumbering(db, await membersOfDeadLetters(db, brandId, ids));
    const requeued = await requeue(db, brandId, ids);
    await log(db, requeued);
    return requeued;
  });
  await settleMembers(pool, [...new Set(events.map((event) => event.memberId))]);
  const buried = await readBuried(asDb(pool), events);
  const waiting = await readStillWaiting(asDb(pool), events);
  return events.map((event) => {
    const name = `${event.memberId}/${event.seq}`;
    const dead = buried.get(name);
    if (dead) return { ...event, outcome: 'refused', ...dead };
    return { ...event, outcome: waiting.has(name) ? 'waiting' : 'settled' };
  });
}
