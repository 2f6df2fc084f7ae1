/**
 * What becomes of a commission when something has become of its order: it arises, is completed, falls. From
 * the order as it is now, so that it does not matter in which order the news come, or how often. Pure;
 * docs/referral.md §3 to §5.
 */
import type { HoldReason } from '../../contract/referral';
import type { FrozenReferral } from '../../contract/referral-programme';
import { evaluateCommission } from '../../contract/explanation';
import { dayNameOf, dayOf, type Instant } from '../kernel/time';
import {
  afterCaps,
  baseOf,
  COMMISSION,
  entitledTo,
  freeAtOf,
  inputsOf,
  partsLeft,
  type KeptLine,
} from './commission.rules';
import type { BasePart, CommissionRow, CommissionStep } from './referral.types';

/** A friend's order as it is now. */
export interface FollowedOrder {
  orderId: string;
  friendId: bigint;
  brandId: number;
  completedAt: Instant | null;
  lines: readonly KeptLine[];
  utcOffsetMinutes: number;
}

/** A commission as it is now, and the step that led there; null: nothing moved. */
export interface Followed {
  row: CommissionRow;
  step: CommissionStep | null;
}

/** What an order comes to before caps. Fen. */
const wholeCommission = (frozen: FrozenReferral, { lines }: FollowedOrder): bigint =>
  evaluateCommission(inputsOf(partsLeft(frozen, lines), 0n, null));

/** What caps of order and day leave of it, before the budget of the month. Fen. */
export const cappedCommission = (
  frozen: FrozenReferral,
  order: FollowedOrder,
  grantedToday: bigint,
): bigint => afterCaps(wholeCommission(frozen, order), frozen, grantedToday);

/** What is true of a commission before anything became of it. */
const NOTHING_YET = {
  capped: false,
  baseFen: 0n,
  completedAt: null,
  freeAt: null,
  soldFen: 0n,
  steps: 1,
  holdReasons: [],
  holdAnswer: null,
  decision: null,
  decidedAt: null,
  decisionNote: null,
} satisfies Partial<CommissionRow>;

type Arising = Pick<CommissionRow, 'memberId' | 'brandId' | 'friendId' | 'freezeDays'> & {
  granted: bigint;
  now: Instant;
  utcOffsetMinutes: number;
};

const arising = ({ now, utcOffsetMinutes, ...known }: Arising) => ({
  ...NOTHING_YET,
  ...known,
  state: 'estimated' as const,
  aroseOn: dayNameOf(now, utcOffsetMinutes),
  aroseAt: now,
  entitled: known.granted,
  changedAt: now,
});

/** The commission as it arises, of `granted` fen: what caps and the budget left of it, more than nothing. */
export function newCommission(
  referrerId: bigint,
  frozen: FrozenReferral,
  order: FollowedOrder,
  { granted, now }: { granted: bigint; now: Instant },
): Followed & { step: CommissionStep } {
  const parts = partsLeft(frozen, order.lines);
  const { brandId, friendId, utcOffsetMinutes } = order;
  const { freezeDays } = frozen;
  const row: CommissionRow = {
    ...arising({ memberId: referrerId, brandId, friendId, freezeDays, granted, now, utcOffsetMinutes }),
    ...{ kind: 'order', cause: order.orderId, asset: 'CNY' },
    capped: granted < wholeCommission(frozen, order),
    baseFen: baseOf(parts),
  };
  const step = stepOf(row, { parts, fixed: 0n, why: 'earned', at: now });
  return { row: afterCompletion(row, order), step };
}

/** What an invitation pays, in fen or points: for a friend's first purchase, or for so many of them. */
export interface Invited {
  cause: string;
  friendId: bigint | null;
  asset: 'CNY' | 'POINT';
  amount: bigint;
}

/** The commission of an invitation: whole or not at all, and free when that of the purchase is. */
export function newInvitation(
  referrerId: bigint,
  { freezeDays }: Pick<FrozenReferral, 'freezeDays'>,
  order: FollowedOrder,
  { cause, friendId, asset, amount }: Invited,
  now: Instant,
): Followed & { step: CommissionStep } {
  const { brandId, utcOffsetMinutes } = order;
  const known = {
    memberId: referrerId,
    brandId,
    friendId,
    freezeDays,
    granted: amount,
    now,
    utcOffsetMinutes,
  };
  const row: CommissionRow = { ...arising(known), kind: 'invite', cause, asset };
  const step = stepOf(row, { parts: [], fixed: amount, why: 'earned', at: now });
  return { row: afterCompletion(row, order), step };
}

/** A member's part of a team's bonus, and why an operator looks at it first. */
export interface Bonus {
  memberId: bigint;
  brandId: number;
  cause: string;
  amount: bigint;
  /** What the member had brought. */
  soldFen: bigint;
  holdReasons: HoldReason[];
}

