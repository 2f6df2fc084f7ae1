/**
 * Broken invariants. An assertion that fails rolls back its transaction; it is never an answer to a person.
 */

export class BrokenInvariant extends Error {
  override name = 'BrokenInvariant';
}

/** Throws `BrokenInvariant` unless the condition holds. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new BrokenInvariant(message);
}

/** The value, or `BrokenInvariant` where it is missing. */
export function present<T>(value: T | null | undefined, what: string): T {
  assert(value !== null && value !== undefined, `${what} is missing`);
  return value;
}
