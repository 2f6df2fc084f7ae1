/** What a clerk does while a member stands at the till. */
import type { CreditReply, GivenReply, RedeemReply } from '../../contract/staff';
import type { Reply } from '../../contract/reply';
import { giveGoodwill } from '../../core/settlement/coupon/give-goodwill';
import { creditSale as credit } from '../../core/settlement/till/credit-sale';
import { redeemAtTill, type Asked } from '../../core/settlement/till/redeem-at-till';
import { UNDO_MS } from '../../core/settlement/till/reverse-redemption';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { isoInstant } from '../../core/kernel/time';
import { placeOf, type AskedFor, type Asking } from './asking';

type TakeRequest = AskedFor<'redeem-benefit' | 'redeem-coupon' | 'take-points'>;

function takeOf(request: TakeRequest): Asked['take'] {
  switch (request.action) {
    case 'redeem-benefit':
      return { benefit: request.benefit };
    case 'redeem-coupon':
      return { coupon: request.coupon, amountFen: request.amountFen ?? null };
    case 'take-points':
      return { points: request.points };
  }
}

/** Takes a benefit, a coupon, or points. */
export async function redeem(context: Asking, request: TakeRequest): Promise<Reply<RedeemReply>> {
  const { store, session, requestId } = request;
  const asked = { sessionId: session, take: takeOf(request), id: requestId };
  const taken = await redeemAtTill(context.database, placeOf(context, store), asked, context.now);
  if ('refused' in taken) return reject(taken.refused, taken.message);
  const undoUntil = isoInstant(Date.parse(taken.redeemedAt) + UNDO_MS);
  return accept({ handOut: null, ...taken, undoUntil });
}

/** Credits a sale that was rung up elsewhere. */
export async function creditSale(
  context: Asking,
  request: AskedFor<'credit-sale'>,
): Promise<Reply<CreditReply>> {
  const { store, session, day, receipt, amountFen, time, requestId } = request;
  const asked = { sessionId: session, day, receipt, amountFen: BigInt(amountFen), time, id: requestId };
  const credited = await credit(context.database, placeOf(context, store), asked, context.now);
  return 'refused' in credited ? reject(credited.refused) : accept(credited);
}

/** Gives a coupon as a kindness. */
export async function giveCoupon(
  context: Asking,
  { store, session, template: templateId, reason, requestId }: AskedFor<'give-coupon'>,
): Promise<Reply<GivenReply>> {
  const by = { place: placeOf(context, store), role: staffOf(context).role };
  const goodwill = { sessionId: session, templateId, reason, requestId };
  const given = await giveGoodwill(context.database, by, goodwill, context.now);
  if (!('refused' in given)) return accept({ coupon: given.couponId.toString(), name: given.name });
  return 'message' in given ? reject(given.refused, given.message) : reject(given.refused);
}
