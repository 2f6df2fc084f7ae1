/** Words that a person typed and others will read: a name, the text on a cup. Pure. */
import { STEERING, VISIBLE } from '../../contract/shapes';

const STEERS = new RegExp(`[${STEERING}]`, 'u');
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * The text as it is kept, or null where it may not be: 1 to `most` characters as a person counts them,
 * without control characters.
 * @example '  茶小满 ' gives '茶小满'; a family emoji of seven code points counts as one character
 */
export function tidyText(text: string, most: number): string | null {
  const tidy = text.normalize('NFC').trim();
  if (STEERS.test(tidy) || !VISIBLE.test(tidy)) return null;
  return [...characters.segment(tidy)].length <= most ? tidy : null;
}
