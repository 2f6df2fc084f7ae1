/**
 * One event that is received and settled in the same transaction as something else: both happen, or neither.
 * For what a person at a till waits for: an event that is refused leaves nothing behind, no dead letter
 * either, that somebody could retry when the member is long gone.
 */
import type { RefusalCode } from '../../../contract/event';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { assert, present } from '../../kernel/assert';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { findWaitingOfMembers, putIncoming } from '../../inbox/inbox.store';
import { holdForNumbering, lockForSettlement } from '../../member/member.store';
import { daysWithoutMonth, makeMonths } from './months';
import { prepare } from './prepare-events';
import { BATCH_SIZE, MissingMonths, settleMembers, settleWithin } from './settle-events';

class Refused extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

/** An event of a member that belongs to no sale: what is taken at a till, or given back. */
export type OwnEvent = Extract<IncomingEvent, { kind: 'redemption' | 'return' }> & { memberId: bigint };

/**
 * Does `work` in a transaction that holds the member's row; where it calls `settle`, the event is received
 * and settled in it, behind everything the member has received. Where the event is refused everything is
 * rolled back, and its code is the answer.
 */
export async function settleAlong<T>(
  pool: Database,
  zone: { brandId: number; utcOffsetMinutes: number },
  event: OwnEvent,
  work: (db: Db, settle: () => Promise<void>) => Promise<T>,
): Promise<T | { refused: RefusalCode }> {
  const { memberId } = event;
  const prepared = prepare(event, 0, zone.utcOffsetMinutes);
  await makeMonths(pool, daysWithoutMonth(pool, [prepared.day]));
  // What waits is settled apart: one of them may have to be buried.
  await settleMembers(pool, [memberId]);
  const attempt = (): Promise<T> =>
    withTransaction(pool, async (db) => {
      await lockForSettlement(db, [memberId], 'wait');
      return work(db, async () => {
        await holdForNumbering(db, [memberId]);
        const [seq] = await putIncoming(db, zone.brandId, [prepared]);
        const number = present(seq, 'the number of an event');
        const waiting = await findWaitingOfMembers(db, [memberId], BATCH_SIZE);
        assert(
          waiting.some((one) => one.seq === number),
          `too much waits of member ${memberId}`,
        );
        const { refused } = await settleWithin(pool, db, waiting, 'wait');
        const mine = refused.find((one) => one.seq === number);
        if (mine !== undefined) throw new Refused(mine.code);
      });
    });
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Refused) return { refused: error.code };
      if (!(error instanceof MissingMonths)) throw error;
      await makeMonths(pool, error.days);
    }
  }
}
