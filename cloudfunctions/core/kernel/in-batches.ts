/** Work that goes on in batches of a known size until one of them is not full. No I/O of its own. */

/**
 * Runs batches until one does less than `size`, or the time is up; how much all of them did.
 * @example size 1000, batches of 1000, 1000, 12: 2012
 */
export async function inBatches(
  size: number,
  isTimeUp: () => boolean,
  run: (size: number) => Promise<number>,
): Promise<number> {
  let total = 0;
  while (!isTimeUp()) {
    const done = await run(size);
    total += done;
    if (done < size) break;
  }
  return total;
}
