/** Who is signed in on this device, kept between visits. No calls here. */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../platform/storage';

interface SessionState {
  /** Proves to every function who asks; null before signing in. */
  session: string | null;
  start: (session: string) => void;
  end: () => void;
}

/** @example const session = useSession((state) => state.session) */
export const useSession = create<SessionState>()(
  persist(
    (set) => ({
      session: null,
      start: (session) => set({ session }),
      end: () => set({ session: null }),
    }),
    {
      name: 'huigan-session',
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ session }) => ({ session }),
    },
  ),
);
