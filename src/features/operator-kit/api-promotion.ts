/** The calls behind the operator's coupons and campaigns. */
import type {
  CampaignCheckReply,
  CampaignReply,
  CampaignResultsReply,
  CampaignsReply,
  PublishedCampaignReply,
} from '../../../cloudfunctions/contract/campaign';
import type {
  BearersReply,
  CodeBatchesReply,
  CodesReply,
  CouponRunReply,
  CouponRunsReply,
  CsvPageReply,
  HoldersReply,
  OfflineLossesReply,
  PromotionRequest,
  PublishedTemplateReply,
  RunMissesReply,
  SimulationReply,
  TemplateCheckReply,
  TemplateReply,
  TemplateRequestReply,
  TemplateRequestsReply,
  TemplateResultsReply,
  TemplatesReply,
} from '../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callAsStaff } from '../staff-session/call-staff';

type AskedFor<Action extends PromotionRequest['action']> = Omit<
  Extract<PromotionRequest, { action: Action }>,
  'action'
>;

/** A list is read, kept and begun before it is answered. Milliseconds. */
const LIST_TIMEOUT_MS = 60_000;

const ask = <T>(request: PromotionRequest, timeoutMs?: number): Promise<Reply<T>> =>
  callAsStaff<T>('promotion', request, timeoutMs);

export const listTemplates = (filter: AskedFor<'list-templates'>): Promise<Reply<TemplatesReply>> =>
  ask({ action: 'list-templates', ...filter });

export const showTemplate = (asked: AskedFor<'show-template'>): Promise<Reply<TemplateReply>> =>
  ask({ action: 'show-template', ...asked });

export const simulateTemplate = (document: unknown): Promise<Reply<SimulationReply>> =>
  ask({ action: 'simulate-template', document });
export const checkTemplate = (template: string, document: unknown): Promise<Reply<TemplateCheckReply>> =>
  ask({ action: 'check-template', template, document });

export const publishTemplate = (
  draft: AskedFor<'publish-template'>,
): Promise<Reply<PublishedTemplateReply>> => ask({ action: 'publish-template', ...draft });

export const moveTemplate = (move: AskedFor<'move-template'>): Promise<Reply<unknown>> =>
  ask({ action: 'move-template', ...move });

export const listRequests = (after?: string): Promise<Reply<TemplateRequestsReply>> =>
  ask({ action: 'list-template-requests', after });

export const showRequest = (request: string): Promise<Reply<TemplateRequestReply>> =>
  ask({ action: 'show-template-request', request });

export const answerRequest = (answer: AskedFor<'answer-template-request'>): Promise<Reply<unknown>> =>
  ask({ action: 'answer-template-request', ...answer });

export const issueToList = (list: AskedFor<'issue-to-list'>): Promise<Reply<CouponRunReply>> =>
  ask({ action: 'issue-to-list', ...list }, LIST_TIMEOUT_MS);

export const listRuns = (template: string, after?: string): Promise<Reply<CouponRunsReply>> =>
  ask({ action: 'list-runs', template, after });

export const showRun = (run: string): Promise<Reply<CouponRunReply>> => ask({ action: 'show-run', run });

export const resumeRun = (run: string): Promise<Reply<CouponRunReply>> =>
  ask({ action: 'resume-run', run }, LIST_TIMEOUT_MS);

export const listMisses = (run: string, after?: string): Promise<Reply<RunMissesReply>> =>
  ask({ action: 'list-run-misses', run, after });

export const makeCodes = (codes: AskedFor<'make-codes'>): Promise<Reply<CodesReply>> =>
  ask({ action: 'make-codes', ...codes }, LIST_TIMEOUT_MS);

export const importCodes = (codes: AskedFor<'import-codes'>): Promise<Reply<CodesReply>> =>
  ask({ action: 'import-codes', ...codes }, LIST_TIMEOUT_MS);

export const listBatches = (template: string, after?: string): Promise<Reply<CodeBatchesReply>> =>
  ask({ action: 'list-code-batches', template, after });

/** Taking codes along is written down. */
export const exportCodes = (template: string, batch: string, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-codes', template, batch, after });

export const showHolders = (asked: AskedFor<'show-holders'>): Promise<Reply<HoldersReply>> =>
  ask({ action: 'show-holders', ...asked });

export const correctCoupons = (asked: AskedFor<'correct-coupons'>): Promise<Reply<CouponRunReply>> =>
  ask({ action: 'correct-coupons', ...asked }, LIST_TIMEOUT_MS);

/** @param month YYYY-MM */
export const showBearers = (month: string, after?: string): Promise<Reply<BearersReply>> =>
  ask({ action: 'show-bearers', month, after });

export const exportBearers = (month: string, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-bearers', month, after });

export const listOfflineLosses = (month: string, after?: string): Promise<Reply<OfflineLossesReply>> =>
  ask({ action: 'list-offline-losses', month, after });

export const showResults = (template: string, after?: string): Promise<Reply<TemplateResultsReply>> =>
  ask({ action: 'show-template-results', template, after });

/** @param month YYYY-MM */
export const listCampaigns = (month: string, after?: string): Promise<Reply<CampaignsReply>> =>
  ask({ action: 'list-campaigns', month, after });

export const showCampaign = (campaign: string): Promise<Reply<CampaignReply>> =>
  ask({ action: 'show-campaign', campaign });

export const checkCampaign = (campaign: string, document: unknown): Promise<Reply<CampaignCheckReply>> =>
  ask({ action: 'check-campaign', campaign, document });

export const publishCampaign = (
  draft: AskedFor<'publish-campaign'>,
): Promise<Reply<PublishedCampaignReply>> => ask({ action: 'publish-campaign', ...draft });

export const endCampaign = (asked: AskedFor<'end-campaign'>): Promise<Reply<unknown>> =>
  ask({ action: 'end-campaign', ...asked });

export const showCampaignResults = (campaign: string, after?: string): Promise<Reply<CampaignResultsReply>> =>
  ask({ action: 'show-campaign-results', campaign, after });
