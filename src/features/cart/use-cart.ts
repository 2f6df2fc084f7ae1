/**
 * The carts of this device, one for each store, kept between visits. They stay when a guest joins on the way;
 * of whoever signs out here they stay too, without what was written on the cups; else they go with the
 * member. No calls and no prices here: the server prices.
 */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../platform/storage';
import { useSession } from '../session/use-session';
import { MOST_OF_A_LINE, withEntry, type CartEntry, type NewEntry } from './cart-entry';

interface CartState {
  /** By store; a store without a cart is absent. */
  carts: Record<string, CartEntry[]>;
  /** Whether there was room for it. */
  add: (store: string, entry: NewEntry) => boolean;
  /** Nothing of it: the line goes. */
  setQuantity: (store: string, line: string, quantity: number) => void;
  remove: (store: string, lines: string[]) => void;
  clear: (store: string) => void;
}

const NO_ENTRIES: CartEntry[] = [];

/** @example const entries = useCart(cartOf('west-lake')) */
export const cartOf =
  (store: string) =>
  ({ carts }: CartState): CartEntry[] =>
    carts[store] ?? NO_ENTRIES;

const withCart = ({ carts }: CartState, store: string, entries: CartEntry[]): Pick<CartState, 'carts'> => {
  const { [store]: _, ...others } = carts;
  return { carts: entries.length === 0 ? others : { ...others, [store]: entries } };
};

export const useCart = create<CartState>()(
  persist(
    (set, get) => ({
      carts: {},
      add: (store, entry) => {
        const entries = withEntry(cartOf(store)(get()), entry);
        if (entries !== null) set((state) => withCart(state, store, entries));
        return entries !== null;
      },
      setQuantity: (store, line, quantity) =>
        set((state) => {
          const entries = cartOf(store)(state).map((entry) =>
            entry.line === line ? { ...entry, quantity: Math.min(MOST_OF_A_LINE, quantity) } : entry,
          );
          return withCart(
            state,
            store,
            entries.filter((entry) => entry.quantity > 0),
          );
        }),
      remove: (store, lines) =>
        set((state) =>
          withCart(
            state,
            store,
            cartOf(store)(state).filter(({ line }) => !lines.includes(line)),
          ),
        ),
      clear: (store) => set((state) => withCart(state, store, [])),
    }),
    {
      name: 'huigan-cart',
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ carts }) => ({ carts }),
    },
  ),
);

/** Words on a cup may name somebody. */
const withoutTexts = (carts: CartState['carts']): CartState['carts'] =>
  Object.fromEntries(
    Object.entries(carts).map(([store, entries]) => [
      store,
      entries.map((entry) => ({ ...entry, text: '' })),
    ]),
  );

useSession.subscribe((now, before) => {
  if (before.who !== 'member' || now.turn === before.turn) return;
  useCart.setState(({ carts }) => ({ carts: now.isOut ? withoutTexts(carts) : {} }));
});
