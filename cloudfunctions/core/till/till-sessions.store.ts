/* A member at a till, for a few minutes. A step of the member's code opens one session, wherever it is shown: `till_sessions_step_once`. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { sqlInstant } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import { findTillSession, insertTillSession } from './till-sessions.store.queries';
import type { TillPlace, TillSession } from './till.types';

/** Sessions are kept as long as a late credit may name them, and a day. Milliseconds. */
const KEPT_MS = 2 * 86_400_000;

const instant = (at: Instant): string => present(sqlInstant(at), 'the instant');

/** Opens a session; false: the step has opened one before. Forgets the member's old ones. */
export async function openTillSession(
  db: Db,
  place: TillPlace,
  session: TillSession & { id: string; codeStep: number },
): Promise<boolean> {
  const { brandId, storeId, staffId, clerk } = place;
  const { id, memberId, codeStep, openedAt, expiresAt } = session;
  const rows = await insertTillSession.run(
    {
      id,
      memberId,
      codeStep: BigInt(codeStep),
      brandId,
      storeId,
      staffId,
      clerk,
      openedAt: instant(openedAt),
      expiresAt: instant(expiresAt),
      prunedBefore: instant(openedAt - KEPT_MS),
    },
    db,
  );
  return rows.length > 0;
}

/** A session of this store, open or over; null where there is none, or where the member's account is closed. */
export async function readTillSession(
  db: Db,
  { brandId, storeId }: Pick<TillPlace, 'brandId' | 'storeId'>,
  id: string,
): Promise<TillSession | null> {
  const [row] = await findTillSession.run({ brandId, storeId, id }, db);
  if (row === undefined || row.closed) return null;
  return {
    memberId: row.member_id,
    openedAt: row.opened_at.getTime(),
    expiresAt: row.expires_at.getTime(),
  };
}
