/* How long things take: percentiles, and work that is started at a steady rate. */

/** A share of sorted times, e.g. 0.99, in milliseconds with two decimals. */
export const percentile = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;

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
