/** The id of a till session: it carries the member, so that the session is looked for where theirs are. */
import { randomUUID } from 'node:crypto';

const RADIX = 36;
const ID = /^([1-9a-z][0-9a-z]{0,11})\.[0-9a-f-]{36}$/;

/** A new one. @example 9ix.0b4c0c1e-6d0b-4c52-8f7b-2f0f5d9c8a11 is of member 12345 */
export const newTillSessionId = (memberId: bigint): string => `${memberId.toString(RADIX)}.${randomUUID()}`;

/** The member whose session an id is; null for one that was given out before ids named them, and for none. */
export function memberOfTillSession(id: string): bigint | null {
  const [, member] = ID.exec(id) ?? [];
  if (member === undefined) return null;
  return [...member].reduce((sum, digit) => sum * BigInt(RADIX) + BigInt(parseInt(digit, RADIX)), 0n);
}
