/**
 * What two groups show: the difference of their shares of buyers with its interval, whether the groups are of
 * the sizes they were drawn for, and what may be said. Pure. Shares are hundredths of a percent (bp).
 * Source: the difference of two proportions by normal approximation (Wald), as in any text on A/B tests.
 */
import type { TrialArm, TrialVerdict } from '../../contract/trial';

const ALL_BP = 10_000;
/** Two-sided, of 95 %. */
const Z_95 = 1.959964;
/** Of four trials in five (a power of 80 %). */
const Z_80 = 0.841621;
/** Groups so far from their sizes come about by chance in one of a thousand trials. */
const Z_BROKEN = 3.290527;

type Counted = Pick<TrialArm, 'members' | 'buyers'>;
const shareOf = ({ members, buyers }: Counted): number => (members === 0 ? 0 : buyers / members);
const variance = (arm: Counted): number => {
  const share = shareOf(arm);
  return arm.members === 0 ? 0 : (share * (1 - share)) / arm.members;
};

/** A difference of shares, in bp, with its interval of 95 %. */
export interface Difference {
  differenceBp: number;
  fromBp: number;
  toBp: number;
}

/**
 * Share of buyers among the treated less that of the control group.
 * @example 1,080 of 9,000 and 100 of 1,000: 200 bp (2 to 398); 990 of 9,000: 100 bp (−97 to 297)
 */
export function differenceOf(treated: Counted, control: Counted): Difference {
  const difference = shareOf(treated) - shareOf(control);
  const half = Z_95 * Math.sqrt(variance(treated) + variance(control));
  const inBp = (share: number): number => Math.round(share * ALL_BP);
  return {
    differenceBp: inBp(difference),
    fromBp: inBp(difference - half),
    toBp: inBp(difference + half),
  };
}

/**
 * Whether the control group is not of the size that it was drawn for: something else than chance decided who
 * is in it, and no difference means anything.
 * @example of 10,000 with 1,000 bp: 1,000 ± 98 is chance; 1,150 is not
 */
export function isBroken(treated: number, control: number, controlBp: number): boolean {
  const all = treated + control;
  const share = controlBp / ALL_BP;
  const spread = Math.sqrt(all * share * (1 - share));
  return all > 0 && Math.abs(control - all * share) > Z_BROKEN * spread;
}

/**
 * The least difference that groups of these sizes show in four of five trials, in bp, where `usualBp` of the
 * control group come anyway; null: a group is empty.
 * @example 9,000 and 1,000 with 1,000 bp: 280 bp
 */
export function visibleBp(treated: number, control: number, usualBp: number): number | null {
  if (treated === 0 || control === 0) return null;
  const share = Math.min(Math.max(usualBp / ALL_BP, 0.01), 0.99);
  const spread = Math.sqrt(share * (1 - share) * (1 / treated + 1 / control));
  return Math.round((Z_95 + Z_80) * spread * ALL_BP);
}

/** What two groups came to, and what it cost. */
export interface Measured {
  treated: TrialArm;
  control: TrialArm;
  controlBp: number;
  costFen: bigint;
  isOver: boolean;
}

/**
 * What may be said of it. Nothing before the window is over, nothing of groups that are out of ratio.
 * @example 1,080 of 9,000, 100 of 1,000, 1,080 coupons of ¥3: some 180 more came, ¥18.00 each
 */
export function judge({
  treated,
  control,
  controlBp,
  costFen,
  isOver,
}: Measured): Omit<TrialVerdict, 'sentence'> {
  const difference = differenceOf(treated, control);
  const nothing = { ...difference, additional: null, costEachFen: null };
  if (isBroken(treated.members, control.members, controlBp)) return { says: 'broken', ...nothing };
  if (!isOver) return { says: 'early', ...nothing };
  if (treated.members === 0 || control.members === 0) return { says: 'unsure', ...nothing };
  if (difference.toBp < 0) return { says: 'fewer', ...nothing };
  if (difference.fromBp <= 0) return { says: 'unsure', ...nothing };
  const additional = Math.round((shareOf(treated) - shareOf(control)) * treated.members);
  return {
    says: 'more',
    ...difference,
    additional,
    costEachFen: additional === 0 ? null : (costFen / BigInt(additional)).toString(),
  };
}
