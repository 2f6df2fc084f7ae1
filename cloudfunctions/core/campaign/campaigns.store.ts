/*
 * Campaigns: kept, changed, ended, read. Documents are validated on their way out. Whoever writes one holds
 * the price books of its brand first: a campaign and its prices change together.
 */
import { campaignSchema, type Campaign, type CampaignState } from '../../contract/campaign';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { CampaignKey, CampaignRow } from './campaign.types';
import {
  changeCampaign,
  findCampaign,
  findPublished,
  insertCampaign,
  markEnded,
  type IFindCampaignResult,
} from './campaigns.store.queries';

/** A campaign of its row. */
export const toCampaign = (row: IFindCampaignResult): CampaignRow => ({
  brandId: row.brand_id,
  campaignId: row.campaign_id,
  version: row.version,
  state: row.state as CampaignState,
  document: campaignSchema.parse(row.document),
  publishedAt: row.published_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
});

/** One of them; null: the brand has none of this code. */
export async function readCampaign(db: Db, key: CampaignKey): Promise<CampaignRow | null> {
  const { brandId, campaignId } = key;
  const [row] = await findCampaign.run({ brandId, campaignId }, db);
  return row === undefined ? null : toCampaign(row);
}

/**
 * Those that are published and not ended, of which some day lies between these, by their first days.
 * @param to null: however late they begin
 */
export const readPublished = async (
  db: Db,
  brandId: number,
  { from, to }: { from: string; to: string | null },
): Promise<CampaignRow[]> => (await findPublished.run({ brandId, from, to }, db)).map(toCampaign);

/** Keeps a campaign, or the next version of it; null: somebody else has kept that version. */
export async function keepCampaign(
  db: Db,
  { brandId, campaignId }: CampaignKey,
  { document, after }: { document: Campaign; after: number },
  at: Instant,
): Promise<number | null> {
  const { from: fromDay, to: toDay } = document;
  const key = { brandId, campaignId };
  const row = { ...key, document: JSON.stringify(document), fromDay, toDay };
  const [kept] =
    after === 0
      ? await insertCampaign.run({ ...row, state: 'published', at: isoInstant(at) }, db)
      : await changeCampaign.run({ ...row, after }, db);
  return kept?.version ?? null;
}

/** Ends one that is published; false: it is not. */
export const keepEnded = async (
  db: Db,
  { brandId, campaignId }: CampaignKey,
  at: Instant,
): Promise<boolean> => (await markEnded.run({ brandId, campaignId, at: isoInstant(at) }, db)).length === 1;
