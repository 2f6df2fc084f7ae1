/** Events that wait to be sent: how many may wait, how many go at once, and when one is given up. Pure. */
import type { BehaviourEvent } from '../../../cloudfunctions/contract/insight';
import { BEHAVIOUR_BATCH } from '../../../cloudfunctions/contract/limits';

/**
 * What waits longer than this many others is dropped: behaviour is never more precious than the device's
 * storage.
 */
export const QUEUE_LENGTH = 200;
/** Once, and once more. */
const MOST_ATTEMPTS = 2;

export interface Waiting {
  event: BehaviourEvent;
  /** How often it was sent in vain. */
  attempts: number;
}

/** The queue with one more; the oldest make room. */
export const enqueue = (queue: readonly Waiting[], event: BehaviourEvent): Waiting[] =>
  [...queue, { event, attempts: 0 }].slice(-QUEUE_LENGTH);

/** What goes in one call: the oldest first. */
export const nextBatch = (queue: readonly Waiting[]): Waiting[] => queue.slice(0, BEHAVIOUR_BATCH);

/** The queue after its batch arrived. */
export function afterSuccess(queue: readonly Waiting[], batch: readonly Waiting[]): Waiting[] {
  const sent = new Set(batch.map(({ event }) => event.id));
  return queue.filter(({ event }) => !sent.has(event.id));
}

/** The queue after its batch was lost: what was lost twice is dropped. */
export function afterFailure(queue: readonly Waiting[], batch: readonly Waiting[]): Waiting[] {
  const lost = new Set(batch.map(({ event }) => event.id));
  return queue.flatMap((waiting) => {
    if (!lost.has(waiting.event.id)) return [waiting];
    const attempts = waiting.attempts + 1;
    return attempts < MOST_ATTEMPTS ? [{ ...waiting, attempts }] : [];
  });
}
