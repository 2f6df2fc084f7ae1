/** The check of a price draft as the state of a page: asked for after each pause in typing. */
import { useEffect, useState } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import type { PriceCheckReply } from '../../../cloudfunctions/contract/shop';
import { useReply } from '../../platform/use-reply';
import { checkPriceBook } from '../operator-desk/api-shop';

/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 600;

export interface PriceCheck {
  /** The last answer. */
  data: PriceCheckReply | null;
  /** Whether it is about the draft as it stands. */
  isCurrent: boolean;
  rejection: RejectionCode | null;
  retry: () => void;
}

/** @param document a price book, or what may become one */
export function usePriceCheck(document: unknown): PriceCheck {
  const wanted = JSON.stringify(document);
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, rejection, busy, retry } = useReply(settled, () => checkPriceBook(document));
  return { data, rejection, retry, isCurrent: settled === wanted && !busy && rejection === null };
}
