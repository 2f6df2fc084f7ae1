/** Joining on the way to a seat: the sheet with the guideline, opened with one tap. */
import { useState, type ReactElement } from 'react';
import { troubleWords } from '../../components/message-line';
import { useSingleFlight } from '../../platform/use-single-flight';
import { showBrand } from '../home/api';
import { useJoinSheet } from '../join/use-join-sheet';

/**
 * @param onJoined the session is a member's now
 * @returns `start` opens the sheet; render `sheet` outside of anything sticky
 */
export function useJoinFirst(onJoined?: () => void): {
  start: () => void;
  busy: boolean;
  trouble: string | null;
  sheet: ReactElement | null;
} {
  const [trouble, setTrouble] = useState<string | null>(null);
  const { open, sheet } = useJoinSheet(onJoined);
  const asking = useSingleFlight<true>(async () => {
    setTrouble(null);
    const reply = await showBrand();
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    open({ name: reply.data.brand.name, welcomeGift: reply.data.welcomeGift });
  });
  return { start: () => asking.start(true), busy: asking.busy !== null, trouble, sheet };
}
