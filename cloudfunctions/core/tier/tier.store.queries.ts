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

const findStepsIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":180}]}],"statement":"select member_id, step_no, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy,\n  event_seq, removed_at\nfrom huigan.tier_steps where member_id = any(:memberIds!::bigint[]) and removed_at is null order by member_id,\n  step_no"};

/**
 * Query generated from SQL:
 * ```
 * select member_id, step_no, tier, kind, taken_at, last_day, programme_version, until, kept_by_policy,
 *   event_seq, removed_at
 * from huigan.tier_steps where member_id = any(:memberIds!::bigint[]) and removed_at is null order by member_id,
 *   step_no
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
  removedAt: numberArray;
  stepNos: numberArray;
  takenAt: numberArray;
  tiers: stringArray;
  until: numberArray;
  versions: numberArray;
}

/** 'InsertSteps' return type */
export type IInsertStepsResult = void;

/** 'InsertSteps' query type */
export interface IInsertStepsQuery {
  params: IInsertStepsParams;
  result: IInsertStepsResult;
}

const insertStepsIR: any = {"usedParamSet":{"memberIds":true,"stepNos":true,"brandIds":true,"tiers":true,"kinds":true,"takenAt":true,"lastDays":true,"versions":true,"until":true,"kept":true,"eventSeqs":true,"removedAt":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":399,"b":409}]},{"name":"stepNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":422,"b":430}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":440,"b":449}]},{"name":"tiers","required":true,"transform":{"type":"scalar"},"locs":[{"a":464,"b":470}]},{"name":"kinds","required":true,"transform":{"type":"scalar"},"locs":[{"a":481,"b":487}]},{"name":"takenAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":500,"b":508}]},{"name":"lastDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":523,"b":532}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":543,"b":552}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":562,"b":568}]},{"name":"kept","required":true,"transform":{"type":"scalar"},"locs":[{"a":581,"b":586}]},{"name":"eventSeqs","required":true,"transform":{"type":"scalar"},"locs":[{"a":600,"b":610}]},{"name":"removedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":627,"b":637}]}],"statement":"insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day,\n  programme_version, until, kept_by_policy, event_seq, removed_at)\nselect t.member_id, t.step_no, t.brand_id, t.tier, t.kind, to_timestamp(t.taken_ms / 1000), t.last_day,\n  t.programme_version,\n  to_timestamp(t.until_ms / 1000), t.kept_by_policy, t.event_seq, to_timestamp(t.removed_ms / 1000)\nfrom unnest(:memberIds!::bigint[], :stepNos!::int[], :brandIds!::smallint[], :tiers!::text[], :kinds!::text[],\n  :takenAt!::float8[],\n  :lastDays!::date[], :versions!::int[], :until!::float8[], :kept!::boolean[], :eventSeqs!::bigint[],\n    :removedAt!::float8[])\n  as t(member_id, step_no, brand_id, tier, kind, taken_ms, last_day, programme_version, until_ms,\n    kept_by_policy, event_seq, removed_ms)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.tier_steps (member_id, step_no, brand_id, tier, kind, taken_at, last_day,
 *   programme_version, until, kept_by_policy, event_seq, removed_at)
 * select t.member_id, t.step_no, t.brand_id, t.tier, t.kind, to_timestamp(t.taken_ms / 1000), t.last_day,
 *   t.programme_version,
 *   to_timestamp(t.until_ms / 1000), t.kept_by_policy, t.event_seq, to_timestamp(t.removed_ms / 1000)
 * from unnest(:memberIds!::bigint[], :stepNos!::int[], :brandIds!::smallint[], :tiers!::text[], :kinds!::text[],
 *   :takenAt!::float8[],
 *   :lastDays!::date[], :versions!::int[], :until!::float8[], :kept!::boolean[], :eventSeqs!::bigint[],
 *     :removedAt!::float8[])
 *   as t(member_id, step_no, brand_id, tier, kind, taken_ms, last_day, programme_version, until_ms,
 *     kept_by_policy, event_seq, removed_ms)
 * ```
 */
export const insertSteps = new PreparedQuery<IInsertStepsParams,IInsertStepsResult>(insertStepsIR);


/** 'RemoveSteps' parameters type */
export interface IRemoveStepsParams {
  memberIds: bigintArray;
  removedAt: numberArray;
  stepNos: numberArray;
}

/** 'RemoveSteps' return type */
export type IRemoveStepsResult = void;

/** 'RemoveSteps' query type */
export interface IRemoveStepsQuery {
  params: IRemoveStepsParams;
  result: IRemoveStepsResult;
}

const removeStepsIR: any = {"usedParamSet":{"memberIds":true,"stepNos":true,"removedAt":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":100}]},{"name":"stepNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":121}]},{"name":"removedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":141}]}],"statement":"update huigan.tier_steps s set removed_at = to_timestamp(t.removed_ms / 1000)\nfrom unnest(:memberIds!::bigint[], :stepNos!::int[], :removedAt!::float8[])\n  as t(member_id, step_no, removed_ms)\nwhere s.member_id = t.member_id and s.step_no = t.step_no"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.tier_steps s set removed_at = to_timestamp(t.removed_ms / 1000)
 * from unnest(:memberIds!::bigint[], :stepNos!::int[], :removedAt!::float8[])
 *   as t(member_id, step_no, removed_ms)
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
  takenBackAt: numberArray;
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

const saveGrantsIR: any = {"usedParamSet":{"memberIds":true,"keys":true,"brandIds":true,"days":true,"lotNos":true,"takenBackAt":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":236}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":254}]},{"name":"brandIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":274}]},{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":294}]},{"name":"lotNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":312}]},{"name":"takenBackAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":336}]}],"statement":"insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)\nselect t.member_id, t.benefit_key, t.brand_id, t.granted_day, t.lot_no, to_timestamp(t.taken_back_ms / 1000)\nfrom unnest(:memberIds!::bigint[], :keys!::text[], :brandIds!::smallint[], :days!::date[], :lotNos!::int[],\n  :takenBackAt!::float8[])\n  as t(member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_ms)\non conflict (member_id, benefit_key) do update\n  set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at\n  where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no\nreturning member_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.benefit_grants (member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_at)
 * select t.member_id, t.benefit_key, t.brand_id, t.granted_day, t.lot_no, to_timestamp(t.taken_back_ms / 1000)
 * from unnest(:memberIds!::bigint[], :keys!::text[], :brandIds!::smallint[], :days!::date[], :lotNos!::int[],
 *   :takenBackAt!::float8[])
 *   as t(member_id, benefit_key, brand_id, granted_day, lot_no, taken_back_ms)
 * on conflict (member_id, benefit_key) do update
 *   set lot_no = excluded.lot_no, taken_back_at = excluded.taken_back_at
 *   where benefit_grants.taken_back_at is not null or benefit_grants.lot_no = excluded.lot_no
 * returning member_id
 * ```
 */
export const saveGrants = new PreparedQuery<ISaveGrantsParams,ISaveGrantsResult>(saveGrantsIR);


