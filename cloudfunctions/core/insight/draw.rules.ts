/**
 * Who is in which group: by a hash of the member with a salt, so that it is the same whoever asks again, and
 * nobody can choose. Pure.
 */
import { sha256 } from '@noble/hashes/sha2.js';

/** `held`: of the brand's own control group, who get nothing of any trial. */
export type Arm = 'treated' | 'control' | 'held';

/** Of the brand's own control group: five in a hundred. */
export const HELD_BP = 500;
const ALL_BP = 10_000;
const BYTES = 4;

/** A place between 0 and 9,999, the same for the same salt and member, else as good as by chance. */
export function placeOf(salt: Uint8Array, memberId: bigint): number {
  const hash = sha256(new Uint8Array([...salt, ...new TextEncoder().encode(memberId.toString())]));
  const number = hash.subarray(0, BYTES).reduce((sum, byte) => sum * 256 + byte, 0);
  return Math.floor((number / 256 ** BYTES) * ALL_BP);
}

/** Whether a member is of the brand's own control group. */
export const isHeld = (brandSalt: Uint8Array, memberId: bigint): boolean =>
  placeOf(brandSalt, memberId) < HELD_BP;

/** @example with 1,000 bp, of 10,000 members: about 500 held, 950 control, 8,550 treated */
export function armOf(
  salts: { brand: Uint8Array; trial: Uint8Array },
  controlBp: number,
  memberId: bigint,
): Arm {
  if (isHeld(salts.brand, memberId)) return 'held';
  return placeOf(salts.trial, memberId) < controlBp ? 'control' : 'treated';
}
