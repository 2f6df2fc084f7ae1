/**
 * WeChat's server interfaces, as far as the product asks them. A code or text that WeChat does not take is an
 * answer (`refused`); everything else that goes wrong is thrown.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/
 */
import type { Clock } from '../clock';
import type { WechatConfig } from '../config';
import { openAccessTokens, withToken } from './access-token';
import type { MessageKind } from '../../contract/order';
import {
  askForPicture,
  callWechat,
  WechatNotAsked,
  WechatRefusal,
  WechatTrouble,
  type WechatReply,
} from './wechat-call';

export interface Wechat {
  /** Who is behind a code of `wx.login`. Codes work once, within five minutes. */
  whoIs(code: string): Promise<{ openId: string; unionId: string | null } | 'refused'>;
  /** The phone number behind a code of the phone button. */
  phoneOf(code: string): Promise<{ countryCode: string; number: string } | 'refused'>;
  /**
   * Whether a text that others may see is free of what the law forbids. `openId`: who wrote it, seen within
   * the last two hours.
   */
  mayShow(text: string, openId: string): Promise<boolean | 'refused'>;
  /**
   * Says that an order was handed out, without which WeChat keeps the money. `refused`: told as often as it
   * may be.
   */
  uploadShippingInfo(shipped: ShippedOrder): Promise<null | 'refused'>;
  /** A mini-program code that opens a page with a scene (at most 32 characters): a picture. */
  codeOf(page: string, scene: string): Promise<Buffer>;
  /** Whether this deployment has a template for messages of a kind; without it none is sent. */
  sends(kind: MessageKind): boolean;
  /** Sends a subscription message; null: sent. `no-consent`: the member allows none (any more). */
  sendSubscriptionMessage(message: SubscriptionMessage): Promise<null | 'no-consent'>;
}

export interface ShippedOrder {
  /** WeChat Pay's number of the payment, and who paid. */
  transactionId: string;
  payerOpenid: string;
  /** What was handed out. */
  description: string;
  /** ISO 8601 with an offset. */
  at: string;
}

export interface SubscriptionMessage {
  kind: MessageKind;
  openId: string;
  /** Of the mini-program, opened by a tap. */
  page: string;
  /** By the names of the template's words (docs/operations.md). */
  words: Readonly<Record<string, string>>;
}

/** A code not valid, used before, or of somebody WeChat blocks; too many tries; a person not seen lately. */
const REFUSALS = new Set([40029, 40163, 40226, 45011, 61010]);
/** Busy; asked too often; the payment is not known there yet. */
const PASSING = new Set([-1, 45009, 45011, 10060001, 268485195]);
/** Shipping information was given and changed once: no more is taken. */
const SHIPPED_OFTEN = 10060003;
/** The member refuses, or has used up what they allowed. */
const NO_CONSENT = 43101;
/** Texts in a profile. */
const SCENE_PROFILE = 1;
/** An order is named by WeChat Pay's number. */
const BY_TRANSACTION = 2;
/** Fetched by the customer. */
const PICKUP = 4;
/** In one piece. */
const WHOLE_DELIVERY = 1;
/** What WeChat takes as the name of goods. Characters. */
const DESCRIPTION_LENGTH = 120;

/** WeChat for this mini-program. */
export function openWechat(config: WechatConfig, clock: Clock): Wechat {
  const { appId, appSecret, apiUrl, templates = {} } = config;
  const tokens = openAccessTokens(() => askStableToken(config), clock);

  const post = (path: string, body: object): Promise<WechatReply> =>
    withToken(
      tokens,
      (query) => callWechat(apiUrl, path, query, body),
      ({ errcode }) => errcode,
    );

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
    async uploadShippingInfo({ transactionId, payerOpenid, description, at }) {
      const path = '/wxa/sec/order/upload_shipping_info';
      const body = {
        order_key: { order_number_type: BY_TRANSACTION, transaction_id: transactionId },
        logistics_type: PICKUP,
        delivery_mode: WHOLE_DELIVERY,
        shipping_list: [{ item_desc: [...description].slice(0, DESCRIPTION_LENGTH).join('') }],
        upload_time: at,
        payer: { openid: payerOpenid },
      };
      return refusedBy(await post(path, body), SHIPPED_OFTEN, path) ? 'refused' : null;
    },
    async codeOf(page, scene) {
      const path = '/wxa/getwxacodeunlimit';
      // A page that is not released yet gets its code all the same: it is by the time that it is scanned.
      const body = { scene, page, check_path: false };
      const answer = await withToken(
        tokens,
        (query) => askForPicture(apiUrl, path, query, body),
        (picture) => (Buffer.isBuffer(picture) ? 0 : picture.errcode),
      );
      if (Buffer.isBuffer(answer)) return answer;
      throw new WechatTrouble(`${path} refused with ${String(answer.errcode)}`);
    },
    sends: (kind) => templates[kind] !== undefined,
    async sendSubscriptionMessage({ kind, openId, page, words }) {
      const path = '/cgi-bin/message/subscribe/send';
      const data = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, { value }]));
      const body = { touser: openId, template_id: templates[kind], page, data };
      return refusedBy(await post(path, body), NO_CONSENT, path) ? 'no-consent' : null;
    },
  };
}

/** Asking again gives the same token, so that several servers agree. */
async function askStableToken({ appId, appSecret, apiUrl }: WechatConfig): Promise<{
  token: string;
  seconds: number;
}> {
  const path = '/cgi-bin/stable_token';
  const body = { grant_type: 'client_credential', appid: appId, secret: appSecret };
  const reply = await callWechat(apiUrl, path, {}, body);
  const { access_token: token, expires_in: seconds, errcode } = reply;
  if (typeof token === 'string' && typeof seconds === 'number') return { token, seconds };
  throw new WechatTrouble(`${path} refused with ${String(errcode)}`);
}

/** Whether WeChat does not take what it was given; throws when something else is wrong. */
function isRefusal({ errcode = 0 }: WechatReply, path: string): boolean {
  if (errcode === 0) return false;
  if (REFUSALS.has(errcode)) return true;
  throw new WechatTrouble(`${path} refused with ${errcode}`);
}

/**
 * Whether WeChat refuses with this code; throws when something else is wrong, for good where asking again
 * would change nothing.
 */
function refusedBy({ errcode = 0 }: WechatReply, code: number, path: string): boolean {
  if (errcode === 0) return false;
  if (errcode === code) return true;
  const message = `${path} refused with ${errcode}`;
  throw PASSING.has(errcode) ? new WechatNotAsked(message) : new WechatRefusal(message);
}

const optionalText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function textOf(reply: WechatReply, field: string, path: string): string {
  const text = optionalText(reply[field]);
  if (text === null) throw new WechatTrouble(`${path} answered without ${field}`);
  return text;
}
