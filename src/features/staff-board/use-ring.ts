/** Whether the board rings for a new order, kept on the device; and the ringing itself. */
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { BoardOrder } from '../../../cloudfunctions/contract/counter';
import { allowRing, ring } from '../../platform/ring';
import { deviceStorage } from '../../platform/storage';

interface RingState {
  isOn: boolean;
  turn: (isOn: boolean) => void;
}

/** @example const isOn = useRingSwitch((state) => state.isOn) */
export const useRingSwitch = create<RingState>()(
  persist(
    (set) => ({
      isOn: false,
      turn: (isOn) => {
        if (isOn) allowRing();
        set({ isOn });
      },
    }),
    {
      name: 'huigan-board-ring',
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ isOn }) => ({ isOn }),
    },
  ),
);

/** Rings once for whatever is new since the board was last told; not for what it began with. */
export function useRing(orders: readonly BoardOrder[] | null): void {
  const isOn = useRingSwitch((state) => state.isOn);
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (orders === null) return;
    const fresh = orders.filter(({ state }) => state === 'paid').map(({ order }) => order);
    const before = known.current;
    known.current = new Set([...(before ?? []), ...orders.map(({ order }) => order)]);
    if (before !== null && isOn && fresh.some((order) => !before.has(order))) ring();
  }, [orders, isOn]);
}
