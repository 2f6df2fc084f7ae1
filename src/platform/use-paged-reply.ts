/**
 * A list that arrives page by page: the first page as in use-reply, then `more` for each `next`. A changed
 * key starts over.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RejectionCode, Reply } from '../../cloudfunctions/contract/reply';
import { useReply } from './use-reply';

interface Page {
  next: string | null;
}

export interface PagedReply<P extends Page> {
  /** Every page so far, first one first; empty before the first answer. */
  pages: P[];
  /** Why there is no first page. */
  rejection: RejectionCode | null;
  busy: boolean;
  hasMore: boolean;
  moreBusy: boolean;
  moreRejection: RejectionCode | null;
  retry: () => void;
  /** Fetches the next page; does nothing while one is on its way or when there is none. */
  more: () => void;
}

interface Rest<P> {
  first: P | null;
  pages: P[];
  busy: boolean;
  rejection: RejectionCode | null;
}

const noRest = <P>(first: P | null): Rest<P> => ({ first, pages: [], busy: false, rejection: null });

/**
 * Asks for the first page when `key` changes, and for the others on `more`.
 * @param ask gets the cursor of the page before, or nothing for the first page
 */
export function usePagedReply<P extends Page>(
  key: string,
  ask: (after?: string) => Promise<Reply<P>>,
): PagedReply<P> {
  const { data: first, rejection, busy, retry } = useReply(key, () => ask());
  const [kept, setRest] = useState<Rest<P>>(() => noRest<P>(null));
  const rest = kept.first === first ? kept : noRest<P>(first);
  const pages = first ? [first, ...rest.pages] : [];
  const next = pages[pages.length - 1]?.next ?? null;

  const current = useRef(first);
  const underWay = useRef(false);
  useEffect(() => {
    current.current = first;
    underWay.current = false;
  }, [first]);

  const more = useCallback(async () => {
    if (next === null || underWay.current || busy) return;
    underWay.current = true;
    setRest({ ...rest, busy: true, rejection: null });
    const reply = await ask(next);
    if (current.current !== first) return;
    underWay.current = false;
    setRest(
      reply.ok
        ? { ...rest, pages: [...rest.pages, reply.data], busy: false, rejection: null }
        : { ...rest, busy: false, rejection: reply.code },
    );
  }, [ask, busy, first, next, rest]);

  return {
    pages,
    rejection,
    busy,
    hasMore: next !== null,
    moreBusy: rest.busy,
    moreRejection: rest.rejection,
    retry,
    more: () => void more(),
  };
}

/** Fetches page after page for as long as more is wanted, and stops at the first trouble. */
export function useMoreWhile(list: PagedReply<Page>, isWanted: boolean): void {
  const { hasMore, moreBusy, moreRejection, more } = list;
  useEffect(() => {
    if (isWanted && hasMore && !moreBusy && moreRejection === null) more();
  }, [isWanted, hasMore, moreBusy, moreRejection, more]);
}
