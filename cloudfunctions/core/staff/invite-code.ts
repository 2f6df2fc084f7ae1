/** One-time codes of invitations: typed by people, kept as a hash. Nothing else. */
import { createHash } from 'node:crypto';
import { randomText } from '../../platform/random-text';

/** Crockford's base 32: no letter that looks like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 80 bits: nobody guesses one within its day. */
const LENGTH = 16;
const GROUP = /.{4}(?=.)/g;

/** A new code. @example 7KQ2-M9XD-0H4T-WZ6B */
export const makeInviteCode = (): string => randomText(ALPHABET, LENGTH).replace(GROUP, '$&-');

/**
 * The hash of a code, however it was typed: in small letters, with o for 0, i or l for 1, with or without
 * dashes. 32 bytes.
 */
export function hashOfInvite(typed: string): Buffer {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return createHash('sha256').update(`huigan staff invite ${code}`).digest();
}
