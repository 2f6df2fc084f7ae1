/** POST /pos/v1/events: what was sold, completed and refunded, and what each did to its member. */
import { posEventsRequestSchema } from '../../contract/pos';
import { lookAtEach, receivePosEvents } from '../../core/settlement/pos/receive-pos-events';
import type { PosCall, Understood } from './pos-call';
import { readRequest } from './read-request';

/** Each event with its outcome, in the order given. */
export async function events({ platform, till, messageId, body, now }: PosCall): Promise<Understood> {
  const read = readRequest(posEventsRequestSchema, body);
  if ('refused' in read) return read;
  const { database, vault } = platform;
  const batch = { vault, till, messageId, told: read.request.events, now };
  const looked = await lookAtEach(batch);
  return {
    keys: looked.keys,
    async answer(facts) {
      const { results, done } = await receivePosEvents(database, batch, looked, facts);
      return { reply: { ok: true, results }, done };
    },
  };
}
