/**
 * How a guest's request for a refund changes, and which photo may come with it. Transition table as data, in
 * which every state answers every command. Pure.
 */

export const AFTER_SALE_STATES = ['asked', 'accepted', 'declined', 'withdrawn'] as const;
export type AfterSaleState = (typeof AFTER_SALE_STATES)[number];

/** `accept`, `decline`: staff. `withdraw`: the guest. */
export const AFTER_SALE_COMMANDS = ['accept', 'decline', 'withdraw'] as const;
export type AfterSaleCommand = (typeof AFTER_SALE_COMMANDS)[number];

/** The state it comes to; `same`: that has happened already; `wrong-state`: it was answered otherwise. */
export type AfterSaleAnswer = Exclude<AfterSaleState, 'asked'> | 'same' | 'wrong-state';

export const AFTER_SALE_MOVES: Readonly<
  Record<AfterSaleState, Readonly<Record<AfterSaleCommand, AfterSaleAnswer>>>
> = {
  asked: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: { accept: 'same', decline: 'wrong-state', withdraw: 'wrong-state' },
  declined: { accept: 'wrong-state', decline: 'same', withdraw: 'wrong-state' },
  withdrawn: { accept: 'wrong-state', decline: 'wrong-state', withdraw: 'same' },
};

/** What becomes of a request. */
export const moveAfterSale = (state: AfterSaleState, command: AfterSaleCommand): AfterSaleAnswer =>
  AFTER_SALE_MOVES[state][command];

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
