/** Who has just joined is welcomed once, wherever they end up. Kept in memory only. */
import { create } from 'zustand';
import type { JoinReply } from '../../../cloudfunctions/contract/account';

export interface Welcome {
  brandName: string;
  /** Points of the welcome gift; null: none. */
  points: JoinReply['welcomePoints'];
  /** The programme has a welcome gift, and this person had it before. */
  isReturn: boolean;
}

interface WelcomeState {
  welcome: Welcome | null;
  say: (welcome: Welcome) => void;
  close: () => void;
}

/** @example const welcome = useWelcome((state) => state.welcome) */
export const useWelcome = create<WelcomeState>()((set) => ({
  welcome: null,
  say: (welcome) => set({ welcome }),
  close: () => set({ welcome: null }),
}));
