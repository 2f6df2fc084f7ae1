/*
 * Whether a member whom a session names may still be named so: the generation of their sessions, and whether
 * the account is closed.
 */
import type { Db } from './db';
import { findHolders, raiseGeneration } from './session-holder.store.queries';

export interface SessionHolder {
  /** Sessions of another generation are over. */
  generation: number;
  closed: boolean;
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
    return row?.brand_id === brandId ? { generation: row.generation, closed: row.closed } : null;
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
