/** The same again: an order's lines go back into the cart of its store, as far as its menu has them. */
import { useState, type ReactElement } from 'react';
import type { MenuReply } from '../../../cloudfunctions/contract/menu';
import type { OrderLineView } from '../../../cloudfunctions/contract/order';
import { troubleWords } from '../../components/message-line';
import { useSingleFlight } from '../../platform/use-single-flight';
import type { NewEntry } from '../cart/cart-entry';
import { showMenu } from '../menu/api';
import { entriesNow } from '../menu/cart-check';
import { showOrder } from './api';
import type { Filling } from './fill-cart';
import { useFilling } from './use-filling';

const entryOf = (line: OrderLineView): NewEntry => ({
  product: line.product,
  quantity: line.quantity,
  ...line.again,
  name: line.name,
  picture: line.picture,
  optionsText: line.optionsText,
  unitFen: line.unitListFen,
});

/** What of the lines the menu of now has; what cannot be bought at all stays behind. */
function pickedOf(lines: readonly OrderLineView[], menu: MenuReply): Omit<Filling, 'store'> {
  const items = new Map(menu.items.map((item) => [item.product, item]));
  const rows = entriesNow(
    lines.map((line) => ({ ...entryOf(line), line: line.line })),
    items,
  );
  const lost = rows.filter(({ most }) => most === 0);
  return {
    entries: rows.filter(({ most }) => most > 0).map(({ entry: { line: _, ...entry } }) => entry),
    missing: lost.map(({ entry, trouble }) => ({ name: entry.name, why: trouble ?? '' })),
  };
}

/** @returns `start` with the number of an order; `busy`, the one under way; the sheet that may ask */
export function useAgain(): {
  start: (order: string) => void;
  busy: string | null;
  trouble: string | null;
  sheet: ReactElement | null;
} {
  const [trouble, setTrouble] = useState<string | null>(null);
  const filling = useFilling();
  const flight = useSingleFlight(async (order: string) => {
    setTrouble(null);
    const reply = await showOrder(order);
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    const { store, lines } = reply.data;
    const menu = await showMenu(store.id);
    if (!menu.ok) return setTrouble(troubleWords(menu.code));
    await filling.fill({ store, ...pickedOf(lines, menu.data) });
  });
  return { ...flight, trouble, sheet: filling.sheet };
}
