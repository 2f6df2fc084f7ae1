/**
 * The code that a member shows at the till: 20 digits, `90`, a random 10-digit handle of the member, and 8
 * digits of TOTP (RFC 6238, SHA-256, 60 s). Both sides share it: the device makes it, also without network,
 * from keys of a day; the server checks it. Nothing here reads a clock.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** A code is shown for one step. Milliseconds. */
export const CODE_STEP_MS = 60_000;
/** WeChat Pay codes begin with 10–15, Alipay's with 25–30, UnionPay's with 62: this one is nobody else's. */
const PREFIX = '90';
const HANDLE_DIGITS = 10;
const OTP_DIGITS = 8;
const MINUTE_MS = 60_000;

/** What a device keeps to show codes: a key for each of the days, by YYYY-MM-DD in the brand's zone. */
export interface CodeKeys {
  handle: string;
  utcOffsetMinutes: number;
  /** 32 bytes as 64 hexadecimal digits, by day. */
  keys: readonly { day: string; key: string }[];
}

/**
 * A one-time password: the last digits of HMAC-SHA-256 over a counter, truncated as RFC 4226 §5.3 says.
 * @param counter a whole number below 2^53; for TOTP the number of steps since 1970
 * @example RFC 6238, appendix B: the key "12345678901234567890123456789012" and counter 1 give 46119246
 */
export function oneTimePassword(key: Uint8Array, counter: number, digits = OTP_DIGITS): string {
  const message = new Uint8Array(8);
  const view = new DataView(message.buffer);
  view.setUint32(0, Math.floor(counter / 2 ** 32));
  view.setUint32(4, counter >>> 0);
  const hash = hmac(sha256, key, message);
  const offset = (hash[hash.length - 1] ?? 0) & 0xf;
  const truncated = new DataView(hash.buffer, hash.byteOffset).getUint32(offset) & 0x7fffffff;
  return String(truncated % 10 ** digits).padStart(digits, '0');
}

/** The step of an instant. */
export const codeStepAt = (at: number): number => Math.floor(at / CODE_STEP_MS);

/**
 * The day whose key a step uses: that of its first instant.
 * @example step of 2026-11-21T23:59:30+08:00 is of 2026-11-21
 */
export const dayOfCodeStep = (step: number, utcOffsetMinutes: number): string =>
  new Date(step * CODE_STEP_MS + utcOffsetMinutes * MINUTE_MS).toISOString().slice(0, 10);

/** The code at an instant of the server's clock; null when there is no key for its day. */
export function memberCodeAt(keys: CodeKeys, at: number): string | null {
  const step = codeStepAt(at);
  const day = dayOfCodeStep(step, keys.utcOffsetMinutes);
  const found = keys.keys.find((candidate) => candidate.day === day);
  if (found === undefined) return null;
  return `${PREFIX}${keys.handle}${oneTimePassword(bytesOf(found.key), step)}`;
}

/** The parts of a code; null for anything else. Spaces, as people type them, do not matter. */
export function readMemberCode(text: string): { handle: string; password: string } | null {
  const digits = text.replace(/\s/g, '');
  if (!digits.startsWith(PREFIX) || !/^\d+$/.test(digits)) return null;
  if (digits.length !== PREFIX.length + HANDLE_DIGITS + OTP_DIGITS) return null;
  const handle = digits.slice(PREFIX.length, PREFIX.length + HANDLE_DIGITS);
  return { handle, password: digits.slice(-OTP_DIGITS) };
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
