/** Whom the next order would reward, as the state of a page that pays. */
import { useState } from 'react';
import type { AttributionView } from '../../../cloudfunctions/contract/referral';
import { troubleWords } from '../../components/message-line';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { endAttribution, showAttribution } from './api';

export interface Attribution {
  /** Null: nobody, or it is not known: the order is then as the server says. */
  view: AttributionView | null;
  /** The guest said no. */
  isEnded: boolean;
  /** That no is on its way: paying waits for it. */
  isEnding: boolean;
  trouble: string | null;
  end: () => void;
}

/** Asked for once when the page appears; never in the way of paying. */
export function useAttribution(): Attribution {
  const { data } = useReply('attribution', showAttribution);
  const [isEnded, setEnded] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ending = useSingleFlight<true>(async () => {
    setTrouble(null);
    const reply = await endAttribution();
    if (reply.ok) setEnded(true);
    else setTrouble(troubleWords(reply.code));
  });
  return {
    view: data?.attribution ?? null,
    isEnded,
    isEnding: ending.busy !== null,
    trouble,
    end: () => ending.start(true),
  };
}
