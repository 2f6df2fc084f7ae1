/**
 * Receives events: each exactly once, numbered in its member's order, into the inbox. Duplicates answer
 * `known`, contradictions `conflict`, followers without their sale are parked. The usual batch costs one
 * statement; a batch that meets anything known is looked at with care.
 */
import {
  withStatement,
  withTransaction,
  type Database,
  isOutsideTrouble,
  memoryOf,
} from '../../../platform/db';
import { BrokenInvariant, present } from '../../kernel/assert';
import type { IncomingEvent, Receipt } from '../../inbox/inbox.types';
import { isKeyTaken } from '../../inbox/inbox.store';
import { makeMonths } from '../../book/months';
import { prepare, settleWithinBatch } from './prepare-events';
import { Collision, isOneStatement, receive, type Answers } from './receive-batch';
import { inNaturalBatches } from '../../../platform/natural-batch';
import { groupBy } from '../../kernel/columns';

const ATTEMPTS = 8;

/** Zone of a brand: its events' business days are told by it. */
export interface BrandZone {
  brandId: number;
  utcOffsetMinutes: number;
}
interface Told {
  brand: BrandZone;
  events: readonly IncomingEvent[];
}

/** Events a batch, and how many such requests may wait. */
const MOST_EVENTS = 500;
const LONGEST_QUEUE = 10_000;

const receivers = memoryOf((pool) =>
  inNaturalBatches<Told, Receipt[]>({
    run: (told) => receiveTold(pool as Database, told),
    weightOf: ({ events }) => events.length,
    most: MOST_EVENTS,
    longestQueue: LONGEST_QUEUE,
    isEverybodys: isOutsideTrouble,
  }),
);

/**
 * Receives events of one brand and answers each, in the order given, together with what others tell
 * meanwhile.
 * @example [sale, the same sale, refund of a sale nobody told of] → received, known, parked
 */
export const receiveEvents = (
  pool: Database,
  brand: BrandZone,
  events: readonly IncomingEvent[],
): Promise<Receipt[]> =>
  events.length === 0 ? Promise.resolve([]) : receivers({ database: pool })({ brand, events });

/** What several told, brand by brand. */
async function receiveTold(pool: Database, told: readonly Told[]): Promise<Receipt[][]> {
  const receipts = new Map<Told, Receipt[]>();
  for (const group of groupBy(told, ({ brand }) => brand.brandId).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const answers = await receiveAtOnce(
      pool,
      first.brand,
      group.flatMap(({ events }) => events),
    );
    for (const one of group) receipts.set(one, answers.splice(0, one.events.length));
  }
  return told.map((one) => present(receipts.get(one), 'receipts'));
}

async function receiveAtOnce(
  pool: Database,
  brand: BrandZone,
  events: readonly IncomingEvent[],
): Promise<Receipt[]> {
  const prepared = events.map((event, place) => prepare(event, place, brand.utcOffsetMinutes));
  const days = prepared.map((event) => event.day);
  await makeMonths(pool, days);
  const simple = settleWithinBatch(prepared, []);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answers: Answers = new Array<Receipt | undefined>(events.length);
    const careful = attempt > 0 || simple.length < prepared.length;
    const run = !careful && isOneStatement(prepared) ? withStatement : withTransaction;
    try {
      await run(pool, (db) => receive({ db, brandId: brand.brandId, answers }, prepared, careful));
      return answers.map((answer) => present(answer, 'the answer to an event'));
    } catch (error) {
      if (!(error instanceof Collision) && !isKeyTaken(error)) throw error;
    }
  }
  throw new BrokenInvariant('events kept colliding with others');
}
