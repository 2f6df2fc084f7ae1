/** How an offer changes, and whether the brand may fill a group of it now. Pure; docs/group-desk.md. */
import type { GroupTerms } from '../../contract/group';
import { defineStates } from '../kernel/states';
import { fillAboveOf } from './group.rules';
import { offerDeskWords } from './offer-words';
import type { GroupRow } from './group.types';

/**
 * `save`: kept as a draft. `publish`: members see it; of a live one, a change of it, which no running group
 * has. `end`: for good.
 * @example save of a live one: wrong-state; publish of an ended one: wrong-state
 */
export const OFFER = defineStates(['draft', 'live', 'ended'], ['save', 'publish', 'end'], {
  draft: { save: 'draft', publish: 'live', end: 'ended' },
  live: { save: 'wrong-state', publish: 'live', end: 'ended' },
  ended: { save: 'wrong-state', publish: 'wrong-state', end: 'already' },
});

/**
 * Why the brand does not fill it now, in words; null: it may. Below the number from which members fill it
 * themselves: a group that reached that waits for more, and is filled at its deadline without the brand.
 * @example of 3, the brand fills above 2: 2 paid: null; 1 paid, or 3 of a ladder to 5: why not
 */
export function whyNotFill({
  state,
  terms,
  paid,
  least,
}: Pick<GroupRow, 'state' | 'terms' | 'paid' | 'least'>): string | null {
  const above = fillAboveOf(terms);
  if (state !== 'forming') return offerDeskWords.notForming;
  if (above === null) return offerDeskWords.neverFilled;
  if (paid >= least) return offerDeskWords.fillsItself;
  return paid < above ? offerDeskWords.tooFew(above, paid) : null;
}

/** Products that it is about. */
export const productsOf = (terms: GroupTerms): string[] => {
  switch (terms.kind) {
    case 'seats':
      return [terms.product];
    case 'community':
      return terms.items.map(({ product }) => product);
    case 'office':
      return [];
  }
};
