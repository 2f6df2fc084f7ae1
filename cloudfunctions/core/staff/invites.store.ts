/*
 * Invitations to work here: one-time codes, of which only the hash is kept. `holdInvite` locks the row, so
 * that of two who use a code at once the second finds it used.
 */
import type { Role } from '../../contract/staff';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import { insertInvite, lockInvite, useInvite } from './invites.store.queries';

export interface Invite {
  brandId: number;
  name: string;
  role: Role;
  stores: string[];
}

/** Keeps an invitation. `invitedBy` null: whoever runs the server. */
export async function addInvite(
  db: Db,
  invite: Invite & { codeHash: Buffer; invitedBy: bigint | null; madeAt: Instant; expiresAt: Instant },
): Promise<void> {
  const madeAt = isoInstant(invite.madeAt);
  await insertInvite.run({ ...invite, madeAt, expiresAt: isoInstant(invite.expiresAt) }, db);
}

/**
 * Locks and reads the invitation behind a code that is neither used nor over, of somebody who still works
 * here; null where there is none.
 */
export async function holdInvite(db: Db, codeHash: Buffer, now: Instant): Promise<Invite | null> {
  const [row] = await lockInvite.run({ codeHash }, db);
  if (row === undefined || row.used_at !== null || row.inviter_left) return null;
  if (row.expires_at.getTime() <= now) return null;
  return { brandId: row.brand_id, name: row.name, role: row.role as Role, stores: row.store_ids as string[] };
}

/** Notes who used it. */
export async function markUsed(db: Db, codeHash: Buffer, usedBy: bigint, now: Instant): Promise<void> {
  await useInvite.run({ codeHash, usedBy, usedAt: isoInstant(now) }, db);
}
