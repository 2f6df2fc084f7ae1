/** The draft of the programme's next version. */
import { createVersionedDraft, type Draft } from '../operator-kit/version/versioned-draft';

export interface ProgrammeDraft extends Draft {
  /** Codes of the levels that it began with: members may hold them, so they stay. */
  published: readonly string[];
}

/** @example const draft = useDraft((state) => state.draft) */
export const useDraft = createVersionedDraft<ProgrammeDraft>('huigan-programme-draft');
