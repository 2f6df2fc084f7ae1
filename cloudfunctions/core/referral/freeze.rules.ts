/** What of the referral programme is frozen with an order when it is created. Pure; docs/referral.md §3. */
import type { FrozenReferral, ReferralProgramme } from '../../contract/referral-programme';
import type { Instant } from '../kernel/time';
import { counts } from './attribution.rules';
import { rankOf, rateOf } from './rates.rules';
import type { Attribution } from './referral.types';

/** A line of the order that is being made. */
export interface SharedLine {
  line: string;
  product: string;
  category: string;
}

/**
 * Whose purchase the order is and what it pays them; null: nobody's, or nothing of it pays. Whatever happens
 * to links, ranks and the programme afterwards changes nothing of it.
 */
export function freezeReferral(
  { version, programme }: { version: number; programme: ReferralProgramme },
  attribution: Attribution,
  { soldFen, lines, at }: { soldFen: bigint; lines: readonly SharedLine[]; at: Instant },
): FrozenReferral | null {
  if (!programme.open || !counts(attribution, at)) return null;
  if (programme.attribution.newcomersOnly && !attribution.newcomer) return null;
  const rank = rankOf(programme, soldFen);
  const paying = lines.flatMap((line) => {
    const rateBp = rateOf(programme, rank, line);
    return rateBp === 0 ? [] : [{ line: line.line, rateBp }];
  });
  if (paying.length === 0 && !rewardsFirstPurchase(programme)) return null;
  const { referrerId, until: _until, ...link } = attribution;
  return {
    ...link,
    referrer: referrerId.toString(),
    version,
    lines: paying,
    freezeDays: programme.freezeDays,
    ...programme.caps,
  };
}

const rewardsFirstPurchase = ({ invite }: ReferralProgramme): boolean =>
  invite.inviter !== null || invite.steps.length > 0;
