/** Saving one thing: double taps save once, and what came of it is said until the next attempt. */
import { useState } from 'react';
import type { RejectionCode, Reply } from '../../cloudfunctions/contract/reply';
import { useSingleFlight } from './use-single-flight';

export interface Saving<A> {
  save: (what: A) => void;
  isBusy: boolean;
  isDone: boolean;
  trouble: RejectionCode | null;
  /** Forgets what came of the last attempt. */
  clear: () => void;
}

/** @param onSaved called after the server said yes */
export function useSaving<A>(call: (what: A) => Promise<Reply<unknown>>, onSaved: () => void): Saving<A> {
  const [outcome, setOutcome] = useState<'done' | RejectionCode | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { start } = useSingleFlight(async (what: A) => {
    setOutcome(null);
    setBusy(true);
    const reply = await call(what);
    setBusy(false);
    setOutcome(reply.ok ? 'done' : reply.code);
    if (reply.ok) onSaved();
  });
  return {
    save: start,
    isBusy,
    isDone: outcome === 'done',
    trouble: outcome === 'done' ? null : outcome,
    clear: () => setOutcome(null),
  };
}
