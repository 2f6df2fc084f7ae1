/** The draft of the next version, kept on this device until it is published or thrown away. */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../platform/storage';
import { withValue, type Path } from './document';

export interface Draft {
  /** A programme, or what may become one. */
  document: unknown;
  /** The version that it began as. */
  basedOn: number;
  /** Codes of the levels that it began with: members may hold them, so they stay. */
  published: readonly string[];
  /** The latest version that its author has seen it beside. */
  after: number;
  /** What was typed as JSON and is none yet; null: nothing. */
  raw: string | null;
}

interface DraftState {
  draft: Draft | null;
  begin: (draft: Omit<Draft, 'raw'>) => void;
  /** Sets one place; undefined takes it away. */
  set: (path: Path, value: unknown) => void;
  replace: (document: unknown) => void;
  keepRaw: (raw: string) => void;
  /** The author has seen it beside the version `after`. */
  compareWith: (after: number) => void;
  throwAway: () => void;
}

/** @example const draft = useDraft((state) => state.draft) */
export const useDraft = create<DraftState>()(
  persist(
    (set) => {
      const change = (changed: (draft: Draft) => Partial<Draft>): void => {
        set(({ draft }) => ({ draft: draft && { ...draft, ...changed(draft) } }));
      };
      return {
        draft: null,
        begin: (draft) => set({ draft: { ...draft, raw: null } }),
        set: (path, value) =>
          change(({ document }) => ({ document: withValue(document, path, value), raw: null })),
        replace: (document) => change(() => ({ document, raw: null })),
        keepRaw: (raw) => change(() => ({ raw })),
        compareWith: (after) => change(() => ({ after })),
        throwAway: () => set({ draft: null }),
      };
    },
    {
      name: 'huigan-programme-draft',
      version: 1,
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ draft }) => ({ draft }),
    },
  ),
);
