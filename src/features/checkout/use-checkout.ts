/** Checking out as the state of its page: the order that is made of a quote at the price that was seen. */
import { useRef, useState } from 'react';
import type { Quote, Serving } from '../../../cloudfunctions/contract/order';
import { troubleWords } from '../../components/message-line';
import { isTable } from '../../components/place-words';
import { randomId } from '../../platform/random-id';
import { useSingleFlight } from '../../platform/use-single-flight';
import type { CartEntry } from '../cart/cart-entry';
import { useCart } from '../cart/use-cart';
import { officeAt, useOffice } from '../cart/use-office';
import { orderChannel, placeNow, useOrderPlace } from '../cart/use-order-place';
import { remarkTo, useKeptRemarks } from './kept-remarks';
import { askFor, payAndShow, placeOrder, type InOffice } from './place-order';
import { useQuote, type QuoteState } from './use-quote';

export interface Checkout extends QuoteState {
  remark: string;
  setRemark: (remark: string) => void;
  serving: Serving;
  setServing: (serving: Serving) => void;
  /** Null: it is ordered in no 拼单. */
  office: InOffice;
  setShowsFace: (shows: boolean) => void;
  /** Orders and pays. */
  pay: () => void;
  paying: boolean;
  trouble: string | null;
}

/** The 拼单 that orders of the store are part of now, and whether the others see the name. */
function useInOffice(store: string): { office: InOffice; setShowsFace: (shows: boolean) => void } {
  const group = useOffice(officeAt(store))?.group ?? null;
  const [showsFace, setShowsFace] = useState(false);
  return { office: group === null ? null : { group, showsFace }, setShowsFace };
}

/** Whoever sits at a table drinks there, until they say otherwise; whoever does not, takes it along. */
function useServing(place: string): { serving: Serving; setServing: (serving: Serving) => void } {
  const [chosen, setServing] = useState<Serving | null>(null);
  const preset = isTable(place) ? 'eat-in' : 'take-away';
  return { serving: chosen ?? preset, setServing };
}

/** @param entries the cart of the store, not empty */
export function useCheckout(store: string, entries: CartEntry[]): Checkout {
  const remark = useKeptRemarks(remarkTo(store));
  const setRemark = (words: string): void => useKeptRemarks.getState().write(store, words);
  const [trouble, setTrouble] = useState<string | null>(null);
  const place = useOrderPlace(placeNow);
  const { serving, setServing } = useServing(place);
  const { office, setShowsFace } = useInOffice(store);
  const { cart, showChanged, ...state } = useQuote(store, entries, office?.group ?? null);
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
    const of = JSON.stringify({ cart, price, remark, office, serving });
    if (attempt.current.of !== of) attempt.current = { of, id: randomId() };
    await askFor(office);
    const { id: requestId } = attempt.current;
    const wish = { ...cart, ...price, place, serving, channel: orderChannel(), remark, requestId };
    const reply = await placeOrder(wish, office);
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    if (reply.data.outcome === 'price-changed') return setTrouble(showChanged(seen, reply.data.quote));
    if (reply.data.outcome === 'no-seat') {
      setTrouble(reply.data.why.message);
      return state.retry();
    }
    if (reply.data.outcome === 'problems') {
      setTrouble(reply.data.problems.map(({ message }) => message).join('；'));
      return state.retry();
    }
    await payAndShow(reply.data.order, office);
    useCart.getState().clear(store);
    setRemark('');
  });

  return {
    ...state,
    chooseCoupon: (wanted) => {
      setTrouble(null);
      state.chooseCoupon(wanted);
    },
    remark,
    setRemark,
    serving,
    setServing,
    office,
    setShowsFace,
    pay: () => {
      if (state.quote !== null && !state.busy) paying.start(state.quote);
    },
    paying: paying.busy !== null,
    trouble,
  };
}
