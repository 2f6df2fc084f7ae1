/**
 * Ends a campaign before its last day: its offers leave the price book and its cards leave home, at once.
 * Coupons stay what they are: whoever has one keeps it, and its template is paused or ended by itself.
 */
import type { CampaignState } from '../../../contract/campaign';
import { withTransaction, type Database } from '../../../platform/db';
import { CAMPAIGN, isOpen } from '../../campaign/campaign.rules';
import { keepEnded, readCampaign } from '../../campaign/campaigns.store';
import { dayNameOf, type Instant } from '../../kernel/time';
import { holdPriceBooks } from '../../pricing/price-book.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { applyCampaignOffers } from './campaign-prices';

/** The same again changes nothing. @example of one that is over by its days: wrong-state */
export const endCampaign = (
  pool: Database,
  doer: Doer,
  { campaignId, reason }: { campaignId: string; reason: string },
  now: Instant,
): Promise<CampaignState | { refused: 'not-found' | 'wrong-state' }> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const key = { brandId, campaignId };
    await holdPriceBooks(db, brandId);
    const known = await readCampaign(db, key);
    if (known === null) return { refused: 'not-found' };
    const state = CAMPAIGN.answer(known.state, 'end');
    if (state === 'already') return known.state;
    const { utcOffsetMinutes } = await readBrandRules(db, brandId);
    if (!isOpen(known, dayNameOf(now, utcOffsetMinutes))) return { refused: 'wrong-state' };
    await keepEnded(db, key, now);
    const priceVersion = await applyCampaignOffers(db, brandId, now);
    await logAction(db, doer, {
      action: 'end-campaign',
      subject: campaignId,
      before: { version: known.version, to: known.document.to },
      after: { state, priceVersion },
      reason,
      doneAt: now,
    });
    return state;
  });
