/**
 * The files that hold the keys of WeChat Pay: the merchant's own, and those by which WeChat Pay is known.
 * What is in a file is never repeated.
 */
import { X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Rsa } from './library';
import { present } from '../../core/kernel/assert';
import type { Environment } from '../secrets';

/** WeChat Pay signs and has signed with RSA of this length. Bits. */
const SMALLEST_RSA = 2048;
const PUBLIC_KEY_ID = /^PUB_KEY_ID_\w{1,64}$/;

export interface PlatformKeys {
  publicKeyId: string | null;
  platformKeys: Readonly<Record<string, KeyObject>>;
}

/**
 * With what a member's name is encrypted so that WeChat Pay alone reads it, and how WeChat Pay calls that
 * key: its public key where the merchant has it, else the last platform certificate that is named.
 */
export function encryptionKey({ publicKeyId, platformKeys }: PlatformKeys): {
  serial: string;
  key: KeyObject;
} {
  const serial = present(publicKeyId ?? Object.keys(platformKeys).at(-1), 'a key of WeChat Pay');
  return { serial, key: present(platformKeys[serial], 'the key of WeChat Pay that is named') };
}

/** The merchant's private key (`apiclient_key.pem`); null with a problem. */
export function readMerchantKey(env: Environment, problems: string[]): KeyObject | null {
  const name = 'WECHAT_PAY_MERCHANT_KEY_FILE';
  const file = env[name];
  if (file) return readKeyFile(name, file, problems, (pem) => checked(Rsa.from(pem, 'private')));
  problems.push(`${name} is missing: the merchant's private key signs every request.`);
  return null;
}

/**
 * What WeChat Pay's signatures are verified with: its public key, or platform certificates (comma-separated
 * files), or both while a merchant switches from the latter to the former.
 */
export function readPlatformKeys(env: Environment, problems: string[]): PlatformKeys {
  const { WECHAT_PAY_PUBLIC_KEY_ID: id, WECHAT_PAY_PUBLIC_KEY_FILE: file } = env;
  const keys: [string, KeyObject | null][] = certificateFiles(env).map((path) =>
    readCertificate(path, problems),
  );
  if (id && !PUBLIC_KEY_ID.test(id))
    problems.push('WECHAT_PAY_PUBLIC_KEY_ID does not begin with PUB_KEY_ID_, as ids of public keys do.');
  if (id && !file)
    problems.push('WECHAT_PAY_PUBLIC_KEY_FILE is missing, but the id of the public key is set.');
  if (!id && file)
    problems.push('WECHAT_PAY_PUBLIC_KEY_ID is missing, but the file of the public key is set.');
  if (id && file) {
    const read = (pem: string): KeyObject => checked(Rsa.from(pem, 'public'));
    keys.push([id, readKeyFile('WECHAT_PAY_PUBLIC_KEY_FILE', file, problems, read)]);
  }
  if (!id && !file && keys.length === 0)
    problems.push(
      'WECHAT_PAY_PUBLIC_KEY_ID and WECHAT_PAY_PUBLIC_KEY_FILE (or WECHAT_PAY_CERTIFICATE_FILES) are missing: nothing would tell WeChat Pay from others.',
    );
  const platformKeys: Record<string, KeyObject> = {};
  for (const [serial, key] of keys) if (key !== null) platformKeys[serial] = key;
  return { publicKeyId: id || null, platformKeys };
}

const certificateFiles = (env: Environment): string[] =>
  (env['WECHAT_PAY_CERTIFICATE_FILES'] ?? '').split(',').flatMap((path) => path.trim() || []);

/** A platform certificate's serial number and key. */
function readCertificate(path: string, problems: string[]): [string, KeyObject | null] {
  let serial = '';
  const key = readKeyFile('WECHAT_PAY_CERTIFICATE_FILES', path, problems, (pem) => {
    const certificate = new X509Certificate(pem);
    serial = certificate.serialNumber;
    return checked(certificate.publicKey);
  });
  return [serial, key];
}

function readKeyFile(
  name: string,
  file: string,
  problems: string[],
  read: (pem: string) => KeyObject,
): KeyObject | null {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    problems.push(`The file of ${name} cannot be read: ${(error as Error).message}`);
    return null;
  }
  try {
    return read(pem);
  } catch {
    problems.push(
      `The file of ${name}, ${file}, does not hold what it should: an RSA key or certificate as PEM.`,
    );
    return null;
  }
}

function checked(key: KeyObject): KeyObject {
  const bits = key.asymmetricKeyType === 'rsa' ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 0;
  if (bits < SMALLEST_RSA) throw new Error('not an RSA key of that length');
  return key;
}
