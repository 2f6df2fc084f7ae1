/**
 * One batch of what waits, settled: one event is a batch of one. A batch that fails is halved until the
 * culprit is found, which goes to the dead letters; trouble from outside is thrown.
 */
import { REFUSALS } from '../../../contract/event';
import {
  asDb,
  asQuickDb,
  isConflict,
  isOutsideTrouble,
  withTransaction,
  type Database,
} from '../../../platform/db';
import { messageOf } from '../../../platform/log';
import { hasMonth, makeMonths, MissingMonths } from '../../book/months';
import { holdBooks, type Busy } from '../../book/read-books.store';
import { settleBooks, type Settled } from '../../book/settle-books';
import { buryFirst, readFirstDay } from '../../inbox/inbox.store';
import { ensureMonths } from '../../inbox/keys.store';

/** Times that a batch is tried without holding its members; then it waits for them. */
const BOLD_TRIES = 3;

/** Members who are settled in a moment: whoever asks for something else may wait behind them. */
const QUICK = 50;

/** Nothing was there to be settled. */
export const NOTHING: Settled = { settled: 0, refused: [], books: [], more: [], left: [] };

/**
 * `bold`: decides without holding the members, and begins again where somebody else was faster. Two
 * statements, and no lock is held while this process thinks. `skip`: leaves members whom somebody else holds
 * where they are.
 */
export type Manner = 'bold' | Busy;

interface Batch {
  pool: Database;
  manner: Manner;
  memberIds: readonly bigint[];
  /** Events of each member. */
  limit: number;
}

/** Settles the first `limit` events that wait of each of these members. */
export async function settleBatch(batch: Batch): Promise<Settled> {
  if (batch.memberIds.length === 0) return NOTHING;
  try {
    return await tryBatch(batch);
  } catch (error) {
    if (isOutsideTrouble(error)) throw error;
    return error instanceof MissingMonths ? settleInMonths(batch, error) : settleHalves(batch, error);
  }
}

/** Again, once its months are there; halved, where one of them cannot be. */
async function settleInMonths(batch: Batch, { days }: MissingMonths): Promise<Settled> {
  try {
    await makeMonths(batch.pool, days);
  } catch (error) {
    if (isOutsideTrouble(error)) throw error;
    return settleHalves(batch, error);
  }
  return settleBatch(batch);
}

async function tryBatch({ pool, manner, memberIds, limit }: Batch): Promise<Settled> {
  for (let time = 0; manner === 'bold' && time < BOLD_TRIES; time += 1) {
    try {
      const db = memberIds.length <= QUICK ? asQuickDb(pool) : asDb(pool);
      return await settleBooks(db, memberIds, limit);
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
async function settleHalves(batch: Batch, error: unknown): Promise<Settled> {
  const { pool, memberIds, limit } = batch;
  const [only] = memberIds;
  const half = { ...batch, manner: 'wait' as const };
  if (only === undefined || memberIds.length > 1) {
    const middle = Math.ceil(memberIds.length / 2);
    const first = await settleBatch({ ...half, memberIds: memberIds.slice(0, middle) });
    return merged(first, await settleBatch({ ...half, memberIds: memberIds.slice(middle) }));
  }
  if (limit === 1) return bury(pool, only, error);
  const first = await settleBatch({ ...half, limit: Math.ceil(limit / 2) });
  // What is left stands before all that is behind it.
  if (first.left.length > 0) return { ...first, more: [] };
  const second = await settleBatch({ ...half, limit: Math.floor(limit / 2) });
  return { ...merged(first, second), more: second.more };
}

/** What two batches came to together. */
export const merged = (a: Settled, b: Settled): Settled => ({
  settled: a.settled + b.settled,
  refused: [...a.refused, ...b.refused],
  books: [...a.books, ...b.books],
  more: [...a.more, ...b.more],
  left: [...a.left, ...b.left],
});

/**
 * The first event that waits of a member cannot be settled, whatever is tried: it is buried, or, where that
 * fails too, left.
 */
export async function bury(pool: Database, memberId: bigint, error: unknown): Promise<Settled> {
  const reason = `${REFUSALS.failed.reason} ${messageOf(error)}`.slice(0, 500);
  const dead = { code: 'failed', reason } as const;
  try {
    await makeMonthOfFirst(pool, memberId);
    const seq = await withTransaction(pool, async (db) => {
      await holdBooks(db, [memberId], 'wait');
      return buryFirst(db, memberId, dead);
    });
    if (seq === null) return NOTHING;
    return { ...NOTHING, refused: [{ memberId, seq, ...dead }], more: [memberId] };
  } catch (trouble) {
    if (isOutsideTrouble(trouble)) throw trouble;
    return { ...NOTHING, left: [{ memberId, reason: `${reason} ${messageOf(trouble)}` }] };
  }
}

/** Its month may be what was missing. What no month can be of is kept before or beyond all of them. */
async function makeMonthOfFirst(pool: Database, memberId: bigint): Promise<void> {
  const db = asDb(pool);
  const day = await readFirstDay(db, memberId);
  if (day !== null && hasMonth(day)) await ensureMonths(db, [day]);
}
