/*
 * The functions of dist/functions as the cloud runs them, for a test: each in a process of its own, over a
 * database of the test and the simulator of WeChat.
 */
import { join, resolve } from 'node:path';
import { openCloud, type Cloud } from '../../tools/weapp-host/cloud';
import type { WechatSimulator } from '../../tools/wechat-simulator/simulator';

const ROOT = resolve(__dirname, '../..');

export interface TestApp {
  appId: string;
  appSecret: string;
}

/** The mini-program of tests. */
export const TEST_APP: TestApp = { appId: 'wx-huigan-test', appSecret: 'secret-of-the-test-app' };

export interface CloudSurroundings {
  /** The application's own role, as in production. */
  databaseUrl: string;
  brandKey: string;
  wechat: Pick<WechatSimulator, 'url'>;
  /** The mini-program of tests when not given. */
  app?: TestApp;
  /** What the operator gives them beyond: the keys of WeChat Pay. */
  more?: Record<string, string>;
}

/** The environment that an operator gives the functions. */
export const functionEnv = ({
  databaseUrl,
  brandKey,
  wechat,
  app = TEST_APP,
  more = {},
}: CloudSurroundings): Record<string, string> => ({
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  HUIGAN_BRAND: brandKey,
  HUIGAN_SESSION_SECRET: 'session-secret-of-the-tests-of-the-mini-program',
  HUIGAN_DATA_KEY: 'data-key-of-the-tests-of-the-mini-program',
  WECHAT_APPID: app.appId,
  WECHAT_APP_SECRET: app.appSecret,
  WECHAT_API_URL: wechat.url,
  ...more,
});

export const openTestCloud = (surroundings: CloudSurroundings): Cloud =>
  openCloud({
    folder: join(ROOT, 'dist', 'functions'),
    env: functionEnv(surroundings),
    appId: (surroundings.app ?? TEST_APP).appId,
  });
