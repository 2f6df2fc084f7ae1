/*
 * Who had a welcome gift, by keyed hashes of identities and phones. They outlive the account; its member is
 * forgotten then.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import { findOthersClaim, insertClaims, releaseClaims } from './welcome.store.queries';

/**
 * Claims the gift for these hashes, as far as nobody else has; tells whether somebody else has one of them.
 */
export async function claimWelcome(
  db: Db,
  member: { memberId: bigint; brandId: number },
  hashes: Buffer[],
  claimedAt: Instant,
): Promise<{ hadBefore: boolean }> {
  await insertClaims.run({ ...member, hashes, claimedAt: isoInstant(claimedAt) }, db);
  const others = await findOthersClaim.run({ ...member, hashes }, db);
  return { hadBefore: others.length > 0 };
}

/** Forgets whose claims these were; nobody has the gift again all the same. */
export async function releaseWelcome(db: Db, memberId: bigint): Promise<void> {
  await releaseClaims.run({ memberId }, db);
}
