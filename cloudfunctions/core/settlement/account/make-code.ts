/** What a member's code is made of, made when it is first asked for; and what of it a device is given. */
import { randomBytes, randomInt } from 'node:crypto';
import type { CodeKeysReply } from '../../../contract/account';
import { asDb, type Database } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Vault } from '../../../platform/vault';
import { BrokenInvariant } from '../../kernel/assert';
import { dayOf, formatDay, type Instant } from '../../kernel/time';
import { dayKeyOf } from '../../member/member-code.rules';
import { addCode, readCode, secretPlace } from '../../member/member-code.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { withOpenAccount } from '../../member/open-account.store';

interface MemberCode {
  handle: string;
  /** Never leaves the server. */
  secret: Buffer;
}

/** As long as the hash that it goes into. Bytes. */
const SECRET_LENGTH = 32;
/** Handles have 10 digits: with a million members, one in ten thousand is taken. */
const HANDLES = 10_000_000_000;
const ATTEMPTS = 10;

/** Keys of the brand's day and the next, so that a device shows codes for a day without network. */
export async function codeKeysOf(
  pool: Database,
  vault: Vault,
  member: Identity,
  now: Instant,
): Promise<Omit<CodeKeysReply, 'serverTime'> | 'session-expired'> {
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), member.brandId);
  const code = await makeCode(pool, vault, member, now);
  if (code === 'session-expired') return code;
  const today = dayOf(now, utcOffsetMinutes);
  const keys = [today, today + 1].map(formatDay).map((day) => ({
    day,
    key: Buffer.from(dayKeyOf(code.secret, day)).toString('hex'),
  }));
  return { handle: code.handle, utcOffsetMinutes, keys };
}

/** The member's code, made where there is none. */
async function makeCode(
  pool: Database,
  vault: Vault,
  member: Identity,
  now: Instant,
): Promise<MemberCode | 'session-expired'> {
  const { memberId } = member;
  const place = secretPlace(memberId);
  return withOpenAccount(pool, memberId, async (db) => {
    const kept = await readCode(db, memberId);
    if (kept !== null) return { handle: kept.handle, secret: vault.open(kept.sealed, place) };
    const secret = randomBytes(SECRET_LENGTH);
    const sealed = vault.seal(secret, place);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const handle = String(randomInt(HANDLES)).padStart(10, '0');
      if (await addCode(db, member, { handle, sealed, madeAt: now })) return { handle, secret };
    }
    throw new BrokenInvariant('every handle that was drawn is taken');
  });
}
