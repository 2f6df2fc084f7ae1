/*
 * The environment, read once: what is accepted, and the words for what is not.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_DATA_KEY, DEMO_SESSION_SECRET, readConfig } from '../../cloudfunctions/platform/config';

const URL_WITH_PASSWORD = 'postgres://huigan:pass-word-1@db.example:5432/huigan';
const SECRET = 'a-secret-of-the-tests-that-is-long-enough-1';
const KEY = 'a-data-key-of-the-tests-that-is-long-enough';
const good = {
  DATABASE_URL: URL_WITH_PASSWORD,
  HUIGAN_SESSION_SECRET: SECRET,
  HUIGAN_DATA_KEY: KEY,
  HUIGAN_BRAND: 'tea',
};
const { HUIGAN_SESSION_SECRET: _, ...withoutSecret } = good;
const problemsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('the configuration', () => {
  test('listens on this machine only, unless told otherwise', () => {
    expect(readConfig(good)).toEqual({
      production: false,
      demo: false,
      brandKey: 'tea',
      sessionSecret: SECRET,
      dataKey: KEY,
      wechat: null,
      wechatPay: null,
      wecom: null,
      taxTable: null,
      databaseUrl: URL_WITH_PASSWORD,
      host: '127.0.0.1',
      port: 8686,
      trustedHops: 0,
      logLevel: 'info',
    });
    expect(readConfig({ ...good, HOST: '0.0.0.0', PORT: '0' })).toMatchObject({ host: '0.0.0.0', port: 0 });
  });

  test('takes the secrets and the brand of the demo in demo mode only', () => {
    const { DATABASE_URL } = good;
    expect(readConfig({ DATABASE_URL, HUIGAN_DEMO: '1' })).toMatchObject({
      sessionSecret: DEMO_SESSION_SECRET,
      dataKey: DEMO_DATA_KEY,
      brandKey: 'demo-tea',
    });
    const words = problemsOf({ DATABASE_URL });
    for (const name of ['HUIGAN_SESSION_SECRET', 'HUIGAN_DATA_KEY', 'HUIGAN_BRAND'])
      expect(words).toContain(`${name}`);
  });

  test('knows a mini-program by its id and its secret', () => {
    const secret = '0123456789abcdef0123456789abcdef';
    const wechat = { WECHAT_APPID: 'wx1', WECHAT_APP_SECRET: secret };
    expect(readConfig({ ...good, ...wechat }).wechat).toEqual({
      appId: 'wx1',
      appSecret: secret,
      apiUrl: 'https://api.weixin.qq.com',
      templates: {},
    });
    const local = { ...wechat, WECHAT_API_URL: 'http://127.0.0.1:9/' };
    expect(readConfig({ ...good, ...local, NODE_ENV: 'production' }).wechat?.apiUrl).toBe(
      'http://127.0.0.1:9',
    );
  });

  test('reads the secret from a file, without the line end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'huigan-config-'));
    const file = join(folder, 'secret');
    writeFileSync(file, `${SECRET}\n`);
    chmodSync(file, 0o600);
    expect(readConfig({ ...withoutSecret, HUIGAN_SESSION_SECRET_FILE: file }).sessionSecret).toBe(SECRET);
    writeFileSync(file, '\n');
    expect(problemsOf({ ...withoutSecret, HUIGAN_SESSION_SECRET_FILE: file })).toContain('is empty');
    rmSync(folder, { recursive: true });
    expect(problemsOf({ ...withoutSecret, HUIGAN_SESSION_SECRET_FILE: file })).toContain('cannot be read');
  });

  test.each<[string, Record<string, string>, string]>([
    ['no secret', { HUIGAN_SESSION_SECRET: '' }, 'HUIGAN_SESSION_SECRET'],
    ['the demo secret', { HUIGAN_SESSION_SECRET: DEMO_SESSION_SECRET }, "the demo's"],
    ['no data key', { HUIGAN_DATA_KEY: '' }, 'HUIGAN_DATA_KEY'],
    ['the data key of the demo', { HUIGAN_DATA_KEY: DEMO_DATA_KEY }, "The data key is the demo's"],
    ['no brand', { HUIGAN_BRAND: '' }, 'HUIGAN_BRAND is missing'],
    ['WeChat without encryption', { WECHAT_API_URL: 'http://api.weixin.qq.com' }, 'not https'],
    ['demo mode', { HUIGAN_DEMO: '1' }, 'HUIGAN_DEMO=1'],
  ])('production refuses %s', (_, env, words) => {
    expect(problemsOf({ ...good, ...env, NODE_ENV: 'production' })).toContain(words);
  });

  test.each<[string, Record<string, string>, string]>([
    ['a short secret', { HUIGAN_SESSION_SECRET: 'short' }, 'shorter than 32'],
    ['the demo secret', { HUIGAN_SESSION_SECRET: DEMO_SESSION_SECRET }, "the demo's"],
    ['the data key of the demo', { HUIGAN_DATA_KEY: DEMO_DATA_KEY }, "The data key is the demo's"],
    ['a secret of one letter', { HUIGAN_SESSION_SECRET: 'x'.repeat(43) }, 'session secret is easily guessed'],
    ['a word again and again', { HUIGAN_DATA_KEY: 'password'.repeat(5) }, 'data key is easily guessed'],
    ['a short data key', { HUIGAN_DATA_KEY: 'short' }, 'The data key is shorter than 32'],
    ['a brand that is none', { HUIGAN_BRAND: '茶' }, 'HUIGAN_BRAND is'],
    ['a mini-program without its secret', { WECHAT_APPID: 'wx1' }, 'WECHAT_APP_SECRET'],
    ['a secret without its mini-program', { WECHAT_APP_SECRET: 'x'.repeat(32) }, 'WECHAT_APPID is missing'],
    ['another WeChat', { WECHAT_API_URL: 'weixin' }, 'WECHAT_API_URL'],
    ['two secrets', { HUIGAN_SESSION_SECRET_FILE: '/x' }, 'both set'],
    ['no database', { DATABASE_URL: '' }, 'DATABASE_URL is missing'],
    ['another database', { DATABASE_URL: 'mysql://a:secret-word@b/c' }, 'PostgreSQL'],
    ['a port that is none', { PORT: '86860' }, 'PORT is "86860"'],
    ['proxies without a number', { HUIGAN_TRUSTED_HOPS: 'all' }, 'HUIGAN_TRUSTED_HOPS is "all"'],
    ['a word for demo mode', { HUIGAN_DEMO: 'yes' }, 'HUIGAN_DEMO is "yes"'],
    ['an unknown log level', { HUIGAN_LOG_LEVEL: 'loud' }, 'HUIGAN_LOG_LEVEL'],
  ])('%s is refused in words', (_, env, words) => {
    expect(problemsOf({ ...good, ...env })).toContain(words);
  });

  test('all problems are told at once, and no password with them', () => {
    const words = problemsOf({ DATABASE_URL: 'mysql://a:secret-word@b/c', PORT: 'x', HUIGAN_DEMO: 'yes' });
    expect(words.split('\n')).toHaveLength(6);
    expect(words).not.toContain('secret-word');
  });
});
