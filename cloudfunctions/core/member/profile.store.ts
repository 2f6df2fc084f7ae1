/* What a member is called (written by member.store.ts), their birthday, and with whom they live. */
import { HOUSEHOLDS, type Household } from '../../contract/limits';
import type { Db } from '../../platform/db';
import type { Birthday } from './birthday.rules';
import { column } from '../kernel/columns';
import { findProfile, keepBirthdays, saveBirthday, saveHousehold } from './profile.store.queries';

export interface Profile {
  /** Empty: the member has not said. */
  name: string;
  birthday: Birthday | null;
  /** Null: not told. */
  household: Household | null;
}

/** The profile; an empty one where none is kept. */
export async function readProfile(db: Db, memberId: bigint): Promise<Profile> {
  const [row] = await findProfile.run({ memberId }, db);
  if (row === undefined) return { name: '', birthday: null, household: null };
  const { display_name: name, birthday: day, birthday_set_on: setOn } = row;
  return {
    name,
    birthday: day === null || setOn === null ? null : { day, setOn },
    household: HOUSEHOLDS.find((one) => one === row.household) ?? null,
  };
}

/** Keeps a birthday. */
export async function writeBirthday(db: Db, memberId: bigint, { day, setOn }: Birthday): Promise<void> {
  await saveBirthday.run({ memberId, birthday: day, setOn }, db);
}

/** Keeps with whom a member lives; null: nothing any more. */
export async function writeHousehold(db: Db, memberId: bigint, household: Household | null): Promise<void> {
  await saveHousehold.run({ memberId, household }, db);
}

/** Keeps birthdays that a list names (MM-DD), of members who have not said one. */
export async function keepBirthdaysOf(
  db: Db,
  birthdays: readonly { memberId: bigint; day: string }[],
  setOn: string,
): Promise<void> {
  const memberIds = column(birthdays, ({ memberId }) => memberId);
  await keepBirthdays.run({ memberIds, birthdays: column(birthdays, ({ day }) => day), setOn }, db);
}
