/*
 * Receives arrivals batch after batch, in their order, and settles them beside it. Whatever was told before
 * changes nothing, so that an import may be killed, repeated and run twice at once.
 */
import type { IncomingEvent, Receipt as Answer } from '../../cloudfunctions/core/inbox/inbox.types';
import { settleMembers, settleNext } from '../../cloudfunctions/core/settlement/intake/settle-events';
import type { Database } from '../../cloudfunctions/platform/db';
import { Receiver } from './receiver';

export interface SettleOptions<Item> {
  pool: Database;
  zone: { brandId: number; utcOffsetMinutes: number };
  batchSize: number;
  toEvent: (item: Item) => IncomingEvent;
  onAnswer: (item: Item, answer: Answer) => void;
  onProgress: (done: number) => void;
  stopped: () => boolean;
}

/** Settlements beside receiving. Two keep two cores busy. */
const SETTLERS = 2;
/** Members of one settlement: their books are in memory together. */
const MOST_MEMBERS = 1000;

/** Settles the members given to it, one batch at a time; each member always by the same settler. */
class Settler {
  private readonly pending = new Set<bigint>();
  private running: Promise<void> | undefined;
  private failure: Error | undefined;
  refused = 0;

  constructor(private readonly pool: Database) {}

  give(memberIds: Iterable<bigint>): void {
    for (const memberId of memberIds) this.pending.add(memberId);
    this.running ??= this.run();
  }

  /** Waits until all that was given is settled; throws what went wrong. */
  async idle(): Promise<void> {
    await this.running;
    if (this.failure !== undefined) throw this.failure;
  }

  /** Those who have waited longest. */
  private next(): bigint[] {
    const memberIds: bigint[] = [];
    for (const memberId of this.pending) {
      if (memberIds.push(memberId) === MOST_MEMBERS) break;
    }
    for (const memberId of memberIds) this.pending.delete(memberId);
    return memberIds;
  }

  private async run(): Promise<void> {
    try {
      while (this.pending.size > 0) {
        const memberIds = this.next();
        this.refused += (await settleMembers(this.pool, memberIds)).refused.length;
      }
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
    this.running = undefined;
  }
}

/**
 * Receives and settles all arrivals; answers how many events of the import could not be settled. Ends after
 * the batch in hand when stopped.
 */
export async function settleArrivals<Item>(
  arrivals: Iterable<Item>,
  { pool, zone, batchSize, toEvent, onAnswer, onProgress, stopped }: SettleOptions<Item>,
): Promise<number> {
  const settlers = Array.from({ length: SETTLERS }, () => new Settler(pool));
  const receiver = new Receiver(pool, zone);
  let done = 0;
  for (const batch of inBatches(arrivals, batchSize)) {
    if (stopped()) break;
    await receiver.receive(batch.map(toEvent), (answers) => {
      const members = new Set<bigint>();
      answers.forEach((answer, place) => {
        const item = batch[place];
        if (item !== undefined) onAnswer(item, answer);
        if (answer.outcome === 'received') members.add(answer.memberId);
      });
      settlers.forEach((settler, place) =>
        settler.give([...members].filter((memberId) => Number(memberId % BigInt(SETTLERS)) === place)),
      );
      done += batch.length;
      onProgress(done);
    });
  }
  await receiver.idle();
  for (const settler of settlers) await settler.idle();
  const refused = settlers.reduce((sum, settler) => sum + settler.refused, 0);
  return refused + (await drain(pool, stopped));
}

/** Items in batches, each made when its turn comes. */
function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Settles whatever waits: left by an importer that was killed, or told by another. */
async function drain(pool: Database, stopped: () => boolean): Promise<number> {
  let refused = 0;
  let after = 0n;
  let moved = 0;
  while (!stopped()) {
    const part = await settleNext(pool, after);
    refused += part.refused.length;
    moved += part.settled + part.refused.length;
    if (part.next === null && moved === 0) break;
    if (part.next === null) moved = 0;
    after = part.next ?? 0n;
  }
  return refused;
}
