/**
 * What came of a campaign: by template, by offer, by store, and in all. Sums of orders and uses as they are
 * now; what went back is not in them. Reads only.
 */
import type { CampaignResultsReply } from '../../../contract/campaign';
import type { Db } from '../../../platform/db';
import { lastDayOf, spanOf } from '../../campaign/campaign.rules';
import type { CampaignKey, CampaignRow } from '../../campaign/campaign.types';
import { readCampaign } from '../../campaign/campaigns.store';
import { readTemplates } from '../../coupon/templates.store';
import { isoInstant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { sumIssued, sumOffers, sumStores, sumTemplates } from './campaigns.view.queries';
import { pageFrom, total } from './coupon-figures';

const PAGE = 100;

interface Asked {
  brandId: number;
  campaignId: string;
  templateIds: string[];
  fromAt: string;
  untilAt: string;
}

/** By the offers' codes; one that took nothing off stands there, too. */
async function readOffers(
  db: Db,
  asked: Asked,
  { document }: CampaignRow,
): Promise<CampaignResultsReply['offers']> {
  const rows = new Map((await sumOffers.run(asked, db)).map((row) => [row.code, row]));
  const names = new Map(document.offers.map(({ code, name }) => [code, name]));
  return [...new Set([...names.keys(), ...rows.keys()])].map((code) => ({
    code,
    name: names.get(code) ?? code,
    orders: (rows.get(code)?.orders ?? 0n).toString(),
    offFen: (rows.get(code)?.off_fen ?? 0n).toString(),
  }));
}

/** By template, in the order of the campaign. */
async function readOfTemplates(db: Db, asked: Asked): Promise<CampaignResultsReply['templates']> {
  const { brandId, templateIds } = asked;
  if (templateIds.length === 0) return [];
  const known = await readTemplates(db, brandId, templateIds);
  const issued = new Map((await sumIssued.run(asked, db)).map((row) => [row.template_id, row.issued]));
  const used = new Map((await sumTemplates.run(asked, db)).map((row) => [row.template_id, row]));
  return templateIds.map((template) => {
    const row = used.get(template);
    return {
      template,
      name: known.get(template)?.template.terms.name ?? template,
      issued: (issued.get(template) ?? 0n).toString(),
      uses: (row?.uses ?? 0n).toString(),
      offFen: (row?.off_fen ?? 0n).toString(),
      orders: (row?.orders ?? 0n).toString(),
      salesFen: (row?.sales_fen ?? 0n).toString(),
    };
  });
}

/** `after`: how many stores were seen. Null: the brand has no such campaign. */
export async function showCampaignResults(
  db: Db,
  key: CampaignKey,
  after: number,
): Promise<CampaignResultsReply | null> {
  const row = await readCampaign(db, key);
  if (row === null) return null;
  const { utcOffsetMinutes } = await readBrandRules(db, key.brandId);
  const { name, from, templates: templateIds } = row.document;
  const to = lastDayOf(row, utcOffsetMinutes);
  const span = spanOf({ from, to }, utcOffsetMinutes);
  const [fromAt, untilAt] = [isoInstant(span.from), isoInstant(span.until)];
  const asked = { brandId: key.brandId, campaignId: key.campaignId, templateIds, fromAt, untilAt };
  const offers = await readOffers(db, asked, row);
  const templates = await readOfTemplates(db, asked);
  const stores = await sumStores.run(asked, db);
  const { shown, next } = pageFrom(stores, after, PAGE);
  return {
    ...{ campaign: key.campaignId, name, from, to },
    total: {
      orders: total(stores, (each) => each.orders),
      salesFen: total(stores, (each) => each.sales_fen),
      offersFen: total(stores, (each) => each.offers_fen),
      couponsFen: total(stores, (each) => each.coupons_fen),
      issued: total(templates, ({ issued }) => BigInt(issued)),
    },
    offers,
    templates,
    stores: shown.map((each) => ({
      store: each.store_id,
      storeName: each.store_name ?? each.store_id,
      orders: each.orders.toString(),
      salesFen: each.sales_fen.toString(),
      offersFen: each.offers_fen.toString(),
      couponsFen: each.coupons_fen.toString(),
    })),
    next,
  };
}
