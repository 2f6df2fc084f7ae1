/**
 * What the environment says, read once and validated. Every problem is reported at once, in words an operator
 * can act on; nothing else reads the environment.
 */
import { MESSAGE_KINDS, type MessageKind } from '../contract/order';
import { readSecret, type Environment, type Mode } from './secrets';
import { readAddress } from './service-address';
import type { TaxTable } from '../contract/tax-table';
import { readTaxTable } from './tax-table';
import { readPayConfig, type PayConfig } from './wechat-pay/pay-config';

export interface Config {
  production: boolean;
  /** Anybody may look at any member's card. Never in production. */
  demo: boolean;
  /** Key of the brand that this deployment serves: whoever signs in or joins does so there. */
  brandKey: string;
  sessionSecret: string;
  /** What the keys for encryption and for keyed hashes are derived from. */
  dataKey: string;
  /** Null: nobody signs in with WeChat. */
  wechat: WechatConfig | null;
  /** Null: nobody pays with WeChat Pay. */
  wechatPay: PayConfig | null;
  /** Null: staff are given no tasks in 企业微信. */
  wecom: WecomConfig | null;
  /** Null: nobody is offered an invoice. */
  taxTable: TaxTable | null;
  databaseUrl: string;
  host: string;
  /** 0: any free port. */
  port: number;
  /** How many proxies of ours pass requests on: the address of a caller is what the first of them saw. */
  trustedHops: number;
  logLevel: LogLevel;
}

export interface WechatConfig {
  appId: string;
  appSecret: string;
  /** Without a slash at its end. */
  apiUrl: string;
  /** Templates of subscription messages; of a kind without one none is sent. */
  templates?: Readonly<Partial<Record<MessageKind, string>>>;
}

