/*
 * Hands what a test run started from jest's setup to its teardown, which share a process but not their
 * modules.
 */
type End = () => Promise<void>;

const holder = globalThis as { huiganEnds?: End[] };

/** Called by the setup, for each thing that it started. */
export function endAtTeardown(end: End): void {
  (holder.huiganEnds ??= []).push(end);
}

/** Called by the teardown: what was started last comes first. */
export function takeEnds(): End[] {
  const ends = holder.huiganEnds ?? [];
  delete holder.huiganEnds;
  return ends.reverse();
}
