/** One thing that staff do: double taps do it once, and why it failed is said until the next attempt. */
import { useState } from 'react';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { staffTrouble } from './words';

export interface Attempt<A> {
  start: (what: A) => void;
  /** What is under way; null: nothing. */
  busy: A | null;
  /** Why the last attempt failed, in words; null: it did not. */
  trouble: string | null;
  clear: () => void;
}

/**
 * @param onDone called with the answer, once the server said yes
 * @param inWords says a rejection; by default as everywhere
 */
export function useAttempt<A, T>(
  call: (what: A) => Promise<Reply<T>>,
  onDone: (answer: T, what: A) => void | Promise<void>,
  inWords: typeof staffTrouble = staffTrouble,
): Attempt<A> {
  const [trouble, setTrouble] = useState<string | null>(null);
  const flight = useSingleFlight(async (what: A) => {
    setTrouble(null);
    const reply = await call(what);
    if (reply.ok) await onDone(reply.data, what);
    else setTrouble(inWords(reply));
  });
  return { ...flight, trouble, clear: () => setTrouble(null) };
}
