/** Retrying dead letters, and what became of each. */
import { useState } from 'react';
import type { RetryReply } from '../../../cloudfunctions/contract/operator';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { retryDeadLetters } from '../operator-desk/api';
import { troubleOfReply } from '../operator-desk/words';
import { useAttempt, type Attempt } from '../staff-session/use-attempt';
import { letterWords } from './words';

/** As the contract says. */
const AT_ONCE = 100;

/** Of each letter that was retried, by its id: null: settled, or somebody else saw to it; else why it was refused again. */
export type Results = ReadonlyMap<string, string | null>;

/** However many, a hundred at a time; ends at the first trouble. */
async function retryAll(ids: string[]): Promise<Reply<RetryReply>> {
  const sum: RetryReply = { retried: 0, settled: 0, refused: [] };
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const reply = await retryDeadLetters(ids.slice(from, from + AT_ONCE));
    if (!reply.ok) return reply;
    sum.retried += reply.data.retried;
    sum.settled += reply.data.settled;
    sum.refused.push(...reply.data.refused);
  }
  return { ok: true, data: sum };
}

export interface Retrying extends Attempt<string[]> {
  results: Results;
  /** What came of the last attempt; null: none yet. */
  summary: string | null;
  forget: () => void;
}

/** @param onDone called with the ids that were retried */
export function useRetrying(onDone: (ids: string[]) => void): Retrying {
  const [results, setResults] = useState<Results>(new Map());
  const [summary, setSummary] = useState<string | null>(null);
  const attempt = useAttempt(
    retryAll,
    ({ retried, settled, refused }, ids) => {
      const reasons = new Map(
        refused.map(({ id, code, reason }) => [id, letterWords.reasons[code] ?? reason]),
      );
      setResults(
        (before) => new Map([...before, ...ids.map((id) => [id, reasons.get(id) ?? null] as const)]),
      );
      setSummary(letterWords.summary(retried, settled, refused.length));
      onDone(ids);
    },
    troubleOfReply,
  );
  const forget = (): void => {
    setResults(new Map());
    setSummary(null);
  };
  return { ...attempt, results, summary, forget };
}
