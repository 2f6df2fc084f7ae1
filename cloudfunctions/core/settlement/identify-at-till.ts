/**
 * Who shows a member code at a till, and the till session that an unused code opens: within it, and at this store only, things are redeemed. Guessing is
 * limited by store. Written down: who looked at whom, where.
 */
import { randomUUID } from 'node:crypto';
import type { TillMember } from '../../contract/pos';
import { asDb, withTransaction, type Database } from '../../platform/db';
import type { Vault } from '../../platform/vault';
import { formatInstant, type Instant } from '../kernel/time';
import { logAction } from '../staff/action-log.store';
import { countMiss, readMisses } from '../till/code-misses.store';
import { mustWait } from '../till/guesses.rules';
import { openTillSession } from '../till/till-sessions.store';
import type { TillPlace } from '../till/till.types';
import { identifyByCode } from '../views/account/identify-by-code';
import { readTillMember } from '../views/till/till-member';
import { readBrandRules } from './brand-rules';
import { cacheKeyOf } from './publish-programme';

/** Long enough to order, too short to walk to another till. Milliseconds. */
export const TILL_SESSION_MS = 5 * 60_000;

export type Identified =
  | {
      memberId: bigint;
      member: TillMember;
      /** Null: this code has opened a session before. */
      session: { id: string; expiresAt: string } | null;
    }
  /** `code-over`: of a member, but not of this moment. `too-many-guesses`: too many codes of this store led to nobody. */
  | { refused: 'unknown-code' | 'code-over' | 'too-many-guesses' };

/** The member of the brand whose code it is; a code that leads to nobody is counted. A brand whose records have ended has no till. */
export async function identifyAtTill(
  { pool, vault }: { pool: Database; vault: Vault },
  place: TillPlace,
  code: string,
  now: Instant,
): Promise<Identified> {
  const cacheKey = cacheKeyOf(pool);
  if (mustWait(await readMisses(asDb(pool), place, now))) return { refused: 'too-many-guesses' };
  const { brand, utcOffsetMinutes } = await readBrandRules(asDb(pool), place.brandId, cacheKey);
  const zone = { brandId: place.brandId, utcOffsetMinutes };
  const found =
    brand.standsAt === null
      ? await identifyByCode(asDb(pool), vault, zone, code, now)
      : ({ refused: 'unknown' } as const);
  if ('refused' in found) {
    await countMiss(asDb(pool), place, now);
    return { refused: found.refused === 'unknown' ? 'unknown-code' : 'code-over' };
  }
  const { memberId, step } = found;
  const id = randomUUID();
  const expiresAt = now + TILL_SESSION_MS;
  return withTransaction(pool, async (db): Promise<Identified> => {
    // Of thousands who guess in the same moment, each was looked at before the others were counted: look again.
    if (mustWait(await readMisses(db, place, now))) return { refused: 'too-many-guesses' };
    const opening = { id, memberId, codeStep: step, openedAt: now, expiresAt };
    const opened = await openTillSession(db, place, opening);
    await logAction(db, place, {
      action: 'identify',
      memberId,
      ...(opened ? { subject: id } : {}),
      after: { session: opened },
      doneAt: now,
    });
    const member = await readTillMember(db, vault, { memberId, brandId: place.brandId, now }, cacheKey);
    const session = { id, expiresAt: formatInstant(expiresAt, utcOffsetMinutes) };
    return { memberId, member, session: opened ? session : null };
  });
}
