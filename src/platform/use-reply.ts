/**
 * One call of a function as the state of a component: loading, data, rejection, and calling again. Late
 * answers to old questions are dropped.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RejectionCode, Reply } from '../../cloudfunctions/contract/reply';

export interface ReplyState<T> {
  /** The last good answer; kept while a new one is on its way. */
  data: T | null;
  rejection: RejectionCode | null;
  busy: boolean;
}

/**
 * Calls `ask` when the component appears and whenever `key` changes.
 * @param key names the question: the same key is the same question
 * @returns the state, and `retry` to ask again; `retry` does nothing while a call is on its way
 */
export function useReply<T>(
  key: string,
  ask: () => Promise<Reply<T>>,
): ReplyState<T> & { retry: () => void } {
  const [state, setState] = useState<ReplyState<T>>({ data: null, rejection: null, busy: true });
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const turn = useRef(0);
  const busy = useRef(true); // the first call is about to be made

  const run = useCallback(async () => {
    const mine = (turn.current += 1);
    busy.current = true;
    // What is shown stays called old until it is new: a strip that came and went would move the page.
    setState((before) => ({
      ...before,
      rejection: before.data === null ? null : before.rejection,
      busy: true,
    }));
    const reply = await latest.current();
    if (mine !== turn.current) return;
    busy.current = false;
    setState((before) =>
      reply.ok
        ? { data: reply.data, rejection: null, busy: false }
        : { ...before, rejection: reply.code, busy: false },
    );
  }, []);

  useEffect(() => {
    void run();
    return () => {
      turn.current += 1;
    };
  }, [key, run]);

  const retry = useCallback(() => {
    if (!busy.current) void run();
  }, [run]);
  return { ...state, retry };
}
