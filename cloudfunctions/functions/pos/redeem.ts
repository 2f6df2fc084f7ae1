/** POST /pos/v1/redeem: takes a benefit, points or a coupon of the member who was identified. */
import { posRedeemRequestSchema, type PosError, type PosRedeemReply } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { lookAtRung } from '../../core/settlement/pos/rung-coupon';
import { redeemAtTill, type Asked } from '../../core/settlement/till/redeem-at-till';
import { isoInstant } from '../../core/kernel/time';
import type { PosCall, Understood } from './pos-call';
import { readRequest } from './read-request';

/** What is left, or why nothing was taken: it names when and where a benefit was used. */
export function redeem(call: PosCall): Understood {
  const read = readRequest(posRedeemRequestSchema, call.body);
  if ('refused' in read) return read;
  const { id, session, clerk, take } = read.request;
  if (!('coupon' in take)) {
    const asked = { sessionId: session, take, id };
    return { keys: {}, answer: async () => ({ reply: await taken(call, clerk, asked) }) };
  }
  const looked = lookAtRung(take.lines);
  if ('refused' in looked) return looked;
  return {
    keys: looked.keys,
    answer: async ({ categories }) => {
      const rung = { coupon: take.coupon, lines: looked.lines(categories) };
      return { reply: await taken(call, clerk, { sessionId: session, take: rung, id }) };
    },
  };
}

async function taken(
  { platform, till, now }: PosCall,
  clerk: string,
  asked: Asked,
): Promise<PosRedeemReply | PosError> {
  const place = { ...till, staffId: null, clerk };
  const redeemed = await redeemAtTill(platform.database, place, asked, now);
  if ('refused' in redeemed) return posError(redeemed.refused, redeemed.message);
  return { ok: true, ...redeemed, redeemedAt: isoInstant(Date.parse(redeemed.redeemedAt)) };
}
