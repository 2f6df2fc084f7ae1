/** The same again: an order's lines go back into the cart of its store. */
import { useState } from 'react';
import type { OrderLineView } from '../../../cloudfunctions/contract/order';
import { troubleWords } from '../../components/message-line';
import { useSingleFlight } from '../../platform/use-single-flight';
import type { NewEntry } from '../cart/cart-entry';
import { showOrder } from './api';
import { fillCart } from './fill-cart';

const entryOf = (line: OrderLineView): NewEntry => ({
  product: line.product,
  quantity: line.quantity,
  ...line.again,
  name: line.name,
  picture: line.picture,
  optionsText: line.optionsText,
  unitFen: line.unitListFen,
});

/** @returns `start` with the number of an order; `busy`, the one under way */
export function useAgain(): { start: (order: string) => void; busy: string | null; trouble: string | null } {
  const [trouble, setTrouble] = useState<string | null>(null);
  const flight = useSingleFlight(async (order: string) => {
    setTrouble(null);
    const reply = await showOrder(order);
    if (reply.ok) {
      const { store, lines } = reply.data;
      await fillCart({ ...store, distance: null }, lines.map(entryOf));
    } else setTrouble(troubleWords(reply.code));
  });
  return { ...flight, trouble };
}
