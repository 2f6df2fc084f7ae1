/** The quote of a cart as the state of a page: with points or without, with which coupon. */
import { useState } from 'react';
import type { SeatQuoteReply, WhyNoSeat } from '../../../cloudfunctions/contract/group';
import type { CartProblem, Quote, QuoteReply } from '../../../cloudfunctions/contract/order';
import type { Reply, RejectionCode } from '../../../cloudfunctions/contract/reply';
import { useReply } from '../../platform/use-reply';
import { cartLine, type CartEntry } from '../cart/cart-entry';
import { quoteSeat } from '../groups/api';
import { quote as askQuote, type Quoting } from './api';
import { checkoutWords } from './words';

export interface QuoteState {
  /** The last quote; while `busy` perhaps of another cart. */
  quote: Quote | null;
  problems: CartProblem[];
  /** Why it cannot be ordered within its 拼单; null: it can, or is in none. */
  why: WhyNoSeat | null;
  rejection: RejectionCode | null;
  busy: boolean;
  retry: () => void;
  usesPoints: boolean;
  setUsesPoints: (uses: boolean) => void;
  /** The coupon that saves most (`best`), `none`, or this one. */
  couponWanted: string;
  chooseCoupon: (wanted: string) => void;
}
interface Quoted extends QuoteState {
  cart: Omit<Quoting, 'coupon'>;
  /** The price is not what was seen: shows the new one, and answers what is to be said. */
  showChanged: (seen: Quote, now: Quote) => string;
}

/**
 * @param entries the cart of the store, not empty
 * @param group the 拼单 that it is ordered in; null: none
 */
export function useQuote(store: string, entries: CartEntry[], group: string | null): Quoted {
  const [usesPoints, setUsesPoints] = useState(false);
  const [couponWanted, setCouponWanted] = useState('best');
  const [changed, setChanged] = useState<Quote | null>(null);
  const cart = {
    store,
    lines: entries.map(cartLine),
    points: usesPoints ? ('most' as const) : ('none' as const),
  };
  const asked = { ...cart, coupon: couponWanted };
  const { data, rejection, busy, retry } = useReply(
    JSON.stringify({ ...asked, group }),
    (): Promise<Reply<QuoteReply | SeatQuoteReply>> =>
      group === null ? askQuote(asked) : quoteSeat({ ...asked, seat: { group } }),
  );
  const quoted = data?.outcome === 'quoted' ? data.quote : null;
  return {
    cart,
    quote: changed ?? quoted,
    problems: data?.outcome === 'problems' ? data.problems : [],
    why: data?.outcome === 'no-seat' ? data.why : null,
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
      setCouponWanted(wanted);
    },
    showChanged: (seen, now) => {
      if (seen.coupon === null || now.coupon?.coupon === seen.coupon.coupon) {
        setChanged(now);
        return checkoutWords.priceChanged;
      }
      // Without the coupon that was seen: whichever is best is chosen anew.
      setChanged(null);
      if (couponWanted === 'best') retry();
      else setCouponWanted('best');
      return checkoutWords.couponGone;
    },
  };
}
