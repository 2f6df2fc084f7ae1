/** POST /pos/v1/redeem: takes a benefit or points of the member who was identified. */
import { posRedeemRequestSchema, type PosError, type PosRedeemReply } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { redeemAtTill } from '../../core/settlement/till/redeem-at-till';
import type { PosCall } from './pos-call';
import { readRequest } from './read-request';

/** What is left, or why nothing was taken: it names when and where a benefit was used. */
export async function answerRedeem({
  platform,
  till,
  body,
  now,
}: PosCall): Promise<PosRedeemReply | PosError> {
  const read = readRequest(posRedeemRequestSchema, body);
  if ('refused' in read) return read.refused;
  const { id, session, clerk, take } = read.request;
  const place = { ...till, staffId: null, clerk };
  const asked = { sessionId: session, take, id };
  const taken = await redeemAtTill(platform.database, place, asked, now);
  if ('refused' in taken) return posError(taken.refused, taken.message);
  return { ok: true, ...taken, redeemedAt: new Date(taken.redeemedAt).toISOString() };
}
