/**
 * What the environment says, read once and validated. Every problem is reported at once, in words an operator can act on; nothing else reads
 * the environment.
 */
import { readFileSync } from 'node:fs';

export interface Config {
  production: boolean;
  /** Anybody may look at any member's card. Never in production. */
  demo: boolean;
  sessionSecret: string;
  databaseUrl: string;
  host: string;
  /** 0: any free port. */
  port: number;
  logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What signs sessions in demo mode when nothing else is given. Public, therefore worthless: production refuses it. */
export const DEMO_SESSION_SECRET = 'huigan-demo-secret-known-to-everybody';
/** HS256 wants a key as long as its hash: 256 bits. */
const SECRET_LENGTH = 32;
const DEFAULT_PORT = 8686;

/** The environment cannot be used; the message names each problem. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Environment = Record<string, string | undefined>;

/**
 * Reads the configuration, or throws `ConfigError`.
 * @example HUIGAN_DEMO=1, DATABASE_URL=postgres://… : demo mode with the demo secret, on 127.0.0.1:8686
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const production = env['NODE_ENV'] === 'production';
  const demo = readDemo(env, production, problems);
  const config: Config = {
    production,
    demo,
    sessionSecret: readSecret(env, { production, demo }, problems),
    databaseUrl: readDatabaseUrl(env, problems),
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env, problems),
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

function readSecret(
  env: Environment,
  mode: { production: boolean; demo: boolean },
  problems: string[],
): string {
  const { HUIGAN_SESSION_SECRET: given, HUIGAN_SESSION_SECRET_FILE: file } = env;
  if (given && file)
    problems.push('HUIGAN_SESSION_SECRET and HUIGAN_SESSION_SECRET_FILE are both set; set one.');
  const secret = given || (file ? readSecretFile(file, problems) : '');
  if (!secret && !file) {
    if (mode.demo && !mode.production) return DEMO_SESSION_SECRET;
    problems.push(
      'HUIGAN_SESSION_SECRET (or HUIGAN_SESSION_SECRET_FILE) is missing: sessions need a secret.',
    );
  } else if (secret && secret.length < SECRET_LENGTH) {
    problems.push(`The session secret is shorter than ${SECRET_LENGTH} characters.`);
  } else if (secret === DEMO_SESSION_SECRET && mode.production) {
    problems.push('The session secret is the demo secret, which everybody knows; make one of your own.');
  }
  return secret;
}

function readSecretFile(file: string, problems: string[]): string {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret === '') problems.push(`The file of HUIGAN_SESSION_SECRET_FILE, ${file}, is empty.`);
    return secret;
  } catch (error) {
    problems.push(`The file of HUIGAN_SESSION_SECRET_FILE cannot be read: ${(error as Error).message}`);
    return '';
  }
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

function readLogLevel(env: Environment, problems: string[]): LogLevel {
  const value = env['HUIGAN_LOG_LEVEL'] || 'info';
  const level = LOG_LEVELS.find((candidate) => candidate === value);
  if (level === undefined)
    problems.push(`HUIGAN_LOG_LEVEL is "${value}"; it is one of ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'info';
}
