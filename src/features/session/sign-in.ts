/** Signing in without anybody noticing: possible on WeChat only, where the device can prove who holds it. */
import type { AccountRequest, SessionReply } from '../../../cloudfunctions/contract/account';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';
import { askForLoginCode } from '../../platform/login';
import { useSession } from './use-session';

let underWay: Promise<Reply<SessionReply>> | null = null;

/**
 * Signs in on WeChat and keeps the session; however many ask meanwhile, it happens once. In a browser the
 * answer is `not-signed-in`. Never throws.
 */
export function signInSilently(): Promise<Reply<SessionReply>> {
  if (process.env.TARO_ENV === 'h5')
    return Promise.resolve({
      ok: false,
      code: 'not-signed-in',
      message: 'a browser cannot sign in by itself',
    });
  underWay ??= signInOnWechat().finally(() => {
    underWay = null;
  });
  return underWay;
}

async function signInOnWechat(): Promise<Reply<SessionReply>> {
  const code = await askForLoginCode();
  if (code === null) return { ok: false, code: 'try-again', message: 'WeChat gave no login code' };
  const request: AccountRequest = { action: 'sign-in-wechat', code };
  const reply = await callFunction<SessionReply>('account', request, null);
  if (reply.ok) useSession.getState().renew(reply.data);
  return reply;
}
