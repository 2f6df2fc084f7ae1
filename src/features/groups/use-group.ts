/** A group as the state of its page: true within three seconds while it is on screen and may still change. */
import { useEffect, useRef } from 'react';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import { timed, type Timed } from '../../components/server-clock';
import { usePageShown } from '../../platform/navigation';
import { useRepeating } from '../../platform/use-repeating';
import { useReply, type ReplyState } from '../../platform/use-reply';
import { showGroup } from './api';

const EVERY_MS = 2_500;
/** Below it, clocks differ by what the network does, and a countdown would stutter. Milliseconds. */
const STEADY_MS = 1_500;

const RUNNING: ReadonlySet<GroupReply['state']> = new Set(['forming', 'closing', 'failing']);

/** Whether something of it may still change by itself: its seats, or what becomes of the member's money. */
export function isOpen({ state, mine }: GroupReply): boolean {
  if (RUNNING.has(state)) return true;
  if (mine === null) return false;
  if (mine.state === 'paid' || mine.state === 'refunding') return true;
  return mine.back !== null && (mine.back.state === 'queued' || mine.back.state === 'processing');
}

/** The clock of the first answer, until it is plainly another. */
function useSteady(data: (GroupReply & Timed) | null): (GroupReply & Timed) | null {
  const kept = useRef<number | null>(null);
  const measured = data?.offsetMs ?? null;
  const isNear = kept.current !== null && measured !== null && Math.abs(measured - kept.current) < STEADY_MS;
  const offsetMs = isNear ? kept.current : measured;
  useEffect(() => {
    kept.current = offsetMs;
  });
  return data === null || offsetMs === null ? data : { ...data, offsetMs };
}

/** Asks when the page appears, each time it comes back, and every few seconds while it may change. */
export function useGroup(group: string): ReplyState<GroupReply & Timed> & { retry: () => void } {
  const { data, retry, ...state } = useReply(group, () => timed(() => showGroup(group)));
  usePageShown(retry);
  useRepeating(retry, EVERY_MS, data !== null && isOpen(data));
  return { ...state, data: useSteady(data), retry };
}
