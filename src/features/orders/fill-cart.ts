/** Lines of an order, one's own or somebody's, as they go into the cart of a store. */
import { openMenu } from '../../platform/navigation';
import type { NewEntry } from '../cart/cart-entry';
import { useCart } from '../cart/use-cart';
import { useOrderPlace } from '../cart/use-order-place';

/** Fills the cart and shows the menu, which says what cannot be had any more. */
export function fillCart(
  store: { id: string; name: string; distance: number | null },
  entries: NewEntry[],
): Promise<void> {
  useOrderPlace.getState().choose(store);
  for (const entry of entries) useCart.getState().add(store.id, entry);
  return openMenu();
}
