/**
 * A short mark of a session, kept next to what belongs to its member, so that nobody else's device state is
 * ever taken for theirs.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const MARK_DIGITS = 16;

/** Sessions are ASCII; WeChat's logic layer has no TextEncoder. */
const bytesOf = (session: string): Uint8Array =>
  Uint8Array.from(session, (character) => character.charCodeAt(0));

/** The first hexadecimal digits of SHA-256 of the session: says whose, opens nothing. */
export const sessionMark = (session: string): string =>
  bytesToHex(sha256(bytesOf(session))).slice(0, MARK_DIGITS);
