/** What a member tells about themselves: name, birthday, household. */
import type { Household } from '../../../contract/limits';
import type { RejectionCode } from '../../../contract/reply';
import { asDb, type Database } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Instant } from '../../kernel/time';
import { setBirthday } from '../../member/birthday.rules';
import { writeProfiles } from '../../member/member.store';
import { tidyName } from '../../member/name.rules';
import { readProfile, writeBirthday, writeHousehold } from '../../member/profile.store';
import { brandDay, readBrandRules } from '../../programme/brand-rules.store';
import { withOpenAccount } from '../../member/open-account.store';
import { tellBirthday } from '../work/tell-gifts';

/**
 * Keeps what the member wants to be called, tidied. `whyNotShown` asks somebody outside whether others may
 * see the name, before the transaction, which must not wait for them.
 */
export async function saveName(
  pool: Database,
  memberId: bigint,
  text: string,
  whyNotShown: (name: string) => Promise<RejectionCode | null>,
): Promise<RejectionCode | null> {
  const name = tidyName(text);
  if (name === null) return 'name-refused';
  const refused = await whyNotShown(name);
  if (refused !== null) return refused;
  return withOpenAccount(pool, memberId, async (db) => {
    await writeProfiles(db, [{ memberId, name }]);
    return null;
  });
}

/**
 * Keeps a birthday (MM-DD): once a calendar year of the brand's zone; the same one again is fine. In its
 * month, the birthday's gift comes at once.
 */
export async function saveBirthday(
  pool: Database,
  { memberId, brandId }: Identity,
  day: string,
  now: Instant,
): Promise<null | 'birthday-fixed' | 'session-expired'> {
  const rules = await readBrandRules(asDb(pool), brandId);
  const refused = await withOpenAccount(pool, memberId, async (db): Promise<null | 'birthday-fixed'> => {
    const today = brandDay(rules, now);
    const { birthday } = await readProfile(db, memberId);
    const next = setBirthday(birthday, day, today);
    if (next === 'fixed') return 'birthday-fixed';
    if (next !== 'kept') await writeBirthday(db, memberId, next);
    return null;
  });
  if (refused === null) await tellBirthday(pool, rules.brand, memberId, now);
  return refused;
}

/** Keeps with whom the member lives; null: what was told is taken back. */
export const saveHousehold = (
  pool: Database,
  memberId: bigint,
  household: Household | null,
): Promise<RejectionCode | null> =>
  withOpenAccount(pool, memberId, async (db) => {
    await writeHousehold(db, memberId, household);
    return null;
  });
