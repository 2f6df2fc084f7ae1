/** The server's check of a draft as the state of a page: asked for after each pause in typing. */
import type { RejectionCode, Reply } from '../../../../cloudfunctions/contract/reply';
import { useReply } from '../../../platform/use-reply';
import { useSettled } from '../../../platform/use-settled';
import type { Problem } from '../form/form';

/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 600;

export interface Check<R extends { problems: Problem[] }> {
  /** The last answer. */
  data: R | null;
  /** Whether it is about the draft as it stands. */
  isCurrent: boolean;
  rejection: RejectionCode | null;
  retry: () => void;
}

/** @param question everything that the answer depends on; as long as it stays the same, nothing is asked */
export function useCheck<R extends { problems: Problem[] }>(
  question: unknown,
  ask: () => Promise<Reply<R>>,
): Check<R> {
  const wanted = JSON.stringify(question);
  const settled = useSettled(wanted, PAUSE_MS);
  const { data, rejection, busy, retry } = useReply(settled, ask);
  return { data, rejection, retry, isCurrent: settled === wanted && !busy && rejection === null };
}

/** Whether the draft as it stands has no problems. */
export const isFine = ({ data, isCurrent }: Check<{ problems: Problem[] }>): boolean =>
  isCurrent && data?.problems.length === 0;
