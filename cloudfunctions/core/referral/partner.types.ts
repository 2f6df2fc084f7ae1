/** Partners of the brand, as they are kept. */
import type { PartnerApplication } from '../../contract/partner';
import type { PartnerKind, PartnerState, PartnerTerms } from '../../contract/partner-terms';
import type { Instant } from '../kernel/time';

/** Terms that an operator agreed with a partner: they never change, a later version follows. */
export interface KeptTerms extends PartnerTerms {
  version: number;
  madeAt: Instant;
}

/** The terms of an agreement that an order has, or a link speaks of. */
export interface AgreedTerms extends KeptTerms {
  /** Of the partner's applications. */
  no: number;
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

/** What stands in words of a partner; erased with the account. */
export interface PartnerWords {
  /** What they are called; empty: erased. */
  title: string;
  application: PartnerApplication | null;
  /** What the brand says of its decision, or of the end; empty: nothing. */
  note: string;
}
