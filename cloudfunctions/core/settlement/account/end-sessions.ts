/**
 * Logging out everywhere: every session of the member is over, and devices that were left behind can show no
 * member code.
 */
import type { Database } from '../../../platform/db';
import { endSessions } from '../../../platform/session-holder.store';
import { eraseCode } from '../../member/member-code.store';
import { withOpenAccount } from '../../member/open-account.store';

/** Ends the member's sessions, this one too. The next member code is made of something else. */
export function endEverySession(pool: Database, memberId: bigint): Promise<null | 'session-expired'> {
  return withOpenAccount(pool, memberId, async (db) => {
    await endSessions(db, memberId);
    await eraseCode(db, memberId);
    return null;
  });
}
