/**
 * Runs `work` while holding the lock of `folder`, which survives SIGKILL of its holder; waits for a living
 * holder.
 */
export function withProcessLock<T>(
  folder: string,
  work: () => Promise<T>,
  options?: { patienceMs?: number; onWait?: () => void },
): Promise<T>;
