/*
 * Natural batching: what arrives while a batch is on its way is the next batch. Nobody waits when nothing
 * else is going on, and the busier it is the fewer statements an item costs. A process that does one thing at
 * a time only ever has batches of one. Knows nothing of what is done.
 */

export interface Batching<Item, Answer> {
  /** Does what is to be done for these items, and answers each, in their order. */
  run: (items: Item[]) => Promise<Answer[]>;
  /** What an item weighs, and how much goes into one batch; one item always does. */
  weightOf: (item: Item) => number;
  most: number;
  /** Items that may wait; whoever comes then is turned away at once. */
  longestQueue: number;
  /** Whether what went wrong would go wrong for every item alike; otherwise a failed batch is halved. */
  isEverybodys: (error: unknown) => boolean;
}

/** Too much waits already. Looks like trouble from outside: the same may succeed later. */
export class Overloaded extends Error {
  readonly code = 'EOVERLOADED';
  constructor() {
    super('too much waits to be done');
  }
}

interface Waiting<Item, Answer> {
  item: Item;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** A function that does what `run` does for one item, together with whatever others ask for meanwhile. */
export function inNaturalBatches<Item, Answer>(
  batching: Batching<Item, Answer>,
): (item: Item) => Promise<Answer> {
  const queue: Waiting<Item, Answer>[] = [];
  let isBusy = false;
  const work = async (): Promise<void> => {
    isBusy = true;
    for (await othersAsk(); queue.length > 0; await othersAsk())
      await runBatch(batching, nextBatch(batching, queue));
    isBusy = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      if (queue.length >= batching.longestQueue) return reject(new Overloaded());
      queue.push({ item, resolve, reject });
      if (!isBusy) void work();
    });
}

/**
 * Lets everybody ask whom the same answer woke: until nothing is left to be done in this turn, which costs no
 * time. Otherwise the first of them would be a batch of its own, and the others wait for it.
 */
const othersAsk = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

function nextBatch<Item, Answer>(
  { weightOf, most }: Batching<Item, Answer>,
  queue: Waiting<Item, Answer>[],
): Waiting<Item, Answer>[] {
  let weight = 0;
  let count = 0;
  for (const { item } of queue) {
    weight += weightOf(item);
    if (count > 0 && weight > most) break;
    count += 1;
  }
  return queue.splice(0, count);
}

/** Never throws: each item gets its answer, or what went wrong with it. */
async function runBatch<Item, Answer>(
  batching: Batching<Item, Answer>,
  batch: Waiting<Item, Answer>[],
): Promise<void> {
  try {
    const answers = await batching.run(batch.map(({ item }) => item));
    batch.forEach(({ resolve }, place) => resolve(answers[place] as Answer));
  } catch (error) {
    if (batch.length === 1 || batching.isEverybodys(error)) {
      for (const { reject } of batch) reject(error);
      return;
    }
    const half = Math.ceil(batch.length / 2);
    await runBatch(batching, batch.slice(0, half));
    await runBatch(batching, batch.slice(half));
  }
}
