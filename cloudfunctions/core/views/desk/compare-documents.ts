/** What differs between two versions of a programme, place by place. Pure. */
import type { CheckReply } from '../../../contract/operator';

type Leaves = Map<string, string>;

/**
 * Levels, gifts and benefits are known by their codes, rates by what they are of, so that one put between two
 * others does not change those behind it.
 */
function nameOf(part: unknown, index: number): string {
  const { code, product, category } = (part ?? {}) as Record<string, unknown>;
  const name = code ?? product ?? category;
  return typeof name === 'string' ? name : String(index);
}

function collect(value: unknown, path: string, leaves: Leaves): void {
  if (value === undefined) return;
  if (value === null || typeof value !== 'object') {
    leaves.set(path, value === null ? 'null' : String(value));
    return;
  }
  const parts = Array.isArray(value)
    ? value.map((part: unknown, index) => [nameOf(part, index), part] as const)
    : Object.entries(value as object);
  for (const [name, part] of parts) collect(part, path === '' ? name : `${path}.${name}`, leaves);
}

/**
 * The changes from one document to another, in the order of their paths.
 * @example earn.points from 1 to 2: [{path: 'earn.points', before: '1', after: '2'}]; a level that is new has
 * before: null
 */
export function compareDocuments(before: unknown, after: unknown): CheckReply['changes'] {
  const [old, draft]: [Leaves, Leaves] = [new Map(), new Map()];
  collect(before, '', old);
  collect(after, '', draft);
  const paths = [...new Set([...old.keys(), ...draft.keys()])].filter((path) => path !== '$schema').sort();
  return paths
    .map((path) => ({ path, before: old.get(path) ?? null, after: draft.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}
