/** What identifies a member, as keyed hashes, and a phone that goes from one account to the other. */
import type { Db } from '../../platform/db';
import type { Vault } from '../../platform/vault';
import { readIdentities } from './account.store';
import { PHONE_END_HASH, phoneEnd } from './phone.rules';
import { erasePhone, phonePlace, readPhone, writePhone } from './phone.store';

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
  const digits = vault.open(phone.sealed, phonePlace(from));
  await writePhone(
    db,
    { memberId: to, brandId },
    {
      sealed: vault.seal(digits, phonePlace(to)),
      hash: phone.hash,
      endHash: vault.hash(brandId, PHONE_END_HASH, phoneEnd(digits.toString())),
      verifiedAt: phone.verifiedAt,
    },
  );
}
