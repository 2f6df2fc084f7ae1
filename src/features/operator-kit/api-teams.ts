/** The calls behind teams of promoters at the desk. */
import type { PartnersReply } from '../../../cloudfunctions/contract/partner-desk';
import type { CsvPageReply, PromotionRequest } from '../../../cloudfunctions/contract/promotion';
import type { TeamDocument } from '../../../cloudfunctions/contract/referral-team';
import type {
  DeskTeamMonthsReply,
  DeskTeamReply,
  DeskTeamsReply,
} from '../../../cloudfunctions/contract/referral-team-desk';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callAsStaff } from '../staff-session/call-staff';

const ask = <T>(request: PromotionRequest): Promise<Reply<T>> => callAsStaff<T>('promotion', request);

export const listTeams = (after?: string): Promise<Reply<DeskTeamsReply>> =>
  ask({ action: 'list-teams', after });

export const showDeskTeam = (team: string): Promise<Reply<DeskTeamReply>> =>
  ask({ action: 'show-desk-team', team });

export const makeTeam = (wish: {
  document: TeamDocument;
  requestId: string;
}): Promise<Reply<{ team: string }>> => ask({ action: 'make-team', ...wish });

/** Target and bonus count from the next month on. */
export const changeTeam = (wish: {
  team: string;
  document: TeamDocument;
}): Promise<Reply<{ team: string }>> => ask({ action: 'change-team', ...wish });

export const inviteToTeam = (wish: { team: string; member: string }): Promise<Reply<null>> =>
  ask({ action: 'invite-to-team', ...wish });

/** From the next month on. */
export const removeFromTeam = (wish: { team: string; member: string; note: string }): Promise<Reply<null>> =>
  ask({ action: 'remove-from-team', ...wish });

export const listDeskTeamMonths = (team: string, after?: string): Promise<Reply<DeskTeamMonthsReply>> =>
  ask({ action: 'list-desk-team-months', team, after });

/** Taking a month along is written down. */
export const exportTeamMonth = (team: string, month: string, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-team-month', team, month, after });

/** Who may be invited. @param search by name; empty: everybody */
export const listPromoters = (search: string, after?: string): Promise<Reply<PartnersReply>> =>
  ask({ action: 'list-partners', state: 'approved', ...(search === '' ? {} : { search }), after });
