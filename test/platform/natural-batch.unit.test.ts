/* What arrives while a batch is on its way is the next one, and whoever wakes together asks together. */
import { inNaturalBatches, Overloaded, type Batching } from '../../cloudfunctions/platform/natural-batch';

/** Doubles numbers, once `answer` is called; tells what each batch held. */
function doubling(options: Partial<Batching<number, number>> = {}) {
  const batches: number[][] = [];
  const waiting: (() => void)[] = [];
  const double = inNaturalBatches<number, number>({
    run: async (items) => {
      batches.push(items);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return items.map((item) => 2 * item);
    },
    weightOf: () => 1,
    most: 100,
    longestQueue: 100,
    isEverybodys: () => true,
    ...options,
  });
  return { double, batches, answer: () => waiting.shift()?.() };
}

/** Until nothing is left to be done. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('begins a batch in the turn in which somebody asks, with all who ask in it', async () => {
  const { double, batches, answer } = doubling();
  const all = Promise.all([1, 2, 3].map(double));
  await turn();
  expect(batches).toEqual([[1, 2, 3]]);
  answer();
  expect(await all).toEqual([2, 4, 6]);
});

it('takes together whom one answer woke, however many steps each goes before asking', async () => {
  const { double, batches, answer } = doubling();
  const awake = turn();
  const asking = async (number: number): Promise<number> => {
    await awake;
    for (let step = 0; step < number; step += 1) await Promise.resolve();
    return double(number);
  };
  const all = Promise.all([1, 5, 20].map(asking));
  await turn();
  await turn();
  expect(batches).toEqual([[1, 5, 20]]);
  answer();
  expect(await all).toEqual([2, 10, 40]);
});

it('makes one batch of those who come back with their answer and those who waited', async () => {
  const { double, batches, answer } = doubling();
  const again = (number: number): Promise<number> => double(number).then(double);
  const all = Promise.all([again(1), again(2)]);
  await turn();
  const late = double(9);
  answer();
  await turn();
  expect(batches).toEqual([
    [1, 2],
    [9, 2, 4],
  ]);
  answer();
  expect(await all).toEqual([4, 8]);
  expect(await late).toBe(18);
});

it('puts no more into a batch than fits, and turns away whom the queue has no place for', async () => {
  const { double, batches, answer } = doubling({ most: 2, longestQueue: 3 });
  const all = Promise.all([1, 2, 3].map(double));
  await expect(double(4)).rejects.toThrow(Overloaded);
  await turn();
  answer();
  await turn();
  answer();
  expect(await all).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2], [3]]);
});

it('halves a batch that fails down to the one that is to blame', async () => {
  const { double } = doubling({
    run: (items) =>
      items.includes(3) ? Promise.reject(new Error('three')) : Promise.resolve(items.map((item) => 2 * item)),
    isEverybodys: () => false,
  });
  const all = await Promise.allSettled([1, 2, 3, 4].map(double));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});
