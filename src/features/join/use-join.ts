/** Joining as the state of a button. */
import { useState } from 'react';
import { troubleWords } from '../../components/message-line';
import { requireWechatConsent } from '../../platform/privacy';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useSession } from '../session/use-session';
import { joinProgramme, type Consents } from './api';
import { useWelcome } from './use-welcome';
import { joinWords } from './words';

export interface BrandToJoin {
  name: string;
  /** Points; null: none. */
  welcomeGift: string | null;
}

/**
 * Joins once, however often it is pressed; then the session is the member's, and they are welcomed.
 * @param onJoined called when that is done
 */
export function useJoin(
  brand: BrandToJoin,
  onJoined: () => void,
): { join: (consents: Consents) => void; busy: boolean; trouble: string | null } {
  const [trouble, setTrouble] = useState<string | null>(null);
  const flight = useSingleFlight(async (consents: Consents) => {
    setTrouble(null);
    if (!(await requireWechatConsent())) return setTrouble(joinWords.refused);
    const reply = await joinProgramme(consents);
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    const points = reply.data.welcomePoints;
    useWelcome
      .getState()
      .say({ brandName: brand.name, points, isReturn: points === null && brand.welcomeGift !== null });
    useSession.getState().start(reply.data);
    onJoined();
  });
  return { join: flight.start, busy: flight.busy !== null, trouble };
}
