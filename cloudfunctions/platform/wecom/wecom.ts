/**
 * 企业微信's server interfaces, as far as the product asks them: tasks for staff, who send a message to
 * members that added them. A task is no message: the clerk confirms it in their app.
 * https://developer.work.weixin.qq.com/document/path/92135 and 93338
 */
import type { Clock } from '../clock';
import type { WecomConfig } from '../config';
import { openAccessTokens, withToken } from '../wechat/access-token';
import {
  callWechat,
  WechatNotAsked,
  WechatRefusal,
  WechatTrouble,
  type WechatReply,
} from '../wechat/wechat-call';

export interface Wecom {
  /**
   * Gives one of the staff a task. `failed`: of whom it was given, those that the clerk cannot send to.
   * Throws `WechatNotAsked` where nothing was done, `WechatRefusal` where asking again changes nothing.
   */
  assign(task: { staffUser: string; externalUsers: readonly string[]; text: string }): Promise<Assigned>;
  /** Whether the clerk has sent it. */
  isConfirmed(msgId: string, staffUser: string): Promise<boolean>;
  /** To how many of a clerk's customers it came. */
  countDelivered(msgId: string, staffUser: string): Promise<number>;
}

export interface Assigned {
  msgId: string;
  failed: string[];
}

/** The largest page of results. */
const PAGE = 1000;
/** More pages than a task has customers. */
const MOST_PAGES = 12;
/** Busy; asked too often. */
const PASSING = new Set([-1, 45009]);
/** Of a clerk in a task: it was sent. */
const SENT_BY_CLERK = 2;
/** Of a customer: it came. 0: not yet, 2: no friend any more, 3: had too many already. */
const DELIVERED = 1;

/** 企业微信 of this company. */
export function openWecom(config: WecomConfig, clock: Clock): Wecom {
  const { apiUrl } = config;
  const tokens = openAccessTokens(() => askToken(config), clock);
  const post = async (path: string, body: object): Promise<WechatReply> => {
    const reply = await withToken(
      tokens,
      (query) => callWechat(apiUrl, path, query, body),
      ({ errcode }) => errcode,
    );
    const { errcode = 0 } = reply;
    if (errcode === 0) return reply;
    const message = `${path} refused with ${errcode}`;
    throw PASSING.has(errcode) ? new WechatNotAsked(message) : new WechatRefusal(message);
  };
  /** Rows of a list, page after page. */
  const rowsOf = async (path: string, body: object, list: string): Promise<WechatReply[]> => {
    const rows: WechatReply[] = [];
    let cursor = '';
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const reply = await post(path, { ...body, limit: PAGE, ...(cursor === '' ? {} : { cursor }) });
      const found = reply[list];
      if (Array.isArray(found)) rows.push(...(found as WechatReply[]));
      cursor = typeof reply['next_cursor'] === 'string' ? reply['next_cursor'] : '';
      if (cursor === '') break;
    }
    return rows;
  };
  return {
    async assign({ staffUser, externalUsers, text }) {
      const path = '/cgi-bin/externalcontact/add_msg_template';
      const reply = await post(path, {
        chat_type: 'single',
        external_userid: externalUsers,
        sender: staffUser,
        text: { content: text },
      });
      const { msgid: msgId, fail_list: failed } = reply;
      if (typeof msgId !== 'string' || msgId === '')
        throw new WechatTrouble(`${path} answered without msgid`);
      return { msgId, failed: Array.isArray(failed) ? failed.map(String) : [] };
    },
    async isConfirmed(msgId, staffUser) {
      const path = '/cgi-bin/externalcontact/get_groupmsg_task';
      const clerks = await rowsOf(path, { msgid: msgId }, 'task_list');
      return clerks.some((clerk) => clerk['userid'] === staffUser && clerk['status'] === SENT_BY_CLERK);
    },
    async countDelivered(msgId, staffUser) {
      const path = '/cgi-bin/externalcontact/get_groupmsg_send_result';
      const sends = await rowsOf(path, { msgid: msgId, userid: staffUser }, 'send_list');
      return sends.filter((send) => send['status'] === DELIVERED).length;
    },
  };
}

async function askToken({
  corpId,
  secret,
  apiUrl,
}: WecomConfig): Promise<{ token: string; seconds: number }> {
  const path = '/cgi-bin/gettoken';
  const reply = await callWechat(apiUrl, path, { corpid: corpId, corpsecret: secret });
  const { access_token: token, expires_in: seconds, errcode } = reply;
  if (typeof token === 'string' && typeof seconds === 'number') return { token, seconds };
  throw new WechatTrouble(`${path} refused with ${String(errcode)}`);
}
