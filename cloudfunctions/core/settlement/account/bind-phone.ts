/**
 * A member's phone number: kept sealed, one member of a brand for each number. It also stands for the person
 * when a welcome gift is asked for again.
 */
import type { Database } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Vault } from '../../../platform/vault';
import type { Instant } from '../../kernel/time';
import { normalPhone, PHONE_END_HASH, PHONE_HASH, phoneEnd } from '../../member/phone.rules';
import { erasePhone, phonePlace, writePhone } from '../../member/phone.store';
import { claimWelcome } from '../../member/welcome.store';
import { withOpenAccount } from '../../member/open-account.store';

/** Binds a number that WeChat vouches for, in place of the one before. `wechat-refused`: it is none. */
export async function bindPhone(
  pool: Database,
  vault: Vault,
  member: Identity,
  told: { countryCode: string; number: string },
  now: Instant,
): Promise<null | 'phone-taken' | 'wechat-refused' | 'session-expired'> {
  const phone = normalPhone(told.countryCode, told.number);
  if (phone === null) return 'wechat-refused';
  const { memberId, brandId } = member;
  const hash = vault.hash(brandId, PHONE_HASH, phone);
  const endHash = vault.hash(brandId, PHONE_END_HASH, phoneEnd(phone));
  const sealed = vault.seal(Buffer.from(phone), phonePlace(memberId));
  return withOpenAccount(pool, memberId, async (db, account): Promise<null | 'phone-taken'> => {
    if (!(await writePhone(db, member, { sealed, hash, endHash, verifiedAt: now }))) return 'phone-taken';
    // Who has not joined has had no gift: joining claims it, for this phone too.
    if (account.joinedAt !== null) await claimWelcome(db, member, [hash], now);
    return null;
  });
}

/** Forgets the member's number. */
export function removePhone(pool: Database, memberId: bigint): Promise<null | 'session-expired'> {
  return withOpenAccount(pool, memberId, async (db) => {
    await erasePhone(db, memberId);
    return null;
  });
}
