/** Types generated for queries found in "cloudfunctions/core/views/referral/referral.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type asset = 'CNY' | 'POINT' | 'QUALIFYING';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'SumCommissions' parameters type */
export interface ISumCommissionsParams {
  memberId: bigint;
}

/** 'SumCommissions' return type */
export interface ISumCommissionsResult {
  estimated: bigint;
  frozen: bigint;
}

/** 'SumCommissions' query type */
export interface ISumCommissionsQuery {
  params: ISumCommissionsParams;
  result: ISumCommissionsResult;
}

const sumCommissionsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":311}]}],"statement":"-- What is not the referrer's yet, by state; what they have won in all.\nselect coalesce(sum(c.entitled) filter (where c.state = 'estimated'), 0)::bigint as \"estimated!\",\n  coalesce(sum(c.entitled) filter (where c.state = 'frozen'), 0)::bigint as \"frozen!\"\nfrom huigan.commissions c\nwhere c.member_id = :memberId! and c.state in ('estimated', 'frozen') and c.asset = 'CNY'"};

/**
 * Query generated from SQL:
 * ```
 * -- What is not the referrer's yet, by state; what they have won in all.
 * select coalesce(sum(c.entitled) filter (where c.state = 'estimated'), 0)::bigint as "estimated!",
 *   coalesce(sum(c.entitled) filter (where c.state = 'frozen'), 0)::bigint as "frozen!"
 * from huigan.commissions c
 * where c.member_id = :memberId! and c.state in ('estimated', 'frozen') and c.asset = 'CNY'
 * ```
 */
export const sumCommissions = new PreparedQuery<ISumCommissionsParams,ISumCommissionsResult>(sumCommissionsIR);


/** 'FindBalances' parameters type */
export interface IFindBalancesParams {
  memberId: bigint;
}

/** 'FindBalances' return type */
export interface IFindBalancesResult {
  balances: string;
}

/** 'FindBalances' query type */
export interface IFindBalancesQuery {
  params: IFindBalancesParams;
  result: IFindBalancesResult;
}

const findBalancesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":90}]}],"statement":"select m.balances::text as \"balances!\" from huigan.members m where m.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * select m.balances::text as "balances!" from huigan.members m where m.member_id = :memberId!
 * ```
 */
export const findBalances = new PreparedQuery<IFindBalancesParams,IFindBalancesResult>(findBalancesIR);


/** 'ListCommissions' parameters type */
export interface IListCommissionsParams {
  beforeAt: string;
  beforeCause: string;
  beforeKind: string;
  limit: number;
  memberId: bigint;
}

/** 'ListCommissions' return type */
export interface IListCommissionsResult {
  arose_at: Date;
  arose_on: string;
  asset: asset;
  base_fen: bigint;
  brand_id: number;
  capped: boolean;
  cause: string;
  changed_at: Date;
  completed_at: Date | null;
  decided_at: Date | null;
  decision: string | null;
  decision_note: string | null;
  entitled: bigint;
  free_at: Date | null;
  freeze_days: number;
  friend_id: bigint | null;
  granted: bigint;
  hold_answer: string | null;
  hold_reasons: stringArray;
  kind: string;
  member_id: bigint;
  sold_fen: bigint;
  state: string;
  steps: number;
}

/** 'ListCommissions' query type */
export interface IListCommissionsQuery {
  params: IListCommissionsParams;
  result: IListCommissionsResult;
}

const listCommissionsIR: any = {"usedParamSet":{"memberId":true,"beforeAt":true,"beforeKind":true,"beforeCause":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":349,"b":358}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":399,"b":408}]},{"name":"beforeKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":424,"b":435}]},{"name":"beforeCause","required":true,"transform":{"type":"scalar"},"locs":[{"a":444,"b":456}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":523,"b":529}]}],"statement":"select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,\n  c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,\n  c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at\nfrom huigan.commissions c\nwhere c.member_id = :memberId!\n  and (c.arose_at, c.kind, c.cause) < (:beforeAt!::timestamptz, :beforeKind!::text, :beforeCause!::text)\norder by c.arose_at desc, c.kind desc, c.cause desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id, c.kind, c.cause, c.brand_id, c.friend_id, c.asset, c.state, c.arose_on, c.arose_at,
 *   c.granted, c.capped, c.base_fen, c.entitled, c.freeze_days, c.completed_at, c.free_at, c.sold_fen, c.steps,
 *   c.hold_reasons, c.hold_answer, c.decision, c.decided_at, c.decision_note, c.changed_at
 * from huigan.commissions c
 * where c.member_id = :memberId!
 *   and (c.arose_at, c.kind, c.cause) < (:beforeAt!::timestamptz, :beforeKind!::text, :beforeCause!::text)
 * order by c.arose_at desc, c.kind desc, c.cause desc limit :limit!::int
 * ```
 */
