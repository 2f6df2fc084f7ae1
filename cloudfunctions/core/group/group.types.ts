/** Offers, groups and seats, as they are kept. Amounts are fen. */
import type { GroupOffer, GroupTerms, OfferState } from '../../contract/group';
import type { GroupKind } from '../../contract/group-kind';
import type { Instant } from '../kernel/time';
import type { GroupCounts, SeatState } from './group.rules';

export interface OfferKey {
  brandId: number;
  offerId: string;
}
/** What an offer says. */
export interface OfferSaid {
  offerId: string;
  offer: GroupOffer;
}
export interface OfferRow extends OfferKey, OfferSaid {
  revision: number;
  state: OfferState;
  /** Seats that count against its stock. */
  seats: bigint;
  stock: bigint | null;
}

export interface GroupRow extends GroupCounts {
  groupId: string;
  brandId: number;
  kind: GroupKind;
  offerId: string | null;
  terms: GroupTerms;
  name: string;
  storeId: string | null;
  place: string | null;
  openedBy: bigint;
  openerShowsFace: boolean;
  leaderId: bigint | null;
  counted: boolean;
  openedAt: Instant;
  deadline: Instant;
  decidedAt: Instant | null;
  filledBy: 'members' | 'deadline' | 'brand' | null;
}

/** A group about to be opened, by its first seat or by whoever starts it. */
export type NewGroup = Pick<
  GroupRow,
  | 'groupId'
  | 'brandId'
  | 'kind'
  | 'offerId'
  | 'terms'
  | 'name'
  | 'storeId'
  | 'place'
  | 'openedBy'
  | 'openerShowsFace'
  | 'leaderId'
  | 'counted'
  | 'size'
  | 'least'
  | 'openedAt'
  | 'deadline'
> & { requestId: string | null };

export interface SeatKey {
  groupId: string;
  memberId: bigint;
  orderId: string;
}
export interface SeatRow extends SeatKey {
  priceFen: bigint | null;
  state: SeatState;
  newcomer: boolean;
  showsFace: boolean;
  heldAt: Instant;
  paidAt: Instant | null;
  endedAt: Instant | null;
}

/** What may stand in the way of one more seat. */
export interface SeatFacts {
  /** The group of this offer in which they are and which is not filled; null: none. */
  activeGroup: string | null;
  /** An order of any group that they have yet to pay; null: none. */
  unpaid: string | null;
  /** Seats of this offer, paid or being paid. */
  standing: number;
  /** Of this offer, not paid in time since an instant. */
  lapsed: number;
}
