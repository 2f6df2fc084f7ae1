/** Types generated for queries found in "cloudfunctions/core/referral/team/team-members.store.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindMemberships' parameters type */
export interface IFindMembershipsParams {
  memberId: bigint;
  month: string;
}

/** 'FindMemberships' return type */
export interface IFindMembershipsResult {
  brand_id: number;
  from_month: string;
  member_id: bigint;
  shown: boolean;
  team_id: string;
  until_month: string | null;
}

/** 'FindMemberships' query type */
export interface IFindMembershipsQuery {
  params: IFindMembershipsParams;
  result: IFindMembershipsResult;
}

const findMembershipsIR: any = {"usedParamSet":{"memberId":true,"month":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":210}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":258,"b":264}]}],"statement":"-- Of a member: those that are not over before a month, the latest first.\nselect m.member_id, m.from_month, m.brand_id, m.team_id, m.until_month, m.shown\nfrom huigan.team_members m\nwhere m.member_id = :memberId! and (m.until_month is null or m.until_month > :month!::date)\n  and m.until_month is distinct from m.from_month\norder by m.from_month desc limit 10"};

/**
 * Query generated from SQL:
 * ```
 * -- Of a member: those that are not over before a month, the latest first.
 * select m.member_id, m.from_month, m.brand_id, m.team_id, m.until_month, m.shown
 * from huigan.team_members m
 * where m.member_id = :memberId! and (m.until_month is null or m.until_month > :month!::date)
 *   and m.until_month is distinct from m.from_month
 * order by m.from_month desc limit 10
 * ```
 */
export const findMemberships = new PreparedQuery<IFindMembershipsParams,IFindMembershipsResult>(findMembershipsIR);


/** 'InsertMembership' parameters type */
export interface IInsertMembershipParams {
  brandId: number;
  fromMonth: string;
  joinedAt: string;
  memberId: bigint;
  shown: boolean;
  teamId: string;
}

/** 'InsertMembership' return type */
export interface IInsertMembershipResult {
  member_id: bigint;
}

/** 'InsertMembership' query type */
export interface IInsertMembershipQuery {
  params: IInsertMembershipParams;
  result: IInsertMembershipResult;
}