export interface WecomConfig {
  corpId: string;
  /** Of an app that may use 客户联系. */
  secret: string;
  /** Without a slash at its end. */
  apiUrl: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * What signs sessions in demo mode when nothing else is given. Public, therefore worthless: production
 * refuses it.
 */
export const DEMO_SESSION_SECRET = 'huigan-demo-secret-known-to-everybody';
/** What encrypts in demo mode when nothing else is given. Public too. */
export const DEMO_DATA_KEY = 'huigan-demo-data-key-known-to-everybody';
/** The brand of the demo. */
const DEMO_BRAND = 'demo-tea';
const WECHAT_API = 'https://api.weixin.qq.com';
const WECOM_API = 'https://qyapi.weixin.qq.com';
/** HS256 and HKDF-SHA256 want a key as long as their hash: 256 bits. */
const SECRET_LENGTH = 32;
/** WeChat's own secrets are 32 hexadecimal digits. */
const APP_SECRET_LENGTH = 16;
const DEFAULT_PORT = 8686;

/** The environment cannot be used; the message names each problem. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the configuration, or throws `ConfigError`.
 * @example HUIGAN_DEMO=1, DATABASE_URL=postgres://… : demo mode with the demo secrets and the demo's brand,
 * on 127.0.0.1:8686
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const production = env['NODE_ENV'] === 'production';
  const demo = readDemo(env, production, problems);
  const mode = { production, demo };
  const config: Config = {
    production,
    demo,
    brandKey: readBrandKey(env, mode, problems),
    sessionSecret: readSecret(
      env,
      {
        name: 'HUIGAN_SESSION_SECRET',
        label: 'The session secret',
        purpose: 'sessions need a secret',
        length: SECRET_LENGTH,
        demoValue: DEMO_SESSION_SECRET,
      },
      mode,
      problems,
    ),
    dataKey: readSecret(
      env,
      {
        name: 'HUIGAN_DATA_KEY',
        label: 'The data key',
        purpose: 'phone numbers are encrypted with it',
        length: SECRET_LENGTH,
        demoValue: DEMO_DATA_KEY,
      },
      mode,
      problems,
    ),
    wechat: readWechat(env, mode, problems),
    wechatPay: readPayConfig(env, mode, problems),
    wecom: readWecom(env, mode, problems),
    taxTable: readTaxTable(env, problems),
    databaseUrl: readDatabaseUrl(env, problems),
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env, problems),
    trustedHops: readTrustedHops(env, problems),
    logLevel: readLogLevel(env, problems),
  };
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

function readDemo(env: Environment, production: boolean, problems: string[]): boolean {
  const value = env['HUIGAN_DEMO'] ?? '';
  if (!['', '0', '1'].includes(value))
    problems.push(`HUIGAN_DEMO is "${value}"; it is 1 for demo mode, or not set.`);
  if (value === '1' && production)
    problems.push('HUIGAN_DEMO=1 shows any member to anybody; it is refused with NODE_ENV=production.');
  return value === '1';
}

function readBrandKey(env: Environment, mode: Mode, problems: string[]): string {
  const value = env['HUIGAN_BRAND'] || (mode.demo && !mode.production ? DEMO_BRAND : '');
  if (value === '') problems.push('HUIGAN_BRAND is missing: the key of the brand that is served here.');
  else if (!/^[a-z0-9-]{1,40}$/.test(value))
    problems.push(`HUIGAN_BRAND is "${value}"; a brand's key has small letters, digits and dashes.`);
  return value;
}

/** Both the id and the secret of the mini-program, or neither. */
function readWechat(env: Environment, mode: Mode, problems: string[]): WechatConfig | null {
  const { WECHAT_APPID: appId, WECHAT_APP_SECRET: secret, WECHAT_APP_SECRET_FILE: file } = env;
  const danger = 'the secret of the mini-program travels there';
  const apiUrl = readAddress(env, { name: 'WECHAT_API_URL', fallback: WECHAT_API, danger }, mode, problems);
  if (!appId && !secret && !file) return null;
  if (!appId) problems.push('WECHAT_APPID is missing, but its secret is set.');
  const appSecret = readSecret(
    env,
    {
      name: 'WECHAT_APP_SECRET',
      label: 'The secret of the mini-program',
      purpose: 'WECHAT_APPID is set',
      length: APP_SECRET_LENGTH,
      demoValue: null,
    },
    mode,
    problems,
  );
  return { appId: appId ?? '', appSecret, apiUrl, templates: readTemplates(env) };
}

/** Both the company and the secret, or neither. */
function readWecom(env: Environment, mode: Mode, problems: string[]): WecomConfig | null {
  const { WECOM_CORP_ID: corpId, WECOM_SECRET: given, WECOM_SECRET_FILE: file } = env;
  const danger = 'the secret of the company travels there';
  const apiUrl = readAddress(env, { name: 'WECOM_API_URL', fallback: WECOM_API, danger }, mode, problems);
  if (!corpId && !given && !file) return null;
  if (!corpId) problems.push('WECOM_CORP_ID is missing, but its secret is set.');
  const secret = readSecret(
    env,
    {
      name: 'WECOM_SECRET',
      label: 'The secret of 企业微信',
      purpose: 'WECOM_CORP_ID is set',
      length: APP_SECRET_LENGTH,
      demoValue: null,
    },
    mode,
    problems,
  );
  return { corpId: corpId ?? '', secret, apiUrl };
}

/** @example templateName('order-ready') = 'WECHAT_TEMPLATE_ORDER_READY' */
const templateName = (kind: MessageKind): string =>
  `WECHAT_TEMPLATE_${kind.toUpperCase().replaceAll('-', '_')}`;

function readTemplates(env: Environment): Partial<Record<MessageKind, string>> {
  const named = MESSAGE_KINDS.map((kind) => [kind, env[templateName(kind)]]);
  return Object.fromEntries(named.filter(([, template]) => template)) as Partial<Record<MessageKind, string>>;
}

function readDatabaseUrl(env: Environment, problems: string[]): string {
  const value = env['DATABASE_URL'] ?? '';
  if (value === '') problems.push('DATABASE_URL is missing: the address of the PostgreSQL database.');
  // The value itself holds a password and is not repeated.
  else if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value))
    problems.push('DATABASE_URL is not the address of a PostgreSQL database (postgres://…).');
  return value;
}

function readPort(env: Environment, problems: string[]): number {
  const value = env['PORT'] || String(DEFAULT_PORT);
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (!(port <= 65_535)) problems.push(`PORT is "${value}"; it is a number from 0 to 65535.`);
  return port;
}

function readTrustedHops(env: Environment, problems: string[]): number {
  const value = env['HUIGAN_TRUSTED_HOPS'] || '0';
  if (!/^[0-9]$/.test(value))
    problems.push(`HUIGAN_TRUSTED_HOPS is "${value}"; it is how many proxies stand before it, 0 to 9.`);
  return Number(value);
}

function readLogLevel(env: Environment, problems: string[]): LogLevel {
  const value = env['HUIGAN_LOG_LEVEL'] || 'info';
  const level = LOG_LEVELS.find((candidate) => candidate === value);
  if (level === undefined)
    problems.push(`HUIGAN_LOG_LEVEL is "${value}"; it is one of ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'info';
}
