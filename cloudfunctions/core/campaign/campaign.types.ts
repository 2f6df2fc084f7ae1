/** Campaigns as they are kept. */
import type { Campaign, CampaignState } from '../../contract/campaign';
import type { Instant } from '../kernel/time';

export interface CampaignKey {
  brandId: number;
  campaignId: string;
}

export interface CampaignRow extends CampaignKey {
  version: number;
  state: CampaignState;
  document: Campaign;
  publishedAt: Instant;
  /** When an operator ended it early; null: it ends by itself. */
  endedAt: Instant | null;
}