const insertMembershipIR: any = {"usedParamSet":{"memberId":true,"fromMonth":true,"brandId":true,"teamId":true,"joinedAt":true,"shown":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":207}]},{"name":"fromMonth","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":220}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":237}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":247}]},{"name":"joinedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":250,"b":259}]},{"name":"shown","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":281}]}],"statement":"-- Where they left a team before they ever were in it, the row of that month is taken over.\ninsert into huigan.team_members as m (member_id, from_month, brand_id, team_id, joined_at, shown)\nvalues (:memberId!, :fromMonth!::date, :brandId!, :teamId!, :joinedAt!::timestamptz, :shown!)\non conflict (member_id, from_month) do update set team_id = excluded.team_id, joined_at = excluded.joined_at,\n  shown = excluded.shown, until_month = null, left_at = null, left_by = null, left_note = null\nwhere m.until_month = m.from_month\nreturning m.member_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Where they left a team before they ever were in it, the row of that month is taken over.
 * insert into huigan.team_members as m (member_id, from_month, brand_id, team_id, joined_at, shown)
 * values (:memberId!, :fromMonth!::date, :brandId!, :teamId!, :joinedAt!::timestamptz, :shown!)
 * on conflict (member_id, from_month) do update set team_id = excluded.team_id, joined_at = excluded.joined_at,
 *   shown = excluded.shown, until_month = null, left_at = null, left_by = null, left_note = null
 * where m.until_month = m.from_month
 * returning m.member_id
 * ```
 */
export const insertMembership = new PreparedQuery<IInsertMembershipParams,IInsertMembershipResult>(insertMembershipIR);


/** 'EndMembership' parameters type */
export interface IEndMembershipParams {
  leftAt: string;
  leftBy: string;
  leftNote?: string | null | void;
  memberId: bigint;
  teamId?: string | null | void;
  untilMonth: string;
}

/** 'EndMembership' return type */
export interface IEndMembershipResult {
  team_id: string;
}

/** 'EndMembership' query type */
export interface IEndMembershipQuery {
  params: IEndMembershipParams;
  result: IEndMembershipResult;
}

const endMembershipIR: any = {"usedParamSet":{"untilMonth":true,"leftAt":true,"leftBy":true,"leftNote":true,"memberId":true,"teamId":true},"params":[{"name":"untilMonth","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":161}]},{"name":"leftAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":190}]},{"name":"leftBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":223}]},{"name":"leftNote","required":false,"transform":{"type":"scalar"},"locs":[{"a":238,"b":246}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":268,"b":277}]},{"name":"teamId","required":false,"transform":{"type":"scalar"},"locs":[{"a":330,"b":336}]}],"statement":"-- From a month on; from the one in which they join, where they have not begun.\nupdate huigan.team_members m set until_month = greatest(m.from_month, :untilMonth!::date),\n  left_at = :leftAt!::timestamptz, left_by = :leftBy!, left_note = :leftNote\nwhere m.member_id = :memberId! and m.until_month is null and m.team_id = coalesce(:teamId::text, m.team_id)\nreturning m.team_id"};

/**
 * Query generated from SQL:
 * ```
 * -- From a month on; from the one in which they join, where they have not begun.
 * update huigan.team_members m set until_month = greatest(m.from_month, :untilMonth!::date),
 *   left_at = :leftAt!::timestamptz, left_by = :leftBy!, left_note = :leftNote
 * where m.member_id = :memberId! and m.until_month is null and m.team_id = coalesce(:teamId::text, m.team_id)
 * returning m.team_id
 * ```
 */
export const endMembership = new PreparedQuery<IEndMembershipParams,IEndMembershipResult>(endMembershipIR);


/** 'SetShown' parameters type */
export interface ISetShownParams {
  memberId: bigint;
  shown: boolean;
}

/** 'SetShown' return type */
export interface ISetShownResult {
  member_id: bigint;
}

/** 'SetShown' query type */
export interface ISetShownQuery {
  params: ISetShownParams;
  result: ISetShownResult;
}

const setShownIR: any = {"usedParamSet":{"shown":true,"memberId":true},"params":[{"name":"shown","required":true,"transform":{"type":"scalar"},"locs":[{"a":39,"b":45}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":74}]}],"statement":"update huigan.team_members set shown = :shown! where member_id = :memberId! and until_month is null\nreturning member_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.team_members set shown = :shown! where member_id = :memberId! and until_month is null
 * returning member_id
 * ```
 */
export const setShown = new PreparedQuery<ISetShownParams,ISetShownResult>(setShownIR);


/** 'CountMembers' parameters type */
export interface ICountMembersParams {
  brandId: number;
  month: string;
  teamId: string;
}

/** 'CountMembers' return type */
export interface ICountMembersResult {
  members: number;
}

/** 'CountMembers' query type */
export interface ICountMembersQuery {
  params: ICountMembersParams;
  result: ICountMembersResult;
}

const countMembersIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"month":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":117}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":142}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":164,"b":170},{"a":226,"b":232}]}],"statement":"-- Who is in it in a month.\nselect count(*)::int as \"members!\" from huigan.team_members m\nwhere m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date\n  and (m.until_month is null or m.until_month > :month!::date)"};

/**
 * Query generated from SQL:
 * ```
 * -- Who is in it in a month.
 * select count(*)::int as "members!" from huigan.team_members m
 * where m.brand_id = :brandId! and m.team_id = :teamId! and m.from_month <= :month!::date
 *   and (m.until_month is null or m.until_month > :month!::date)
 * ```
 */
export const countMembers = new PreparedQuery<ICountMembersParams,ICountMembersResult>(countMembersIR);


/** 'InsertInvite' parameters type */
export interface IInsertInviteParams {
  brandId: number;
  invitedAt: string;
  memberId: bigint;
  teamId: string;
}

