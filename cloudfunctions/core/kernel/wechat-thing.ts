/** A text as WeChat's templates hold it. Nothing else. */

/** WeChat's limit of a `thing`. Characters. */
const THING_LENGTH = 20;

/** A text as a `thing` may hold it: not empty, cut with a mark. */
export function wechatThing(text: string): string {
  const characters = [...text];
  if (characters.length === 0) return '—';
  return characters.length <= THING_LENGTH ? text : `${characters.slice(0, THING_LENGTH - 1).join('')}…`;
}
