/** The coupons that an order earned: asked for gently until they are there, for a while after it was paid. */
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { WalletCoupon } from '../../../cloudfunctions/contract/wallet';
import { deviceStorage } from '../../platform/storage';
import { useRepeating } from '../../platform/use-repeating';
import { useReply } from '../../platform/use-reply';
import { listPacket } from './api';

/**
 * The sale settles within a second; the packet is given in the next round of the worker, which in the cloud
 * begins each minute. Milliseconds.
 */
const EVERY_MS = 2_500;
const MOST_TIMES = 30;
/** Envelopes that were opened, the last of them. */
const KEPT = 30;

/** @example const opened = useOpenedPackets((state) => state.orders) */
export const useOpenedPackets = create<{ orders: string[]; open: (order: string) => void }>()(
  persist(
    (set) => ({
      orders: [],
      open: (order) => set(({ orders }) => ({ orders: [...orders, order].slice(-KEPT) })),
    }),
    { name: 'huigan-opened-packets', storage: createJSONStorage(() => deviceStorage) },
  ),
);

/** Empty: none, or none yet. */
export function usePacket(order: string): WalletCoupon[] {
  const { data, retry } = useReply(`packet ${order}`, () => listPacket(order));
  const times = useRef(0);
  useEffect(() => {
    times.current = 0;
  }, [order]);
  useRepeating(
    () => {
      if (times.current >= MOST_TIMES) return;
      times.current += 1;
      retry();
    },
    EVERY_MS,
    data === null || data.coming,
  );
  return data?.coupons ?? [];
}