/** 'InsertInvite' return type */
export interface IInsertInviteResult {
  member_id: bigint;
}

/** 'InsertInvite' query type */
export interface IInsertInviteQuery {
  params: IInsertInviteParams;
  result: IInsertInviteResult;
}

const insertInviteIR: any = {"usedParamSet":{"memberId":true,"teamId":true,"brandId":true,"invitedAt":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":92}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":102}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":113}]},{"name":"invitedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":126}]}],"statement":"insert into huigan.team_invites (member_id, team_id, brand_id, invited_at)\nvalues (:memberId!, :teamId!, :brandId!, :invitedAt!::timestamptz)\non conflict (member_id, team_id) do nothing returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.team_invites (member_id, team_id, brand_id, invited_at)
 * values (:memberId!, :teamId!, :brandId!, :invitedAt!::timestamptz)
 * on conflict (member_id, team_id) do nothing returning member_id
 * ```
 */
export const insertInvite = new PreparedQuery<IInsertInviteParams,IInsertInviteResult>(insertInviteIR);


/** 'FindInvites' parameters type */
export interface IFindInvitesParams {
  memberId: bigint;
}

/** 'FindInvites' return type */
export interface IFindInvitesResult {
  team_id: string;
}

/** 'FindInvites' query type */
export interface IFindInvitesQuery {
  params: IFindInvitesParams;
  result: IFindInvitesResult;
}

const findInvitesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":64,"b":73}]}],"statement":"select i.team_id from huigan.team_invites i where i.member_id = :memberId! order by i.invited_at desc limit 10"};

/**
 * Query generated from SQL:
 * ```
 * select i.team_id from huigan.team_invites i where i.member_id = :memberId! order by i.invited_at desc limit 10
 * ```
 */
export const findInvites = new PreparedQuery<IFindInvitesParams,IFindInvitesResult>(findInvitesIR);


/** 'DeleteInvite' parameters type */
export interface IDeleteInviteParams {
  memberId: bigint;
  teamId: string;
}

/** 'DeleteInvite' return type */
export interface IDeleteInviteResult {
  member_id: bigint;
}

/** 'DeleteInvite' query type */
export interface IDeleteInviteQuery {
  params: IDeleteInviteParams;
  result: IDeleteInviteResult;
}

const deleteInviteIR: any = {"usedParamSet":{"memberId":true,"teamId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":59}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":82}]}],"statement":"delete from huigan.team_invites where member_id = :memberId! and team_id = :teamId! returning member_id"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.team_invites where member_id = :memberId! and team_id = :teamId! returning member_id
 * ```
 */
export const deleteInvite = new PreparedQuery<IDeleteInviteParams,IDeleteInviteResult>(deleteInviteIR);


/** 'ForgetInvites' parameters type */
export interface IForgetInvitesParams {
  memberId: bigint;
}

/** 'ForgetInvites' return type */
export type IForgetInvitesResult = void;

/** 'ForgetInvites' query type */
export interface IForgetInvitesQuery {
  params: IForgetInvitesParams;
  result: IForgetInvitesResult;
}

const forgetInvitesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":59}]}],"statement":"delete from huigan.team_invites where member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * delete from huigan.team_invites where member_id = :memberId!
 * ```
 */
export const forgetInvites = new PreparedQuery<IForgetInvitesParams,IForgetInvitesResult>(forgetInvitesIR);


/** 'ForgetNotes' parameters type */
export interface IForgetNotesParams {
  memberId: bigint;
}

/** 'ForgetNotes' return type */
export type IForgetNotesResult = void;

/** 'ForgetNotes' query type */
export interface IForgetNotesQuery {
  params: IForgetNotesParams;
  result: IForgetNotesResult;
}

const forgetNotesIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":75}]}],"statement":"update huigan.team_members set left_note = null where member_id = :memberId! and left_note is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.team_members set left_note = null where member_id = :memberId! and left_note is not null
 * ```
 */
export const forgetNotes = new PreparedQuery<IForgetNotesParams,IForgetNotesResult>(forgetNotesIR);


