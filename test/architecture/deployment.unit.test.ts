/*
 * What is deployed is what there is: every function is in cloudbaserc.json as its own settings say, and those
 * that speak with WeChat Pay can.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Settings {
  timeout: number;
  memorySize: number;
  triggers?: object[];
}
type Deployed = Settings & { name: string; envVariables: Record<string, string> };

const project = join(__dirname, '..', '..');
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(project, ...path), 'utf8'));
const { functions } = read('cloudbaserc.json') as { functions: Deployed[] };
const names = readdirSync(join(project, 'cloudfunctions', 'functions'));
const PAY = /^WECHAT_PAY_/;

test('every function is deployed, once', () => {
  expect(functions.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.each(names)('%s is deployed as its own settings say', (name) => {
  const { timeout, memorySize, triggers } = read(
    'cloudfunctions',
    'functions',
    name,
    'function.json',
  ) as Settings;
  expect(functions.find((one) => one.name === name)).toMatchObject({
    timeout,
    memorySize,
    ...(triggers === undefined ? {} : { triggers }),
  });
});

test('every function that speaks with WeChat Pay has all that it is configured with, and no other has its keys', () => {
  const payVariables = (one: Deployed): string[] =>
    Object.keys(one.envVariables).filter((key) => PAY.test(key));
  const paying = functions.filter((one) => payVariables(one).length > 0);
  expect(paying.map(({ name }) => name).sort()).toEqual([
    'clock',
    'counter',
    'group',
    'order',
    'payment',
    'referral',
    'trade',
  ]);
  for (const one of paying) {
    expect(payVariables(one)).toEqual([
      'WECHAT_PAY_API_V3_KEY',
      'WECHAT_PAY_CERTIFICATE_FILES',
      'WECHAT_PAY_MCHID',
      'WECHAT_PAY_MERCHANT_KEY_FILE',
      'WECHAT_PAY_MERCHANT_SERIAL',
      'WECHAT_PAY_NOTIFY_URL',
      'WECHAT_PAY_PUBLIC_KEY_FILE',
      'WECHAT_PAY_PUBLIC_KEY_ID',
    ]);
    expect(one.envVariables).toHaveProperty('WECHAT_APPID');
  }
});
