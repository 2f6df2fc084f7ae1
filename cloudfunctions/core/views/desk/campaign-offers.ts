/** The offers that campaigns put into the price book, and codes that others of it have. Reads only. */
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import type { Offer, PriceBook } from '../../../contract/price-book';
import type { Db } from '../../../platform/db';
import type { OtherOffers } from '../../campaign/campaign.rules';
import { offersOf } from '../../campaign/campaign.rules';
import type { CampaignKey } from '../../campaign/campaign.types';
import { readPublished } from '../../campaign/campaigns.store';
import { dayNameOf, type Instant } from '../../kernel/time';
import { countingVersions, versionInForce } from '../../kernel/versions';
import { ownPart, withCampaigns } from '../../pricing/campaign-offers.rules';
import { readPriceBook, readPriceBookVersion, readPriceBookVersions } from '../../pricing/price-book.store';
import { readBrandRules } from '../../programme/brand-rules.store';

/** What campaigns that are not over put into a book. */
export async function readCampaignOffers(db: Db, brandId: number, now: Instant): Promise<Offer[]> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const from = dayNameOf(now, utcOffsetMinutes);
  const campaigns = await readPublished(db, brandId, { from, to: null });
  return campaigns.flatMap((campaign) => offersOf(campaign, utcOffsetMinutes));
}

/** The book in force as it would be with these offers of a campaign. */
export async function readBookWith(
  db: Db,
  { brandId, campaignId }: CampaignKey,
  offers: readonly Offer[],
  now: Instant,
): Promise<PriceBook> {
  const { book } = (await readPriceBook(db, brandId, now)) ?? { book: EMPTY_BOOK };
  const all = await readCampaignOffers(db, brandId, now);
  return withCampaigns(book, [...all.filter(({ campaign }) => campaign !== campaignId), ...offers], now);
}

/** What stands in price books, now or later, that is not this campaign's. */
export async function readOtherOffers(
  db: Db,
  { brandId, campaignId }: CampaignKey,
  now: Instant,
): Promise<OtherOffers> {
  const versions = await readPriceBookVersions(db, brandId);
  const inForce = versionInForce(versions, now);
  const later = countingVersions(versions).filter(({ effectiveFrom }) => effectiveFrom > now);
  const others = (await readCampaignOffers(db, brandId, now)).filter(
    ({ campaign }) => campaign !== campaignId,
  );
  const taken = new Map<string, string | null>(others.map(({ code, campaign = null }) => [code, campaign]));
  let most = others.length;
  for (const { version } of [...(inForce === undefined ? [] : [inForce]), ...later]) {
    const kept = await readPriceBookVersion(db, brandId, version);
    const own = kept === null ? [] : ownPart(kept.book).offers;
    for (const { code } of own) taken.set(code, null);
    most = Math.max(most, own.length + others.length);
  }
  return { taken, most };
}
