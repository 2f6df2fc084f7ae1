/** In the cart: what one more step would bring, as the server prices it. Only while the cart is looked at. */
import type { ReactElement } from 'react';
import { useReply } from '../../platform/use-reply';
import { cartLine, type CartEntry } from '../cart/cart-entry';
import { cartOf, useCart } from '../cart/use-cart';
import { useOrderPlace } from '../cart/use-order-place';
import { useSession } from '../session/use-session';
import { quote as askQuote } from './api';
import { NextStep } from './quote-view';

function Step({
  store,
  entries,
  onMore,
}: {
  store: string;
  entries: CartEntry[];
  onMore: () => void;
}): ReactElement | null {
  const asked = { store, lines: entries.map(cartLine), points: 'none' as const, coupon: 'best' };
  const { data } = useReply(JSON.stringify(asked), () => askQuote(asked));
  return data?.outcome === 'quoted' ? <NextStep quote={data.quote} onMore={onMore} /> : null;
}

/** Of the store that is chosen; nothing for whoever is no member yet, and nothing in an empty cart. */
export function CartStep({ onMore }: { onMore: () => void }): ReactElement | null {
  const store = useOrderPlace((state) => state.store?.id ?? '');
  const entries = useCart(cartOf(store));
  const isMember = useSession(({ who }) => who === 'member');
  return isMember && entries.length > 0 ? <Step store={store} entries={entries} onMore={onMore} /> : null;
}
