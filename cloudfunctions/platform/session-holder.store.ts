/*
 * Whether a member whom a session names may still be named so: the generation of their sessions, and whether
 * the account is closed.
 */
import type { Db } from './db';
import { findHolders, keepEnded, raiseGeneration } from './session-holder.store.queries';

export interface SessionHolder {
  /** Sessions of another generation are over. */
  generation: number;
  closed: boolean;
  /** Hashes of sessions that were ended by themselves, on one device. */
  ended: readonly string[];
}

/** A member of a brand, as a session names one. */
export interface HolderKey {
  memberId: bigint;
  brandId: number;
}

/** The members of these brands, in the order asked for; null where there is none. */
export async function readSessionHolders(
  db: Db,
  members: readonly HolderKey[],
): Promise<(SessionHolder | null)[]> {
  const memberIds = [...new Set(members.map(({ memberId }) => memberId))];
  const rows = await findHolders.run({ memberIds }, db);
  const found = new Map(rows.map((row) => [row.member_id, row]));
  return members.map(({ memberId, brandId }) => {
    const row = found.get(memberId);
    return row?.brand_id === brandId ? row : null;
  });
}

/** The member of this brand; null when there is none. */
export async function readSessionHolder(db: Db, member: HolderKey): Promise<SessionHolder | null> {
  const [holder] = await readSessionHolders(db, [member]);
  return holder ?? null;
}

/** Ends every session of the member, on every device. */
export async function endSessions(db: Db, memberId: bigint): Promise<void> {
  await raiseGeneration.run({ memberId }, db);
}

/** Ends one session, on the device that has it. `until`: when it would be over anyway. Milliseconds. */
export async function endOneSession(
  db: Db,
  { memberId, sessionHash }: { memberId: bigint; sessionHash: string },
  { now, until }: { now: number; until: number },
): Promise<void> {
  const at = (ms: number): string => new Date(ms).toISOString();
  await keepEnded.run({ memberId, sessionHash, now: at(now), until: at(until) }, db);
}
