/**
 * The control share: which newcomers get the gift of the invitation later, and what comparing them with the
 * others tells. Pure; docs/referral.md §6.
 */
import type { ControlVerdict } from '../../contract/referral-desk';
import type { ReferralProgramme } from '../../contract/referral-programme';
import { dayOf, type Instant } from '../kernel/time';
import { freeAtOf } from './commission.rules';
import { differenceOf, isOutOfRatio, type Count, type Interval } from './proportions.rules';

type Control = NonNullable<ReferralProgramme['control']>;

/** A newcomer with the group that they stay in. */
export interface Newcomer {
  memberId: bigint;
  brandId: number;
  version: number;
  shareBp: number;
  days: number;
  inControl: boolean;
  wonAt: Instant;
  /** The first instant at which their days are over; then the gift of the control group comes. */
  measuredUntil: Instant;
}

const WHOLE = 2 ** 32;

/**
 * Whether a hash lies in the share: by its first 32 bits, so that a larger share holds whom a smaller held.
 * @param hash keyed, of the member's number: nobody can choose it
 * @example the first half of all hashes where the share is 50 %
 */
export const liesInShare = (hash: Buffer, shareBp: number): boolean =>
  hash.readUInt32BE(0) * 10_000 < shareBp * WHOLE;

/** The group of somebody who was won. @example won on 28 November, 7 days: until 6 December, 0:00 */
export const groupOf = (
  member: { memberId: bigint; brandId: number },
  { version, control: { shareBp, days }, hash }: { version: number; control: Control; hash: Buffer },
  { now, utcOffsetMinutes }: { now: Instant; utcOffsetMinutes: number },
): Newcomer => ({
  ...{ ...member, version, shareBp, days },
  inControl: liesInShare(hash, shareBp),
  wonAt: now,
  measuredUntil: freeAtOf(dayOf(now, utcOffsetMinutes), days, utcOffsetMinutes),
});

/** Below this nothing is said of a group: a single purchase would move it by more than one point in 100. */
export const LEAST_OF_A_GROUP = 100;

export interface Compared {
  verdict: ControlVerdict;
  /** Share of buyers among the treated less that of the control group; null where one is empty. */
  difference: Interval | null;
  /** First purchases that would not have come; null where the groups tell nothing. */
  additional: Interval | null;
}

/**
 * What the two groups tell.
 * @example 900 of whom 180 bought, 100 of whom 10 did: 10 points more (2.2 to 15.2), 90 purchases (19 to 137)
 */
export function compareGroups(treated: Count, control: Count, shareBp: number): Compared {
  const isEmpty = treated.of === 0 || control.of === 0;
  const difference = isEmpty ? null : differenceOf(treated, control);
  const verdict = verdictOf(treated, control, shareBp, difference);
  if (difference === null || verdict === 'too-few' || verdict === 'out-of-ratio')
    return { verdict, difference, additional: null };
  const { value, low, high } = difference;
  const { of } = treated;
  return { verdict, difference, additional: { value: of * value, low: of * low, high: of * high } };
}

function verdictOf(
  treated: Count,
  control: Count,
  shareBp: number,
  difference: Interval | null,
): ControlVerdict {
  if (difference === null || Math.min(treated.of, control.of) < LEAST_OF_A_GROUP) return 'too-few';
  if (isOutOfRatio(control.of, treated.of, shareBp / 10_000)) return 'out-of-ratio';
  if (difference.low > 0) return 'more';
  return difference.high < 0 ? 'fewer' : 'unclear';
}
