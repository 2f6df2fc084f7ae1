/** Checking out as the state of its page: the order that is made of a quote at the price that was seen. */
import { useRef, useState } from 'react';
import type { Quote } from '../../../cloudfunctions/contract/order';
import { troubleWords } from '../../components/message-line';
import { showOrderInstead } from '../../platform/navigation';
import { randomId } from '../../platform/random-id';
import { useSingleFlight } from '../../platform/use-single-flight';
import type { CartEntry } from '../cart/cart-entry';
import { useCart } from '../cart/use-cart';
import { orderChannel, placeNow, useOrderPlace } from '../cart/use-order-place';
import { askForMessages, payOrder } from '../orders/use-paying';
import { createOrder } from './api';
import { useQuote, type QuoteState } from './use-quote';

export interface Checkout extends QuoteState {
  remark: string;
  setRemark: (remark: string) => void;
  /** Orders and pays. */
  pay: () => void;
  paying: boolean;
  trouble: string | null;
}

/** @param entries the cart of the store, not empty */
export function useCheckout(store: string, entries: CartEntry[]): Checkout {
  const [remark, setRemark] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const place = useOrderPlace(placeNow);
  const { cart, showChanged, ...state } = useQuote(store, entries);
  // One id for one cart at one price: pressed twice, or asked again after trouble on the way, it is the same
  // order.
  const attempt = useRef({ of: '', id: '' });

  const paying = useSingleFlight(async (seen: Quote) => {
    setTrouble(null);
    const price = {
      payableFen: seen.payableFen,
      pointsUsed: seen.points.used,
      coupon: seen.coupon?.coupon ?? null,
    };
    const of = JSON.stringify({ cart, price, remark });
    if (attempt.current.of !== of) attempt.current = { of, id: randomId() };
    await askForMessages();
    const reply = await createOrder({
      ...cart,
      ...price,
      place,
      channel: orderChannel(),
      remark,
      requestId: attempt.current.id,
    });
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    if (reply.data.outcome === 'price-changed') return setTrouble(showChanged(seen, reply.data.quote));
    if (reply.data.outcome === 'problems') {
      setTrouble(reply.data.problems.map(({ message }) => message).join('；'));
      return state.retry();
    }
    const { order } = reply.data;
    await payOrder(order);
    await showOrderInstead(order);
    useCart.getState().clear(store);
  });

  return {
    ...state,
    chooseCoupon: (wanted) => {
      setTrouble(null);
      state.chooseCoupon(wanted);
    },
    remark,
    setRemark,
    pay: () => {
      if (state.quote !== null && !state.busy) paying.start(state.quote);
    },
    paying: paying.busy !== null,
    trouble,
  };
}
