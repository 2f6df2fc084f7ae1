/*
 * A member at a till, for a few minutes. A step of the member's code opens one session, wherever it is shown:
 * `till_sessions_step_once`.
 */
import type { LoggedAction } from '../../contract/staff';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { sqlInstant } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import { minuteOf } from './code-misses.store';
import { MISSES_A_MINUTE, MISSES_AN_HOUR, type Misses } from './guesses.rules';
import { memberOfTillSession } from './till-session-id';
import { findTillSession, findTillSessionFromBefore, insertTillSession } from './till-sessions.store.queries';
import type { TillPlace, TillSession } from './till.types';

/** Sessions are kept as long as a late credit may name them, and a day. Milliseconds. */
const KEPT_MS = 2 * 86_400_000;

const instant = (at: Instant): string => present(sqlInstant(at), 'the instant');

/** How the log of actions calls looking at whose code it is. */
const LOOKED: LoggedAction = 'identify';

/**
 * Opens a session, forgets the member's old ones and writes down who looked at whom, in one statement.
 * `opened` false: the step has opened one before. A store that has to wait by then (of thousands who guess in
 * the same moment, each was looked at before the others were counted) opens none, and nothing is written
 * down.
 */
export async function openTillSession(
  db: Db,
  place: TillPlace,
  session: TillSession & { id: string; codeStep: number },
): Promise<{ opened: boolean; misses: Misses }> {
  const { brandId, storeId, staffId, clerk, device = null } = place;
  const { id, memberId, codeStep, openedAt, expiresAt } = session;
  const [row] = await insertTillSession.run(
    {
      ...{ brandId, storeId, staffId, clerk, device, id, memberId },
      action: LOOKED,
      codeStep: BigInt(codeStep),
      openedAt: instant(openedAt),
      expiresAt: instant(expiresAt),
      prunedBefore: instant(openedAt - KEPT_MS),
      minute: minuteOf(openedAt),
      mostInMinute: MISSES_A_MINUTE,
      mostInHour: MISSES_AN_HOUR,
    },
    db,
  );
  const { this_minute: minute, this_hour: hour, opened } = present(row, 'a count of misses');
  return { opened: opened !== null, misses: { minute, hour } };
}

/**
 * A session of this store, open or over; null where there is none, or where the member's account is closed.
 */
export async function readTillSession(
  db: Db,
  { brandId, storeId }: Pick<TillPlace, 'brandId' | 'storeId'>,
  id: string,
): Promise<TillSession | null> {
  const memberId = memberOfTillSession(id) ?? (await holderFromBefore(db, id));
  if (memberId === null) return null;
  const [row] = await findTillSession.run({ memberId, brandId, storeId, id }, db);
  if (row === undefined || row.closed) return null;
  return {
    memberId,
    openedAt: row.opened_at.getTime(),
    expiresAt: row.expires_at.getTime(),
  };
}

/** Whose session it is, of those whose ids do not say so: none is younger than the present version. */
const holderFromBefore = async (db: Db, id: string): Promise<bigint | null> =>
  (await findTillSessionFromBefore.run({ id }, db))[0]?.member_id ?? null;
