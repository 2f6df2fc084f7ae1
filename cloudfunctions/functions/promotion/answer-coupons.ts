/** Who answers which action of coupons; what is left is asked of campaigns. */
import type { PromotionRequest } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import type { AllyAsked } from './allies';
import type { GroupAsked } from './answer-group';
import type { Asking } from './asking';
import { answerCampaign } from './campaigns';
import * as codes from './codes';
import type { CommunityAsked } from './community';
import type { PayoutAsked } from './payouts';
import * as figures from './figures';
import * as mistakes from './mistakes';
import type { ReferralAsked } from './referral/answer';
import type { PartnerAsked } from './referral/answer-partners';
import type { TeamAsked } from './referral/teams';
import * as requests from './requests';
import * as runs from './runs';
import * as templates from './templates';

/** Every action of templates, and of what is issued of them. */
export function answerCoupons(
  context: Asking,
  request: Exclude<
    PromotionRequest,
    GroupAsked | CommunityAsked | PayoutAsked | ReferralAsked | PartnerAsked | TeamAsked | AllyAsked
  >,
): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-templates':
      return templates.listTemplates(context, request);
    case 'show-template':
      return templates.showTemplate(context, request);
    case 'check-template':
      return templates.checkTemplate(context, request);
    case 'simulate-template':
      return templates.simulate(context, request);
    case 'publish-template':
      return templates.publish(context, request);
    case 'move-template':
      return templates.move(context, request);
    case 'list-template-requests':
      return requests.listRequests(context, request);
    case 'show-template-request':
      return requests.showRequest(context, request);
    case 'answer-template-request':
      return requests.answer(context, request);
    case 'issue-to-list':
      return runs.issueToList(context, request);
    case 'list-runs':
      return runs.listRuns(context, request);
    case 'show-run':
      return runs.showRun(context, request);
    case 'resume-run':
      return runs.resume(context, request);
    case 'list-run-misses':
      return runs.listMisses(context, request);
    case 'make-codes':
      return codes.makeCodes(context, request);
    case 'import-codes':
      return codes.importCodes(context, request);
    case 'list-code-batches':
      return codes.listBatches(context, request);
    case 'export-codes':
      return codes.exportCodes(context, request);
    case 'show-holders':
      return mistakes.holders(context, request);
    case 'correct-coupons':
      return mistakes.correct(context, request);
    case 'show-bearers':
      return figures.bearers(context, request);
    case 'list-offline-losses':
      return figures.offlineLosses(context, request);
    case 'export-bearers':
      return figures.bearersCsv(context, request);
    case 'show-template-results':
      return figures.results(context, request);
    default:
      return answerCampaign(context, request);
  }
}
