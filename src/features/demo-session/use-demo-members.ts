/** The members to choose from, and signing in as one of them or as a newcomer. */
import { useState } from 'react';
import type { DemoMembersReply } from '../../../cloudfunctions/contract/member';
import { usePagedReply, type PagedReply } from '../../platform/use-paged-reply';
import { useSettled } from '../../platform/use-settled';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useSession } from '../session/use-session';
import { listDemoMembers, signInDemo, signInDemoVisitor } from './api';

/** A pause in typing that counts as "done"; shorter would ask the server for every letter. Milliseconds. */
const SEARCH_PAUSE_MS = 300;

/** Members that match `typed`, page by page. */
export function useDemoMembers(typed: string): PagedReply<DemoMembersReply> {
  const search = useSettled(typed.trim(), SEARCH_PAUSE_MS);
  return usePagedReply(`members ${search}`, (after) => listDemoMembers(search, after));
}

/** Stands for "nobody known yet" where a member's key is asked for; no member has an empty key. */
export const NEWCOMER = '';

/**
 * Signs in as whoever is pressed first; further presses wait until that is done.
 * @param onDone opens what the one chosen sees first
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
    const reply = memberKey === NEWCOMER ? await signInDemoVisitor() : await signInDemo(memberKey);
    setFailed(!reply.ok);
    if (!reply.ok) return;
    start({ session: reply.data.session, who: memberKey === NEWCOMER ? 'visitor' : 'member' });
    await onDone();
  });
  return { choose: flight.start, choosing: flight.busy, failed };
}
