/** The calls behind members in crowds: conditions, the matrix, saved audiences, trials, flows. */
import type {
  AudienceComparisonReply,
  AudienceCountReply,
  AudienceMembersReply,
  AudienceRule,
  AudiencesReply,
  PeopleReply,
  RfmEdges,
  RfmVersionsReply,
  SavedAudienceReply,
} from '../../../cloudfunctions/contract/audience';
import type {
  FlowCheckReply,
  FlowPlan,
  FlowReply,
  FlowsReply,
  SavedFlowReply,
} from '../../../cloudfunctions/contract/flow';
import type { CsvPageReply } from '../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  StartedTrialReply,
  TrialCheckReply,
  TrialRow,
  TrialsReply,
} from '../../../cloudfunctions/contract/trial';
import { pageAfter } from '../../platform/page-after';
import { askAudience as ask, type AskedFor } from './ask-audience';

/** Everybody is looked at, for a list and for a count. Milliseconds. */
const CROWD_TIMEOUT_MS = 30_000;

export const showPeople = (): Promise<Reply<PeopleReply>> => ask({ action: 'show-people' });

export const countAudience = (rule: AudienceRule): Promise<Reply<AudienceCountReply>> =>
  ask({ action: 'count-audience', rule }, CROWD_TIMEOUT_MS);

/** Every look is written down. */
export const listAudience = (rule: AudienceRule, after?: string): Promise<Reply<AudienceMembersReply>> =>
  ask({ action: 'list-audience', rule, ...pageAfter(after) }, CROWD_TIMEOUT_MS);

/** Taking them along is written down. */
export const exportAudience = (rule: AudienceRule, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-audience', rule, ...pageAfter(after) }, CROWD_TIMEOUT_MS);

export const listAudiences = (after?: string): Promise<Reply<AudiencesReply>> =>
  ask({ action: 'list-audiences', ...pageAfter(after) });

/** Over the revision that was seen; without `audience` a further one. */
export const saveAudience = (saved: AskedFor<'save-audience'>): Promise<Reply<SavedAudienceReply>> =>
  ask({ action: 'save-audience', ...saved });

export const removeAudience = (asked: AskedFor<'remove-audience'>): Promise<Reply<unknown>> =>
  ask({ action: 'remove-audience', ...asked });

export const compareAudiences = (
  asked: AskedFor<'compare-audiences'>,
): Promise<Reply<AudienceComparisonReply>> =>
  ask({ action: 'compare-audiences', ...asked }, CROWD_TIMEOUT_MS);

export const listRfmVersions = (): Promise<Reply<RfmVersionsReply>> => ask({ action: 'list-rfm-versions' });

/** @param after the version that was seen */
export const publishRfm = (edges: RfmEdges, after: number): Promise<Reply<unknown>> =>
  ask({ action: 'publish-rfm', edges, after });

/** What a trial would be, before it begins. */
export const checkTrial = (plan: AskedFor<'check-trial'>): Promise<Reply<TrialCheckReply>> =>
  ask({ action: 'check-trial', ...plan }, CROWD_TIMEOUT_MS);

/** The same request again is the same trial. */
export const startTrial = (plan: AskedFor<'start-trial'>): Promise<Reply<StartedTrialReply>> =>
  ask({ action: 'start-trial', ...plan });

export const listTrials = (after?: string): Promise<Reply<TrialsReply>> =>
  ask({ action: 'list-trials', ...pageAfter(after) });

export const showTrial = (trial: string): Promise<Reply<TrialRow>> => ask({ action: 'show-trial', trial });

export const listFlows = (after?: string): Promise<Reply<FlowsReply>> =>
  ask({ action: 'list-flows', ...pageAfter(after) });

export const showFlow = (flow: string): Promise<Reply<FlowReply>> => ask({ action: 'show-flow', flow });

/** Over the revision that was seen; without `flow` a further one. */
export const saveFlow = (saved: AskedFor<'save-flow'>): Promise<Reply<SavedFlowReply>> =>
  ask({ action: 'save-flow', ...saved });

/** What a flow would be, before it begins. */
export const checkFlow = (plan: FlowPlan): Promise<Reply<FlowCheckReply>> =>
  ask({ action: 'check-flow', plan }, CROWD_TIMEOUT_MS);

/** Its draft begins as a version; the same request again is the same version. */
export const startFlow = (asked: AskedFor<'start-flow'>): Promise<Reply<unknown>> =>
  ask({ action: 'start-flow', ...asked }, CROWD_TIMEOUT_MS);

/** Pauses it, lets it go on, or ends it. */
export const moveFlow = (
  action: 'pause-flow' | 'resume-flow' | 'end-flow',
  asked: AskedFor<'pause-flow'>,
): Promise<Reply<unknown>> => ask({ action, ...asked });
