/*
 * What the environment must say of WeChat Pay: everything or nothing, each problem in words, no key in any of
 * them.
 */
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../cloudfunctions/platform/config';
import { readPayConfig } from '../../cloudfunctions/platform/wechat-pay/pay-config';
import { productEnv, type SimulatorKeys } from '../../tools/wechat-pay-simulator/keys';
import { configOf, makeKeys } from '../worlds/wechat-pay-shop';

let keys: SimulatorKeys;
let removeKeys: () => void;
let good: Record<string, string>;

beforeAll(async () => {
  ({ keys, remove: removeKeys } = await makeKeys());
  const notifyUrl = 'https://huigan.example/wechat-pay/v1/notices/';
  good = { ...productEnv(keys, { url: '', notifyUrl }), WECHAT_PAY_APPID: '', WECHAT_APPID: 'wx1' };
});
afterAll(() => removeKeys?.());

const problemsOf = (changes: Record<string, string>, production = false): string => {
  const problems: string[] = [];
  const config = readPayConfig({ ...good, ...changes }, { production, demo: false }, problems);
  expect(config === null).toBe(problems.length > 0);
  return problems.join('\n');
};
const fileOf = (content: string): string => {
  const file = join(keys.folder, `test-${content.length}`);
  writeFileSync(file, content);
  return file;
};

describe('the configuration of WeChat Pay', () => {
  test('is none when nothing of it is set', () => {
    const env = { DATABASE_URL: 'postgres://h/d', HUIGAN_DEMO: '1' };
    expect(readConfig(env).wechatPay).toBeNull();
    expect(readConfig({ ...env, WECHAT_PAY_URL: '' }).wechatPay).toBeNull();
  });

  test('is read from files, by the address of WeChat Pay unless told otherwise', () => {
    const config = configOf(good);
    expect(config).toMatchObject({
      appId: 'wx1',
      merchantId: keys.merchantId,
      merchantSerial: keys.merchantSerial,
      publicKeyId: keys.publicKeyId,
      url: 'https://api.mch.weixin.qq.com',
      notifyUrl: 'https://huigan.example/wechat-pay/v1/notices',
    });
    expect(config.apiV3Key.export().toString()).toBe(keys.apiV3Key);
    expect(Object.keys(config.platformKeys)).toEqual([keys.publicKeyId]);
  });

  test('knows the public key, certificates, or both during a switch', () => {
    const file = join(keys.folder, 'wechatpay_certificate.pem');
    const both = configOf({ ...good, WECHAT_PAY_CERTIFICATE_FILES: ` ${file} , ` });
    expect(Object.keys(both.platformKeys).sort()).toEqual([keys.publicKeyId, keys.certificateSerial].sort());
    const { WECHAT_PAY_PUBLIC_KEY_ID: _id, WECHAT_PAY_PUBLIC_KEY_FILE: _file, ...rest } = good;
    const older = configOf({ ...rest, WECHAT_PAY_CERTIFICATE_FILES: file });
    expect(older.publicKeyId).toBeNull();
    expect(Object.keys(older.platformKeys)).toEqual([keys.certificateSerial]);
  });

  test.each<[string, string, string]>([
    ['WECHAT_APPID', '', 'WECHAT_APPID (or WECHAT_PAY_APPID) is missing'],
    ['WECHAT_PAY_MCHID', '', 'WECHAT_PAY_MCHID is missing'],
    ['WECHAT_PAY_MERCHANT_SERIAL', 'serial?', 'WECHAT_PAY_MERCHANT_SERIAL'],
    ['WECHAT_PAY_MERCHANT_KEY_FILE', '', 'WECHAT_PAY_MERCHANT_KEY_FILE is missing'],
    ['WECHAT_PAY_MERCHANT_KEY_FILE', '/nowhere', 'WECHAT_PAY_MERCHANT_KEY_FILE cannot be read'],
    ['WECHAT_PAY_API_V3_KEY_FILE', '', 'WECHAT_PAY_API_V3_KEY (or WECHAT_PAY_API_V3_KEY_FILE) is missing'],
    ['WECHAT_PAY_PUBLIC_KEY_ID', '', 'WECHAT_PAY_PUBLIC_KEY_ID is missing'],
    ['WECHAT_PAY_PUBLIC_KEY_ID', '5157F09E', 'does not begin with PUB_KEY_ID_'],
    ['WECHAT_PAY_PUBLIC_KEY_FILE', '', 'WECHAT_PAY_PUBLIC_KEY_FILE is missing'],
    ['WECHAT_PAY_URL', 'weixin', 'WECHAT_PAY_URL is not an address'],
    ['WECHAT_PAY_NOTIFY_URL', '', 'WECHAT_PAY_NOTIFY_URL is missing'],
    ['WECHAT_PAY_NOTIFY_URL', 'https://a.example/n?x=1', 'has a query'],
    ['WECHAT_PAY_NOTIFY_URL', 'http://127.0.0.1:8686/n', 'where WeChat Pay cannot report'],
    ['WECHAT_PAY_NOTIFY_URL', `https://a.example/${'n'.repeat(240)}`, 'longer than 240'],
  ])('%s = "%s" is a problem', (name, value, words) => {
    expect(problemsOf({ [name]: value })).toContain(words);
  });

  test('wants RSA keys of full length, and a key of exactly 32 characters', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const ec = fileOf(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    expect(problemsOf({ WECHAT_PAY_MERCHANT_KEY_FILE: ec })).toContain('does not hold what it should');
    expect(problemsOf({ WECHAT_PAY_PUBLIC_KEY_FILE: fileOf('not a key') })).toContain('does not hold');
    expect(problemsOf({ WECHAT_PAY_CERTIFICATE_FILES: ec })).toContain('WECHAT_PAY_CERTIFICATE_FILES');
    expect(problemsOf({ WECHAT_PAY_API_V3_KEY_FILE: fileOf('7Yq2mT9xWc4Ld8Rv1Zs6Bn3Hk5Pf0Gj2a') })).toContain(
      'not 32 characters',
    );
    const own = join(keys.folder, 'apiclient_cert.pem');
    expect(problemsOf({ WECHAT_PAY_CERTIFICATE_FILES: own })).toContain("the merchant's own certificate");
  });

  test('in production is https, or a stand-in on this machine', () => {
    expect(problemsOf({}, true)).toBe('');
    expect(problemsOf({ WECHAT_PAY_URL: 'http://pay.example' }, true)).toContain(
      'WECHAT_PAY_URL is not https',
    );
    expect(problemsOf({ WECHAT_PAY_NOTIFY_URL: 'http://a.example/n' }, true)).toContain(
      'NOTIFY_URL is not https',
    );
    const local = { WECHAT_PAY_URL: 'http://127.0.0.1:1', WECHAT_PAY_NOTIFY_URL: 'http://127.0.0.1:2/n' };
    expect(problemsOf(local, true)).toBe('');
  });

  test('names all problems at once, and no key', () => {
    const words = problemsOf({
      WECHAT_PAY_MCHID: '',
      WECHAT_PAY_URL: 'x',
      WECHAT_PAY_API_V3_KEY_FILE: fileOf(`${keys.apiV3Key}-more`),
    });
    expect(words.split('\n').length).toBeGreaterThanOrEqual(3);
    expect(words).not.toContain(keys.apiV3Key);
  });
});
