/** The members to choose from, and signing in as one of them. */
import { useEffect, useState } from 'react';
import type { DemoMembersReply } from '../../../cloudfunctions/contract/member';
import { usePagedReply, type PagedReply } from '../../platform/use-paged-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { listDemoMembers, signInDemo } from './api';
import { useSession } from './use-session';

/** A pause in typing that counts as "done"; shorter would ask the server for every letter. Milliseconds. */
const SEARCH_PAUSE_MS = 300;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SEARCH_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Members that match `typed`, page by page. */
export function useDemoMembers(typed: string): PagedReply<DemoMembersReply> {
  const search = useSettled(typed.trim());
  return usePagedReply(`members ${search}`, (after) => listDemoMembers(search, after));
}

/**
 * Signs in as the member that is pressed first; further presses wait until that is done.
 * @param onDone opens the card
 */
export function useDemoSignIn(onDone: () => Promise<void>): {
  choose: (memberKey: string) => void;
  choosing: string | null;
  failed: boolean;
} {
  const start = useSession((state) => state.start);
  const [failed, setFailed] = useState(false);
  const flight = useSingleFlight(async (memberKey: string) => {
    setFailed(false);
    const reply = await signInDemo(memberKey);
    setFailed(!reply.ok);
    if (!reply.ok) return;
    start(reply.data.session);
    await onDone();
  });
  return { choose: flight.start, choosing: flight.busy, failed };
}
