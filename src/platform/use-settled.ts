/** What is typed, once somebody pauses. */
import { useEffect, useState } from 'react';

/**
 * `value`, as it was when it last stayed the same for so long.
 * @param pauseMs a pause that counts as "done"; milliseconds
 */
export function useSettled(value: string, pauseMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
