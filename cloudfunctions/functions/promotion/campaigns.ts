/** Campaigns: the calendar, one of them, what came of it; and who answers what else is asked of them. */
import type { CampaignReply, CampaignResultsReply, CampaignsReply } from '../../contract/campaign';
import type { PromotionRequest } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { showCampaignResults } from '../../core/views/desk/campaign-results';
import { listCampaignsOf, showCampaign } from '../../core/views/desk/campaigns';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import type { AskedFor, Asking } from './asking';
import { check, end, keyOf, publish } from './campaign-draft';

/** A page of those of a month. */
const list = (
  context: Asking,
  { month, after }: AskedFor<'list-campaigns'>,
): Promise<Reply<CampaignsReply>> =>
  withSnapshot(context.database, async (db) => {
    const asked = { brandId: staffOf(context).brandId, month, after };
    return accept(await listCampaignsOf(db, asked, context.now));
  });

/** One of them. */
const show = (context: Asking, { campaign }: AskedFor<'show-campaign'>): Promise<Reply<CampaignReply>> =>
  withSnapshot(context.database, async (db) =>
    acceptFound(await showCampaign(db, keyOf(context, campaign), context.now), 'not-found'),
  );

/** What came of it. */
const results = (
  context: Asking,
  { campaign, after = '0' }: AskedFor<'show-campaign-results'>,
): Promise<Reply<CampaignResultsReply>> =>
  withSnapshot(context.database, async (db) => {
    const seen = readNumber(after);
    if (seen === null) return reject('bad-request');
    return acceptFound(await showCampaignResults(db, keyOf(context, campaign), Number(seen)), 'not-found');
  });

type CampaignAsked = Extract<PromotionRequest, { action: `${string}-campaign${string}` }>;

/** Every action of a campaign. */
export function answerCampaign(context: Asking, request: CampaignAsked): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-campaigns':
      return list(context, request);
    case 'show-campaign':
      return show(context, request);
    case 'check-campaign':
      return check(context, request);
    case 'publish-campaign':
      return publish(context, request);
    case 'end-campaign':
      return end(context, request);
    case 'show-campaign-results':
      return results(context, request);
  }
}
