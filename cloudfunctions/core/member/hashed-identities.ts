/** What identifies a member, as keyed hashes, and a phone that goes from one account to the other. */
import type { Db } from '../../platform/db';
import type { Vault } from '../../platform/vault';
import { readIdentities } from './account.store';
import { PHONE_END_HASH, PHONE_HASH, phoneEnd } from './phone.rules';
import { erasePhone, phonePlace, readPhone, writePhone, type UnprovenPhone } from './phone.store';

/** Keyed hashes of everything that identifies a member. */
export async function hashesOf(
  db: Db,
  vault: Vault,
  { memberId, brandId }: { memberId: bigint; brandId: number },
): Promise<Buffer[]> {
  const identities = await readIdentities(db, memberId);
  const phone = await readPhone(db, memberId);
  const hashes = identities.map(({ kind, identity }) => vault.hash(brandId, kind, identity));
  return phone === null ? hashes : [...hashes, phone.hash];
}

/** A number as it is kept of a member: sealed for them, and found by its hash or by that of its end. */
export function sealPhone(
  vault: Vault,
  { memberId, brandId }: { memberId: bigint; brandId: number },
  digits: string,
): UnprovenPhone {
  return {
    memberId,
    hash: vault.hash(brandId, PHONE_HASH, digits),
    endHash: vault.hash(brandId, PHONE_END_HASH, phoneEnd(digits)),
    sealed: vault.seal(Buffer.from(digits), phonePlace(memberId)),
  };
}

/** The phone goes over, sealed anew, where the other account has none; otherwise it is forgotten. */
export async function movePhone(
  db: Db,
  vault: Vault,
  brandId: number,
  { from, to }: { from: bigint; to: bigint },
): Promise<void> {
  const phone = await readPhone(db, from);
  if (phone === null) return;
  await erasePhone(db, from);
  if ((await readPhone(db, to)) !== null) return;
  const digits = vault.open(phone.sealed, phonePlace(from)).toString();
  const member = { memberId: to, brandId };
  await writePhone(db, member, { ...sealPhone(vault, member, digits), verifiedAt: phone.verifiedAt });
}
