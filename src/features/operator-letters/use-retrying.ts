/** Retrying dead letters, and what became of each. */
import { useState } from 'react';
import type { RetryReply } from '../../../cloudfunctions/contract/operator';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type { Attempt } from '../../platform/use-attempt';
import { retryDeadLetters } from '../operator-kit/api';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { letterWords } from './words';

/** As the contract says. */
const AT_ONCE = 100;

/**
 * What came of retrying one letter. `refused`: it is the letter `now` from then on. `settled` also where
 * somebody else saw to it.
 */
export type Result = { is: 'settled' | 'waiting' } | { is: 'refused'; now: string; why: string };
/** By the id under which the list has the letter. */
export type Results = ReadonlyMap<string, Result>;

/** What came of each of these letters. */
function resultsOf(ids: string[], { refused, waiting }: RetryReply, before: Results): Results {
  const again = new Map(refused.map((letter) => [letter.id, letter]));
  const waits = new Set(waiting);
  const results = new Map(before);
  for (const id of ids) {
    const asked = nowOf(before, id);
    const letter = again.get(asked);
    if (letter === undefined) results.set(id, { is: waits.has(asked) ? 'waiting' : 'settled' });
    else results.set(id, { is: 'refused', now: letter.now, why: letterWords.why(letter) });
  }
  return results;
}

/** The id that a letter of the list has by now. */
function nowOf(results: Results, id: string): string {
  const result = results.get(id);
  return result?.is === 'refused' ? result.now : id;
}

/** However many, a hundred at a time; ends at the first trouble. */
async function retryAll(ids: string[]): Promise<Reply<RetryReply>> {
  const sum: RetryReply = { retried: 0, settled: 0, refused: [], waiting: [] };
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const reply = await retryDeadLetters(ids.slice(from, from + AT_ONCE));
    if (!reply.ok) return reply;
    sum.retried += reply.data.retried;
    sum.settled += reply.data.settled;
    sum.refused.push(...reply.data.refused);
    sum.waiting.push(...reply.data.waiting);
  }
  return { ok: true, data: sum };
}

export interface Retrying extends Attempt<string[]> {
  results: Results;
  /** What came of the last attempt; null: none yet. */
  summary: string | null;
  forget: () => void;
}

/** Letters are meant by the ids that the list has. @param onDone called with those that were retried */
export function useRetrying(onDone: (ids: string[]) => void): Retrying {
  const [results, setResults] = useState<Results>(new Map());
  const [summary, setSummary] = useState<string | null>(null);
  const attempt = useAttempt(
    (ids: string[]) => retryAll(ids.map((id) => nowOf(results, id))),
    (reply, ids) => {
      setResults((before) => resultsOf(ids, reply, before));
      setSummary(letterWords.summary(reply));
      onDone(ids);
    },
  );
  const forget = (): void => {
    setResults(new Map());
    setSummary(null);
  };
  return { ...attempt, results, summary, forget };
}
