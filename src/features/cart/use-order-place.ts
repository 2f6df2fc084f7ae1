/**
 * Where the guest orders: the store, the table or counter whose code was scanned, and the channel that it
 * stands for. Kept between visits.
 */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { wayIn } from '../../platform/launch';
import { deviceStorage } from '../../platform/storage';

/** Nobody sits at a table for longer. Milliseconds. */
const AT_THE_TABLE_MS = 3 * 3_600_000;
/** What the contract takes as a channel. Characters. */
const LONGEST_CHANNEL = 40;

interface Scanned {
  /** `<store>.<place>` */
  scene: string;
  store: string;
  place: string;
  /** Milliseconds since 1970. */
  at: number;
}

interface OrderPlaceState {
  /** Null: not chosen yet. */
  store: { id: string; name: string } | null;
  /** Metres to the store, when it was chosen by distance; not kept. */
  distance: number | null;
  /** The last code that was scanned; it holds at its own store only. */
  scanned: Scanned | null;
  choose: (store: { id: string; name: string; distance: number | null }) => void;
  /** A table's or counter's code was scanned. */
  arrive: (scene: string, store: { id: string; name: string }, place: string) => void;
  /** A code led nowhere: the guest is not where they were before. */
  forget: () => void;
}

export const useOrderPlace = create<OrderPlaceState>()(
  persist(
    (set) => ({
      store: null,
      distance: null,
      scanned: null,
      choose: ({ id, name, distance }) => set({ store: { id, name }, distance }),
      arrive: (scene, { id, name }, place) =>
        set({
          store: { id, name },
          distance: null,
          scanned: { scene, store: id, place, at: Date.now() },
        }),
      forget: () => set({ store: null, distance: null, scanned: null }),
    }),
    {
      name: 'huigan-order-place',
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ store, scanned }) => ({ store, scanned }),
    },
  ),
);

const isFresh = (scanned: Scanned | null, now: number): scanned is Scanned =>
  scanned !== null && now - scanned.at < AT_THE_TABLE_MS;

/** Whether the store of the code that was scanned last is chosen still. */
export const isAtScanned = (): boolean => {
  const { store, scanned } = useOrderPlace.getState();
  return scanned?.store === store?.id;
};

/** The code that was scanned last, a while ago at the most, whatever store is chosen by now. */
export const keptScene = (): string | null => {
  const { scanned } = useOrderPlace.getState();
  return isFresh(scanned, Date.now()) ? scanned.scene : null;
};

/**
 * The table, or `counter`, at the store that is chosen; empty: not known.
 * @example const place = useOrderPlace(placeNow)
 */
export const placeNow = ({ store, scanned }: OrderPlaceState): string =>
  isFresh(scanned, Date.now()) && scanned.store === store?.id ? scanned.place : '';

/** How the guest came, as an order tells it; empty: not known. */
export function orderChannel(): string {
  const state = useOrderPlace.getState();
  const channel = placeNow(state) === '' ? wayIn().channel : (state.scanned?.scene ?? null);
  return (channel ?? '').slice(0, LONGEST_CHANNEL);
}
