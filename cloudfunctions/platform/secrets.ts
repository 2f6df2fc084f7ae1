/**
 * Secrets of the environment: the value itself or a file that holds it. A value is never repeated in a
 * problem.
 */
import { readFileSync } from 'node:fs';

export type Environment = Record<string, string | undefined>;

export interface Mode {
  production: boolean;
  demo: boolean;
}

/** A secret that the environment is asked for. */
export interface SecretKind {
  /** Its variable; with _FILE behind it, that of a file. */
  name: string;
  /** What a sentence calls it. */
  label: string;
  /** Why it is needed. */
  purpose: string;
  /** Shortest length in characters. */
  length: number;
  /**
   * What serves in demo mode when none is given: known to everybody, therefore refused in every other mode.
   * Null: nothing does.
   */
  demoValue: string | null;
}

/** A random secret of 32 hexadecimal digits has fewer once in ten thousand million. */
const DIFFERENT_CHARACTERS = 8;

/** The secret, or '' and a problem. */
export function readSecret(env: Environment, kind: SecretKind, mode: Mode, problems: string[]): string {
  const { name, label, purpose, length, demoValue } = kind;
  const given = env[name];
  const file = env[`${name}_FILE`];
  if (given && file) problems.push(`${name} and ${name}_FILE are both set; set one.`);
  const secret = given || (file ? readSecretFile(name, file, problems) : '');
  if (!secret && !file) {
    if (demoValue !== null && mode.demo && !mode.production) return demoValue;
    problems.push(`${name} (or ${name}_FILE) is missing: ${purpose}.`);
  } else if (secret && secret.length < length) {
    problems.push(`${label} is shorter than ${length} characters.`);
  } else if (secret && secret === demoValue && !mode.demo) {
    problems.push(`${label} is the demo's, which everybody knows; make one of your own.`);
  } else if (secret && !mode.demo && new Set(secret).size < DIFFERENT_CHARACTERS) {
    problems.push(`${label} is easily guessed: make one by chance (openssl rand -base64 32).`);
  }
  return secret;
}

function readSecretFile(name: string, file: string, problems: string[]): string {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret === '') problems.push(`The file of ${name}_FILE, ${file}, is empty.`);
    return secret;
  } catch (error) {
    problems.push(`The file of ${name}_FILE cannot be read: ${(error as Error).message}`);
    return '';
  }
}
