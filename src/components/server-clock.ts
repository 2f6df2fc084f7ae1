/** The server's clock, measured from its replies. */
import type { Reply } from '../../cloudfunctions/contract/reply';
import { clockOffset } from './clock-offset';

/** Of a reply: what has to be added to the device's clock to get the server's. Milliseconds. */
export interface Timed {
  offsetMs: number;
}

/** Asks, and measures. @example const reply = await timed(() => showOffer(template)) */
export async function timed<T extends { now: string }>(
  ask: () => Promise<Reply<T>>,
): Promise<Reply<T & Timed>> {
  const askedAt = Date.now();
  const reply = await ask();
  if (!reply.ok) return reply;
  return { ok: true, data: { ...reply.data, offsetMs: clockOffset(reply.data.now, askedAt, Date.now()) } };
}
