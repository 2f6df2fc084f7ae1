/** How many calls wait for their answer, for whatever lasts until the last has come. */

let count = 0;
const waiting = new Set<() => void>();

/** Counts a call from its beginning to its end. */
export async function counted<T>(call: Promise<T>): Promise<T> {
  count += 1;
  try {
    return await call;
  } finally {
    count -= 1;
    if (count === 0) {
      for (const done of waiting) done();
      waiting.clear();
    }
  }
}

/** Fulfilled when no call is under way: at once, where there is none. */
export const untilAnswered = (): Promise<void> =>
  count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve));
