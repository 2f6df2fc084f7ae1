/**
 * Who is signed in on this device, kept between visits. No calls here: features ask through call-signed.ts.
 */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { SessionReply } from '../../../cloudfunctions/contract/account';
import { deviceStorage } from '../../platform/storage';

/** What of a reply makes a session. */
export type NewSession = Pick<SessionReply, 'session' | 'who'>;

interface SessionState {
  /** Proves to every function who asks; null before signing in. */
  session: string | null;
  /** A visitor may only look and join; null before signing in. */
  who: SessionReply['who'] | null;
  /**
   * Rises whenever somebody else may be signed in. Pages use it as the `key` of what they show, so that
   * nothing of one member stays on screen for the next.
   */
  turn: number;
  /** Whoever was signed in signed out on purpose: the device signs nobody in until somebody does so. */
  isOut: boolean;
  /** Somebody signed in or joined on purpose. */
  start: (signedIn: NewSession) => void;
  /** The same person's session was renewed without their doing: pages stay as they are. */
  renew: (signedIn: NewSession) => void;
  end: () => void;
  /** Signs out on purpose. */
  leave: () => void;
}

/** @example const who = useSession((state) => state.who) */
export const useSession = create<SessionState>()(
  persist(
    (set) => ({
      session: null,
      who: null,
      turn: 0,
      isOut: false,
      start: ({ session, who }) => set(({ turn }) => ({ session, who, isOut: false, turn: turn + 1 })),
      renew: ({ session, who }) => set({ session, who }),
      end: () => set(({ turn }) => ({ session: null, who: null, turn: turn + 1 })),
      leave: () => set(({ turn }) => ({ session: null, who: null, isOut: true, turn: turn + 1 })),
    }),
    {
      name: 'huigan-signed-in',
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ session, who, isOut }) => ({ session, who, isOut }),
    },
  ),
);
