/** Signing in without anybody noticing: possible on WeChat only, where the device can prove who holds it. */
import type { AccountRequest, SessionReply } from '../../../cloudfunctions/contract/account';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';
import { askForLoginCode } from '../../platform/login';
import { useSession, type NewSession } from './use-session';

let underWay: Promise<Reply<SessionReply>> | null = null;

const notSignedIn = (message: string): Reply<never> => ({ ok: false, code: 'not-signed-in', message });

/**
 * Signs in on WeChat and keeps the session; however many ask meanwhile, it happens once. In a browser the
 * answer is `not-signed-in`, and so it is after somebody signed out. Never throws.
 */
export function signInSilently(): Promise<Reply<SessionReply>> {
  if (process.env.TARO_ENV === 'h5')
    return Promise.resolve(notSignedIn('a browser cannot sign in by itself'));
  const { isOut, renew } = useSession.getState();
  if (isOut) return Promise.resolve(notSignedIn('whoever was here signed out'));
  underWay ??= signInOnWechat(renew).finally(() => {
    underWay = null;
  });
  return underWay;
}

/** Signs in on WeChat because somebody asked for it: also whoever signed out before. Never throws. */
export const signInAgain = (): Promise<Reply<SessionReply>> => signInOnWechat(useSession.getState().start);

async function signInOnWechat(keep: (signedIn: NewSession) => void): Promise<Reply<SessionReply>> {
  const code = await askForLoginCode();
  if (code === null) return { ok: false, code: 'try-again', message: 'WeChat gave no login code' };
  const request: AccountRequest = { action: 'sign-in-wechat', code };
  const reply = await callFunction<SessionReply>('account', request, null);
  if (reply.ok) keep(reply.data);
  return reply;
}
