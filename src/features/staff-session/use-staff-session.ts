/**
 * Who works on this device, and at which store, kept between visits. Apart from the member's session
 * (features/session): the same phone may be both. No calls here: features ask through call-staff.ts.
 */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { DeskReply, Role, StaffSessionReply } from '../../../cloudfunctions/contract/staff';
import { randomId } from '../../platform/random-id';
import { deviceStorage } from '../../platform/storage';

interface StaffSessionState {
  /** Proves who asks; null before signing in. */
  session: string | null;
  /** Who it is, also at the next sign-in; empty before signing in. */
  staffId: string;
  name: string;
  role: Role | null;
  /** The last answer about the desk; null before the first. */
  desk: DeskReply | null;
  /** The store chosen on this device; null: none yet. */
  store: string | null;
  /** What this device calls itself in the log of actions. */
  device: string;
  /** The session came to its end without anybody signing out: time, a manager, or another device. */
  isOver: boolean;
  /** Rises whenever somebody else may be working: pages use it as `key`. */
  turn: number;
  start: (signedIn: StaffSessionReply) => void;
  keepDesk: (desk: DeskReply) => void;
  chooseStore: (store: string) => void;
  /** Somebody signed out on this device. */
  end: () => void;
  /** The server no longer knows the session. */
  expire: () => void;
}

const NOBODY = { session: null, staffId: '', name: '', role: null, desk: null, store: null } as const;

/** @example const name = useStaffSession((state) => state.name) */
export const useStaffSession = create<StaffSessionState>()(
  persist(
    (set) => ({
      ...NOBODY,
      device: randomId(),
      isOver: false,
      turn: 0,
      start: ({ session, staffId, name, role }) =>
        set(({ turn }) => ({ ...NOBODY, session, staffId, name, role, isOver: false, turn: turn + 1 })),
      keepDesk: (desk) => set({ desk }),
      chooseStore: (store) => set({ store }),
      end: () => set(({ turn }) => ({ ...NOBODY, isOver: false, turn: turn + 1 })),
      expire: () => set(({ turn }) => ({ ...NOBODY, isOver: true, turn: turn + 1 })),
    }),
    {
      name: 'huigan-staff',
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ session, staffId, name, role, desk, store, device }) => ({
        session,
        staffId,
        name,
        role,
        desk,
        store,
        device,
      }),
    },
  ),
);
