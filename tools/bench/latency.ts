/* How long things take: percentiles, and work at full load or started at a steady rate. */

/** A share of sorted times, e.g. 0.99, in milliseconds with two decimals. */
export const percentile = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;

/** Does one after the other without a pause, so many at once, for so long; answers with what each came to. */
export async function atFullLoad<Done>(
  atOnce: number,
  seconds: number,
  one: () => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const end = performance.now() + seconds * 1000;
  const loop = async (): Promise<void> => {
    while (performance.now() < end) done.push(await one());
  };
  await Promise.all(Array.from({ length: atOnce }, loop));
  return done;
}

/**
 * Starts work at a steady rate, whether or not earlier work is done, and waits for all of it. `due` is when
 * it should have begun, by `performance.now()`.
 */
export async function startAtRate(
  perSecond: number,
  seconds: number,
  one: (due: number, count: number) => Promise<void>,
): Promise<void> {
  const began = performance.now();
  const running: Promise<void>[] = [];
  for (let count = 0; count < perSecond * seconds; count += 1) {
    const due = began + (count * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(one(Math.max(due, began), count));
  }
  await Promise.all(running);
}
