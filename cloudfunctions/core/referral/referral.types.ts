/** Share for rebate, as it is kept. Amounts are fen, or points where the asset says so. */
import type {
  CommissionKind,
  CommissionState,
  HoldReason,
  ShareChannel,
  SharedKind,
} from '../../contract/referral';
import type { Instant } from '../kernel/time';
import type { LotAsset } from '../ledger/chart-of-accounts';

/** What was opened, and whose it is. */
export interface Link {
  token: string;
  brandId: number;
  referrerId: bigint;
  contentKind: SharedKind;
  contentId: string;
  channel: ShareChannel;
}

/** Whose purchase a person's next order is. */
export interface Attribution {
  referrerId: bigint;
  token: string;
  contentKind: SharedKind;
  contentId: string;
  channel: ShareChannel;
  /** When this referrer took over, and until when an order counts. */
  since: Instant;
  until: Instant;
  /** Whether the friend had bought nothing when they were won. */
  newcomer: boolean;
  /** Whether the link was opened on the device that it was shared from. */
  sameDevice: boolean;
}

/** A link that was opened. */
export interface Touch {
  link: Link;
  at: Instant;
  sameDevice: boolean;
}

export interface CommissionKey {
  memberId: bigint;
  kind: CommissionKind;
  /** The friend's order; of a step of invitations `step-3`; of a team's bonus `<team>-<month>`. */
  cause: string;
}

export interface CommissionRow extends CommissionKey {
  brandId: number;
  friendId: bigint | null;
  asset: LotAsset;
  state: CommissionState;
  /** YYYY-MM-DD: its caps are of that day, its budget of that month. */
  aroseOn: string;
  aroseAt: Instant;
  granted: bigint;
  capped: boolean;
  baseFen: bigint;
  entitled: bigint;
  freezeDays: number;
  completedAt: Instant | null;
  freeAt: Instant | null;
  /** What of it counts for the referrer's rank. */
  soldFen: bigint;
  steps: number;
  holdReasons: HoldReason[];
  holdAnswer: string | null;
  decision: 'released' | 'refused' | null;
  decidedAt: Instant | null;
  decisionNote: string | null;
  changedAt: Instant;
}

/** What of an order is left at one rate. */
export interface BasePart {
  fen: bigint;
  rateBp: number;
}

/** Something that happened to a commission: an event of the referrer's book. */
export interface CommissionStep {
  step: number;
  parts: BasePart[];
  fixed: bigint;
  entitled: bigint;
  at: Instant;
  why: 'earned' | 'refunded' | 'refused' | 'released';
}

/** The row that everything of one referrer is decided under. */
export interface Promoter {
  memberId: bigint;
  brandId: number;
  /** What friends bought and kept, of orders that were completed. */
  soldFen: bigint;
  /** Friends whose first purchase was completed. */
  friends: number;
}
