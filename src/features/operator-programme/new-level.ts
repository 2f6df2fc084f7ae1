/** What a level is before anybody has written anything of it. Pure. */
import { listAt, valueAt } from '../operator-kit/form/document';

/**
 * The levels with a new one behind the level at `index`: it begins with that one's multiplier and benefits;
 * code, name and threshold are still to be written.
 * @example withNewLevel([{code: 'a', threshold: 0, multiplierBp: 10000, benefits: []}], 0)[1] = {code: '',
 *   name: '', threshold: '', multiplierBp: 10000, gifts: [], benefits: []}
 */
export function withNewLevel(levels: readonly unknown[], index: number): unknown[] {
  const added = {
    code: '',
    name: '',
    threshold: '',
    multiplierBp: valueAt(levels, [index, 'multiplierBp']),
    gifts: [],
    benefits: listAt(levels, [index, 'benefits']),
  };
  return [...levels.slice(0, index + 1), added, ...levels.slice(index + 1)];
}
