/** Teams of promoters, as they are kept. Amounts are fen; a month is YYYY-MM in the brand's zone. */
import type { HoldReason } from '../../../contract/referral';
import type { TeamBonus } from '../../../contract/referral-team';
import type { Instant } from '../../kernel/time';

export interface TeamKey {
  brandId: number;
  teamId: string;
}

export interface Team extends TeamKey {
  name: string;
  /** By which partners join. */
  code: string;
  fromMonth: string;
  /** Its last month; null: it goes on. */
  untilMonth: string | null;
  madeAt: Instant;
  /** The first month that is not closed yet. */
  openMonth: string;
}

/** What a team is to sell in a month and what the brand pays for it. */
export interface TeamTerms {
  fromMonth: string;
  targetFen: bigint;
  bonus: TeamBonus;
}

export const LEAVING_WAYS = ['member', 'brand', 'partner', 'account'] as const;
export type LeavingWay = (typeof LEAVING_WAYS)[number];

/** A member in a team. */
export interface Membership extends TeamKey {
  memberId: bigint;
  fromMonth: string;
  /** The first month in which they are not in it any more; null: they stay. */
  untilMonth: string | null;
  /** Whether the others see their contribution. */
  shown: boolean;
}

/** What a member of a team has brought in a month: what friends bought by their links and have kept. */
export interface Contribution {
  memberId: bigint;
  shown: boolean;
  /** Whether the account is closed. */
  gone: boolean;
  orders: number;
  soldFen: bigint;
  /** What of it an operator has yet to look at, and why. */
  heldFen: bigint;
  holdReasons: HoldReason[];
  /** The longest of its orders. */
  freezeDays: number;
}

/** The instants between which a month lies. */
export interface Span {
  fromAt: Instant;
  untilAt: Instant;
}

/** A month that is closed. */
export interface TeamMonth extends TeamKey, Span {
  month: string;
  targetFen: bigint;
  orders: number;
  totalFen: bigint;
  heldFen: bigint;
  splitFen: bigint;
  dueFen: bigint;
  poolFen: bigint;
  closedAt: Instant;
}

/** What a member had brought when the month was closed, and their part of the bonus. */
export interface TeamPart {
  memberId: bigint;
  soldFen: bigint;
  gone: boolean;
  partFen: bigint;
}
