/** Addresses of services that the environment names: https, or a stand-in on this machine. */
import type { Environment, Mode } from './secrets';

/** An address that the environment may name. */
export interface AddressKind {
  /** Its variable. */
  name: string;
  /** Where the service is when nothing is said. */
  fallback: string;
  /** What would be seen on the way without encryption; ends "is not https:". */
  danger: string;
}

const LOCAL = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$)/;

/** Whether an address is on this machine, without encryption. */
export const isLocal = (url: string): boolean => LOCAL.test(url);

/** The address without a slash at its end; what is wrong with it goes to the problems. */
export function readAddress(env: Environment, kind: AddressKind, mode: Mode, problems: string[]): string {
  const { name, fallback, danger } = kind;
  const url = (env[name] || fallback).replace(/\/+$/, '');
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    problems.push(`${name} is not an address (https://…).`);
  else if (mode.production && !url.startsWith('https://') && !isLocal(url))
    problems.push(`${name} is not https: ${danger}.`);
  return url;
}
