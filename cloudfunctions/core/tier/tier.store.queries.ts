/** Types generated for queries found in "cloudfunctions/core/tier/tier.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type booleanArray = (boolean)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindSteps' parameters type */
export interface IFindStepsParams {
  memberIds: bigintArray;
}

/** 'FindSteps' return type */
export interface IFindStepsResult {
  event_seq: bigint | null;
  kept_by_policy: boolean;
  kind: string;
  last_day: string;
  member_id: bigint;
  programme_version: number;
  removed_at: Date | null;
  step_no: number;
  taken_at: Date;
  tier: string;
  until: Date | null;
}

/** 'FindSteps' query type */
export interface IFindStepsQuery {
  params: IFindStepsParams;
  result: IFindStepsResult;
}

const findStepsIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":178}]}],"statement":"select member_id, step_no, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy, event_seq, removed_at\nfrom huigan.tier_steps where member_id = any(:memberIds!::bigint[]) and removed_at is null order by member_id, step_no"};

/**
 * Query generated from SQL:
 * ```
 * select member_id, step_no, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy, event_seq, removed_at
 * from huigan.tier_steps where member_id = any(:memberIds!::bigint[]) and removed_at is null order by member_id, step_no
 * ```
 */
export const findSteps = new PreparedQuery<IFindStepsParams,IFindStepsResult>(findStepsIR);


/** 'InsertSteps' parameters type */
export interface IInsertStepsParams {
  brandIds: numberArray;
  eventSeqs: bigintArray;
  kept: booleanArray;
  kinds: stringArray;
  lastDays: stringArray;
  memberIds: bigintArray;
  removedAt: stringArray;
  stepNos: numberArray;
  takenAt: stringArray;
  tiers: stringArray;
  until: stringArray;
  versions: numberArray;
}

/** 'InsertSteps' return type */
export type IInsertStepsResult = void;

/** 'InsertSteps' query type */
export interface IInsertStepsQuery {
  params: IInsertStepsParams;
  result: IInsertStepsResult;
}

const insertStepsIR: any = {"usedParamSet":{"memberIds":true,"stepNos":true,"brandIds":true,"tiers":true,"kinds":true,"takenAt":true,"lastDays":true,"versions":true,"until":true,"kept":true,"eventSeqs":true,"removedAt":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":189}]},{"name":"stepNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":210}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":229}]},{"name":"tiers","required":true,"transform":{"type":"scalar"},"locs":[{"a":244,"b":250}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":261,"b":267}]},{"name":"takenAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":286}]},{"name":"lastDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":306,"b":315}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":326,"b":335}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":345,"b":351}]},{"name":"kept","required":true,"transform":{"type":"scalar"},"locs":[{"a":369,"b":374}]},{"name":"eventSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":388,"b":398}]},{"name":"removedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":411,"b":421}]}],"statement":"insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy, event_seq, removed_at)\nselect * from unnest(:memberIds!::bigint[], :stepNos!::int[], :brandIds!::smallint[], :tiers!::text[], :kinds!::text[], :takenAt!::timestamptz[],\n  :lastDays!::date[], :versions!::int[], :until!::timestamptz[], :kept!::boolean[], :eventSeqs!::bigint[], :removedAt!::timestamptz[])"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy, event_seq, removed_at)
 * select * from unnest(:memberIds!::bigint[], :stepNos!::int[], :brandIds!::smallint[], :tiers!::text[], :kinds!::text[], :takenAt!::timestamptz[],
 *   :lastDays!::date[], :versions!::int[], :until!::timestamptz[], :kept!::boolean[], :eventSeqs!::bigint[], :removedAt!::timestamptz[])
 * ```
 */
export const insertSteps = new PreparedQuery<IInsertStepsParams,IInsertStepsResult>(insertStepsIR);


/** 'RemoveSteps' parameters type */
export interface IRemoveStepsParams {
  memberIds: bigintArray;
  removedAt: stringArray;
  stepNos: numberArray;
}

/** 'RemoveSteps' return type */
export type IRemoveStepsResult = void;

/** 'RemoveSteps' query type */
export interface IRemoveStepsQuery {
  params: IRemoveStepsParams;
  result: IRemoveStepsResult;
}

const removeStepsIR: any = {"usedParamSet":{"memberIds":true,"stepNos":true,"removedAt":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":79}]},{"name":"stepNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":100}]},{"name":"removedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":120}]}],"statement":"update huigan.tier_steps s set removed_at = t.removed_at\nfrom unnest(:memberIds!::bigint[], :stepNos!::int[], :removedAt!::timestamptz[]) as t(member_id, step_no, removed_at)\nwhere s.member_id = t.member_id and s.step_no = t.step_no"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.tier_steps s set removed_at = t.removed_at
 * from unnest(:memberIds!::bigint[], :stepNos!::int[], :removedAt!::timestamptz[]) as t(member_id, step_no, removed_at)
 * where s.member_id = t.member_id and s.step_no = t.step_no
 * ```
 */
export const removeSteps = new PreparedQuery<IRemoveStepsParams,IRemoveStepsResult>(removeStepsIR);


/** 'FindGrants' parameters type */
export interface IFindGrantsParams {
  memberIds: bigintArray;
}

/** 'FindGrants' return type */
export interface IFindGrantsResult {
  benefit_key: string;
  granted_day: string;
  lot_no: number;
  member_id: bigint;
}

/** 'FindGrants' query type */
export interface IFindGrantsQuery {
  params: IFindGrantsParams;
  result: IFindGrantsResult;
}

const findGrantsIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":122}]}],"statement":"select g.member_id, g.benefit_key, g.granted_day, g.lot_no\nfrom huigan.benefit_grants g where g.member_id = any(:memberIds!::bigint[]) and g.taken_back_at is null"};

/**
 * Query generated from SQL:
 * ```
 * select g.member_id, g.benefit_key, g.granted_day, g.lot_no
 * from huigan.benefit_grants g where g.member_id = any(:memberIds!::bigint[]) and g.taken_back_at is null
 * ```
 */
export const findGrants = new PreparedQuery<IFindGrantsParams,IFindGrantsResult>(findGrantsIR);


/** 'SaveGrants' parameters type */
export interface ISaveGrantsParams {
  brandIds: numberArray;
  days: stringArray;
  keys: stringArray;
  lotNos: numberArray;
  memberIds: bigintArray;
  takenBackAt: stringArray;
}

/** 'SaveGrants' return type */
export interface ISaveGrantsResult {
  member_id: bigint;
}

/** 'SaveGrants' query type */
export interface ISaveGrantsQuery {
  params: ISaveGrantsParams;
  result: ISaveGrantsResult;
}

const saveGrantsIR: any = {"usedParamSet":{"memberIds":true,"keys":true,"brandIds":true,"days":true,"lotNos":true,"takenBackAt":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":136}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":154}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":174}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":194}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":212}]},{"name":"takenBackAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":234}]}],"statement":"insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)\nselect * from unnest(:memberIds!::bigint[], :keys!::text[], :brandIds!::smallint[], :days!::date[], :lotNos!::int[], :takenBackAt!::timestamptz[])\non conflict (member_id, benefit_key) do update\n  set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at\n  where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no\nreturning member_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)
 * select * from unnest(:memberIds!::bigint[], :keys!::text[], :brandIds!::smallint[], :days!::date[], :lotNos!::int[], :takenBackAt!::timestamptz[])
 * on conflict (member_id, benefit_key) do update
 *   set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at
 *   where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no
 * returning member_id
 * ```
 */
export const saveGrants = new PreparedQuery<ISaveGrantsParams,ISaveGrantsResult>(saveGrantsIR);


