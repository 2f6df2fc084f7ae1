/** How an application and an agreement change, and which terms an order has. Pure; docs/partners.md. */
import type { PartnerState } from '../../contract/partner-terms';
import { defineStates, statesOf } from '../kernel/states';
import type { AgreedTerms, Partner } from './partner.types';

/** `approve` and `refuse`: the brand. `end`: the brand or the partner. What is over is applied for anew. */
export const PARTNER = defineStates(
  ['applied', 'approved', 'refused', 'ended'],
  ['approve', 'refuse', 'end'],
  {
    applied: { approve: 'approved', refuse: 'refused', end: 'wrong-state' },
    approved: { approve: 'already', refuse: 'wrong-state', end: 'ended' },
    refused: { approve: 'wrong-state', refuse: 'already', end: 'wrong-state' },
    ended: { approve: 'wrong-state', refuse: 'wrong-state', end: 'already' },
  },
);

/** An application waits, or an agreement holds: no other can be made. */
const OPEN = statesOf<PartnerState>('applied', 'approved');
export const mayApply = (partner: Pick<Partner, 'state'> | null): boolean =>
  partner === null || !OPEN.has(partner.state);

/**
 * The terms that an order of a day has; null: none. The latest version that has begun counts, and when it is
 * over, no earlier one comes back.
 * @param day YYYY-MM-DD of the brand
 * @example version 1 from the 1st, version 2 from the 10th until the 20th: on the 9th 1, on the 21st none
 */
export function termsOn(partner: Partner | null, day: string): AgreedTerms | null {
  if (partner === null || partner.state !== 'approved') return null;
  const begun = partner.terms.find(({ fromDay }) => fromDay <= day);
  if (begun === undefined || (begun.untilDay !== null && begun.untilDay < day)) return null;
  return { ...begun, no: partner.no };
}
