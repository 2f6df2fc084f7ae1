/** Who is signed in, as the state of a page. */
import { useCallback, useEffect, useState } from 'react';
import type { SessionReply } from '../../../cloudfunctions/contract/account';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { signInSilently } from './sign-in';
import { useSession } from './use-session';

/** A browser cannot sign in by itself, and knows so before it asks. */
const NOBODY: RejectionCode | null = process.env.TARO_ENV === 'h5' ? 'not-signed-in' : null;

/**
 * On WeChat a device without a session signs in by itself; in a browser it stays without one.
 * @returns `who`, null until that is known; why it is not, and a way to try again
 */
export function useWho(): {
  who: SessionReply['who'] | null;
  rejection: RejectionCode | null;
  retry: () => void;
} {
  const who = useSession((state) => state.who);
  const [rejection, setRejection] = useState(NOBODY);
  const signIn = useCallback(async () => {
    setRejection(NOBODY);
    const reply = await signInSilently();
    if (!reply.ok) setRejection(reply.code);
  }, []);
  useEffect(() => {
    if (who === null) void signIn();
  }, [who, signIn]);
  return { who, rejection, retry: () => void signIn() };
}
