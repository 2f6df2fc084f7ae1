/** Taking orders along as one CSV file: every page, one after the other, joined as they come. */
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { everyPage } from '../../platform/every-page';
import { handOverFile } from '../../platform/files';
import type { Attempt } from '../../platform/use-attempt';
import { exportOrders, type OrderFilter } from '../operator-kit/api-trade';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { ordersWords } from './words';

/**
 * Every page as one text; ends at the first trouble, or when nobody waits for it any more.
 * @param onPage called with how many pages have come; false: stop
 */
export async function joinPages(
  filter: OrderFilter,
  onPage: (pages: number) => boolean,
): Promise<Reply<string | null>> {
  const parts: string[] = [];
  const read = await everyPage(
    (after) => exportOrders(filter, after),
    ({ csv }) => onPage(parts.push(csv)),
  );
  return read.ok ? { ok: true, data: read.data ? parts.join('') : null } : read;
}

export interface Csv extends Attempt<OrderFilter> {
  /** Pages that have come. */
  pages: number;
  /** What became of the file; null: nothing yet. */
  done: string | null;
}

/** Leaving the page ends it. */
export function useCsv(): Csv {
  const [pages, setPages] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const attempt = useAttempt(
    (filter: OrderFilter) => {
      setPages(0);
      setDone(null);
      return joinPages(filter, (count) => {
        if (isHere.current) setPages(count);
        return isHere.current;
      });
    },
    async (csv, { from, to }) => {
      if (csv === null) return;
      const handed = await handOverFile(ordersWords.fileName(from, to), csv).catch(() => null);
      setDone(handed === null ? ordersWords.csvFailed : ordersWords.csvDone[handed]);
    },
  );
  return { ...attempt, pages, done };
}
