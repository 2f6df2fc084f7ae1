/**
 * One event that is received and settled in the same transaction as something else: both happen, or neither.
 * For what a person at a till waits for: an event that is refused leaves nothing behind, no dead letter
 * either, that somebody could retry when the member is long gone.
 */
import type { RefusalCode } from '../../../contract/event';
import { isOutsideTrouble, withTransaction, type Database, type Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { putIncoming } from '../../inbox/inbox.store';
import { holdBooks } from '../../book/read-books.store';
import { settleBooks } from '../../book/settle-books';
import { makeMonths, MissingMonths } from '../../book/months';
import { prepare } from './prepare-events';
import { EACH, settleMembers } from './settle-events';

class Refused extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

/** More waits of the member than goes into one batch. */
class TooMuchWaits extends Error {}

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
  await makeMonths(pool, [prepared.day]);
  const attempt = (): Promise<T> =>
    withTransaction(pool, async (db) => {
      await holdBooks(db, [memberId], 'wait');
      return work(db, async () => {
        const [seq] = await putIncoming(db, zone.brandId, [prepared]);
        const { refused, more } = await settleBooks(db, [memberId], EACH);
        if (more.length > 0) throw new TooMuchWaits();
        const mine = refused.find((one) => one.seq === present(seq, 'the number of an event'));
        if (mine !== undefined) throw new Refused(mine.code);
      });
    });
  for (let isAlone = false; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Refused) return { refused: error.code };
      if (error instanceof MissingMonths) await makeMonths(pool, error.days);
      else if (isAlone || isOutsideTrouble(error)) throw error;
      else {
        // One of those that waited before may have to be buried: they are settled apart.
        await settleMembers(pool, [memberId]);
        isAlone = true;
      }
    }
  }
}
