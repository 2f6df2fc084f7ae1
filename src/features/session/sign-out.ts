/**
 * Signing out on this device: at once, whatever the network does. The server is told as soon as it can be;
 * what it was not told of yet is kept beside the session, and says nothing of whose it was.
 */
import type { AccountRequest } from '../../../cloudfunctions/contract/account';
import { callFunction } from '../../platform/call-function';
import { isPassing } from '../../platform/passing-trouble';
import { deviceStorage } from '../../platform/storage';
import { useSession } from './use-session';

const STORAGE_KEY = 'huigan-left-sessions';
/** Who signs out more often without network than that leaves the oldest to run out. */
const MOST = 5;

function leftSessions(): string[] {
  try {
    const kept: unknown = JSON.parse(deviceStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((session) => typeof session === 'string') : [];
  } catch {
    return [];
  }
}

function keepLeft(sessions: readonly string[]): void {
  if (sessions.length === 0) deviceStorage.removeItem(STORAGE_KEY);
  else deviceStorage.setItem(STORAGE_KEY, JSON.stringify(sessions.slice(-MOST)));
}

async function tellEnded(session: string): Promise<void> {
  const request: AccountRequest = { action: 'end-session' };
  const reply = await callFunction('account', request, session);
  if (!reply.ok && isPassing(reply.code)) return;
  keepLeft(leftSessions().filter((left) => left !== session));
}

/** Tells the server of every session that was left and that it does not know to be over. Never throws. */
export async function tellEndings(): Promise<void> {
  await Promise.all(leftSessions().map(tellEnded));
}

/**
 * Nobody is signed in here any more, and nobody is until somebody signs in; the server hears of it now or
 * later.
 * @example signOut(); await openHome();
 */
export function signOut(): void {
  const { session, leave } = useSession.getState();
  if (session !== null) keepLeft([...leftSessions(), session]);
  leave();
  void tellEndings();
}
