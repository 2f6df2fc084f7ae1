/*
 * How WeChat Pay says no: an HTTP status, a code and a sentence.
 */

/** The documented codes that the simulator uses, with their status and sentence. */
const CODES = {
  PARAM_ERROR: [400, '参数错误'],
  INVALID_REQUEST: [400, '无效请求'],
  APPID_MCHID_NOT_MATCH: [400, 'AppID和mch_id不匹配'],
  MCH_NOT_EXISTS: [400, '商户号不存在'],
  ORDER_CLOSED: [400, '订单已关闭'],
  ORDERPAID: [400, '该订单已支付'],
  NO_STATEMENT_EXIST: [400, '账单文件不存在'],
  STATEMENT_CREATING: [400, '账单生成中'],
  SIGN_ERROR: [401, '签名错误'],
  ALREADY_EXISTS: [400, '发票单号已存在'],
  OUT_TRADE_NO_USED: [403, '商户订单号重复'],
  NOT_ENOUGH: [403, '基本账户余额不足，请充值后重新发起'],
  RULE_LIMIT: [403, '业务规则限制'],
  NOT_FOUND: [404, '记录不存在'],
  ORDER_NOT_EXIST: [404, '订单不存在'],
  RESOURCE_NOT_EXISTS: [404, '查询的资源不存在'],
  FREQUENCY_LIMITED: [429, '频率超限'],
  SYSTEM_ERROR: [500, '系统异常，请稍后重试'],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof CODES;
export const REFUSAL_CODES = Object.keys(CODES) as [RefusalCode, ...RefusalCode[]];

/** Thrown anywhere; the answer is made of it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  /** @param field where in the request, e.g. /amount/total */
  constructor(
    readonly code: RefusalCode,
    message: string = CODES[code][1],
    readonly field = '',
  ) {
    super(message);
    this.status = CODES[code][0];
  }

  get body(): object {
    const detail = this.field === '' ? {} : { detail: { field: this.field, issue: this.message } };
    return { code: this.code, message: this.message, ...detail };
  }
}
