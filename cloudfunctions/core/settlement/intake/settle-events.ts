/** Settles what waits in the inbox: of members for whom somebody waits, or of whoever is next. */
import { asDb, isOutsideTrouble, memoryOf, type Database } from '../../../platform/db';
import { inNaturalBatches } from '../../../platform/natural-batch';
import { inLanes } from '../../../platform/lanes.store';
import type { Settled } from '../../book/settle-books';
import { findNextWaiting } from '../../inbox/inbox.store';
import { bury, merged, NOTHING, settleBatch } from './settle-batch';

export type { Settled } from '../../book/settle-books';

/** Events a batch. Beyond 2,000 a larger batch only adds latency. */
export const BATCH_SIZE = 2000;
/** Events of one member a batch: who has many keeps nobody else waiting. */
export const EACH = 200;
/** Members a batch for whom somebody waits, and how many such requests may wait. */
const MEMBERS = 500;
const LONGEST_QUEUE = 10_000;

const settlers = memoryOf((pool) =>
  inNaturalBatches<readonly bigint[], Settled>({
    run: (asked) => settleAsked(pool as Database, asked),
    weightOf: (memberIds) => memberIds.length,
    most: MEMBERS,
    longestQueue: LONGEST_QUEUE,
    isEverybodys: isOutsideTrouble,
  }),
);

/** Settles whatever waits of these members now, together with what others ask for meanwhile. */
export const settleMembers = (pool: Database, memberIds: readonly bigint[]): Promise<Settled> =>
  memberIds.length === 0 ? Promise.resolve(NOTHING) : settlers({ database: pool })(memberIds);

/** Settles for all who asked, each member once, and gives each what is theirs. */
async function settleAsked(pool: Database, asked: readonly (readonly bigint[])[]): Promise<Settled[]> {
  let total = NOTHING;
  for (const lane of await inLanes(asDb(pool), [...new Set(asked.flat())]))
    for (let memberIds = lane; memberIds.length > 0;) {
      const part = await settleBatch({ pool, manner: 'bold', memberIds, limit: EACH });
      total = merged(total, part);
      memberIds = part.more;
    }
  return asked.length === 1 ? [total] : asked.map((mine) => partOf(total, new Set(mine)));
}

function partOf({ refused, books, left }: Settled, mine: ReadonlySet<bigint>): Settled {
  const own = books.filter((book) => mine.has(book.memberId));
  const dead = refused.filter((event) => mine.has(event.memberId));
  const journals = own.flatMap((book) => book.journals);
  return {
    settled: journals.filter((journal) => journal.eventSeq !== null).length,
    refused: dead,
    books: own,
    more: [],
    left: left.filter(({ memberId }) => mine.has(memberId)),
  };
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
  const memberIds = [...new Set(waiting.flatMap((event) => (event.known ? event.memberId : [])))];
  let result = NOTHING;
  for (const lane of await inLanes(asDb(pool), memberIds))
    result = merged(result, await settleBatch({ pool, manner: 'skip', memberIds: lane, limit: EACH }));
  for (const { memberId } of waiting.filter((event) => !event.known))
    result = merged(result, await bury(pool, memberId, new Error('There is no such member.')));
  return { ...result, next: last === undefined || waiting.length < limit ? null : last.memberId };
}
