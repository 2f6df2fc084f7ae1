/** The draft of the next price book. */
import type { ScheduledDraft } from '../operator-kit/version/publish-scheduled';
import { createVersionedDraft } from '../operator-kit/version/versioned-draft';

export type PriceDraft = ScheduledDraft;

/** @example const draft = usePriceDraft((state) => state.draft) */
export const usePriceDraft = createVersionedDraft<PriceDraft>('huigan-price-draft');
