/** Visits: that a member came, and how; and sending what waits when the member goes. */
import { useCallback, useEffect, useRef } from 'react';
import { useComingAndGoing, wayIn } from '../../platform/launch';
import { useSession } from '../session/use-session';
import { sendEvents } from './send-events';
import { track } from './track';

/** Who was away for longer comes for a new visit. Milliseconds. */
const VISIT_GAP_MS = 30 * 60_000;

function trackVisit(): void {
  const { scene, channel } = wayIn();
  track('visit', { ...(scene === null ? {} : { scene }), ...(channel === null ? {} : { channel }) });
}

/** For app.tsx. A member who signs in or joins during a visit is on a visit too. */
export function useVisits(): void {
  const turn = useSession((state) => state.turn);
  const wentAt = useRef<number | null>(null);
  useEffect(trackVisit, [turn]);
  const come = useCallback(() => {
    if (wentAt.current !== null && Date.now() - wentAt.current > VISIT_GAP_MS) trackVisit();
    wentAt.current = null;
  }, []);
  const go = useCallback(() => {
    wentAt.current = Date.now();
    void sendEvents();
  }, []);
  useComingAndGoing(come, go);
}
