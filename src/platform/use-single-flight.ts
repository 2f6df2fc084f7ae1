/** Protection against double taps: while the work of the first tap is under way, further taps do nothing. */
import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * @returns `start`, which runs `work` unless it is running, and `busy` with the argument of the run under
 *   way, else null
 */
export function useSingleFlight<A>(work: (argument: A) => Promise<void>): {
  start: (argument: A) => void;
  busy: A | null;
} {
  const running = useRef(false);
  const [busy, setBusy] = useState<A | null>(null);
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const start = useCallback((argument: A) => {
    if (running.current) return;
    running.current = true;
    setBusy(argument);
    void latest.current(argument).finally(() => {
      running.current = false;
      setBusy(null);
    });
  }, []);
  return { start, busy };
}
