/** POST /pos/v1/events: what was sold, completed and refunded, and what each did to its member. */
import { posEventsRequestSchema } from '../../contract/pos';
import { receivePosEvents } from '../../core/settlement/pos/receive-pos-events';
import { readRequest } from './read-request';
import type { Answered, PosCall } from './pos-call';

/** Each event with its outcome, in the order given. */
export async function answerEvents({ platform, till, messageId, body, now }: PosCall): Promise<Answered> {
  const read = readRequest(posEventsRequestSchema, body);
  if ('refused' in read) return { reply: read.refused };
  const { database, vault } = platform;
  const batch = { vault, till, messageId, told: read.request.events, now };
  const { results, done } = await receivePosEvents(database, batch);
  return { reply: { ok: true, results }, done };
}
