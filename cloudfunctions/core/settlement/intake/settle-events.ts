/**
 * Turns events waiting in the inbox into journals, batch by batch; one event is a batch of one. A batch that fails is
 * halved until the culprit is found, which goes to the dead letters; trouble from outside is thrown.
 */
import { REFUSALS } from '../../../contract/event';
import { asDb, isConflict, isOutsideTrouble, withTransaction, type Database } from '../../../platform/db';
import { makeMonths, MissingMonths } from '../../book/months';
import { holdBooks, type Busy } from '../../book/read-books.store';
import { settleBooks, type Settled } from '../../book/settle-books';
import { buryFirst, findNextWaiting } from '../../inbox/inbox.store';

export type { Settled } from '../../book/settle-books';

/** Events a batch. Beyond 2,000 a larger batch only adds latency. */
export const BATCH_SIZE = 2000;

/** Times that a batch is tried without holding its members; then it waits for them. */
const BOLD_TRIES = 3;

/** Settles whatever waits of these members now. */
export async function settleMembers(pool: Database, memberIds: readonly bigint[]): Promise<Settled> {
  const total: Settled = { settled: 0, refused: [] };
  for (;;) {
    const part = await settleBatch(pool, memberIds, BATCH_SIZE, 'bold');
    total.settled += part.settled;
    total.refused.push(...part.refused);
    if (part.settled + part.refused.length < BATCH_SIZE) return total;
  }
}

/**
 * `bold`: decides without holding the members, and begins again where somebody else was faster. Two statements, and
 * no lock is held while this process thinks. `skip`: leaves members whom somebody else holds where they are.
 */
type Manner = 'bold' | Busy;

async function settleBatch(
  pool: Database,
  memberIds: readonly bigint[],
  limit: number,
  manner: Manner,
): Promise<Settled> {
  if (memberIds.length === 0) return { settled: 0, refused: [] };
  try {
    return await tryBatch(pool, memberIds, limit, manner);
  } catch (error) {
    if (error instanceof MissingMonths) {
      await makeMonths(pool, error.days);
      return settleBatch(pool, memberIds, limit, manner);
    }
    if (isOutsideTrouble(error)) throw error;
    return settleHalves(pool, memberIds, limit, error);
  }
}

async function tryBatch(
  pool: Database,
  memberIds: readonly bigint[],
  limit: number,
  manner: Manner,
): Promise<Settled> {
  for (let time = 0; manner === 'bold' && time < BOLD_TRIES; time += 1) {
    try {
      return await settleBooks(asDb(pool), memberIds, limit);
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
  return withTransaction(pool, async (db) => {
    const held = await holdBooks(db, [...memberIds], manner === 'skip' ? 'skip' : 'wait');
    return settleBooks(db, held, limit);
  });
}

/** Halves wait for busy members: the other half may hold later events of theirs. */
async function settleHalves(
  pool: Database,
  memberIds: readonly bigint[],
  limit: number,
  error: unknown,
): Promise<Settled> {
  const [only] = memberIds;
  if (only !== undefined && memberIds.length === 1) {
    if (limit === 1) return bury(pool, only, error);
    const first = await settleBatch(pool, memberIds, Math.ceil(limit / 2), 'wait');
    return merged(first, await settleBatch(pool, memberIds, Math.floor(limit / 2), 'wait'));
  }
  const half = Math.ceil(memberIds.length / 2);
  const first = await settleBatch(pool, memberIds.slice(0, half), limit, 'wait');
  return merged(first, await settleBatch(pool, memberIds.slice(half), limit, 'wait'));
}

const merged = (a: Settled, b: Settled): Settled => ({
  settled: a.settled + b.settled,
  refused: [...a.refused, ...b.refused],
});

/** The first event that waits of a member cannot be settled, whatever is tried. */
async function bury(pool: Database, memberId: bigint, error: unknown): Promise<Settled> {
  const message = error instanceof Error ? error.message : String(error);
  const reason = `${REFUSALS.failed.reason} ${message}`.slice(0, 500);
  return withTransaction(pool, async (db) => {
    await holdBooks(db, [memberId], 'wait');
    const seq = await buryFirst(db, memberId, { code: 'failed', reason });
    return { settled: 0, refused: seq === null ? [] : [{ memberId, seq, code: 'failed', reason }] };
  });
}

/**
 * Settles the next batch of whatever waits after a member; `next` is where to go on, null when the end was
 * reached. Members that are busy, and what the limit cuts off of the last member, are left for the next round
 * from the start: never skip within a member.
 */
export async function settleNext(
  pool: Database,
  after: bigint,
  limit = BATCH_SIZE,
): Promise<Settled & { next: bigint | null }> {
  const waiting = await findNextWaiting(asDb(pool), after, limit);
  const last = waiting[waiting.length - 1];
  const memberIds = [...new Set(waiting.map((event) => event.memberId))];
  const result = await settleBatch(pool, memberIds, limit, 'skip');
  return { ...result, next: last === undefined || waiting.length < limit ? null : last.memberId };
}
