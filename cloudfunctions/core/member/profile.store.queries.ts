/** Types generated for queries found in "cloudfunctions/core/member/profile.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindProfile' parameters type */
export interface IFindProfileParams {
  memberId: bigint;
}

/** 'FindProfile' return type */
export interface IFindProfileResult {
  birthday: string | null;
  birthday_set_on: string | null;
  display_name: string;
  household: string | null;
}

/** 'FindProfile' query type */
export interface IFindProfileQuery {
  params: IFindProfileParams;
  result: IFindProfileResult;
}

const findProfileIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":127}]}],"statement":"select p.display_name, p.birthday, p.birthday_set_on, p.household from huigan.member_profiles p\n  where p.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select p.display_name, p.birthday, p.birthday_set_on, p.household from huigan.member_profiles p
 *   where p.member_id = :memberId! limit 1
 * ```
 */
export const findProfile = new PreparedQuery<IFindProfileParams,IFindProfileResult>(findProfileIR);


/** 'SaveBirthday' parameters type */
export interface ISaveBirthdayParams {
  birthday: string;
  memberId: bigint;
  setOn: string;
}

/** 'SaveBirthday' return type */
export type ISaveBirthdayResult = void;

/** 'SaveBirthday' query type */
export interface ISaveBirthdayQuery {
  params: ISaveBirthdayParams;
  result: ISaveBirthdayResult;
}

const saveBirthdayIR: any = {"usedParamSet":{"memberId":true,"birthday":true,"setOn":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":195},{"a":493,"b":502}]},{"name":"birthday","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":211}]},{"name":"setOn","required":true,"transform":{"type":"scalar"},"locs":[{"a":214,"b":220}]}],"statement":"-- Facts are made of what a profile says: each change leaves a touch.\nwith saved as (\n  insert into huigan.member_profiles (member_id, display_name, birthday, birthday_set_on)\n  values (:memberId!, '', :birthday!, :setOn!)\n  on conflict (member_id) do update set birthday = excluded.birthday,\n    birthday_set_on = excluded.birthday_set_on\n  returning member_id\n)\ninsert into huigan.member_touches (member_id, brand_id)\nselect m.member_id, m.brand_id from huigan.members m\nwhere m.member_id = :memberId! and exists (select 1 from saved)"};

/**
 * Query generated from SQL:
 * ```
 * -- Facts are made of what a profile says: each change leaves a touch.
 * with saved as (
 *   insert into huigan.member_profiles (member_id, display_name, birthday, birthday_set_on)
 *   values (:memberId!, '', :birthday!, :setOn!)
 *   on conflict (member_id) do update set birthday = excluded.birthday,
 *     birthday_set_on = excluded.birthday_set_on
 *   returning member_id
 * )
 * insert into huigan.member_touches (member_id, brand_id)
 * select m.member_id, m.brand_id from huigan.members m
 * where m.member_id = :memberId! and exists (select 1 from saved)
 * ```
 */
export const saveBirthday = new PreparedQuery<ISaveBirthdayParams,ISaveBirthdayResult>(saveBirthdayIR);


/** 'SaveHousehold' parameters type */
export interface ISaveHouseholdParams {
  household?: string | null | void;
  memberId: bigint;
}

/** 'SaveHousehold' return type */
export type ISaveHouseholdResult = void;

/** 'SaveHousehold' query type */
export interface ISaveHouseholdQuery {
  params: ISaveHouseholdParams;
  result: ISaveHouseholdResult;
}

const saveHouseholdIR: any = {"usedParamSet":{"memberId":true,"household":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":109},{"a":352,"b":361}]},{"name":"household","required":false,"transform":{"type":"scalar"},"locs":[{"a":116,"b":125}]}],"statement":"with saved as (\n  insert into huigan.member_profiles (member_id, display_name, household)\n  values (:memberId!, '', :household)\n  on conflict (member_id) do update set household = excluded.household\n  returning member_id\n)\ninsert into huigan.member_touches (member_id, brand_id)\nselect m.member_id, m.brand_id from huigan.members m\nwhere m.member_id = :memberId! and exists (select 1 from saved)"};

/**
 * Query generated from SQL:
 * ```
 * with saved as (
 *   insert into huigan.member_profiles (member_id, display_name, household)
 *   values (:memberId!, '', :household)
 *   on conflict (member_id) do update set household = excluded.household
 *   returning member_id
 * )
 * insert into huigan.member_touches (member_id, brand_id)
 * select m.member_id, m.brand_id from huigan.members m
 * where m.member_id = :memberId! and exists (select 1 from saved)
 * ```
 */
export const saveHousehold = new PreparedQuery<ISaveHouseholdParams,ISaveHouseholdResult>(saveHouseholdIR);


/** 'KeepBirthdays' parameters type */
export interface IKeepBirthdaysParams {
  birthdays: stringArray;
  memberIds: bigintArray;
  setOn: string;
}

/** 'KeepBirthdays' return type */
export type IKeepBirthdaysResult = void;

/** 'KeepBirthdays' query type */
export interface IKeepBirthdaysQuery {
  params: IKeepBirthdaysParams;
  result: IKeepBirthdaysResult;
}

const keepBirthdaysIR: any = {"usedParamSet":{"setOn":true,"memberIds":true,"birthdays":true},"params":[{"name":"setOn","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":219}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":249},{"a":616,"b":626}]},{"name":"birthdays","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":272}]}],"statement":"-- As a list says, of members who have not said one themselves.\nwith saved as (\n  insert into huigan.member_profiles as p (member_id, display_name, birthday, birthday_set_on)\n  select t.member_id, '', t.birthday, :setOn!::date from unnest(:memberIds!::bigint[], :birthdays!::text[])\n    as t(member_id, birthday)\n  on conflict (member_id) do update set birthday = excluded.birthday,\n    birthday_set_on = excluded.birthday_set_on\n    where p.birthday is null\n  returning member_id\n)\ninsert into huigan.member_touches (member_id, brand_id)\nselect m.member_id, m.brand_id from huigan.members m\nwhere m.member_id = any(:memberIds!::bigint[]) and m.member_id in (select s.member_id from saved s)"};

/**
 * Query generated from SQL:
 * ```
 * -- As a list says, of members who have not said one themselves.
 * with saved as (
 *   insert into huigan.member_profiles as p (member_id, display_name, birthday, birthday_set_on)
 *   select t.member_id, '', t.birthday, :setOn!::date from unnest(:memberIds!::bigint[], :birthdays!::text[])
 *     as t(member_id, birthday)
 *   on conflict (member_id) do update set birthday = excluded.birthday,
 *     birthday_set_on = excluded.birthday_set_on
 *     where p.birthday is null
 *   returning member_id
 * )
 * insert into huigan.member_touches (member_id, brand_id)
 * select m.member_id, m.brand_id from huigan.members m
 * where m.member_id = any(:memberIds!::bigint[]) and m.member_id in (select s.member_id from saved s)
 * ```
 */
export const keepBirthdays = new PreparedQuery<IKeepBirthdaysParams,IKeepBirthdaysResult>(keepBirthdaysIR);


