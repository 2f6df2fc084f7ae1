/** One thing that somebody does: double taps do it once, and why it failed is said until the next attempt. */
import { useState } from 'react';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { useSingleFlight } from './use-single-flight';

export interface Attempt<A> {
  start: (what: A) => void;
  /** What is under way; null: nothing. */
  busy: A | null;
  /** Why the last attempt failed, in words; null: it did not. */
  trouble: string | null;
  clear: () => void;
}

type InWords = (rejection: Extract<Reply<unknown>, { ok: false }>) => string;

/**
 * @param onDone called with the answer, once the server said yes
 * @param inWords says a rejection; `usual` where it is not given
 */
type UseAttempt = <A, T>(
  call: (what: A) => Promise<Reply<T>>,
  onDone: (answer: T, what: A) => void | Promise<void>,
  inWords?: InWords,
) => Attempt<A>;

/** The hook for those whose rejections are said by `usual`. */
export const attemptsSaidBy = (usual: InWords): UseAttempt =>
  function useAttempt(call, onDone, inWords = usual) {
    const [trouble, setTrouble] = useState<string | null>(null);
    const flight = useSingleFlight(async (what: Parameters<typeof call>[0]) => {
      setTrouble(null);
      const reply = await call(what);
      if (reply.ok) await onDone(reply.data, what);
      else setTrouble(inWords(reply));
    });
    return { ...flight, trouble, clear: () => setTrouble(null) };
  };
