/** Teams of promoters, for members: what mine has come to, joining one, leaving it. Thin. */
import type { ReferralRequest } from '../../contract/referral';
import { type TEAM_ACTIONS } from '../../contract/referral-team';
import type { Reply } from '../../contract/reply';
import {
  declineTeam,
  joinTeam,
  leaveTeam,
  showInStandings,
} from '../../core/settlement/referral/team/join-team';
import { listTeamMonths } from '../../core/views/referral/team/own-months';
import { showTeam } from '../../core/views/referral/team/show-team';
import { findTeam } from '../../core/views/referral/team/team-card';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, acceptUnless, memberOf } from '../../platform/handler';

type Action = (typeof TEAM_ACTIONS)[number]['shape']['action']['def']['values'][number];
type Asked = Extract<ReferralRequest, { action: Action }>;

/** Every action of it. */
export async function answerTeam(context: Context, request: Asked): Promise<Reply<unknown>> {
  const { database, now } = context;
  const who = memberOf(context);
  switch (request.action) {
    case 'show-team':
      return withSnapshot(database, async (db) => accept(await showTeam(db, who, now)));
    case 'find-team':
      return withSnapshot(database, async (db) =>
        acceptFound(await findTeam(db, who.brandId, request.code, now), 'not-found'),
      );
    case 'list-team-months':
      return withSnapshot(database, async (db) =>
        acceptFound(await listTeamMonths(db, who.memberId, request.after), 'bad-request'),
      );
    case 'join-team':
      return acceptUnless(await joinTeam(database, who, request, now));
    case 'leave-team':
      return acceptUnless(await leaveTeam(database, who, now));
    case 'decline-team':
      return acceptUnless(await declineTeam(database, who, request.team));
    case 'show-in-standings':
      return acceptUnless(await showInStandings(database, who, request.shown));
  }
}
