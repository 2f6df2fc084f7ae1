/** The draft of the next price book. */
import { createVersionedDraft, type Draft } from '../operator-kit/version/versioned-draft';

export interface PriceDraft extends Draft {
  /** An instant with its offset; none or empty: at once. */
  effectiveFrom?: string;
}

/** @example const draft = usePriceDraft((state) => state.draft) */
export const usePriceDraft = createVersionedDraft<PriceDraft>('huigan-price-draft');
