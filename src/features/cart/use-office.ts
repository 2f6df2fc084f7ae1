/**
 * The 拼单 for which the guest chooses drinks now: which group, at which store, until when. It holds at its own
 * store only, and ends with their order, by their own will, or with their session. No calls here.
 */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../platform/storage';
import { useSession } from '../session/use-session';

/** So long after its end it is still said that it is over; then it is forgotten. Milliseconds. */
const TOLD_MS = 30 * 60_000;

export interface Office {
  group: string;
  store: { id: string; name: string };
  /** When it ends, as the server told it. */
  until: string;
  /** The same by the device's clock. Milliseconds since 1970. */
  endsAt: number;
}

interface OfficeState {
  office: Office | null;
  enter: (office: Office) => void;
  /** From now on orders are the guest's own again. */
  leave: () => void;
}

export const useOffice = create<OfficeState>()(
  persist(
    (set) => ({
      office: null,
      enter: (office) => set({ office }),
      leave: () => set({ office: null }),
    }),
    {
      name: 'huigan-office',
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ office }) => ({ office }),
    },
  ),
);

/** Wherever it is; null: none, or one that ended a while ago. @example const office = useOffice(officeNow) */
export const officeNow = ({ office }: OfficeState): Office | null =>
  office !== null && Date.now() < office.endsAt + TOLD_MS ? office : null;

/** Of orders at this store. @example const office = useOffice(officeAt('west-lake')) */
export const officeAt =
  (store: string) =>
  (state: OfficeState): Office | null => {
    const office = officeNow(state);
    return office?.store.id === store ? office : null;
  };

useSession.subscribe((now, before) => {
  if (before.who === 'member' && now.turn !== before.turn) useOffice.getState().leave();
});
