/**
 * Noting what a member does. It only writes into memory; what is sent, and whether, is decided later
 * (send-events.ts).
 */
import type { BehaviourEvent } from '../../../cloudfunctions/contract/insight';
import { sendEvents } from './send-events';
import { addWaiting, waitingEvents } from './waiting-events';

/** What waits goes together, so often. Milliseconds. */
export const SEND_EVERY_MS = 15_000;

let timer: ReturnType<typeof setTimeout> | null = null;

function sendLater(): void {
  timer ??= setTimeout(() => {
    timer = null;
    void sendEvents().finally(() => {
      if (waitingEvents().length > 0) sendLater();
    });
  }, SEND_EVERY_MS);
}

/** Time and chance: enough to tell the events of one member apart. */
const newId = (now: number): string =>
  (now.toString(36) + Math.random().toString(36).slice(2) + '00000000').slice(0, 24);

type What = Omit<BehaviourEvent, 'id' | 'name' | 'at'>;

/**
 * Notes that something happened. Returns at once, and nothing is kept without the member's consent.
 * @example track('product-seen', { page: 'pages/menu/index', subject: 'latte' })
 */
export function track(name: BehaviourEvent['name'], what: What = {}): void {
  const now = Date.now();
  addWaiting({ id: newId(now), name, at: new Date(now).toISOString(), ...what });
  if (waitingEvents().length > 0) sendLater();
}
