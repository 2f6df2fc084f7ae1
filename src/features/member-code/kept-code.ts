/**
 * What the device keeps so that the code works without network: the keys, its clock's error, a few words
 * about the member. It belongs to the signed-in member: another member, signing out or closing the account
 * removes it from the device at once. No calls here.
 */
import { create } from 'zustand';
import type { CodeKeys } from '../../../cloudfunctions/contract/member-code';
import { deviceStorage } from '../../platform/storage';
import { sessionMark } from '../session/session-mark';
import { useSession } from '../session/use-session';

const STORAGE_KEY = 'huigan-member-code';

/** Who the code is of, as the page says it. */
export interface CodeFace {
  name: string;
  tierName: string;
  /** Place of the tier among the levels, 0 for the lowest: its hue. */
  tierRank: number;
  points: string;
}

export interface KeptCode {
  keys: CodeKeys;
  /** Added to the device's clock it gives the server's. Milliseconds. */
  clockOffsetMs: number;
  face: CodeFace | null;
}

interface Stored extends KeptCode {
  /** Mark of the session that they were given to. */
  owner: string;
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Stored).owner === 'string' &&
  typeof (value as Stored).clockOffsetMs === 'number' &&
  Array.isArray((value as Partial<Stored>).keys?.keys);

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** What is kept for the session; what is kept for another is removed. */
function readKept(session: string | null): KeptCode | null {
  const stored = parsed(deviceStorage.getItem(STORAGE_KEY));
  if (isStored(stored) && session !== null && stored.owner === sessionMark(session)) {
    const { keys, clockOffsetMs, face } = stored;
    return { keys, clockOffsetMs, face };
  }
  deviceStorage.removeItem(STORAGE_KEY);
  return null;
}

/** @example const kept = useKeptCode((state) => state.kept) */
export const useKeptCode = create<{ kept: KeptCode | null }>()(() => ({
  kept: readKept(useSession.getState().session),
}));

/** Replaces what is kept. Without a session there is nobody to keep it for. */
export function keepCode(kept: KeptCode): void {
  const { session } = useSession.getState();
  if (session === null) return;
  const stored: Stored = { owner: sessionMark(session), ...kept };
  deviceStorage.setItem(STORAGE_KEY, JSON.stringify(stored));
  useKeptCode.setState({ kept });
}

/** Removes it from the device. */
export function forgetCode(): void {
  deviceStorage.removeItem(STORAGE_KEY);
  useKeptCode.setState({ kept: null });
}

useSession.subscribe((now, before) => {
  const { kept } = useKeptCode.getState();
  const isSamePerson = now.turn === before.turn && now.who === 'member';
  if (!isSamePerson) forgetCode();
  else if (kept !== null && now.session !== before.session) keepCode(kept);
});
