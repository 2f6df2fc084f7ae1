/** Sending what waits, once each, oldest first. */
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { useStaffSession } from '../staff-session/use-staff-session';
import { staffTrouble } from '../staff-session/words';
import { creditSale } from './api';
import { useWaitingCredits, type WaitingCredit } from './waiting-credits';

/** Rejections that say nothing about the credit: it goes on waiting. */
const SENT_LATER = new Set<RejectionCode>(['no-network', 'try-again', 'not-signed-in', 'session-expired']);

let underWay: Promise<void> | null = null;

const next = (): WaitingCredit | undefined => {
  const { session, staffId } = useStaffSession.getState();
  if (session === null) return undefined;
  return useWaitingCredits.getState().credits.find(({ by, trouble }) => by === staffId && trouble === null);
};

async function sendAll(): Promise<void> {
  for (let waiting = next(); waiting !== undefined; waiting = next()) {
    const { requestId } = waiting.credit;
    const reply = await creditSale(waiting.credit);
    if (reply.ok) useWaitingCredits.getState().remove(requestId);
    else if (SENT_LATER.has(reply.code)) return;
    else useWaitingCredits.getState().refuse(requestId, staffTrouble(reply));
  }
}

/**
 * Sends what whoever works here typed, until all is sent or the network fails. However many ask meanwhile, it
 * happens once. Never throws.
 */
export function sendCredits(): Promise<void> {
  underWay ??= sendAll().finally(() => {
    underWay = null;
  });
  return underWay;
}
