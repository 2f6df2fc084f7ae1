/**
 * A member's phone number: kept sealed, one member of a brand for each number. It also stands for the person
 * when a welcome gift is asked for again. A number that a list named, and nobody had proven, makes the two
 * accounts one; one that somebody else proved long ago has changed hands (docs/carrying-over.md §5, §6).
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Outside } from '../../../platform/outside';
import type { Instant } from '../../kernel/time';
import { holdAccounts, type AccountRow } from '../../member/account.store';
import { sealPhone } from '../../member/hashed-identities';
import { withOpenAccount } from '../../member/open-account.store';
import { normalPhone, proofAgainst } from '../../member/phone.rules';
import { erasePhone, losePhone, readHolder, readPhone, writePhone } from '../../member/phone.store';
import { claimWelcome } from '../../member/welcome.store';
import { mergeAccounts } from './merge-accounts';

type NotBound = 'phone-taken' | 'wechat-refused' | 'session-expired';

/** Binds a number that WeChat vouches for, in place of the one before. `wechat-refused`: it is none. */
export async function bindPhone(
  outside: Outside,
  member: Identity,
  told: { countryCode: string; number: string },
  now: Instant,
): Promise<null | NotBound> {
  const { database, vault } = outside;
  const phone = normalPhone(told.countryCode, told.number);
  if (phone === null) return 'wechat-refused';
  const { memberId, brandId } = member;
  const sealed = sealPhone(vault, member, phone);
  const { hash } = sealed;
  const holder = await otherHolder(asDb(database), member, hash);
  if (holder !== null && (await proofOf(asDb(database), holder, now)) === 'merge')
    await mergeAccounts(outside, { brandId, memberId: holder, keptId: memberId, staffId: null, now });
  return withAccounts(database, memberId, holder, async (db, account): Promise<null | 'phone-taken'> => {
    if (holder !== null && (await otherHolder(db, member, hash)) === holder) {
      if ((await proofOf(db, holder, now)) !== 'hand-over') return 'phone-taken';
      await losePhone(db, { memberId: holder, brandId }, now);
    }
    if (!(await writePhone(db, member, { ...sealed, verifiedAt: now }))) return 'phone-taken';
    // Who has not joined has had no gift: joining claims it, for this phone too.
    if (account.joinedAt !== null) await claimWelcome(db, member, [hash], now);
    return null;
  });
}

/** Another member who has the number; null: nobody else. */
async function otherHolder(db: Db, { memberId, brandId }: Identity, hash: Buffer): Promise<bigint | null> {
  const holder = await readHolder(db, { brandId, hash });
  return holder === memberId ? null : holder;
}

const proofOf = async (db: Db, holder: bigint, now: Instant): Promise<ReturnType<typeof proofAgainst>> => {
  const phone = await readPhone(db, holder);
  return phone === null ? 'taken' : proofAgainst(phone.verifiedAt, now);
};

/** Holds the account, and the other one with it. */
const withAccounts = (
  pool: Database,
  memberId: bigint,
  other: bigint | null,
  work: (db: Db, account: AccountRow) => Promise<null | 'phone-taken'>,
): Promise<null | 'phone-taken' | 'session-expired'> =>
  withTransaction(pool, async (db) => {
    const held = await holdAccounts(db, other === null ? [memberId] : [memberId, other]);
    const account = held.get(memberId) ?? null;
    return account === null ? 'session-expired' : work(db, account);
  });

/** Forgets the member's number. */
export function removePhone(pool: Database, memberId: bigint): Promise<null | 'session-expired'> {
  return withOpenAccount(pool, memberId, async (db) => {
    await erasePhone(db, memberId);
    return null;
  });
}
