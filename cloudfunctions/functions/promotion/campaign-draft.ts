/** A campaign's draft as it is examined and published, and ending it early. */
import type { CampaignCheckReply, CampaignState, PublishedCampaignReply } from '../../contract/campaign';
import type { Reply } from '../../contract/reply';
import { endCampaign } from '../../core/settlement/desk/end-campaign';
import { publishCampaign } from '../../core/settlement/desk/publish-campaign';
import { checkCampaign } from '../../core/views/desk/campaigns';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';

/** A campaign of the brand of whoever asks. */
export const keyOf = (context: Asking, campaignId: string): { brandId: number; campaignId: string } => ({
  brandId: staffOf(context).brandId,
  campaignId,
});

const examine = (context: Asking, campaign: string, document: unknown): ReturnType<typeof checkCampaign> =>
  withSnapshot(context.database, (db) => checkCampaign(db, keyOf(context, campaign), document, context.now));

/** What is wrong with a draft. */
export async function check(
  context: Asking,
  { campaign, document }: AskedFor<'check-campaign'>,
): Promise<Reply<CampaignCheckReply>> {
  const { problems } = await examine(context, campaign, document);
  return accept({ problems });
}

/** Publishes a draft that the check finds nothing wrong with. */
export async function publish(
  context: Asking,
  { campaign, document: draft, after }: AskedFor<'publish-campaign'>,
): Promise<Reply<PublishedCampaignReply>> {
  const { document, problems } = await examine(context, campaign, draft);
  if (document === null) return refuseProblems(problems);
  const publishing = { campaignId: campaign, document, after };
  const done = await publishCampaign(context.database, doerOf(context), publishing, context.now);
  if ('problems' in done) return refuseProblems(done.problems);
  return 'refused' in done ? reject(done.refused) : accept(done);
}

/** Ends it before its last day. */
export async function end(
  context: Asking,
  { campaign: campaignId, reason }: AskedFor<'end-campaign'>,
): Promise<Reply<{ state: CampaignState }>> {
  const ended = await endCampaign(context.database, doerOf(context), { campaignId, reason }, context.now);
  return typeof ended === 'string' ? accept({ state: ended }) : reject(ended.refused);
}
