/** POST /pos/v1/redeem: takes a benefit or points of the member who was identified. */
import { posRedeemRequestSchema, type PosError, type PosRedeemReply } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { redeemAtTill, type Asked } from '../../core/settlement/till/redeem-at-till';
import { isoInstant } from '../../core/kernel/time';
import type { PosCall, Understood } from './pos-call';
import { readRequest } from './read-request';

/** What is left, or why nothing was taken: it names when and where a benefit was used. */
export function redeem(call: PosCall): Understood {
  const read = readRequest(posRedeemRequestSchema, call.body);
  if ('refused' in read) return read;
  const { id, session, clerk, take } = read.request;
  const asked = { sessionId: session, take, id };
  return { keys: {}, answer: async () => ({ reply: await taken(call, clerk, asked) }) };
}

async function taken(
  { platform, till, now }: PosCall,
  clerk: string,
  asked: Asked,
): Promise<PosRedeemReply | PosError> {
  const place = { ...till, staffId: null, clerk };
  const redeemed = await redeemAtTill(platform.database, place, asked, now);
  if ('refused' in redeemed) {
    const { refused, message } = redeemed;
    // No POS asks for coupons: their clerks scan them with the staff's own page.
    return refused === 'coupon-not-usable' ? posError('bad-request') : posError(refused, message);
  }
  const { redemption, redeemedAt, left } = redeemed;
  return { ok: true, redemption, redeemedAt: isoInstant(Date.parse(redeemedAt)), left };
}
