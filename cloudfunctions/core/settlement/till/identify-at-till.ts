/**
 * Who shows a member code at a till, and the till session that an unused code opens: within it, and at this
 * store only, things are redeemed. Guessing is limited by store. Written down: who looked at whom, where.
 */
import type { TillMember } from '../../../contract/pos';
import { asDb, withStatement, type Database } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { formatInstant, type Instant } from '../../kernel/time';
import { countMisses } from '../../till/code-misses.store';
import { mustWait } from '../../till/guesses.rules';
import { newTillSessionId } from '../../till/till-session-id';
import { openTillSession } from '../../till/till-sessions.store';
import type { TillPlace } from '../../till/till.types';
import { answerCode, handleOf } from '../../views/account/identify-by-code';
import { readCodeAtTill } from '../../views/till/code-at-till';
import { readTillMember } from '../../views/till/till-member';

/** Long enough to order, too short to walk to another till. Milliseconds. */
export const TILL_SESSION_MS = 5 * 60_000;

export type Identified =
  | {
      memberId: bigint;
      member: TillMember;
      /** Null: this code has opened a session before. */
      session: { id: string; expiresAt: string } | null;
    }
  /**
   * `code-over`: of a member, but not of this moment. `too-many-guesses`: too many codes of this store led to
   * nobody.
   */
  | { refused: 'unknown-code' | 'code-over' | 'too-many-guesses' };

/**
 * The member of the brand whose code it is; a code that leads to nobody is counted. A brand whose records
 * have ended has no till.
 */
export async function identifyAtTill(
  { pool, vault }: { pool: Database; vault: Vault },
  place: TillPlace,
  code: string,
  now: Instant,
): Promise<Identified> {
  const db = asDb(pool);
  const { brandId } = place;
  const known = await readCodeAtTill(db, place, handleOf(code), now);
  if (mustWait(known.misses)) return { refused: 'too-many-guesses' };
  const { utcOffsetMinutes, latestVersion } = known;
  const holder = known.hasEnded ? null : known.holder;
  const found = answerCode(vault, holder, code, { now, utcOffsetMinutes });
  if ('refused' in found) {
    await withStatement(pool, (once) => countMisses(once, place, [place], now));
    return { refused: found.refused === 'unknown' ? 'unknown-code' : 'code-over' };
  }
  const { memberId, step } = found;
  const asked = { memberId, brandId, now, utcOffsetMinutes, latestVersion };
  const member = await readTillMember(db, vault, asked);
  const expiresAt = now + TILL_SESSION_MS;
  const opening = { id: newTillSessionId(memberId), memberId, codeStep: step, openedAt: now, expiresAt };
  const { opened, misses } = await withStatement(pool, (once) => openTillSession(once, place, opening));
  if (mustWait(misses)) return { refused: 'too-many-guesses' };
  const session = { id: opening.id, expiresAt: formatInstant(expiresAt, utcOffsetMinutes) };
  return { memberId, member, session: opened ? session : null };
}
