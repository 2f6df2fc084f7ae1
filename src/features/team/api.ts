/** The calls behind 我的团队. */
import type { ReferralRequest } from '../../../cloudfunctions/contract/referral';
import type { TeamCard, TeamMonthsReply, TeamReply } from '../../../cloudfunctions/contract/referral-team';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: ReferralRequest): Promise<Reply<T>> => callSigned<T>('referral', request);

export const showTeam = (): Promise<Reply<TeamReply>> => ask({ action: 'show-team' });

export const findTeam = (code: string): Promise<Reply<TeamCard>> => ask({ action: 'find-team', code });

/** From the next month on. */
export const joinTeam = (wish: { code: string; shown: boolean }): Promise<Reply<null>> =>
  ask({ action: 'join-team', ...wish });

export const declineTeam = (team: string): Promise<Reply<null>> => ask({ action: 'decline-team', team });

/** From the next month on. */
export const leaveTeam = (): Promise<Reply<null>> => ask({ action: 'leave-team' });

/** Whether the others see what I bring. */
export const showInStandings = (shown: boolean): Promise<Reply<null>> =>
  ask({ action: 'show-in-standings', shown });

export const listTeamMonths = (after?: string): Promise<Reply<TeamMonthsReply>> =>
  ask({ action: 'list-team-months', ...pageAfter(after) });
