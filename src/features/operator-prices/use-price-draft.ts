/** The draft of the next price book, kept on this device until it is published or thrown away. */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../platform/storage';
import { withValue, type Path } from '../operator-programme/document';

export interface PriceDraft {
  /** A price book, or what may become one. */
  document: unknown;
  /** An instant with its offset; empty: at once. */
  effectiveFrom: string;
  /** The version that it began as; 0: none. */
  basedOn: number;
  /** The latest version that its author has seen. */
  after: number;
  /** What was typed as JSON and is none yet; null: nothing. */
  raw: string | null;
}

interface PriceDraftState {
  draft: PriceDraft | null;
  begin: (draft: Pick<PriceDraft, 'document' | 'basedOn' | 'after'>) => void;
  set: (path: Path, value: unknown) => void;
  replace: (document: unknown) => void;
  keepRaw: (raw: string) => void;
  takeEffect: (effectiveFrom: string) => void;
  /** The author has seen the version `after`. */
  seen: (after: number) => void;
  throwAway: () => void;
}

/** @example const draft = usePriceDraft((state) => state.draft) */
export const usePriceDraft = create<PriceDraftState>()(
  persist(
    (set) => {
      const change = (changed: (draft: PriceDraft) => Partial<PriceDraft>): void => {
        set(({ draft }) => ({ draft: draft && { ...draft, ...changed(draft) } }));
      };
      return {
        draft: null,
        begin: (draft) => set({ draft: { ...draft, effectiveFrom: '', raw: null } }),
        set: (path, value) =>
          change(({ document }) => ({ document: withValue(document, path, value), raw: null })),
        replace: (document) => change(() => ({ document, raw: null })),
        keepRaw: (raw) => change(() => ({ raw })),
        takeEffect: (effectiveFrom) => change(() => ({ effectiveFrom })),
        seen: (after) => change(() => ({ after })),
        throwAway: () => set({ draft: null }),
      };
    },
    {
      name: 'huigan-price-draft',
      version: 1,
      storage: createJSONStorage(() => deviceStorage),
      partialize: ({ draft }) => ({ draft }),
    },
  ),
);
