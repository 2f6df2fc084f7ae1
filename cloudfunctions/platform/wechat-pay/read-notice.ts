/**
 * What WeChat Pay reports to the product: verified over the bytes that came, then opened (AEAD_AES_256_GCM
 * under the APIv3 key). https://pay.weixin.qq.com/doc/v3/merchant/4012791902
 */
import type { KeyObject } from 'node:crypto';
import { Aes, Formatter, Rsa } from './library';
import * as z from 'zod/mini';
import type { PayConfig } from './pay-config';
import {
  paymentOf,
  refundNotice,
  refundOf,
  transactionObject,
  type Payment,
  type Refund,
} from './pay-objects';
import { problem, type PayReply } from './pay-reply';
import { transferObject, transferOf, type Transfer } from './transfer-objects';

/** WeChat Pay repeats a notice until it is taken: the same id comes again, signed anew. */
export type PayNotice =
  | { noticeId: string; kind: 'payment'; payment: Payment }
  | { noticeId: string; kind: 'refund'; refund: Refund }
  /** In a final state: SUCCESS, FAIL or CANCELLED. */
  | { noticeId: string; kind: 'transfer'; transfer: Transfer };

/** By which WeChat Pay's clock may be off, as its documentation says. Milliseconds. */
const TOLERANCE_MS = 300_000;

const envelope = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  event_type: z.string(),
  resource: z.object({
    algorithm: z.literal('AEAD_AES_256_GCM'),
    ciphertext: z.string(),
    nonce: z.string(),
    associated_data: z.optional(z.nullable(z.string())),
  }),
});
type Envelope = z.infer<typeof envelope>;

/**
 * The notice; or why it is not believed or not understood. Header names in small letters; `now` in
 * milliseconds.
 */
export function readNotice(
  config: PayConfig,
  headers: Readonly<Record<string, string | undefined>>,
  rawBody: Buffer,
  now: number,
): PayReply<PayNotice> {
  const body = rawBody.toString();
  const unsigned = checkSignature(config.platformKeys, headers, body, now);
  if (unsigned !== null) return unsigned;
  const parsed = envelope.safeParse(parseJson(body));
  if (!parsed.success) return problem('unreadable', 'a notice of another shape');
  const content = open(config.apiV3Key, parsed.data);
  if (content === null) return problem('unreadable', 'the APIv3 key does not open the notice');
  const notice = noticeOf(config, parsed.data, content);
  return notice === null
    ? problem(
        'unreadable',
        `a notice ${parsed.data.event_type.slice(0, 40)} that is not understood or another's`,
      )
    : { ok: true, data: notice };
}

function checkSignature(
  keys: Readonly<Record<string, KeyObject>>,
  headers: Readonly<Record<string, string | undefined>>,
  body: string,
  now: number,
): PayReply<never> | null {
  const timestamp = headers['wechatpay-timestamp'] ?? '';
  const nonce = headers['wechatpay-nonce'] ?? '';
  const signature = headers['wechatpay-signature'] ?? '';
  const serial = headers['wechatpay-serial'] ?? '';
  const key = Object.hasOwn(keys, serial) ? keys[serial] : undefined;
  if (key === undefined) return problem('bad-signature', 'no key of that serial number is configured');
  if (
    !/^\d{1,12}$/.test(timestamp) ||
    !Rsa.verify(Formatter.response(timestamp, nonce, body), signature, key)
  )
    return problem('bad-signature', 'the signature is not of this body');
  const offset = Math.abs(now - Number(timestamp) * 1000);
  return offset > TOLERANCE_MS ? problem('stale', `signed ${Math.round(offset / 1000)} s from now`) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function open(key: KeyObject, { resource }: Envelope): unknown {
  try {
    const { ciphertext, nonce, associated_data: data } = resource;
    return JSON.parse(Aes.AesGcm.decrypt(ciphertext, key, nonce, data ?? ''));
  } catch {
    return null;
  }
}

function noticeOf(
  config: PayConfig,
  { id, event_type: event }: Envelope,
  content: unknown,
): PayNotice | null {
  if (event.startsWith('TRANSACTION.')) {
    const { success, data } = transactionObject.safeParse(content);
    const isOurs = success && data.mchid === config.merchantId && data.appid === config.appId;
    return isOurs ? { noticeId: id, kind: 'payment', payment: paymentOf(data) } : null;
  }
  if (event.startsWith('REFUND.')) {
    const { success, data } = refundNotice.safeParse(content);
    if (!success || data.mchid !== config.merchantId) return null;
    return { noticeId: id, kind: 'refund', refund: refundOf(data, data.refund_status) };
  }
  if (event === 'MCHTRANSFER.BILL.FINISHED') {
    const { success, data } = transferObject.safeParse(content);
    if (!success || data.mch_id !== config.merchantId) return null;
    return { noticeId: id, kind: 'transfer', transfer: transferOf(data) };
  }
  return null;
}
