/** The draft of a document's next version, kept on this device until it is published or thrown away. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { deviceStorage } from '../../../platform/storage';
import { withValue, type Path } from '../form/document';

export interface Draft {
  /** What is to become the next version, whatever shape it has meanwhile. */
  document: unknown;
  /** The version that it began as; 0: none. */
  basedOn: number;
  /** The latest version that its author has seen. */
  after: number;
  /** What was typed as JSON and is none yet; null: nothing. */
  raw: string | null;
}

export interface DraftState<D extends Draft> {
  draft: D | null;
  begin: (draft: Omit<D, 'raw'>) => void;
  /** Sets one place of the document; undefined takes it away. */
  set: (path: Path, value: unknown) => void;
  replace: (document: unknown) => void;
  keepRaw: (raw: string) => void;
  /** The author has seen the version `after`. */
  seen: (after: number) => void;
  /** Sets what a draft has besides its document. */
  note: (noted: Partial<Omit<D, keyof Draft>>) => void;
  throwAway: () => void;
}

export type UseDraft<D extends Draft> = UseBoundStore<StoreApi<DraftState<D>>>;

/**
 * @param name under which the device keeps it
 * @example const useDraft = createVersionedDraft<Draft>('huigan-programme-draft')
 */
export const createVersionedDraft = <D extends Draft>(name: string): UseDraft<D> =>
  create<DraftState<D>>()(
    persist(
      (set) => {
        const change = (changed: (draft: D) => object): void => {
          set(({ draft }) => ({ draft: draft && { ...draft, ...changed(draft) } }));
        };
        return {
          draft: null,
          begin: (draft) => set({ draft: { ...draft, raw: null } as D }),
          set: (path, value) =>
            change(({ document }) => ({ document: withValue(document, path, value), raw: null })),
          replace: (document) => change(() => ({ document, raw: null })),
          keepRaw: (raw) => change(() => ({ raw })),
          seen: (after) => change(() => ({ after })),
          note: (noted) => change(() => noted),
          throwAway: () => set({ draft: null }),
        };
      },
      {
        name,
        version: 1,
        storage: createJSONStorage(() => deviceStorage),
        partialize: ({ draft }) => ({ draft }),
      },
    ),
  );
