/** Who may be in a team: a promoter with whom the brand has an agreement. Pure. */
import type { Partner } from '../partner.types';

/** @example an approved company: false, its commission is the company's */
export const isPromoter = (partner: Partner | null): boolean =>
  partner !== null && partner.kind === 'person' && partner.state === 'approved';
