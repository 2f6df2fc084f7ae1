/** Lines of an order, one's own or somebody's, as they go into the cart of a store. */
import { openMenu } from '../../platform/navigation';
import { withEntry, type CartEntry, type NewEntry } from '../cart/cart-entry';
import { cartOf, useCart } from '../cart/use-cart';
import { useOrderPlace } from '../cart/use-order-place';

export interface Filling {
  store: { id: string; name: string };
  entries: NewEntry[];
  /** What of it cannot be had now, and why: "茉莉轻乳茶", "已售罄". */
  missing: { name: string; why: string }[];
}

/** Instead of what is in the cart, or besides. */
export type FillHow = 'replace' | 'join';

/** Fills the cart and shows the menu. Whoever sits at a table of that store sits there still. */
export function fillCart({ store, entries }: Omit<Filling, 'missing'>, how: FillHow): Promise<void> {
  const place = useOrderPlace.getState();
  if (place.store?.id !== store.id) place.choose({ ...store, distance: null });
  if (how === 'replace') useCart.getState().clear(store.id);
  for (const entry of entries) useCart.getState().add(store.id, entry);
  return openMenu();
}

/** What is in the cart of the store now. */
export const inCart = ({ store }: Pick<Filling, 'store'>): CartEntry[] =>
  cartOf(store.id)(useCart.getState());

/** For which of these a cart has no room. @example a cart of 19 kinds and two others: the second */
export function withoutRoom(cart: CartEntry[], entries: readonly NewEntry[]): NewEntry[] {
  let filled = cart;
  return entries.filter((entry) => {
    const more = withEntry(filled, entry);
    filled = more ?? filled;
    return more === null;
  });
}