/** The commission of a team's bonus: its orders' days are over, so that it is free at once unless held. */
export function newBonus(
  { memberId, brandId, cause, amount, soldFen, holdReasons }: Bonus,
  now: Instant,
  utcOffsetMinutes: number,
): Followed & { step: CommissionStep } {
  const known = { memberId, brandId, friendId: null, freezeDays: 0, granted: amount, now, utcOffsetMinutes };
  const row: CommissionRow = {
    ...arising(known),
    ...{ kind: 'team', cause, asset: 'CNY', baseFen: soldFen, holdReasons },
    ...{ state: 'frozen', completedAt: now, freeAt: now },
  };
  return { row, step: stepOf(row, { parts: [], fixed: amount, why: 'earned', at: now }) };
}

/** A bonus of which so much is left; it never rises, and what an operator refused stays nothing. */
export function lowerBonus(
  before: CommissionRow,
  { left, keptFen }: { left: bigint; keptFen: bigint },
  now: Instant,
): Followed {
  if (left >= before.entitled) return { row: before, step: null };
  if (left === 0n) return reverseWhole(before, 'refunded', now);
  const row = { ...before, baseFen: keptFen, entitled: left, steps: before.steps + 1, changedAt: now };
  return { row, step: stepOf(row, { parts: [], fixed: left, why: 'refunded', at: now }) };
}

/** The commission after whatever became of its order. What an operator refused stays nothing. */
export function followCommission(
  before: CommissionRow,
  frozen: FrozenReferral,
  order: FollowedOrder,
  now: Instant,
): Followed {
  const parts = partsLeft(frozen, order.lines);
  const entitled = before.entitled === 0n ? 0n : entitledTo(parts, 0n, before);
  if (entitled === 0n && before.entitled > 0n) return reverseWhole(before, 'refunded', now);
  const lowered = { ...before, baseFen: baseOf(parts), entitled };
  if (entitled === before.entitled) return { row: afterCompletion(lowered, order), step: null };
  const row = { ...lowered, steps: before.steps + 1, changedAt: now };
  const step = stepOf(row, { parts, fixed: 0n, why: 'refunded', at: now });
  return { row: afterCompletion(row, order), step };
}

const stepOf = (
  { steps, entitled }: CommissionRow,
  rest: { parts: BasePart[]; fixed: bigint } & Pick<CommissionStep, 'why' | 'at'>,
): CommissionStep => ({ step: steps, entitled, ...rest });

/** With what the goods having been handed out means for it: its days begin, and it counts for the rank. */
function afterCompletion(
  row: CommissionRow,
  { completedAt, utcOffsetMinutes }: FollowedOrder,
): CommissionRow {
  if (completedAt === null) return row;
  const counted = { ...row, soldFen: row.entitled === 0n ? 0n : row.baseFen };
  const state = COMMISSION.answer(row.state, 'complete');
  if (state === 'wrong-state' || state === 'already') return counted;
  const freeAt = freeAtOf(dayOf(completedAt, utcOffsetMinutes), row.freezeDays, utcOffsetMinutes);
  return { ...counted, state, completedAt, freeAt };
}

/** Nothing of it is the referrer's any more: an operator refused it, or its purchase is undone. */
export function reverseWhole(before: CommissionRow, why: 'refused' | 'refunded', now: Instant): Followed {
  const state = COMMISSION.answer(before.state, 'reverse');
  if (state === 'already') return { row: before, step: null };
  const none = { baseFen: 0n, entitled: 0n, soldFen: 0n };
  const row = { ...before, ...none, state, steps: before.steps + 1, changedAt: now };
  return { row, step: stepOf(row, { parts: [], fixed: 0n, why, at: now }) };
}

/** It waits for an operator, too, for this reason; null: it does already, or is decided or over. */
export function holdFor(before: CommissionRow, reason: HoldReason, now: Instant): CommissionRow | null {
  const isOpen = before.state === 'estimated' || before.state === 'frozen';
  if (!isOpen || before.decision !== null || before.holdReasons.includes(reason)) return null;
  return { ...before, holdReasons: [...before.holdReasons, reason], changedAt: now };
}

/** Its days are over; null: in its state it is not released (any more). `last`: its latest step. */
export function releaseWhole(before: CommissionRow, last: CommissionStep, now: Instant): Followed | null {
  const state = COMMISSION.answer(before.state, 'release');
  if (state === 'already' || state === 'wrong-state') return null;
  const row = { ...before, state, steps: before.steps + 1, changedAt: now };
  const { parts, fixed } = last;
  return { row, step: stepOf(row, { parts, fixed, why: 'released', at: now }) };
}
