/**
 * Credits that were typed without network, kept on the device until they were sent; each with its own id, so
 * that it counts once. Only whoever typed one sends it. No calls here.
 */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../platform/storage';
import { useStaffSession } from '../staff-session/use-staff-session';
import type { Credit } from './api';

export interface WaitingCredit {
  credit: Credit;
  /** Masked name of the member. */
  member: string;
  /** The staff id of whoever typed it. */
  by: string;
  /** Why the server refused it; null: not sent yet. */
  trouble: string | null;
}

interface WaitingState {
  credits: WaitingCredit[];
  add: (credit: Omit<WaitingCredit, 'trouble'>) => void;
  refuse: (requestId: string, trouble: string) => void;
  remove: (requestId: string) => void;
}

/** @example const { credits } = useWaitingCredits() */
export const useWaitingCredits = create<WaitingState>()(
  persist(
    (set) => ({
      credits: [],
      add: (credit) => set(({ credits }) => ({ credits: [...credits, { ...credit, trouble: null }] })),
      refuse: (requestId, trouble) =>
        set(({ credits }) => ({
          credits: credits.map((each) => (each.credit.requestId === requestId ? { ...each, trouble } : each)),
        })),
      remove: (requestId) =>
        set(({ credits }) => ({
          credits: credits.filter((each) => each.credit.requestId !== requestId),
        })),
    }),
    { name: 'huigan-staff-credits', storage: createJSONStorage(() => deviceStorage) },
  ),
);

/** Of whoever works here. */
export function useMyWaiting(): WaitingCredit[] {
  const staffId = useStaffSession((state) => state.staffId);
  return useWaitingCredits((state) => state.credits).filter(({ by }) => by === staffId);
}
