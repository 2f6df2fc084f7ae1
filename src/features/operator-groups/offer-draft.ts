/** The draft of an offer: what a new one begins as, and where the device keeps it. */
import type { GroupOffer, OfferState, SeatsTerms } from '../../../cloudfunctions/contract/group';
import { ALWAYS } from '../../../cloudfunctions/contract/plain-prices';
import type { Kind } from '../operator-kit/form/values';
import { createVersionedDraft, type Draft } from '../operator-kit/version/versioned-draft';

export interface OfferDraft extends Draft {
  /** The offer's code. */
  offer: string;
  /** As it was when the draft began; what is live is not kept as a draft any more. */
  state: OfferState;
}

/** @example const draft = useOfferDraft((state) => state.draft) */
export const useOfferDraft = createVersionedDraft<OfferDraft>('huigan-group-draft');

/** What must be thought of is empty. */
export const NEW_OFFER = {
  name: '',
  notes: '',
  terms: {
    kind: 'seats',
    product: '',
    steps: [{ size: 3, priceFen: '' }],
    leader: { kind: 'none' },
    newcomersOnly: false,
    minutes: 24 * 60,
    fillAbove: null,
    open: true,
  },
  times: ALWAYS,
  stock: 1000,
  perMember: null,
} satisfies Record<keyof GroupOffer, unknown>;

/** The terms that a new offer of each kind begins with. */
export const NEW_TERMS: Record<'seats' | 'office', object> = {
  seats: NEW_OFFER.terms,
  office: { kind: 'office', gift: { size: 5, gift: { template: '', count: 1 } } },
};

/** What an operator must say of it is empty. */
export const NEW_LEADERS: Record<SeatsTerms['leader']['kind'], object> = {
  none: { kind: 'none' },
  price: { kind: 'price', priceFen: '' },
  gift: { kind: 'gift', gift: { template: '', count: 1 } },
};

/** Hours, in the document minutes. @example hours.read('1.5') = 90 */
export const hours: Kind = {
  read: (typed) => {
    const text = typed.trim();
    if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return typed;
    return Math.round(Number(text) * 60);
  },
  show: (value) =>
    typeof value === 'number'
      ? String(Math.round((value / 60) * 100) / 100)
      : typeof value === 'string'
        ? value
        : '',
};
