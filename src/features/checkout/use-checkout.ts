/**
 * Checking out as the state of its page: the quote of the cart, and the order that is made of it at the price
 * that was seen.
 */
import { useRef, useState } from 'react';
import type { CartProblem, Quote } from '../../../cloudfunctions/contract/order';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { troubleWords } from '../../components/message-line';
import { showOrderInstead } from '../../platform/navigation';
import { randomId } from '../../platform/random-id';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { cartLine, type CartEntry } from '../cart/cart-entry';
import { useCart } from '../cart/use-cart';
import { orderChannel, placeNow, useOrderPlace } from '../cart/use-order-place';
import { askForMessages, payOrder } from '../orders/use-paying';
import { createOrder, quote as askQuote } from './api';
import { checkoutWords } from './words';

export interface Checkout {
  /** The last quote; while `busy` perhaps of another cart. */
  quote: Quote | null;
  problems: CartProblem[];
  rejection: RejectionCode | null;
  busy: boolean;
  retry: () => void;
  usesPoints: boolean;
  setUsesPoints: (uses: boolean) => void;
  /** The coupon that saves most, none, or this one. */
  couponWanted: string;
  chooseCoupon: (wanted: string) => void;
  remark: string;
  setRemark: (remark: string) => void;
  /** Orders and pays. */
  pay: () => void;
  paying: boolean;
  trouble: string | null;
}

/** @param entries the cart of the store, not empty */
export function useCheckout(store: string, entries: CartEntry[]): Checkout {
  const [usesPoints, setUsesPoints] = useState(false);
  const [couponWanted, setCouponWanted] = useState('best');
  const [remark, setRemark] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [changed, setChanged] = useState<Quote | null>(null);
  const place = useOrderPlace(placeNow);
  const cart = {
    store,
    lines: entries.map(cartLine),
    points: usesPoints ? ('most' as const) : ('none' as const),
  };
  const key = JSON.stringify({ ...cart, couponWanted });
  const { data, rejection, busy, retry } = useReply(key, () => askQuote({ ...cart, coupon: couponWanted }));
  const quoted = data?.outcome === 'quoted' ? data.quote : null;
  const quote = changed ?? quoted;
  // One id for one cart at one price: pressed twice, or asked again after trouble on the way, it is the same
  // order.
  const attempt = useRef({ of: '', id: '' });

  const showChanged = (now: Quote, coupon: string | null): void => {
    // Without the coupon that was seen: whichever is best is chosen anew.
    const isGone = coupon !== null && now.coupon?.coupon !== coupon;
    setTrouble(isGone ? checkoutWords.couponGone : checkoutWords.priceChanged);
    setChanged(isGone ? null : now);
    if (!isGone) return;
    if (couponWanted === 'best') retry();
    else setCouponWanted('best');
  };

  const paying = useSingleFlight(async (seen: Quote) => {
    setTrouble(null);
    const coupon = seen.coupon?.coupon ?? null;
    const of = `${key} ${seen.payableFen} ${seen.points.used} ${coupon} ${remark}`;
    if (attempt.current.of !== of) attempt.current = { of, id: randomId() };
    await askForMessages();
    const reply = await createOrder({
      ...cart,
      payableFen: seen.payableFen,
      pointsUsed: seen.points.used,
      coupon,
      place,
      channel: orderChannel(),
      remark,
      requestId: attempt.current.id,
    });
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    if (reply.data.outcome === 'price-changed') return showChanged(reply.data.quote, coupon);
    if (reply.data.outcome === 'problems') {
      setTrouble(reply.data.problems.map(({ message }) => message).join('；'));
      return retry();
    }
    const { order } = reply.data;
    await payOrder(order);
    await showOrderInstead(order);
    useCart.getState().clear(store);
  });

  return {
    quote,
    problems: data?.outcome === 'problems' ? data.problems : [],
    rejection,
    busy,
    retry,
    usesPoints,
    setUsesPoints: (uses) => {
      setChanged(null);
      setUsesPoints(uses);
    },
    couponWanted,
    chooseCoupon: (wanted) => {
      setChanged(null);
      setTrouble(null);
      setCouponWanted(wanted);
    },
    remark,
    setRemark,
    pay: () => {
      if (quote !== null && !busy) paying.start(quote);
    },
    paying: paying.busy !== null,
    trouble,
  };
}
