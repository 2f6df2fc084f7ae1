/** The check of a draft as the state of a page: asked for after each pause in typing. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { CheckReply } from '../../../cloudfunctions/contract/operator';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { useReply } from '../../platform/use-reply';
import { checkProgramme } from '../operator-desk/api';
import type { Path } from './document';

/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 600;

export interface Check {
  /** The last answer. */
  data: CheckReply | null;
  /** Whether it is about the draft as it stands. */
  isCurrent: boolean;
  rejection: RejectionCode | null;
  retry: () => void;
}

/** @param exampleFen the amount of the example sale; fen */
export function useCheck(document: unknown, exampleFen: string): Check {
  const wanted = JSON.stringify([document, exampleFen]);
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, rejection, busy, retry } = useReply(settled, () => checkProgramme(document, exampleFen));
  return { data, rejection, retry, isCurrent: settled === wanted && !busy && rejection === null };
}

export const Problems = createContext<CheckReply['problems']>([]);

/** What is wrong at exactly these places, each as a sentence. */
export function useProblemsAt(...paths: Path[]): string[] {
  const places = paths.map((path) => path.join('.'));
  return useContext(Problems)
    .filter(({ path }) => places.includes(path))
    .map(({ message }) => message);
}
