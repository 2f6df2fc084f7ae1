/** POST /pos/v1/events: what was sold, completed and refunded, and what each did to its member. */
import { posEventsRequestSchema, type PosEventResult } from '../../contract/pos';
import { offlineTakings } from '../../core/settlement/pos/offline-takings';
import { lookAtEach, receivePosEvents } from '../../core/settlement/pos/receive-pos-events';
import { addReceiptLines } from './receipt-lines';
import { settleOfflineCoupons } from '../../core/settlement/till/settle-offline-coupons';
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
      const { results, done, kept } = await receivePosEvents(database, batch, looked, facts);
      const offline = offlineTakings(kept, till.storeId);
      if (offline !== null) {
        const outcomes = await settleOfflineCoupons(database, till, offline, now);
        for (const [index, place] of offline.places.entries())
          results[place] = { ...results[place], coupon: outcomes[index] } as PosEventResult;
      }
      await addReceiptLines(database, kept, results, now);
      return { reply: { ok: true, results }, done };
    },
  };
}
