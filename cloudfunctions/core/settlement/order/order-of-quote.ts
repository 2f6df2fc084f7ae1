/** The order that is made of a cart at its price: what is kept, and what is frozen of the quote. Pure. */
import type { FrozenReferral } from '../../../contract/referral-programme';
import type { Identity } from '../../../platform/identity';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { holdUntil } from '../../group/group.rules';
import { NO_SEAT_ASKED } from '../../order/new-order';
import type { OrderTexts } from '../../order/order-texts.store';
import { payByOf } from '../../order/order.rules';
import type { NewOrder } from '../../order/order.types';
import type { ReadySeat } from '../../views/group/try-seat';
import type { QuotedCart } from '../../views/order/quote';
import type { Named, OrderWish } from './order-wish';

/** What the guest wrote on it. */
export function textsOf({ remark }: OrderWish, { cart }: QuotedCart): OrderTexts {
  const texts = cart.lines.flatMap(({ line, text }) => (text === '' ? [] : [[line, text]]));
  return { remark: remark.trim(), cupTexts: Object.fromEntries(texts) as Record<string, string> };
}

/** What is kept of it. */
export function orderOf(
  member: Identity,
  wish: OrderWish,
  { orderId, businessDay }: Named,
  {
    cart,
    priced,
    quote,
    seat,
    referral,
  }: QuotedCart & { seat: ReadySeat | null; referral: FrozenReferral | null },
  now: Instant,
): NewOrder {
  const { notApplied: _why, nextStep: _next, coupon: _used, coupons: _others, ...frozen } = quote;
  const { memberId, brandId } = member;
  return {
    memberId,
    brandId,
    orderId,
    storeId: wish.store,
    businessDay,
    requestId: wish.requestId,
    // What is written on cups lies apart: it is erased with the account.
    quote: { ...frozen, lines: frozen.lines.map((line) => ({ ...line, text: '' })) },
    priceVersion: cart.priceVersion,
    listFen: priced.listFen,
    pointsUsed: priced.points.used,
    couponId: priced.coupon?.couponId ?? null,
    couponOffFen: priced.coupon?.offFen ?? 0n,
    mallItem: null,
    ...(seat === null ? NO_SEAT_ASKED : { groupId: seat.groupId, offerId: seat.offerId, seat: seat.asked }),
    referral,
    payableFen: priced.payableFen,
    place: wish.place,
    serving: wish.serving ?? null,
    channel: wish.channel,
    createdAt: now,
    payBy: seat === null ? payByOf(now) : holdUntil(now, seat.asked.deadline),
    lines: cart.lines.map(({ asked, ...line }, place) => {
      const { listFen, netFen, points } = present(priced.lines[place], `the price of line ${line.line}`);
      const chosen = { options: asked.options, parts: asked.parts };
      const stock = line.stockProducts.length === 0 ? 'not-counted' : 'held';
      return { ...line, listFen, netFen, points, chosen, stock, stockProducts: [...line.stockProducts] };
    }),
  };
}