export const listCommissions = new PreparedQuery<IListCommissionsParams,IListCommissionsResult>(listCommissionsIR);


/** 'FindNames' parameters type */
export interface IFindNamesParams {
  memberIds: bigintArray;
}

/** 'FindNames' return type */
export interface IFindNamesResult {
  display_name: string;
  member_id: bigint;
}

/** 'FindNames' query type */
export interface IFindNamesQuery {
  params: IFindNamesParams;
  result: IFindNamesResult;
}

const findNamesIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":99}]}],"statement":"select p.member_id, p.display_name from huigan.member_profiles p\nwhere p.member_id = any(:memberIds!::bigint[]) limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select p.member_id, p.display_name from huigan.member_profiles p
 * where p.member_id = any(:memberIds!::bigint[]) limit 1000
 * ```
 */
export const findNames = new PreparedQuery<IFindNamesParams,IFindNamesResult>(findNamesIR);


/** 'CountFriends' parameters type */
export interface ICountFriendsParams {
  memberId: bigint;
}

/** 'CountFriends' return type */
export interface ICountFriendsResult {
  friends: number;
}

/** 'CountFriends' query type */
export interface ICountFriendsQuery {
  params: ICountFriendsParams;
  result: ICountFriendsResult;
}

const countFriendsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":82}]}],"statement":"select count(*)::int as \"friends!\" from huigan.friends where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * select count(*)::int as "friends!" from huigan.friends where member_id = :memberId!
 * ```
 */
export const countFriends = new PreparedQuery<ICountFriendsParams,ICountFriendsResult>(countFriendsIR);


/** 'ListFriends' parameters type */
export interface IListFriendsParams {
  beforeFriend: bigint;
  beforeSince: string;
  limit: number;
  memberId: bigint;
}

/** 'ListFriends' return type */
export interface IListFriendsResult {
  bought_at: Date | null;
  friend_id: bigint;
  since: Date;
  until: Date;
}

/** 'ListFriends' query type */
export interface IListFriendsQuery {
  params: IListFriendsParams;
  result: IListFriendsResult;
}

const listFriendsIR: any = {"usedParamSet":{"memberId":true,"beforeSince":true,"beforeFriend":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":101}]},{"name":"beforeSince","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":145}]},{"name":"beforeFriend","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":174}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":237}]}],"statement":"select f.friend_id, f.since, f.until, f.bought_at from huigan.friends f\nwhere f.member_id = :memberId! and (f.since, f.friend_id) < (:beforeSince!::timestamptz, :beforeFriend!::bigint)\norder by f.since desc, f.friend_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select f.friend_id, f.since, f.until, f.bought_at from huigan.friends f
 * where f.member_id = :memberId! and (f.since, f.friend_id) < (:beforeSince!::timestamptz, :beforeFriend!::bigint)
 * order by f.since desc, f.friend_id desc limit :limit!::int
 * ```
 */
export const listFriends = new PreparedQuery<IListFriendsParams,IListFriendsResult>(listFriendsIR);


/** 'FindInviteSteps' parameters type */
export interface IFindInviteStepsParams {
  memberId: bigint;
}

/** 'FindInviteSteps' return type */
export interface IFindInviteStepsResult {
  cause: string;
}

/** 'FindInviteSteps' query type */
export interface IFindInviteStepsQuery {
  params: IFindInviteStepsParams;
  result: IFindInviteStepsResult;
}

const findInviteStepsIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":70}]}],"statement":"select c.cause from huigan.commissions c\nwhere c.member_id = :memberId! and c.kind = 'invite' and c.cause like 'step-%' limit 20"};

/**
 * Query generated from SQL:
 * ```
 * select c.cause from huigan.commissions c
 * where c.member_id = :memberId! and c.kind = 'invite' and c.cause like 'step-%' limit 20
 * ```
 */
export const findInviteSteps = new PreparedQuery<IFindInviteStepsParams,IFindInviteStepsResult>(findInviteStepsIR);


