/**
 * The token with which the server speaks for the mini-program: asked for once, kept in memory until shortly
 * before its end.
 */
import type { Clock } from '../clock';
import type { WechatConfig } from '../config';
import { sharedRun } from '../shared-run';
import { callWechat, WechatTrouble } from './wechat-call';

/** A token about to end may end on its way. Milliseconds. */
const MARGIN_MS = 5 * 60_000;
/**
 * What a token lives where WeChat says less than the margin: asked for again soon, but not at every call.
 * Milliseconds.
 */
const SHORTEST_MS = 30_000;

export interface AccessTokens {
  /** A token that is good, as far as this process knows. */
  current(): Promise<string>;
  /** Forgets a token that WeChat no longer takes. */
  forget(token: string): void;
}

/**
 * Tokens of this mini-program (stable_token: asking again gives the same one, so that several servers agree).
 */
export function openAccessTokens({ appId, appSecret, apiUrl }: WechatConfig, clock: Clock): AccessTokens {
  let kept: { token: string; until: number } | null = null;
  const ask = sharedRun(async () => {
    const body = { grant_type: 'client_credential', appid: appId, secret: appSecret };
    const {
      access_token: token,
      expires_in: seconds,
      errcode,
    } = await callWechat(apiUrl, '/cgi-bin/stable_token', {}, body);
    if (typeof token !== 'string' || typeof seconds !== 'number')
      throw new WechatTrouble(`/cgi-bin/stable_token refused with ${String(errcode)}`);
    kept = { token, until: clock() + Math.max(seconds * 1000 - MARGIN_MS, SHORTEST_MS) };
    return token;
  });
  return {
    async current() {
      if (kept !== null && clock() < kept.until) return kept.token;
      return ask();
    },
    forget(token) {
      if (kept?.token === token) kept = null;
    },
  };
}
