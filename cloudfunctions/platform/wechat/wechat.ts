/**
 * WeChat's server interfaces, as far as the product asks them. A code or text that WeChat does not take is an answer (`refused`); everything else that goes
 * wrong is thrown. https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/
 */
import type { Clock } from '../clock';
import type { WechatConfig } from '../config';
import { openAccessTokens } from './access-token';
import { callWechat, WechatTrouble, type WechatReply } from './wechat-call';

export interface Wechat {
  /** Who is behind a code of `wx.login`. Codes work once, within five minutes. */
  whoIs(code: string): Promise<{ openId: string; unionId: string | null } | 'refused'>;
  /** The phone number behind a code of the phone button. */
  phoneOf(code: string): Promise<{ countryCode: string; number: string } | 'refused'>;
  /** Whether a text that others may see is free of what the law forbids. `openId`: who wrote it, seen within the last two hours. */
  mayShow(text: string, openId: string): Promise<boolean | 'refused'>;
}

/** A code not valid, used before, or of somebody WeChat blocks; too many tries; a person not seen lately. */
const REFUSALS = new Set([40029, 40163, 40226, 45011, 61010]);
/** The token is not, or no longer, good. */
const TOKEN_OVER = new Set([40001, 40014, 42001]);
/** Texts in a profile. */
const SCENE_PROFILE = 1;

/** WeChat for this mini-program. */
export function openWechat(config: WechatConfig, clock: Clock): Wechat {
  const { appId, appSecret, apiUrl } = config;
  const tokens = openAccessTokens(config, clock);

  /** Posts with the token; once more with a new one where WeChat no longer takes it. */
  const post = async (path: string, body: object): Promise<WechatReply> => {
    const token = await tokens.current();
    const reply = await callWechat(apiUrl, path, { access_token: token }, body);
    if (!TOKEN_OVER.has(reply.errcode ?? 0)) return reply;
    tokens.forget(token);
    return callWechat(apiUrl, path, { access_token: await tokens.current() }, body);
  };

  return {
    async whoIs(code) {
      const path = '/sns/jscode2session';
      const query = { appid: appId, secret: appSecret, js_code: code, grant_type: 'authorization_code' };
      const reply = await callWechat(apiUrl, path, query);
      if (isRefusal(reply, path)) return 'refused';
      return { openId: textOf(reply, 'openid', path), unionId: optionalText(reply['unionid']) };
    },
    async phoneOf(code) {
      const path = '/wxa/business/getuserphonenumber';
      const reply = await post(path, { code });
      if (isRefusal(reply, path)) return 'refused';
      const info = (reply['phone_info'] ?? {}) as WechatReply;
      const countryCode = String(info['countryCode'] ?? '');
      return { countryCode, number: textOf(info, 'purePhoneNumber', path) };
    },
    async mayShow(text, openId) {
      const path = '/wxa/msg_sec_check';
      const body = { version: 2, scene: SCENE_PROFILE, openid: openId, content: text };
      const reply = await post(path, body);
      if (isRefusal(reply, path)) return 'refused';
      return ((reply['result'] ?? {}) as WechatReply)['suggest'] === 'pass';
    },
  };
}

/** Whether WeChat does not take what it was given; throws when something else is wrong. */
function isRefusal({ errcode = 0 }: WechatReply, path: string): boolean {
  if (errcode === 0) return false;
  if (REFUSALS.has(errcode)) return true;
  throw new WechatTrouble(`${path} refused with ${errcode}`);
}

const optionalText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function textOf(reply: WechatReply, field: string, path: string): string {
  const text = optionalText(reply[field]);
  if (text === null) throw new WechatTrouble(`${path} answered without ${field}`);
  return text;
}
