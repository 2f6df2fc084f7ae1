/** How a guest's request for a refund changes, and which photo may come with it. Pure. */
import { defineStates, type StateOf } from '../kernel/states';

/** `accept`, `decline`: staff. `withdraw`: the guest. A request that is answered keeps its answer. */
export const AFTER_SALE = defineStates(
  ['asked', 'accepted', 'declined', 'withdrawn'],
  ['accept', 'decline', 'withdraw'],
  {
    asked: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
    accepted: { accept: 'already', decline: 'wrong-state', withdraw: 'wrong-state' },
    declined: { accept: 'wrong-state', decline: 'already', withdraw: 'wrong-state' },
    withdrawn: { accept: 'wrong-state', decline: 'wrong-state', withdraw: 'already' },
  },
);
export type AfterSaleState = StateOf<typeof AFTER_SALE>;

export type PhotoType = 'image/jpeg' | 'image/png';

/** Enough to see a cup; a phone's camera picture is made smaller before. Bytes. */
export const PHOTO_LIMIT = 400 * 1024;

/**
 * How files of these types begin (JPEG: ISO/IEC 10918-1 annex B; PNG: ISO/IEC 15948 §5.2), in hexadecimal.
 */
const BEGINNINGS: readonly [PhotoType, string][] = [
  ['image/jpeg', 'ffd8ff'],
  ['image/png', '89504e470d0a1a0a'],
];

/** The type of a photo by its bytes, whatever it calls itself; null: no photo, or too large a one. */
export function photoTypeOf(photo: Uint8Array): PhotoType | null {
  if (photo.length > PHOTO_LIMIT) return null;
  const beginning = [...photo.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return BEGINNINGS.find(([, begins]) => beginning.startsWith(begins))?.[0] ?? null;
}
