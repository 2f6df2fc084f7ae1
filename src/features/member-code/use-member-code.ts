/** The code as the state of a page: it changes by itself at each step of the server's clock. */
import { useCallback, useEffect, useState } from 'react';
import { CODE_STEP_MS, memberCodeAt } from '../../../cloudfunctions/contract/member-code';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { usePageShown } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useKeptCode, type CodeFace, type KeptCode } from './kept-code';
import { refreshFace, refreshKeys } from './refresh-code';

const SECOND_MS = 1_000;

export interface MemberCodeState {
  /** Null: there is no valid key on the device. */
  code: string | null;
  /** Until the code changes; 1–60. */
  secondsLeft: number;
  face: CodeFace | null;
  /** Why the last attempt to get fresh keys brought none; a code that is shown is valid all the same. */
  rejection: RejectionCode | null;
  busy: boolean;
  retry: () => void;
}

/** The code at an instant of the device's clock, and how long it is shown. */
export function codeNow(kept: KeptCode | null, now: number): { code: string | null; secondsLeft: number } {
  const serverNow = now + (kept?.clockOffsetMs ?? 0);
  const untilNext = CODE_STEP_MS - (serverNow % CODE_STEP_MS);
  return {
    code: kept === null ? null : memberCodeAt(kept.keys, serverNow),
    secondsLeft: Math.ceil(untilNext / SECOND_MS),
  };
}

/** Whether there is a valid code on the device, for whoever shows the way to it. */
export const useHasCode = (): boolean => useKeptCode(({ kept }) => codeNow(kept, Date.now()).code !== null);

function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/**
 * Shows what is kept at once, and asks for fresh keys when the page appears, comes back, or the keys run out.
 */
export function useMemberCode(): MemberCodeState {
  const kept = useKeptCode((state) => state.kept);
  const now = useSeconds();
  const [rejection, setRejection] = useState<RejectionCode | null>(null);
  const { start, busy } = useSingleFlight(async (_: 'refresh') => {
    setRejection(null);
    const why = await refreshKeys();
    setRejection(why);
    if (why === null) await refreshFace();
  });
  const refresh = useCallback(() => start('refresh'), [start]);
  const { code, secondsLeft } = codeNow(kept, now);
  const ranOut = kept !== null && code === null;
  useEffect(refresh, [refresh, ranOut]);
  usePageShown(refresh);
  return {
    code,
    secondsLeft,
    face: kept?.face ?? null,
    rejection,
    busy: busy !== null,
    retry: refresh,
  };
}
