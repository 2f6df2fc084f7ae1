/** One month of a member's history and the way to its neighbours. */
import { useEffect, useRef, useState } from 'react';
import type { HistoryEntry, HistoryReply } from '../../../cloudfunctions/contract/member';
import { usePagedReply, type PagedReply } from '../../platform/use-paged-reply';
import { listHistory } from './api';

export interface History {
  list: PagedReply<HistoryReply>;
  /** The month on screen, its neighbours and sums; null before the first answer. */
  month: HistoryReply | null;
  entries: HistoryEntry[];
  show: (month: string) => void;
}

/** Starts with the month of the last entry. */
export function useHistory(): History {
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = useRef<string | null>(null);
  const list: PagedReply<HistoryReply> = usePagedReply(`history ${wanted ?? ''}`, (after) =>
    listHistory(after === undefined ? wanted : shown.current, after),
  );
  const month = list.pages[0] ?? null;
  useEffect(() => {
    // A later page belongs to the month that its first page was of, also when that one was asked for without
    // a month.
    shown.current = month?.month ?? null;
  }, [month]);
  const entries = list.pages.flatMap((page) => page.entries);
  return { list, month, entries, show: setWanted };
}
