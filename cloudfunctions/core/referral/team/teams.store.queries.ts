/** Types generated for queries found in "cloudfunctions/core/referral/team/teams.store.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'InsertTeam' parameters type */
export interface IInsertTeamParams {
  brandId: number;
  code: string;
  fromMonth: string;
  lookAt: string;
  madeAt: string;
  name: string;
  teamId: string;
  untilMonth?: string | null | void;
}

/** 'InsertTeam' return type */
export interface IInsertTeamResult {
  team_id: string;
}

/** 'InsertTeam' query type */
export interface IInsertTeamQuery {
  params: IInsertTeamParams;
  result: IInsertTeamResult;
}

const insertTeamIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"name":true,"code":true,"fromMonth":true,"untilMonth":true,"madeAt":true,"lookAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":128}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":138}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":146}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":154}]},{"name":"fromMonth","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":167},{"a":220,"b":230}]},{"name":"untilMonth","required":false,"transform":{"type":"scalar"},"locs":[{"a":176,"b":186}]},{"name":"madeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":202}]},{"name":"lookAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":239,"b":246}]}],"statement":"insert into huigan.teams (brand_id, team_id, name, code, from_month, until_month, made_at, open_month, look_at)\nvalues (:brandId!, :teamId!, :name!, :code!, :fromMonth!::date, :untilMonth::date, :madeAt!::timestamptz,\n  :fromMonth!::date, :lookAt!::timestamptz)\non conflict on constraint teams_once do nothing returning team_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.teams (brand_id, team_id, name, code, from_month, until_month, made_at, open_month, look_at)
 * values (:brandId!, :teamId!, :name!, :code!, :fromMonth!::date, :untilMonth::date, :madeAt!::timestamptz,
 *   :fromMonth!::date, :lookAt!::timestamptz)
 * on conflict on constraint teams_once do nothing returning team_id
 * ```
 */
export const insertTeam = new PreparedQuery<IInsertTeamParams,IInsertTeamResult>(insertTeamIR);


/** 'UpdateTeam' parameters type */
export interface IUpdateTeamParams {
  brandId: number;
  lookAt?: string | null | void;
  name: string;
  teamId: string;
  untilMonth?: string | null | void;
}

/** 'UpdateTeam' return type */
export type IUpdateTeamResult = void;

/** 'UpdateTeam' query type */
export interface IUpdateTeamQuery {
  params: IUpdateTeamParams;
  result: IUpdateTeamResult;
}

const updateTeamIR: any = {"usedParamSet":{"name":true,"untilMonth":true,"lookAt":true,"brandId":true,"teamId":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":31,"b":36}]},{"name":"untilMonth","required":false,"transform":{"type":"scalar"},"locs":[{"a":53,"b":63}]},{"name":"lookAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":82,"b":88}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":128}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":151}]}],"statement":"update huigan.teams set name = :name!, until_month = :untilMonth::date, look_at = :lookAt::timestamptz\nwhere brand_id = :brandId! and team_id = :teamId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.teams set name = :name!, until_month = :untilMonth::date, look_at = :lookAt::timestamptz
 * where brand_id = :brandId! and team_id = :teamId!
 * ```
 */
export const updateTeam = new PreparedQuery<IUpdateTeamParams,IUpdateTeamResult>(updateTeamIR);


/** 'FindTeam' parameters type */
export interface IFindTeamParams {
  brandId: number;
  teamId: string;
}

/** 'FindTeam' return type */
export interface IFindTeamResult {
  brand_id: number;
  code: string;
  from_month: string;
  made_at: Date;
  name: string;
  open_month: string;
  team_id: string;
  until_month: string | null;
}

/** 'FindTeam' query type */
export interface IFindTeamQuery {
  params: IFindTeamParams;
  result: IFindTeamResult;
}

const findTeamIR: any = {"usedParamSet":{"brandId":true,"teamId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":146}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":171}]}],"statement":"select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month\nfrom huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId!"};

/**
 * Query generated from SQL:
 * ```
 * select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month
 * from huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId!
 * ```
 */
export const findTeam = new PreparedQuery<IFindTeamParams,IFindTeamResult>(findTeamIR);


/** 'FindTeamByCode' parameters type */
export interface IFindTeamByCodeParams {
  brandId: number;
  code: string;
}

/** 'FindTeamByCode' return type */
export interface IFindTeamByCodeResult {
  brand_id: number;
  code: string;
  from_month: string;
  made_at: Date;
  name: string;
  open_month: string;
  team_id: string;
  until_month: string | null;
}

/** 'FindTeamByCode' query type */
export interface IFindTeamByCodeQuery {
  params: IFindTeamByCodeParams;
  result: IFindTeamByCodeResult;
}

const findTeamByCodeIR: any = {"usedParamSet":{"brandId":true,"code":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":146}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":166}]}],"statement":"select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month\nfrom huigan.teams t where t.brand_id = :brandId! and t.code = :code!"};

