/** Settles what waits in the inbox: of members for whom somebody waits, or of whoever is next. */
import { asDb, isOutsideTrouble, memoryOf, type Database } from '../../../platform/db';
import { inNaturalBatches } from '../../../platform/natural-batch';
import { inLanes, laneCount } from '../../../platform/lanes.store';
import type { Settled } from '../../book/settle-books';
import { findNextWaiting, findStrangers } from '../../inbox/inbox.store';
import type { Waiting } from '../../inbox/inbox.types';
import { groupBy } from '../../kernel/columns';
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

/** Lanes whose batches are looked for at once; more of them have smaller ones. */
const LANES_AT_ONCE = 16;

/**
 * Settles the next batch of whatever waits after a member, where there are lanes one of each; `next` is where
 * to go on, null when the end was reached. Members that are busy, and what the limit cuts off of the last
 * member, are left for the next round from the start: never skip within a member. Tells no books.
 */
export async function settleNext(
  pool: Database,
  after: bigint,
  limit = BATCH_SIZE,
): Promise<Settled & { next: bigint | null }> {
  const db = asDb(pool);
  const most = limit * Math.min(await laneCount(db), LANES_AT_ONCE);
  const waiting = await findNextWaiting(db, after, most);
  const last = waiting[waiting.length - 1];
  const events = groupBy(waiting, ({ memberId }) => memberId);
  const passedOver = new Set(events.keys());
  let result = NOTHING;
  for (const lane of await inLanes(db, [...events.keys()]))
    for (const memberIds of inTurns(lane, events, limit)) {
      const part = await settleBatch({ pool, manner: 'skip', memberIds, limit: EACH });
      for (const { memberId } of part.books) passedOver.delete(memberId);
      result = { ...merged(result, part), books: [] };
    }
  // Whoever was passed over is busy, or nobody.
  for (const memberId of await findStrangers(db, [...passedOver]))
    result = merged(result, await bury(pool, memberId, new Error('There is no such member.')));
  return { ...result, next: last === undefined || waiting.length < most ? null : last.memberId };
}

/** Members of a lane by turns of some `limit` events. */
function inTurns(
  lane: readonly bigint[],
  events: ReadonlyMap<bigint, readonly Waiting[]>,
  limit: number,
): bigint[][] {
  const turns: bigint[][] = [];
  let left = 0;
  for (const memberId of lane) {
    const turn = turns[turns.length - 1];
    if (turn !== undefined && left > 0) turn.push(memberId);
    else {
      turns.push([memberId]);
      left = limit;
    }
    left -= events.get(memberId)?.length ?? 0;
  }
  return turns;
}
