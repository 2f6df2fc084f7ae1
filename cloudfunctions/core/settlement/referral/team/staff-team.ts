/** Whom an operator invites into a team, and whom they take out of it. Both are logged. */
import { withTransaction, type Database } from '../../../../platform/db';
import type { Instant } from '../../../kernel/time';
import { readPartner } from '../../../referral/partners.store';
import { isPromoter } from '../../../referral/team/promoter.rules';
import {
  addInvite,
  leaveFrom,
  readMemberships,
  removeInvite,
} from '../../../referral/team/team-members.store';
import { readTeam } from '../../../referral/team/teams.store';
import { logAction } from '../../../staff/action-log.store';
import type { Doer } from '../../../staff/staff.types';
import { nextMonth } from './join-team';

interface Concerning {
  teamId: string;
  memberId: bigint;
}

/**
 * Invites a promoter: they decide. `wrong-state`: no approved promoter; `already-running`: in it. Invited
 * twice, once.
 */
export const inviteToTeam = (
  pool: Database,
  doer: Doer,
  { teamId, memberId }: Concerning,
  now: Instant,
): Promise<'not-found' | 'wrong-state' | 'already-running' | null> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    if ((await readTeam(db, { brandId, teamId })) === null) return 'not-found';
    if (!isPromoter(await readPartner(db, { brandId, memberId }))) return 'wrong-state';
    const next = await nextMonth(db, brandId, now);
    const there = (await readMemberships(db, memberId, next)).some((each) => each.teamId === teamId);
    if (there) return 'already-running';
    if (await addInvite(db, { memberId, brandId }, teamId, now))
      await logAction(db, doer, { action: 'invite-to-team', memberId, subject: teamId, doneAt: now });
    return null;
  });

/** From the next month on; an invitation that was not answered is over. `wrong-state`: neither. */
export const removeFromTeam = (
  pool: Database,
  doer: Doer,
  { teamId, memberId, note }: Concerning & { note: string },
  now: Instant,
): Promise<'not-found' | 'wrong-state' | null> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    if ((await readTeam(db, { brandId, teamId })) === null) return 'not-found';
    const month = await nextMonth(db, brandId, now);
    const left = await leaveFrom(db, memberId, { month, by: 'brand', teamId, note }, now);
    const isInvited = await removeInvite(db, memberId, teamId);
    if (left === null && !isInvited) return 'wrong-state';
    const after = { from: left === null ? null : month };
    const done = { memberId, subject: teamId, after, reason: note, doneAt: now };
    await logAction(db, doer, { action: 'remove-from-team', ...done });
    return null;
  });
