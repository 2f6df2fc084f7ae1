/** Work that many ask for at once is done once, for all of them. */

/** Whoever asks while it runs gets that run's outcome; whoever asks later begins another. */
export function sharedRun<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () =>
    (running ??= work().finally(() => {
      running = null;
    }));
}
