/*
 * Whether a member whom a session names may still be named so: the generation of their sessions, and whether
 * the account is closed.
 */
import type { Db } from './db';
import { findHolder, raiseGeneration } from './session-holder.store.queries';

export interface SessionHolder {
  /** Sessions of another generation are over. */
  generation: number;
  closed: boolean;
}

/** The member of this brand; null when there is none. */
export async function readSessionHolder(
  db: Db,
  member: { memberId: bigint; brandId: number },
): Promise<SessionHolder | null> {
  const [row] = await findHolder.run(member, db);
  return row ?? null;
}

/** Ends every session of the member, on every device. */
export async function endSessions(db: Db, memberId: bigint): Promise<void> {
  await raiseGeneration.run({ memberId }, db);
}
