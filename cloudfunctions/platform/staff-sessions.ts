/**
 * Sessions of staff: signed tokens that name a member of staff, a brand and the generation of their rights.
 * They are of another audience than members' sessions, so that neither passes for the other. Whether a
 * session is still good, and for what, is asked on every call (core/views/desk/admit-staff.ts).
 */
import type { Claims } from './signed-tokens';
import { isWhole, numberOfSubject, openTokens, type IssuedSession, type NoToken } from './tokens';

export interface StaffIdentity {
  staffId: bigint;
  brandId: number;
  /** That of the rights with which the session was issued. */
  generation: number;
}

export interface StaffSessions {
  /** A session that begins at `now`, for somebody who proved to be this member of staff. */
  issue(staff: StaffIdentity, now: number): IssuedSession;
  /** Whom a session names at `now`, or why nobody. */
  verify(session: string | null, now: number): StaffIdentity | NoToken;
}

const STAFF = 'staff';

/** Sessions signed with this secret. */
export function openStaffSessions(secret: string): StaffSessions {
  const tokens = openTokens(secret, [STAFF]);
  return {
    issue: ({ staffId, brandId, generation }, now) =>
      tokens.sign({ sub: staffId.toString(), brand: brandId, gen: generation }, STAFF, now),
    verify(session, now) {
      const claims = tokens.read(session, now);
      return typeof claims === 'string' ? claims : staffOf(claims);
    },
  };
}

function staffOf({ sub, brand, gen }: Claims): StaffIdentity | NoToken {
  const staffId = numberOfSubject(sub);
  if (staffId === null || !isWhole(brand) || !isWhole(gen)) return 'not-signed-in';
  return { staffId, brandId: brand, generation: gen };
}
