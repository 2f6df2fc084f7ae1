/** Keeps a member's code ready for a day without network, also for a member who has not opened it yet. */
import { useCallback, useEffect, useRef } from 'react';
import { useComingAndGoing } from '../../platform/launch';
import { useSession } from '../session/use-session';
import { useKeptCode } from './kept-code';
import { lastsADay, refreshKeys } from './refresh-code';

/** Later than what the page on screen needs for itself. Milliseconds. */
const AFTER_THE_PAGE_MS = 3_000;

/** The page comes first: without it nobody can show what the keys are for. */
async function keepUp(loadPage: () => Promise<unknown>): Promise<void> {
  if (useSession.getState().who !== 'member') return;
  await loadPage().catch(() => undefined); // no network: the next time
  if (!lastsADay(useKeptCode.getState().kept, Date.now())) await refreshKeys();
}

/**
 * For app.tsx: when the mini-program comes up or a member signs in, asks for keys if those on the device end
 * within a day.
 * @param loadPage brings the page of the code onto the device
 */
export function useCodeUpkeep(loadPage: () => Promise<unknown>): void {
  const turn = useSession((state) => state.turn);
  const who = useSession((state) => state.who);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const stop = useCallback(() => clearTimeout(timer.current), []);
  const keepUpSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepUp(loadPage), AFTER_THE_PAGE_MS);
  }, [loadPage]);
  useEffect(() => {
    keepUpSoon();
    return stop;
  }, [turn, who, keepUpSoon, stop]);
  useComingAndGoing(keepUpSoon, stop);
}
