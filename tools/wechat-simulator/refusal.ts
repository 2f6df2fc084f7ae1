/*
 * How WeChat says no: HTTP 200 with an errcode, a sentence and the id of the request. The codes are those of
 * its documentation.
 */
import { randomBytes } from 'node:crypto';

const MESSAGES: Record<string, string> = {
  '-1': 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40169: 'invalid length for scene, or the data is not json string',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  44002: 'empty post data',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47003: 'argument invalid',
  61010: 'code is expired',
  10060001: '支付单不存在',
  10060003: '支付单已使用重新发货机会',
  10060005: '物流类型有误',
  268485216: '上传时间非法，请按照 RFC 3339 格式填写',
};

/** Thrown by an interface; the answer is made of it. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly errcode: number,
    readonly detail = '',
  ) {
    super(`${MESSAGES[errcode] ?? 'refused'}${detail === '' ? '' : ` ${detail}`}`);
  }
}

/**
 * What the caller reads.
 * @example { errcode: 40029, errmsg: "invalid code, rid: 6560a1b2-0c3d4e5f-10213243" }
 */
export const answerOf = ({ errcode, message }: Refusal): { errcode: number; errmsg: string } => ({
  errcode,
  errmsg: `${message}, rid: ${requestId()}`,
});

const requestId = (): string => [4, 4, 4].map((bytes) => randomBytes(bytes).toString('hex')).join('-');
