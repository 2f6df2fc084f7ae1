/** Teams of promoters at the desk: making them, who is in them, what their months came to. Thin. */
import type { PromotionRequest } from '../../../contract/promotion';
import { TEAM_DESK_ACTIONS } from '../../../contract/referral-team-desk';
import type { Reply } from '../../../contract/reply';
import { listDeskTeamMonths } from '../../../core/views/referral/team/desk-months';
import { listTeams, showDeskTeam } from '../../../core/views/referral/team/desk-teams';
import { withSnapshot } from '../../../platform/db';
import { acceptFound } from '../../../platform/handler';
import { doerOf, type AskedFor, type Asking } from '../asking';
import { saveTeam, staffTeam, teamCsv } from './team-doings';

type TeamAction = (typeof TEAM_DESK_ACTIONS)[number]['shape']['action']['def']['values'][number];
export type TeamAsked = AskedFor<TeamAction>;

const ACTIONS: readonly unknown[] = TEAM_DESK_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of teams. */
export const isOfTeams = (request: PromotionRequest): request is TeamAsked =>
  ACTIONS.includes(request.action);

/** Every action of it. */
export function answerTeams(context: Asking, request: TeamAsked): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-teams':
    case 'show-desk-team':
    case 'list-desk-team-months':
      return look(context, request);
    case 'make-team':
    case 'change-team':
      return saveTeam(context, request);
    case 'invite-to-team':
    case 'remove-from-team':
      return staffTeam(context, request);
    case 'export-team-month':
      return teamCsv(context, request);
  }
}

const look = (
  context: Asking,
  request: AskedFor<'list-teams' | 'show-desk-team' | 'list-desk-team-months'>,
): Promise<Reply<unknown>> =>
  withSnapshot(context.database, async (db) => {
    const { brandId } = doerOf(context);
    if (request.action === 'list-teams')
      return acceptFound(await listTeams(db, brandId, request.after, context.now), 'bad-request');
    const key = { brandId, teamId: request.team };
    return request.action === 'show-desk-team'
      ? acceptFound(await showDeskTeam(db, key, context.now), 'not-found')
      : acceptFound(await listDeskTeamMonths(db, key, request.after), 'not-found');
  });
