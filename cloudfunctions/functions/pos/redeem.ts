/** POST /pos/v1/redeem: takes a benefit, points or a coupon of the member who was identified. */
import { posRedeemRequestSchema, type PosError, type PosRedeemReply } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { redeemAtTill, type Asked } from '../../core/settlement/till/redeem-at-till';
import { linesOf, repeatedLine } from '../../core/pos/pos-event.rules';
import { isoInstant } from '../../core/kernel/time';
import type { RungLine } from '../../core/pricing/till-cart.rules';
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
  const repeated = repeatedLine(take.lines);
  if (repeated !== null) return repeated;
  return {
    keys: { products: take.lines.map((line) => line.product) },
    answer: async ({ categories }) => {
      const rung = { coupon: take.coupon, lines: inFen(linesOf(take.lines, categories)) };
      return { reply: await taken(call, clerk, { sessionId: session, take: rung, id }) };
    },
  };
}

const inFen = (lines: ReturnType<typeof linesOf>): RungLine[] =>
  lines.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) }));

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
