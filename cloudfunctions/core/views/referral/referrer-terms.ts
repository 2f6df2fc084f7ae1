/** By what a member is paid for what their friends buy now: their rank, and what was agreed. Reads only. */
import type { ReferralProgramme } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { dayNameOf, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { readPromoter } from '../../referral/commissions.store';
import { termsOn } from '../../referral/partner.rules';
import type { AgreedTerms } from '../../referral/partner.types';
import { readPartner } from '../../referral/partners.store';
import { rankOf, type ReferrerTerms } from '../../referral/rates.rules';

/** The terms that an order of this instant has; null: none were agreed. */
export async function readAgreed(db: Db, who: Identity, now: Instant): Promise<AgreedTerms | null> {
  const partner = await readPartner(db, who);
  if (partner === null || partner.state !== 'approved') return null;
  const { utcOffsetMinutes } = await readBrandRules(db, who.brandId);
  return termsOn(partner, dayNameOf(now, utcOffsetMinutes));
}

/** Both. */
export async function readReferrerTerms(
  db: Db,
  who: Identity,
  programme: ReferralProgramme,
  now: Instant,
): Promise<ReferrerTerms> {
  const { soldFen } = await readPromoter(db, who);
  return { rank: rankOf(programme, soldFen), terms: await readAgreed(db, who, now) };
}
