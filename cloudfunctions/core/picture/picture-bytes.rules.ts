/**
 * What kind of picture an operator's file is, by its bytes and not by its name. What is no plain picture from
 * its first byte to its last is refused: a file that is two things at once is nobody's photo. Pure.
 */
import { PICTURE_MOST_BYTES } from '../../contract/limits';

export type PictureType = 'jpeg' | 'png' | 'webp';
export type PictureTrouble = 'too-large' | 'no-picture' | 'more-behind';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** How each begins, and whether it ends where its form says (ISO/IEC 10918-1, 15948, RFC 9649). */
const FORMS: readonly {
  type: PictureType;
  begins: (bytes: Uint8Array) => boolean;
  ends: (bytes: Uint8Array) => boolean;
}[] = [
  {
    type: 'jpeg',
    begins: (bytes) => hex(bytes.subarray(0, 3)) === 'ffd8ff',
    ends: (bytes) => hex(bytes.subarray(-2)) === 'ffd9',
  },
  {
    type: 'png',
    begins: (bytes) => hex(bytes.subarray(0, 8)) === '89504e470d0a1a0a',
    ends: (bytes) => hex(bytes.subarray(-12)) === '0000000049454e44ae426082',
  },
  {
    type: 'webp',
    begins: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
    // Its length stands behind RIFF, without these eight bytes.
    ends: (bytes) =>
      new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8 === bytes.length,
  },
];

/**
 * The type, or what is wrong with it.
 * @example a PNG with an archive behind it: 'more-behind'; an SVG, a PDF or a script: 'no-picture'
 */
export function pictureTypeOf(bytes: Uint8Array): { type: PictureType } | { trouble: PictureTrouble } {
  if (bytes.length > PICTURE_MOST_BYTES) return { trouble: 'too-large' };
  const form = bytes.length < 32 ? undefined : FORMS.find(({ begins }) => begins(bytes));
  if (form === undefined) return { trouble: 'no-picture' };
  return form.ends(bytes) ? { type: form.type } : { trouble: 'more-behind' };
}
