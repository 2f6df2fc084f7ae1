/*
 * What WeChat knows in the simulator: the app, its users, their codes and consents, its payments. Interfaces
 * read and change it; nothing here knows HTTP.
 */
import { openAccessTokens, type AccessTokens } from './access-tokens';
import { openOneTimeCodes, type OneTimeCodes } from './one-time-codes';

export interface WechatUser {
  openid: string;
  unionid: string | undefined;
}

export interface Payment {
  transactionId: string;
  merchantId: string;
  outTradeNo: string;
  openid: string;
  /** How often shipping information came; WeChat takes it twice. */
  uploads: number;
}

export interface World {
  appId: string;
  appSecret: string;
  now: () => number;
  tokens: AccessTokens;
  loginCodes: OneTimeCodes<WechatUser>;
  phoneCodes: OneTimeCodes<string>;
  /** When each user last opened the mini-program, by openid. */
  seenAt: Map<string, number>;
  /** How many messages each user still agreed to, by openid and template. */
  consents: Map<string, number>;
  payments: Payment[];
}

export const openWorld = (app: { appId: string; appSecret: string }, now: () => number): World => ({
  ...app,
  now,
  tokens: openAccessTokens(now),
  loginCodes: openOneTimeCodes(now, 40163),
  phoneCodes: openOneTimeCodes(now, 40029),
  seenAt: new Map(),
  consents: new Map(),
  payments: [],
});

export const consentKey = (openid: string, templateId: string): string => `${openid} ${templateId}`;
