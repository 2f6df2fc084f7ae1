/**
 * Publishes a campaign or a change of it, with its prices: one transaction, under the price books of the
 * brand, so that two operators follow each other and prices are never without the campaign or it without
 * them.
 */
import type { Campaign } from '../../../contract/campaign';
import { withTransaction, type Database } from '../../../platform/db';
import {
  CAMPAIGN,
  documentProblems,
  offerProblems,
  type CampaignProblem,
} from '../../campaign/campaign.rules';
import { campaignWords } from '../../campaign/campaign-words';
import { keepCampaign, readCampaign } from '../../campaign/campaigns.store';
import { dayNameOf, type Instant } from '../../kernel/time';
import { holdPriceBooks } from '../../pricing/price-book.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { readOtherOffers } from '../../views/desk/campaign-offers';
import { applyCampaignOffers } from './campaign-prices';

export interface PublishingCampaign {
  campaignId: string;
  document: Campaign;
  /** The version that whoever publishes has seen; 0: none. */
  after: number;
}

export type PublishedCampaign =
  | { version: number; priceVersion: number }
  | { refused: 'already-changed' }
  | { problems: CampaignProblem[] };

/** The document was examined; here once more only what may have changed since, or must not. */
export const publishCampaign = (
  pool: Database,
  doer: Doer,
  { campaignId, document, after }: PublishingCampaign,
  now: Instant,
): Promise<PublishedCampaign> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const key = { brandId, campaignId };
    await holdPriceBooks(db, brandId);
    const known = await readCampaign(db, key);
    if ((known?.version ?? 0) !== after) return { refused: 'already-changed' };
    if (CAMPAIGN.answer(known?.state ?? 'draft', 'publish') === 'wrong-state')
      return { problems: [{ path: '', message: campaignWords.ended }] };
    const { utcOffsetMinutes } = await readBrandRules(db, brandId);
    const today = dayNameOf(now, utcOffsetMinutes);
    const problems = [
      ...documentProblems(document, known, today, utcOffsetMinutes),
      ...offerProblems(document, await readOtherOffers(db, key, now)),
    ];
    if (problems.length > 0) return { problems };
    const version = await keepCampaign(db, key, { document, after }, now);
    if (version === null) return { refused: 'already-changed' };
    const priceVersion = await applyCampaignOffers(db, brandId, now);
    const { from, to, offers, templates, home } = document;
    await logAction(db, doer, {
      action: 'publish-campaign',
      subject: campaignId,
      ...(known === null
        ? {}
        : { before: { version: after, from: known.document.from, to: known.document.to } }),
      after: {
        version,
        from,
        to,
        offers: offers.map(({ code }) => code),
        templates,
        cards: home.length,
        priceVersion,
      },
      doneAt: now,
    });
    return { version, priceVersion };
  });
