/**
 * Sends what waits, when the network is good and the member allows it. Nobody waits for it, and nothing
 * depends on it.
 */
import { isNetworkGood } from '../../platform/network';
import { isPassing } from '../../platform/passing-trouble';
import { showMe } from '../me/api';
import { useSession } from '../session/use-session';
import { recordEvents } from './api';
import { afterFailure, afterSuccess, nextBatch } from './queue';
import { behaviourConsent, noteConsent, setWaiting, waitingEvents } from './waiting-events';

/** Whether the member allows it; asks once when nobody said it yet. */
async function isAllowed(turn: number): Promise<boolean> {
  if (behaviourConsent() === 'unknown') {
    const me = await showMe();
    if (useSession.getState().turn !== turn) return false;
    if (me.ok) noteConsent(me.data.consents.personalisation.granted);
    else if (!isPassing(me.code)) noteConsent(false);
  }
  return behaviourConsent() === 'granted';
}

let isSending = false;

/** One batch at a time. Never throws. */
export async function sendEvents(): Promise<void> {
  const { who, turn } = useSession.getState();
  if (isSending || waitingEvents().length === 0) return;
  if (who !== 'member') {
    setWaiting([]);
    return;
  }
  isSending = true;
  try {
    // What cannot be sent now outlives the mini-program's being closed.
    if (behaviourConsent() === 'granted') setWaiting([...waitingEvents()]);
    if (!(await isNetworkGood()) || !(await isAllowed(turn))) return;
    const batch = nextBatch(waitingEvents());
    const reply = await recordEvents(batch.map(({ event }) => event));
    if (useSession.getState().turn !== turn) return;
    setWaiting((reply.ok ? afterSuccess : afterFailure)(waitingEvents(), batch));
  } finally {
    isSending = false;
  }
}
