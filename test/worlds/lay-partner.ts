/* A member with whom the brand has an agreement, as its own use-cases leave one. */
import type { PartnerApplication } from '../../cloudfunctions/contract/partner';
import type { PartnerTerms } from '../../cloudfunctions/contract/partner-terms';
import type { Instant } from '../../cloudfunctions/core/kernel/time';
import { applyPartner } from '../../cloudfunctions/core/settlement/referral/apply-partner';
import { approvePartner } from '../../cloudfunctions/core/settlement/referral/decide-partner';
import type { Database } from '../../cloudfunctions/platform/db';
import type { Identity } from '../../cloudfunctions/platform/identity';

export const PERSON: PartnerApplication = {
  ...{ kind: 'person', title: '茶茶', channel: 'xiaohongshu', about: '茶饮测评，3 万粉丝' },
};
export const COMPANY: PartnerApplication = {
  ...{ kind: 'company', title: '杭州听茶文化有限公司', creditCode: '91350100M000100Y43' },
  contact: '王经理 13800000000',
};

/** Terms that add nothing, from long ago on; with changes. */
export const termsOf = (changes: Partial<PartnerTerms> = {}): PartnerTerms => ({
  ...{ extraBp: 0, products: [], categories: [], fromDay: '2019-01-01', untilDay: null },
  ...changes,
});

/** Applies, and is approved at once. The programme is open. */
export async function layPartner(
  pool: Database,
  who: Identity,
  application: PartnerApplication,
  { at, terms = termsOf() }: { at: Instant; terms?: PartnerTerms },
): Promise<void> {
  const doer = { brandId: who.brandId, storeId: null, staffId: null, clerk: null };
  const refused =
    (await applyPartner(pool, who, application, at)) ??
    (await approvePartner(pool, { doer, memberId: who.memberId, now: at }, terms));
  if (refused !== null) throw new Error(`no partner: ${refused}`);
}
