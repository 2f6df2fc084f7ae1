/** How a member stands as a partner, as they read it. Reads only. */
import type { PartnerReply } from '../../../contract/partner-replies';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { dayNameOf, isoInstant, type Instant } from '../../kernel/time';
import { readMenu } from '../../menu/menu.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { termsInWords, type NamesOfMenu } from '../../referral/partner-words';
import { mayApply, termsOn } from '../../referral/partner.rules';
import type { Partner } from '../../referral/partner.types';
import { readCompany, readPartner, readPartnerWords } from '../../referral/partners.store';
import { readOpenProgramme } from '../../referral/programme.store';

/** What products and categories of a brand are called; what is gone keeps its code. */
export async function readNamesOfMenu(db: Db, brandId: number): Promise<NamesOfMenu> {
  const { categories, items } = await readMenu(db, brandId);
  const products = new Map(items.map(({ item }) => [item.product, item.name]));
  const named = new Map(categories.map(({ id, name }) => [id, name]));
  return { product: (id) => products.get(id) ?? id, category: (id) => named.get(id) ?? id };
}

/** The terms that orders have now, a sentence each; those that begin later where there are none yet. */
export async function termsOfPartner(db: Db, partner: Partner, now: Instant): Promise<string[]> {
  const { utcOffsetMinutes } = await readBrandRules(db, partner.brandId);
  const today = dayNameOf(now, utcOffsetMinutes);
  const coming = partner.terms.findLast(({ fromDay }) => fromDay > today);
  const terms = termsOn(partner, today) ?? coming;
  return terms === undefined ? [] : termsInWords(terms, await readNamesOfMenu(db, partner.brandId), today);
}

/** 合作伙伴, for whoever asks. */
export async function showPartner(db: Db, who: Identity, now: Instant): Promise<PartnerReply> {
  const open = (await readOpenProgramme(db, who.brandId, now)) !== null;
  const partner = await readPartner(db, who);
  const onlyCompany = (await readCompany(db, who.memberId)) !== null;
  const asking = { open, mayApply: open && mayApply(partner), onlyCompany };
  if (partner === null) return { ...asking, partner: null };
  const { kind, state, since } = partner;
  const { title, note } = await readPartnerWords(db, partner);
  const terms = state === 'approved' ? await termsOfPartner(db, partner, now) : [];
  return { ...asking, partner: { kind, state, title, note, terms, since: isoInstant(since) } };
}
