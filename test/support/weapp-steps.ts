/*
 * Tests that go on where the one before ended: after one that failed, the next fail at once instead of
 * waiting in vain.
 */

export interface Steps {
  /** The work of a step as jest wants it. */
  go(name: string, work: () => Promise<void>): () => Promise<void>;
  /** The step that failed; null: none. */
  stumbled(): string | null;
}

/** Of one way through the product. */
export function openSteps(): Steps {
  let stumbled: string | null = null;
  return {
    go: (name, work) => async () => {
      if (stumbled !== null) throw new Error(`The member came no further than "${stumbled}".`);
      stumbled = name;
      await work();
      stumbled = null;
    },
    stumbled: () => stumbled,
  };
}
