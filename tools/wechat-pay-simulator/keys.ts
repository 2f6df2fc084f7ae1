/*
 * The keys of a simulated WeChat Pay and of its one merchant, made once and kept in a folder, and the
 * environment with which the product uses them.
 */
import { createPublicKey, generateKeyPair, randomBytes, X509Certificate, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeCertificate } from './certificate';

export interface SimulatorKeys {
  folder: string;
  appId: string;
  merchantId: string;
  merchantName: string;
  merchantSerial: string;
  /** PEM; of it the simulator only ever uses the public half. */
  merchantKey: string;
  apiV3Key: string;
  /** PUB_KEY_ID_… */
  publicKeyId: string;
  /** PEM; the private half of the WeChat Pay public key. */
  publicKeysPrivate: string;
  /** PEM; a platform certificate, its key and serial number. */
  certificate: string;
  certificateKey: string;
  certificateSerial: string;
}

const MERCHANT = { merchantId: '1900000109', merchantName: '回甘茶事', appId: 'wxd0c0ffee00000001' };
const FILES = {
  merchantKey: 'apiclient_key.pem',
  merchantCertificate: 'apiclient_cert.pem',
  apiV3Key: 'api-v3-key',
  publicKey: 'pub_key.pem',
  publicKeyId: 'pub-key-id',
  publicKeysPrivate: 'wechat-pay-key.pem',
  certificate: 'wechatpay_certificate.pem',
  certificateKey: 'wechat-pay-certificate-key.pem',
} as const;

const publicKeys = new WeakMap<SimulatorKeys, KeyObject>();

/** The public half of the merchant's key: read once, because that costs more than checking a signature. */
export function merchantPublicKey(keys: SimulatorKeys): KeyObject {
  const key = publicKeys.get(keys) ?? createPublicKey(keys.merchantKey);
  publicKeys.set(keys, key);
  return key;
}

/** The keys kept in a folder; made there when there are none. */
export async function simulatorKeys(folder: string): Promise<SimulatorKeys> {
  if (!existsSync(folder)) await makeKeys(folder);
  const read = (name: keyof typeof FILES): string => readFileSync(join(folder, FILES[name]), 'utf8');
  const serialOf = (pem: string): string => new X509Certificate(pem).serialNumber;
  return {
    folder,
    ...MERCHANT,
    merchantSerial: serialOf(read('merchantCertificate')),
    merchantKey: read('merchantKey'),
    apiV3Key: read('apiV3Key'),
    publicKeyId: read('publicKeyId'),
    publicKeysPrivate: read('publicKeysPrivate'),
    certificate: read('certificate'),
    certificateKey: read('certificateKey'),
    certificateSerial: serialOf(read('certificate')),
  };
}

/**
 * Which of WeChat Pay's keys a merchant knows: only the public key, only the certificate, or both, as during
 * a switch.
 */
export type KnownKeys = 'public-key' | 'certificate' | 'both';

/** The environment of a product that asks this simulator. */
export function productEnv(
  keys: SimulatorKeys,
  { url, notifyUrl, known = 'public-key' }: { url: string; notifyUrl: string; known?: KnownKeys },
): Record<string, string> {
  const file = (name: keyof typeof FILES): string => join(keys.folder, FILES[name]);
  const publicKey = {
    WECHAT_PAY_PUBLIC_KEY_ID: keys.publicKeyId,
    WECHAT_PAY_PUBLIC_KEY_FILE: file('publicKey'),
  };
  const certificate = { WECHAT_PAY_CERTIFICATE_FILES: file('certificate') };
  return {
    WECHAT_PAY_APPID: keys.appId,
    WECHAT_PAY_MCHID: keys.merchantId,
    WECHAT_PAY_MERCHANT_SERIAL: keys.merchantSerial,
    WECHAT_PAY_MERCHANT_KEY_FILE: file('merchantKey'),
    WECHAT_PAY_API_V3_KEY_FILE: file('apiV3Key'),
    ...(known === 'certificate' ? {} : publicKey),
    ...(known === 'public-key' ? {} : certificate),
    WECHAT_PAY_URL: url,
    WECHAT_PAY_NOTIFY_URL: notifyUrl,
  };
}

/**
 * Makes all keys beside the folder, then puts them in place at once: who comes second takes what the first
 * made.
 */
async function makeKeys(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  const [merchantKey, publicKeysPrivate, certificateKey] = await Promise.all([
    makeKey(),
    makeKey(),
    makeKey(),
  ]);
  const contents: Record<keyof typeof FILES, string> = {
    merchantKey,
    merchantCertificate: makeCertificate(merchantKey, MERCHANT.merchantId),
    apiV3Key: randomBytes(16).toString('hex'),
    publicKey: createPublicKey(publicKeysPrivate).export({ type: 'spki', format: 'pem' }).toString(),
    publicKeyId: `PUB_KEY_ID_01${MERCHANT.merchantId}${Date.now()}`,
    publicKeysPrivate,
    certificate: makeCertificate(certificateKey, 'Tenpay.com sign'),
    certificateKey,
  };
  for (const [name, file] of Object.entries(FILES))
    writeFileSync(join(draft, file), contents[name as keyof typeof FILES], { mode: 0o600 });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

async function makeKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return privateKey;
}
