/** Reading and changing one place of a programme's document, whatever shape the document has while it is edited. Pure. */

export type Path = readonly (string | number)[];

const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** What stands at `path`; undefined: nothing. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (!isContainer(value) || !Object.prototype.hasOwnProperty.call(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/** The list at `path`; what is none is an empty one. */
export function listAt(document: unknown, path: Path): readonly unknown[] {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value : [];
}

/** The text at `path`; what is none is an empty one. */
export function textAt(document: unknown, path: Path): string {
  const value = valueAt(document, path);
  return typeof value === 'string' ? value : '';
}

/**
 * The document with `value` at `path`; undefined takes what stands there away.
 * @example withValue({a: [1, 2]}, ['a', 0], undefined) = {a: [2]}
 */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = rest.length === 0 ? value : withValue(valueAt(document, [step]), rest, value);
  if (Array.isArray(document)) {
    const list: unknown[] = [...document];
    if (inner === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = inner;
    return list;
  }
  const changed = { ...(isContainer(document) ? document : {}), [step]: inner };
  if (inner === undefined) delete changed[step];
  return changed;
}

/**
 * The levels with a new one behind the level at `index`: it begins with that one's multiplier and benefits; code, name and threshold are still to be written.
 * @example withNewLevel([{code: 'a', threshold: 0, multiplierBp: 10000, benefits: []}], 0)[1] = {code: '', name: '', threshold: '', multiplierBp: 10000, gifts: [], benefits: []}
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
