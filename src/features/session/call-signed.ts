/** The one way in which features ask a function in the name of whoever is signed in. */
import type { RejectionCode, Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';
import { signInSilently } from './sign-in';
import { useSession } from './use-session';

/** Rejections that signing in again may answer. */
const NEEDS_SIGN_IN: ReadonlySet<RejectionCode> = new Set<RejectionCode>([
  'not-signed-in',
  'session-expired',
]);

/**
 * Calls the function `name` with the current session. Without one, or when it is over, signs in silently
 * (WeChat) and asks once more; in a browser the rejection is returned. Never throws.
 * @example const reply = await callSigned<CardReply>('member', { action: 'show-card' })
 */
export async function callSigned<T>(name: string, body: object): Promise<Reply<T>> {
  const { session } = useSession.getState();
  if (session !== null) {
    const reply = await callFunction<T>(name, body, session);
    if (reply.ok || !NEEDS_SIGN_IN.has(reply.code) || process.env.TARO_ENV === 'h5') return reply;
  }
  // Another call may have signed in while this one was under way.
  const current = useSession.getState().session;
  if (current !== null && current !== session) return callFunction<T>(name, body, current);
  const signedIn = await signInSilently();
  return signedIn.ok ? callFunction<T>(name, body, signedIn.data.session) : signedIn;
}
