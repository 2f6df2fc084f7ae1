/** Types generated for queries found in "cloudfunctions/core/member/profile.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindProfile' parameters type */
export interface IFindProfileParams {
  memberId: bigint;
}

/** 'FindProfile' return type */
export interface IFindProfileResult {
  birthday: string | null;
  birthday_set_on: string | null;
  display_name: string;
}

/** 'FindProfile' query type */
export interface IFindProfileQuery {
  params: IFindProfileParams;
  result: IFindProfileResult;
}

const findProfileIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":114}]}],"statement":"select p.display_name, p.birthday, p.birthday_set_on from huigan.member_profiles p\n  where p.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select p.display_name, p.birthday, p.birthday_set_on from huigan.member_profiles p
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

const saveBirthdayIR: any = {"usedParamSet":{"memberId":true,"birthday":true,"setOn":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":105}]},{"name":"birthday","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":121}]},{"name":"setOn","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":130}]}],"statement":"insert into huigan.member_profiles (member_id, display_name, birthday, birthday_set_on)\nvalues (:memberId!, '', :birthday!, :setOn!)\non conflict (member_id) do update set birthday = excluded.birthday,\n  birthday_set_on = excluded.birthday_set_on"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.member_profiles (member_id, display_name, birthday, birthday_set_on)
 * values (:memberId!, '', :birthday!, :setOn!)
 * on conflict (member_id) do update set birthday = excluded.birthday,
 *   birthday_set_on = excluded.birthday_set_on
 * ```
 */
export const saveBirthday = new PreparedQuery<ISaveBirthdayParams,ISaveBirthdayResult>(saveBirthdayIR);


