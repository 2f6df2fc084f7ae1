/** What of the referral programme is frozen with an order when it is created. Pure; docs/referral.md §3. */
import type { FrozenReferral, ReferralProgramme } from '../../contract/referral-programme';
import type { Instant } from '../kernel/time';
import { counts } from './attribution.rules';
import type { AgreedTerms } from './partner.types';
import { rankOf, rateOf } from './rates.rules';
import type { Attribution } from './referral.types';

/** A line of the order that is being made. */
export interface SharedLine {
  line: string;
  product: string;
  category: string;
}

/** The order that is being made, and when. */
interface Ordering {
  lines: readonly SharedLine[];
  at: Instant;
}

/**
 * Whose purchase the order is and what it pays them; null: nobody's, or nothing of it pays. Whatever happens
 * to links, ranks, agreements and the programme afterwards changes nothing of it.
 */
export function freezeReferral(
  { version, programme }: { version: number; programme: ReferralProgramme },
  attribution: Attribution,
  { soldFen, agreed, lines, at }: { soldFen: bigint; agreed: AgreedTerms | null } & Ordering,
): FrozenReferral | null {
  if (!programme.open || !counts(attribution, at)) return null;
  if (programme.attribution.newcomersOnly && !attribution.newcomer) return null;
  const by = { rank: rankOf(programme, soldFen), terms: agreed };
  const paying = lines.flatMap((line) => {
    const rateBp = rateOf(programme, by, line);
    return rateBp === 0 ? [] : [{ line: line.line, rateBp }];
  });
  if (paying.length === 0 && !rewardsFirstPurchase(programme)) return null;
  const { referrerId, until: _until, ...link } = attribution;
  return {
    ...link,
    referrer: referrerId.toString(),
    version,
    ...(agreed === null ? {} : { partner: { no: agreed.no, version: agreed.version } }),
    lines: paying,
    freezeDays: programme.freezeDays,
    ...programme.caps,
  };
}

const rewardsFirstPurchase = ({ invite }: ReferralProgramme): boolean =>
  invite.inviter !== null || invite.steps.length > 0;
