/** The same again: an order's lines go back into the cart of its store. */
import { useState } from 'react';
import type { OrderLineView, OrderReply } from '../../../cloudfunctions/contract/order';
import { troubleWords } from '../../components/message-line';
import { openMenu } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import type { NewEntry } from '../cart/cart-entry';
import { useCart } from '../cart/use-cart';
import { useOrderPlace } from '../cart/use-order-place';
import { showOrder } from './api';

const entryOf = (line: OrderLineView): NewEntry => ({
  product: line.product,
  quantity: line.quantity,
  ...line.again,
  name: line.name,
  picture: line.picture,
  optionsText: line.optionsText,
  unitFen: line.unitListFen,
});

/** Fills the cart and shows the menu, which says what cannot be had any more. */
function fillCart({ store, lines }: OrderReply): Promise<void> {
  useOrderPlace.getState().choose({ ...store, distance: null });
  for (const line of lines) useCart.getState().add(store.id, entryOf(line));
  return openMenu();
}

/** @returns `start` with the number of an order; `busy`, the one under way */
export function useAgain(): { start: (order: string) => void; busy: string | null; trouble: string | null } {
  const [trouble, setTrouble] = useState<string | null>(null);
  const flight = useSingleFlight(async (order: string) => {
    setTrouble(null);
    const reply = await showOrder(order);
    if (reply.ok) await fillCart(reply.data);
    else setTrouble(troubleWords(reply.code));
  });
  return { ...flight, trouble };
}
