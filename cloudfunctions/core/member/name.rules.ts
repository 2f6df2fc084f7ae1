/** What a member may be called. Pure. */
import { NAME_LENGTH } from '../../contract/limits';

/** Nothing that steers instead of being read: control characters, line ends, changes of direction, halves of characters. */
const STEERING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/u;
/** Something that can be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * The name as it is kept, or null where nobody may be called so: 1–20 characters as a person counts them, without control characters.
 * @example '  茶小满 ' gives '茶小满'; a family emoji of seven code points counts as one character
 */
export function tidyName(text: string): string | null {
  const name = text.normalize('NFC').trim();
  if (STEERING.test(name) || !VISIBLE.test(name)) return null;
  return [...characters.segment(name)].length <= NAME_LENGTH ? name : null;
}
