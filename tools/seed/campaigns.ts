/** The demo's festival, where the brand never had it: warm milk teas for less, two coupons, cards of home. */
import type { Campaign } from '../../cloudfunctions/contract/campaign';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import { keepCampaign, readCampaign } from '../../cloudfunctions/core/campaign/campaigns.store';
import { readTemplates } from '../../cloudfunctions/core/coupon/templates.store';
import { dayOf, formatDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import { holdPriceBooks } from '../../cloudfunctions/core/pricing/price-book.store';
import { applyCampaignOffers } from '../../cloudfunctions/core/settlement/desk/campaign-prices';
import { byServer } from '../../cloudfunctions/core/settlement/desk/by-server';
import { logAction } from '../../cloudfunctions/core/staff/action-log.store';
import { withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { UTC_OFFSET_MINUTES } from './visits';

const CAMPAIGN_ID = 'winter-warm';
const DAYS = 10;

function festival(now: Instant): Campaign {
  const today = dayOf(now, UTC_OFFSET_MINUTES);
  const days = { from: formatDay(today), to: formatDay(today + DAYS - 1) };
  return {
    name: '冬日暖饮节',
    ...days,
    offers: [
      {
        kind: 'special-price',
        code: 'winter-milk-tea',
        name: '暖饮特价',
        products: ['dahongpao-milk', 'brown-sugar-milk'],
        priceFen: 1390,
        stacksWithTier: false,
        times: ALWAYS,
      },
    ],
    templates: ['second-half', 'jasmine-990'],
    home: [
      {
        ...{ title: '冬日暖饮节', line: '大红袍奶茶、黑糖珍珠 ¥13.9', ...days },
        ...{ leads: { to: 'menu' }, picture: 'dahongpao-milk.png' },
      },
      {
        ...{ title: '¥9.9 尝鲜', line: '茉莉轻乳茶，每人一张', ...days },
        ...{ leads: { to: 'drop', template: 'jasmine-990' }, picture: 'moli-milk.png' },
      },
      {
        ...{ title: '桂花酒酿上新', line: '桂花与小圆子，热饮正好', ...days, place: 60 },
        ...{ leads: { to: 'product', product: 'osmanthus-milk' }, picture: 'osmanthus-milk.png' },
      },
      {
        ...{ title: '两人成团更省', line: '叫上朋友，一起喝一杯', ...days, place: 70 },
        ...{ leads: { to: 'groups' }, picture: 'oolong-milk.png' },
      },
    ],
  };
}

/** Makes it with its prices in one transaction, or nothing where it is known or its coupons are not. */
export function seedCampaign(pool: Database, brandId: number, now: Instant): Promise<void> {
  return withTransaction(pool, async (db) => {
    const key = { brandId, campaignId: CAMPAIGN_ID };
    await holdPriceBooks(db, brandId);
    if ((await readCampaign(db, key)) !== null) return;
    const document = festival(now);
    const templates = await readTemplates(db, brandId, document.templates);
    if (templates.size < document.templates.length) return;
    await keepCampaign(db, key, { document, after: 0 }, now);
    const priceVersion = await applyCampaignOffers(db, brandId, now);
    const done = { subject: CAMPAIGN_ID, after: { version: 1, priceVersion }, doneAt: now };
    await logAction(db, byServer(brandId), { action: 'publish-campaign', ...done });
  });
}
