/**
 * What the environment says of WeChat Pay: all of it or nothing. Keys come from files, because the
 * environment of a cloud function holds 4 KB. Keys are kept as `KeyObject`s, which show nothing of themselves
 * when printed.
 */
import { createSecretKey, type KeyObject } from 'node:crypto';
import { readSecret, type Environment, type Mode } from '../secrets';
import { isLocal, readAddress } from '../service-address';
import { readMerchantKey, readPlatformKeys } from './pay-keys';

export interface PayConfig {
  /** The mini-program in which guests pay. */
  appId: string;
  merchantId: string;
  /** Serial number of the merchant's API certificate. */
  merchantSerial: string;
  /** Signs requests and what `wx.requestPayment` is given. */
  merchantKey: KeyObject;
  /** 32 bytes: opens notices. */
  apiV3Key: KeyObject;
  /** `PUB_KEY_ID_…` of the WeChat Pay public key; null while only platform certificates are used. */
  publicKeyId: string | null;
  /**
   * What replies and notices are verified with, by public key id or serial number of a platform certificate.
   */
  platformKeys: Readonly<Record<string, KeyObject>>;
  /** Without a slash at its end. */
  url: string;
  /** WeChat Pay reports to `/payment`, `/refund` and `/transfer` below it. */
  notifyUrl: string;
}

const PAY_API = 'https://api.mch.weixin.qq.com';
/** WeChat Pay fixes it. Characters. */
const API_V3_KEY_LENGTH = 32;
/** WeChat Pay takes 255 characters, of which "/transfer" needs some. */
const NOTIFY_URL_LENGTH = 240;
const OWN_VARIABLE = /^WECHAT_PAY_/;

/** The configuration of WeChat Pay, or null when no variable of it is set. Each problem is named. */
export function readPayConfig(env: Environment, mode: Mode, problems: string[]): PayConfig | null {
  if (!Object.keys(env).some((name) => OWN_VARIABLE.test(name) && env[name])) return null;
  const danger = 'payments and refunds are ordered there';
  const found: string[] = [];
  const merchantKey = readMerchantKey(env, found);
  const platform = readPlatformKeys(env, found);
  const config = {
    appId: env['WECHAT_PAY_APPID'] || env['WECHAT_APPID'] || '',
    merchantId: env['WECHAT_PAY_MCHID'] ?? '',
    merchantSerial: (env['WECHAT_PAY_MERCHANT_SERIAL'] ?? '').toUpperCase(),
    apiV3Key: readApiV3Key(env, mode, found),
    url: readAddress(env, { name: 'WECHAT_PAY_URL', fallback: PAY_API, danger }, mode, found),
    notifyUrl: readNotifyUrl(env, mode, found),
  };
  if (config.appId === '')
    found.push('WECHAT_APPID (or WECHAT_PAY_APPID) is missing: guests pay in a mini-program.');
  if (!/^\d{6,32}$/.test(config.merchantId))
    found.push('WECHAT_PAY_MCHID is missing or no number: the merchant at WeChat Pay.');
  if (!/^[0-9A-F]{8,64}$/.test(config.merchantSerial))
    found.push(
      "WECHAT_PAY_MERCHANT_SERIAL is missing or not hexadecimal: it names the merchant's certificate.",
    );
  if (Object.hasOwn(platform.platformKeys, config.merchantSerial))
    found.push("WECHAT_PAY_CERTIFICATE_FILES names the merchant's own certificate; WeChat Pay's are meant.");
  problems.push(...found);
  if (found.length > 0 || merchantKey === null || config.apiV3Key === null) return null;
  return { ...config, ...platform, merchantKey, apiV3Key: config.apiV3Key };
}

function readApiV3Key(env: Environment, mode: Mode, problems: string[]): KeyObject | null {
  const kind = {
    name: 'WECHAT_PAY_API_V3_KEY',
    label: 'The APIv3 key',
    purpose: 'it opens what WeChat Pay reports',
    length: API_V3_KEY_LENGTH,
    demoValue: null,
  };
  const before = problems.length;
  const key = Buffer.from(readSecret(env, kind, mode, problems));
  if (problems.length > before) return null;
  if (key.length === API_V3_KEY_LENGTH) return createSecretKey(key);
  problems.push(`The APIv3 key is not ${API_V3_KEY_LENGTH} characters long.`);
  return null;
}

/**
 * WeChat Pay calls it: public and https, without a query. A simulator on this machine may call this machine.
 */
function readNotifyUrl(env: Environment, mode: Mode, problems: string[]): string {
  const name = 'WECHAT_PAY_NOTIFY_URL';
  if (!env[name]) {
    problems.push(`${name} is missing: where WeChat Pay reports payments and refunds.`);
    return '';
  }
  const danger = 'WeChat Pay reports to https only';
  const url = readAddress(env, { name, fallback: '', danger }, mode, problems);
  if (/[?#]/.test(url)) problems.push(`${name} has a query; WeChat Pay refuses that.`);
  if (url.length > NOTIFY_URL_LENGTH)
    problems.push(`${name} is longer than ${NOTIFY_URL_LENGTH} characters.`);
  if (isLocal(url) && !isLocal(env['WECHAT_PAY_URL'] ?? ''))
    problems.push(`${name} is on this machine, where WeChat Pay cannot report.`);
  return url;
}
