/**
 * The events of the signed-in member that wait on this device, and whether the member allows them at all.
 * Without consent nothing is written to the device; another member or a withdrawal empties it. No calls here.
 */
import type { BehaviourEvent } from '../../../cloudfunctions/contract/insight';
import { deviceStorage } from '../../platform/storage';
import { sessionMark } from '../session/session-mark';
import { useSession } from '../session/use-session';
import { enqueue, type Waiting } from './queue';

const STORAGE_KEY = 'huigan-behaviour';

export type Consent = 'unknown' | 'granted' | 'refused';

let consent: Consent = 'unknown';
let queue: Waiting[] = [];

function readStored(): Waiting[] {
  const { session } = useSession.getState();
  const text = deviceStorage.getItem(STORAGE_KEY);
  if (text === null || session === null) return [];
  try {
    const stored = JSON.parse(text) as { owner: string; queue: Waiting[] };
    return stored.owner === sessionMark(session) && Array.isArray(stored.queue) ? stored.queue : [];
  } catch {
    return [];
  }
}

/** What waits, the oldest first. */
export const waitingEvents = (): readonly Waiting[] => queue;

export const behaviourConsent = (): Consent => consent;

/** Replaces what waits; on the device only what the member allowed. */
export function setWaiting(next: Waiting[]): void {
  queue = next;
  const { session } = useSession.getState();
  if (consent !== 'granted' || session === null || queue.length === 0) deviceStorage.removeItem(STORAGE_KEY);
  else deviceStorage.setItem(STORAGE_KEY, JSON.stringify({ owner: sessionMark(session), queue }));
}

/**
 * Adds one in memory; nothing for a member who does not want it. The device's storage follows with the next
 * batch.
 */
export function addWaiting(event: BehaviourEvent): void {
  if (consent !== 'refused') queue = enqueue(queue, event);
}

/** What the member says, now or as the server tells it. A withdrawal empties the queue. */
export function noteConsent(granted: boolean): void {
  const wasKnown = consent === 'granted';
  consent = granted ? 'granted' : 'refused';
  if (!granted) setWaiting([]);
  else if (!wasKnown) setWaiting([...readStored(), ...queue]);
}

useSession.subscribe((now, before) => {
  if (now.turn === before.turn) return;
  consent = 'unknown';
  setWaiting([]);
});