/**
 * Query generated from SQL:
 * ```
 * select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month
 * from huigan.teams t where t.brand_id = :brandId! and t.code = :code!
 * ```
 */
export const findTeamByCode = new PreparedQuery<IFindTeamByCodeParams,IFindTeamByCodeResult>(findTeamByCodeIR);


/** 'LockTeam' parameters type */
export interface ILockTeamParams {
  brandId: number;
  teamId: string;
}

/** 'LockTeam' return type */
export interface ILockTeamResult {
  brand_id: number;
  code: string;
  from_month: string;
  made_at: Date;
  name: string;
  open_month: string;
  team_id: string;
  until_month: string | null;
}

/** 'LockTeam' query type */
export interface ILockTeamQuery {
  params: ILockTeamParams;
  result: ILockTeamResult;
}

const lockTeamIR: any = {"usedParamSet":{"brandId":true,"teamId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":146}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":171}]}],"statement":"select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month\nfrom huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month
 * from huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId! for no key update
 * ```
 */
export const lockTeam = new PreparedQuery<ILockTeamParams,ILockTeamResult>(lockTeamIR);


/** 'LockDueTeam' parameters type */
export interface ILockDueTeamParams {
  at: string;
  brandId: number;
  teamId: string;
}

/** 'LockDueTeam' return type */
export interface ILockDueTeamResult {
  brand_id: number;
  code: string;
  from_month: string;
  made_at: Date;
  name: string;
  open_month: string;
  team_id: string;
  until_month: string | null;
}

/** 'LockDueTeam' query type */
export interface ILockDueTeamQuery {
  params: ILockDueTeamParams;
  result: ILockDueTeamResult;
}

const lockDueTeamIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":184}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":202,"b":209}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":231}]}],"statement":"-- Not while somebody else closes it.\nselect t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month\nfrom huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId! and t.look_at <= :at!::timestamptz\nfor no key update skip locked"};

/**
 * Query generated from SQL:
 * ```
 * -- Not while somebody else closes it.
 * select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month
 * from huigan.teams t where t.brand_id = :brandId! and t.team_id = :teamId! and t.look_at <= :at!::timestamptz
 * for no key update skip locked
 * ```
 */
export const lockDueTeam = new PreparedQuery<ILockDueTeamParams,ILockDueTeamResult>(lockDueTeamIR);


/** 'FindDueTeams' parameters type */
export interface IFindDueTeamsParams {
  at: string;
  limit: number;
}

/** 'FindDueTeams' return type */
export interface IFindDueTeamsResult {
  brand_id: number;
  team_id: string;
}

/** 'FindDueTeams' query type */
export interface IFindDueTeamsQuery {
  params: IFindDueTeamsParams;
  result: IFindDueTeamsResult;
}

const findDueTeamsIR: any = {"usedParamSet":{"at":true,"limit":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":71}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":140}]}],"statement":"select t.brand_id, t.team_id from huigan.teams t where t.look_at <= :at!::timestamptz\norder by t.look_at, t.brand_id, t.team_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select t.brand_id, t.team_id from huigan.teams t where t.look_at <= :at!::timestamptz
 * order by t.look_at, t.brand_id, t.team_id limit :limit!::int
 * ```
 */
export const findDueTeams = new PreparedQuery<IFindDueTeamsParams,IFindDueTeamsResult>(findDueTeamsIR);


/** 'SetNextLook' parameters type */
export interface ISetNextLookParams {
  brandId: number;
  lookAt?: string | null | void;
  openMonth: string;
  teamId: string;
}

/** 'SetNextLook' return type */
export type ISetNextLookResult = void;

/** 'SetNextLook' query type */
export interface ISetNextLookQuery {
  params: ISetNextLookParams;
  result: ISetNextLookResult;
}

const setNextLookIR: any = {"usedParamSet":{"openMonth":true,"lookAt":true,"brandId":true,"teamId":true},"params":[{"name":"openMonth","required":true,"transform":{"type":"scalar"},"locs":[{"a":37,"b":47}]},{"name":"lookAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":66,"b":72}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":112}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":128,"b":135}]}],"statement":"update huigan.teams set open_month = :openMonth!::date, look_at = :lookAt::timestamptz\nwhere brand_id = :brandId! and team_id = :teamId!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.teams set open_month = :openMonth!::date, look_at = :lookAt::timestamptz
 * where brand_id = :brandId! and team_id = :teamId!
 * ```
 */
export const setNextLook = new PreparedQuery<ISetNextLookParams,ISetNextLookResult>(setNextLookIR);


/** 'SaveTerms' parameters type */
export interface ISaveTermsParams {
  bonusFen: bigint;
  bonusKind: string;
  brandId: number;
  fromMonth: string;
  madeAt: string;
  rateBp?: number | null | void;
  targetFen: bigint;
  teamId: string;
}

/** 'SaveTerms' return type */
export type ISaveTermsResult = void;

/** 'SaveTerms' query type */
export interface ISaveTermsQuery {
  params: ISaveTermsParams;
  result: ISaveTermsResult;
}

const saveTermsIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"fromMonth":true,"targetFen":true,"bonusKind":true,"bonusFen":true,"rateBp":true,"madeAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":216}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":219,"b":226}]},{"name":"fromMonth","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":239}]},{"name":"targetFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":248,"b":258}]},{"name":"bonusKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":261,"b":271}]},{"name":"bonusFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":283}]},{"name":"rateBp","required":false,"transform":{"type":"scalar"},"locs":[{"a":286,"b":292}]},{"name":"madeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":304}]}],"statement":"-- Of a month that has begun they never change: whoever saves them has seen to it.\ninsert into huigan.team_terms (brand_id, team_id, from_month, target_fen, bonus_kind, bonus_fen, rate_bp,\n  made_at)\nvalues (:brandId!, :teamId!, :fromMonth!::date, :targetFen!, :bonusKind!, :bonusFen!, :rateBp,\n  :madeAt!::timestamptz)\non conflict (brand_id, team_id, from_month) do update set target_fen = excluded.target_fen,\n  bonus_kind = excluded.bonus_kind, bonus_fen = excluded.bonus_fen, rate_bp = excluded.rate_bp,\n  made_at = excluded.made_at"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a month that has begun they never change: whoever saves them has seen to it.
 * insert into huigan.team_terms (brand_id, team_id, from_month, target_fen, bonus_kind, bonus_fen, rate_bp,
 *   made_at)
 * values (:brandId!, :teamId!, :fromMonth!::date, :targetFen!, :bonusKind!, :bonusFen!, :rateBp,
 *   :madeAt!::timestamptz)
 * on conflict (brand_id, team_id, from_month) do update set target_fen = excluded.target_fen,
 *   bonus_kind = excluded.bonus_kind, bonus_fen = excluded.bonus_fen, rate_bp = excluded.rate_bp,
 *   made_at = excluded.made_at
 * ```
 */
