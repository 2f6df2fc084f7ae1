/** The part of a section that the page's address asks for. Nothing else. */
import { pageParameter } from '../../../platform/launch';

/**
 * The part that `?part=…` names, or the first.
 * @param name `inner`: of a part within a part
 * @example askedPart(tabs, 'programme')
 */
export function askedPart<Part extends string>(
  parts: Readonly<Record<Part, unknown>>,
  first: Part,
  name: 'part' | 'inner' = 'part',
): Part {
  const asked = pageParameter(name) ?? '';
  return Object.hasOwn(parts, asked) ? (asked as Part) : first;
}
