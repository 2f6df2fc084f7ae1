/** A member's name as others may see it. Pure. */

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * The first character, a star, and of three or more the last.
 * @example 林知夏 gives 林*夏, 白露 gives 白*, '' gives ''
 */
export function maskedName(name: string): string {
  const [first, ...rest] = [...characters.segment(name)].map(({ segment }) => segment);
  if (first === undefined) return '';
  return `${first}*${rest.length > 1 ? (rest[rest.length - 1] ?? '') : ''}`;
}
