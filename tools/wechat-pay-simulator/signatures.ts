/*
 * Both directions of WeChat Pay's signatures, with Node alone: the product signs with a library, and whoever
 * checks it should not share its mistakes. https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
import {
  createCipheriv,
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { merchantPublicKey, type SimulatorKeys } from './keys';
import { Refusal } from './refusal';

/**
 * With which key WeChat Pay signs: `public-key` (new merchants), `certificate` (older ones), `mixed` during a
 * switch: replies with what the request names in `Wechatpay-Serial`, notices now with the one, now with the
 * other.
 */
export type KeyMode = 'public-key' | 'certificate' | 'mixed';

/** By which the merchant's clock may be off. Milliseconds. */
const TOLERANCE_MS = 300_000;
const SCHEME = 'WECHATPAY2-SHA256-RSA2048 ';

export interface SignedRequest {
  method: string;
  /** Path and query, as sent. */
  url: string;
  body: string;
  authorization: string;
}

/** A checker of the merchant's signatures, which takes each nonce once. Throws `Refusal` (SIGN_ERROR). */
export function openRequestCheck(keys: SimulatorKeys, now: () => number): (request: SignedRequest) => void {
  const merchantKey = merchantPublicKey(keys);
  const seen = new Map<string, number>();
  const refuse = (why: string): never => {
    throw new Refusal('SIGN_ERROR', why, 'authorization');
  };
  return ({ method, url, body, authorization }) => {
    if (!authorization.startsWith(SCHEME)) refuse('Http头Authorization认证类型不正确');
    const { mchid, nonce_str: nonce, timestamp, serial_no: serial, signature } = fieldsOf(authorization);
    if (mchid !== keys.merchantId) refuse('商户号不存在');
    if (serial !== keys.merchantSerial) refuse('商户证书序列号有误');
    if (!nonce || !timestamp || !signature) return refuse('Http头Authorization值格式错误');
    if (!(Math.abs(now() - Number(timestamp) * 1000) <= TOLERANCE_MS))
      refuse('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟');
    const signed = `${method}\n${url}\n${timestamp}\n${nonce}\n${body}\n`;
    if (!verify('RSA-SHA256', Buffer.from(signed), merchantKey, Buffer.from(signature, 'base64')))
      refuse('签名错误');
    forgetOld(seen, now() - 2 * TOLERANCE_MS);
    if (seen.has(nonce)) refuse('Http头Authorization中的nonce_str重复');
    seen.set(nonce, now());
  };
}

/** The oldest stand first. */
function forgetOld(seen: Map<string, number>, before: number): void {
  for (const [nonce, at] of seen) {
    if (at >= before) return;
    seen.delete(nonce);
  }
}

const fieldsOf = (authorization: string): Record<string, string | undefined> =>
  Object.fromEntries([...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

export type Headers = Record<string, string>;

export interface Signer {
  /** The headers of a reply. @param wanted what the request named in `Wechatpay-Serial` */
  reply(body: string, wanted: string | undefined): Headers;
  /** The headers of a notice. */
  notice(body: string): Headers;
  /** The headers of a notice signed by somebody else. */
  forgedNotice(body: string): Headers;
}

/** WeChat Pay's signatures. `mode` is asked each time. */
export function openSigner(keys: SimulatorKeys, now: () => number, mode: () => KeyMode): Signer {
  // Read once: reading a key costs more than signing with it.
  const pairs = {
    'public-key': { serial: keys.publicKeyId, key: createPrivateKey(keys.publicKeysPrivate) },
    certificate: { serial: keys.certificateSerial, key: createPrivateKey(keys.certificateKey) },
  };
  let noticeTurn = 0;
  const headersOf = (pair: { serial: string; key: KeyObject }, body: string): Headers => {
    const timestamp = String(Math.floor(now() / 1000));
    const nonce = randomBytes(16).toString('hex');
    const signed = Buffer.from(`${timestamp}\n${nonce}\n${body}\n`);
    return {
      'Wechatpay-Serial': pair.serial,
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Signature': sign('RSA-SHA256', signed, pair.key).toString('base64'),
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    };
  };
  const nextOfNotices = (): 'public-key' | 'certificate' => {
    const chosen = mode();
    if (chosen !== 'mixed') return chosen;
    return (noticeTurn += 1) % 2 === 1 ? 'public-key' : 'certificate';
  };
  return {
    reply(body, wanted) {
      const chosen = mode();
      if (chosen !== 'mixed') return headersOf(pairs[chosen], body);
      return headersOf(pairs[wanted === keys.publicKeyId ? 'public-key' : 'certificate'], body);
    },
    notice: (body) => headersOf(pairs[nextOfNotices()], body),
    forgedNotice: (body) => headersOf({ ...pairs[nextOfNotices()], key: strangerKey() }, body),
  };
}

let stranger: KeyObject | undefined;
function strangerKey(): KeyObject {
  stranger ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return stranger;
}

/** AEAD_AES_256_GCM under the merchant's APIv3 key, as notices and certificates are wrapped. */
export function seal(apiV3Key: string, plain: string, associatedData: string): object {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce);
  cipher.setAAD(Buffer.from(associatedData));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return {
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: sealed.toString('base64'),
    associated_data: associatedData,
    nonce,
  };
}
