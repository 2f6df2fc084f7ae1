/** Time that runs out, as the state of a component. */
import { useEffect, useState } from 'react';

const SECOND_MS = 1_000;
const secondsUntil = (end: number, now: number): number => Math.max(0, Math.ceil((end - now) / SECOND_MS));

/**
 * Whole seconds until `end` by the device's clock (milliseconds since 1970); 0 from then on.
 * @example half a second before the end: 1
 */
export function useCountdown(end: number): number {
  const [left, setLeft] = useState(() => secondsUntil(end, Date.now()));
  useEffect(() => {
    const tick = (): void => {
      const now = secondsUntil(end, Date.now());
      setLeft(now);
      if (now === 0) clearInterval(timer);
    };
    const timer = setInterval(tick, SECOND_MS);
    tick();
    return () => clearInterval(timer);
  }, [end]);
  return left;
}
