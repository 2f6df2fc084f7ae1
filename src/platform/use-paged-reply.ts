/**
 * A list that arrives page by page: the first page as in use-reply, then `more` for each `next`. Asking again
 * asks for as many pages as are shown, so that whoever comes back finds their place. A changed key starts
 * over.
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

/** What came by `more` since the list was asked for. */
interface Rest<P> {
  since: P[] | null;
  pages: P[];
  busy: boolean;
  rejection: RejectionCode | null;
}

const noRest = <P>(since: P[] | null): Rest<P> => ({ since, pages: [], busy: false, rejection: null });

/** Of a list that was read further, the end is asked for again by `more`. */
const MOST_AGAIN = 10;

/** The first so many pages, or fewer where there are no more, or where one does not come. */
async function firstPages<P extends Page>(
  ask: (after?: string) => Promise<Reply<P>>,
  count: number,
): Promise<Reply<P[]>> {
  const first = await ask();
  if (!first.ok) return first;
  const pages = [first.data];
  for (let next = first.data.next; next !== null && pages.length < count;) {
    const reply = await ask(next);
    if (!reply.ok) break;
    pages.push(reply.data);
    next = reply.data.next;
  }
  return { ok: true, data: pages };
}

/**
 * Asks for the first page when `key` changes, and for the others on `more`.
 * @param ask gets the cursor of the page before, or nothing for the first page
 */
export function usePagedReply<P extends Page>(
  key: string,
  ask: (after?: string) => Promise<Reply<P>>,
): PagedReply<P> {
  const read = useRef({ key, count: 1 });
  const again = (): number => (read.current.key === key ? Math.min(read.current.count, MOST_AGAIN) : 1);
  const { data: asked, rejection, busy, retry } = useReply(key, () => firstPages(ask, again()));
  const [kept, setRest] = useState<Rest<P>>(() => noRest<P>(null));
  const rest = kept.since === asked ? kept : noRest<P>(asked);
  const pages = [...(asked ?? []), ...rest.pages];
  const next = pages[pages.length - 1]?.next ?? null;

  const current = useRef(asked);
  const underWay = useRef(false);
  useEffect(() => {
    current.current = asked;
    underWay.current = false;
  }, [asked]);
  useEffect(() => {
    read.current = { key, count: Math.max(1, pages.length) };
  }, [key, pages.length]);

  const more = useCallback(async () => {
    if (next === null || underWay.current || busy) return;
    underWay.current = true;
    setRest({ ...rest, busy: true, rejection: null });
    const reply = await ask(next);
    if (current.current !== asked) return;
    underWay.current = false;
    setRest(
      reply.ok
        ? { ...rest, pages: [...rest.pages, reply.data], busy: false, rejection: null }
        : { ...rest, busy: false, rejection: reply.code },
    );
  }, [ask, asked, busy, next, rest]);

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
