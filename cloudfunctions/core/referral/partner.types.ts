/** Partners of the brand, as they are kept. */
import type { PartnerKind, PartnerState, PartnerTerms } from '../../contract/partner-terms';
import type { Instant } from '../kernel/time';

/** Terms that an operator agreed with a partner: they never change, a later version follows. */
export interface KeptTerms extends PartnerTerms {
  version: number;
  madeAt: Instant;
}

/** How a member stands with the brand: by their latest application. */
export interface Partner {
  memberId: bigint;
  brandId: number;
  /** Of the member's applications, from 1. */
  no: number;
  kind: PartnerKind;
  state: PartnerState;
  /** The latest first; none before an approval. */
  terms: KeptTerms[];
  /** When they came to stand so. */
  since: Instant;
}
