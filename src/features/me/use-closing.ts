/** Closing the account as the state of a page: the figures, the attempt, and what came of it. */
import { useState } from 'react';
import type { ClosingReply } from '../../../cloudfunctions/contract/account';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useSession } from '../session/use-session';
import { closeAccount, previewClosing } from './api';

export interface Closing {
  /** What closing takes away; null before the first answer. */
  figures: ClosingReply | null;
  rejection: RejectionCode | null;
  retry: () => void;
  isBusy: boolean;
  /** The figures changed between seeing and confirming: they were asked for again. */
  haveChanged: boolean;
  /** Why the last attempt failed otherwise. */
  trouble: RejectionCode | null;
  close: (figures: ClosingReply) => void;
  clear: () => void;
}

/** @param onClosed the account is gone, and with it everything of the member on this device */
export function useClosing(onClosed: () => void, onChanged: () => void): Closing {
  const [haveChanged, setChanged] = useState(false);
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const end = useSession((state) => state.end);
  const { data: figures, rejection, retry } = useReply('closing', previewClosing);
  const { start, busy } = useSingleFlight(async (seen: ClosingReply) => {
    setTrouble(null);
    const reply = await closeAccount(seen);
    if (reply.ok) {
      onClosed();
      return end(); // the keys of the code and the behaviour that waits go with the session
    }
    if (reply.code !== 'figures-changed') return setTrouble(reply.code);
    setChanged(true);
    onChanged();
    retry();
  });
  const clear = (): void => {
    setTrouble(null);
    setChanged(false);
  };
  return { figures, rejection, retry, isBusy: busy !== null, haveChanged, trouble, close: start, clear };
}
