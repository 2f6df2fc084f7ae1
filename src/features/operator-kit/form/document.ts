/** Reading and changing one place of a document, whatever shape it has while it is edited. Pure. */

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
