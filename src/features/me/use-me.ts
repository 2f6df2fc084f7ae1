/**
 * "Me" as the state of a page: asked again whenever the page comes on screen, because another page may have
 * changed it.
 */
import { useCallback, useState } from 'react';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { usePageShown } from '../../platform/navigation';
import { useReply, type ReplyState } from '../../platform/use-reply';
import { noteConsent } from '../behaviour/waiting-events';
import { useSession } from '../session/use-session';
import { showMe } from './api';

async function askMe(): Promise<Reply<MeReply>> {
  const { turn } = useSession.getState();
  const reply = await showMe();
  if (reply.ok && useSession.getState().turn === turn)
    noteConsent(reply.data.consents.personalisation.granted);
  return reply;
}

export interface Me extends ReplyState<MeReply> {
  /** Asks again, unless an answer is on its way anyway. */
  retry: () => void;
  /** Asks again after something was changed: an answer that is on its way may be from before. */
  refresh: () => void;
}

/** Asks anew for each member. */
export function useMe(): Me {
  const turn = useSession((state) => state.turn);
  const [changes, setChanges] = useState(0);
  const me = useReply(`me ${turn} ${changes}`, askMe);
  usePageShown(me.retry);
  const refresh = useCallback(() => setChanges((before) => before + 1), []);
  return { ...me, refresh };
}