export const saveTerms = new PreparedQuery<ISaveTermsParams,ISaveTermsResult>(saveTermsIR);


/** 'FindTerms' parameters type */
export interface IFindTermsParams {
  brandId: number;
  limit: number;
  teamId: string;
}

/** 'FindTerms' return type */
export interface IFindTermsResult {
  bonus_fen: bigint;
  bonus_kind: string;
  from_month: string;
  rate_bp: number | null;
  target_fen: bigint;
}

/** 'FindTerms' query type */
export interface IFindTermsQuery {
  params: IFindTermsParams;
  result: IFindTermsResult;
}

const findTermsIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":145}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":170}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":205,"b":211}]}],"statement":"-- The latest first.\nselect t.from_month, t.target_fen, t.bonus_kind, t.bonus_fen, t.rate_bp from huigan.team_terms t\nwhere t.brand_id = :brandId! and t.team_id = :teamId! order by t.from_month desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- The latest first.
 * select t.from_month, t.target_fen, t.bonus_kind, t.bonus_fen, t.rate_bp from huigan.team_terms t
 * where t.brand_id = :brandId! and t.team_id = :teamId! order by t.from_month desc limit :limit!::int
 * ```
 */
export const findTerms = new PreparedQuery<IFindTermsParams,IFindTermsResult>(findTermsIR);


