/** Types generated for queries found in "cloudfunctions/core/views/referral/team/team.view.sql" */
import { PreparedQuery } from '../../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindTeamPeople' parameters type */
export interface IFindTeamPeopleParams {
  memberIds: bigintArray;
}

/** 'FindTeamPeople' return type */
export interface IFindTeamPeopleResult {
  member_id: bigint;
  member_key: string;
  title: string | null;
}

/** 'FindTeamPeople' query type */
export interface IFindTeamPeopleQuery {
  params: IFindTeamPeopleParams;
  result: IFindTeamPeopleResult;
}

const findTeamPeopleIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":293,"b":303}]}],"statement":"-- Members' keys, and what they are called as promoters, by their latest application.\nselect m.member_id, m.member_key as \"member_key!\",\n  (select p.title from huigan.partners p where p.member_id = m.member_id order by p.no desc limit 1) as title\nfrom huigan.members m where m.member_id = any(:memberIds!::bigint[]) limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Members' keys, and what they are called as promoters, by their latest application.
 * select m.member_id, m.member_key as "member_key!",
 *   (select p.title from huigan.partners p where p.member_id = m.member_id order by p.no desc limit 1) as title
 * from huigan.members m where m.member_id = any(:memberIds!::bigint[]) limit 1000
 * ```
 */
export const findTeamPeople = new PreparedQuery<IFindTeamPeopleParams,IFindTeamPeopleResult>(findTeamPeopleIR);


/** 'FindOwnParts' parameters type */
export interface IFindOwnPartsParams {
  before: string;
  limit: number;
  memberId: bigint;
  months?: stringArray | null | void;
}

/** 'FindOwnParts' return type */
export interface IFindOwnPartsResult {
  due_fen: bigint;
  held_fen: bigint;
  kept_fen: bigint;
  month: string;
  name: string;
  now_fen: bigint;
  part_fen: bigint;
  pool_fen: bigint;
  sold_fen: bigint;
  split_fen: bigint;
  target_fen: bigint;
  team_id: string;
  total_fen: bigint;
}

/** 'FindOwnParts' query type */
export interface IFindOwnPartsQuery {
  params: IFindOwnPartsParams;
  result: IFindOwnPartsResult;
}

const findOwnPartsIR: any = {"usedParamSet":{"memberId":true,"before":true,"months":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":713,"b":722}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":738,"b":745}]},{"name":"months","required":false,"transform":{"type":"scalar"},"locs":[{"a":760,"b":766},{"a":801,"b":807}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":847,"b":853}]}],"statement":"-- A member's parts of closed months, the latest first: before one, and of these months where any are named.\nselect p.team_id, p.month, p.sold_fen, p.part_fen, t.target_fen, t.total_fen, t.held_fen, t.split_fen,\n  t.due_fen, t.pool_fen, n.name, coalesce(c.entitled, 0)::bigint as \"now_fen!\",\n  coalesce(c.base_fen, p.sold_fen)::bigint as \"kept_fen!\"\nfrom huigan.team_parts p\njoin huigan.team_months t on t.brand_id = p.brand_id and t.team_id = p.team_id and t.month = p.month\njoin huigan.teams n on n.brand_id = p.brand_id and n.team_id = p.team_id\nleft join huigan.commissions c on c.member_id = p.member_id and c.kind = 'team'\n  and c.cause = p.team_id || '-' || to_char(p.month, 'YYYY-MM')\nwhere p.member_id = :memberId! and p.month < :before!::date\n  and (:months::date[] is null or p.month = any(:months::date[]))\norder by p.month desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- A member's parts of closed months, the latest first: before one, and of these months where any are named.
 * select p.team_id, p.month, p.sold_fen, p.part_fen, t.target_fen, t.total_fen, t.held_fen, t.split_fen,
 *   t.due_fen, t.pool_fen, n.name, coalesce(c.entitled, 0)::bigint as "now_fen!",
 *   coalesce(c.base_fen, p.sold_fen)::bigint as "kept_fen!"
 * from huigan.team_parts p
 * join huigan.team_months t on t.brand_id = p.brand_id and t.team_id = p.team_id and t.month = p.month
 * join huigan.teams n on n.brand_id = p.brand_id and n.team_id = p.team_id
 * left join huigan.commissions c on c.member_id = p.member_id and c.kind = 'team'
 *   and c.cause = p.team_id || '-' || to_char(p.month, 'YYYY-MM')
 * where p.member_id = :memberId! and p.month < :before!::date
 *   and (:months::date[] is null or p.month = any(:months::date[]))
 * order by p.month desc limit :limit!::int
 * ```
 */
export const findOwnParts = new PreparedQuery<IFindOwnPartsParams,IFindOwnPartsResult>(findOwnPartsIR);


/** 'ListDeskTeams' parameters type */
export interface IListDeskTeamsParams {
  beforeAt: string;
  beforeId: string;
  brandId: number;
  limit: number;
  teamId?: string | null | void;
}

/** 'ListDeskTeams' return type */
export interface IListDeskTeamsResult {
  brand_id: number;
  code: string;
  from_month: string;
  made_at: Date;
  name: string;
  open_month: string;
  orders: number;
  pool: bigint;
  sold: bigint;
  team_id: string;
  until_month: string | null;
}

/** 'ListDeskTeams' query type */
export interface IListDeskTeamsQuery {
  params: IListDeskTeamsParams;
  result: IListDeskTeamsResult;
}

const listDeskTeamsIR: any = {"usedParamSet":{"brandId":true,"beforeAt":true,"beforeId":true,"teamId":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":521,"b":529}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":561,"b":570}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":586,"b":595}]},{"name":"teamId","required":false,"transform":{"type":"scalar"},"locs":[{"a":611,"b":617},{"a":648,"b":654}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":709,"b":715}]}],"statement":"-- The newest first, each with what its closed months came to.\nselect t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month,\n  s.orders as \"orders!\", s.sold as \"sold!\", s.pool as \"pool!\"\nfrom huigan.teams t\ncross join lateral (\n  select coalesce(sum(m.orders), 0)::int as orders, coalesce(sum(m.total_fen), 0)::bigint as sold,\n    coalesce(sum(m.pool_fen), 0)::bigint as pool\n  from huigan.team_months m where m.brand_id = t.brand_id and m.team_id = t.team_id\n) s\nwhere t.brand_id = :brandId! and (t.made_at, t.team_id) < (:beforeAt!::timestamptz, :beforeId!::text)\n  and (:teamId::text is null or t.team_id = :teamId::text)\norder by t.made_at desc, t.team_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest first, each with what its closed months came to.
 * select t.brand_id, t.team_id, t.name, t.code, t.from_month, t.until_month, t.made_at, t.open_month,
 *   s.orders as "orders!", s.sold as "sold!", s.pool as "pool!"
 * from huigan.teams t
 * cross join lateral (
 *   select coalesce(sum(m.orders), 0)::int as orders, coalesce(sum(m.total_fen), 0)::bigint as sold,
 *     coalesce(sum(m.pool_fen), 0)::bigint as pool
 *   from huigan.team_months m where m.brand_id = t.brand_id and m.team_id = t.team_id
 * ) s
 * where t.brand_id = :brandId! and (t.made_at, t.team_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 *   and (:teamId::text is null or t.team_id = :teamId::text)
 * order by t.made_at desc, t.team_id desc limit :limit!::int
 * ```
 */
export const listDeskTeams = new PreparedQuery<IListDeskTeamsParams,IListDeskTeamsResult>(listDeskTeamsIR);


/** 'ListTeamMembers' parameters type */
export interface IListTeamMembersParams {
  brandId: number;
  month: string;
  teamId: string;
}

/** 'ListTeamMembers' return type */
export interface IListTeamMembersResult {
  from_month: string;
  member_id: bigint;
  until_month: string | null;
}

/** 'ListTeamMembers' query type */
export interface IListTeamMembersQuery {
  params: IListTeamMembersParams;
  result: IListTeamMembersResult;
}

const listTeamMembersIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"month":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":165}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":190}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":244}]}],"statement":"-- Who is in it from a month on, those who joined first first.\nselect m.member_id, m.from_month, m.until_month from huigan.team_members m\nwhere m.brand_id = :brandId! and m.team_id = :teamId! and (m.until_month is null or m.until_month > :month!::date)\n  and m.until_month is distinct from m.from_month\norder by m.from_month, m.member_id limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Who is in it from a month on, those who joined first first.
 * select m.member_id, m.from_month, m.until_month from huigan.team_members m
 * where m.brand_id = :brandId! and m.team_id = :teamId! and (m.until_month is null or m.until_month > :month!::date)
 *   and m.until_month is distinct from m.from_month
 * order by m.from_month, m.member_id limit 1000
 * ```
 */
export const listTeamMembers = new PreparedQuery<IListTeamMembersParams,IListTeamMembersResult>(listTeamMembersIR);


/** 'ListTeamInvited' parameters type */
export interface IListTeamInvitedParams {
  brandId: number;
  teamId: string;
}

/** 'ListTeamInvited' return type */
export interface IListTeamInvitedResult {
  member_id: bigint;
}

/** 'ListTeamInvited' query type */
export interface IListTeamInvitedQuery {
  params: IListTeamInvitedParams;
  result: IListTeamInvitedResult;
}

const listTeamInvitedIR: any = {"usedParamSet":{"brandId":true,"teamId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":98}]}],"statement":"select i.member_id from huigan.team_invites i where i.brand_id = :brandId! and i.team_id = :teamId!\norder by i.member_id limit 200"};

/**
 * Query generated from SQL:
 * ```
 * select i.member_id from huigan.team_invites i where i.brand_id = :brandId! and i.team_id = :teamId!
 * order by i.member_id limit 200
 * ```
 */
export const listTeamInvited = new PreparedQuery<IListTeamInvitedParams,IListTeamInvitedResult>(listTeamInvitedIR);


/** 'ListPartsOfMonth' parameters type */
export interface IListPartsOfMonthParams {
  after: bigint;
  brandId: number;
  limit: number;
  month: string;
  teamId: string;
}

/** 'ListPartsOfMonth' return type */
export interface IListPartsOfMonthResult {
  gone: boolean;
  held: boolean | null;
  member_id: bigint;
  now_fen: bigint;
  part_fen: bigint;
  sold_fen: bigint;
  state: string;
}

/** 'ListPartsOfMonth' query type */
export interface IListPartsOfMonthQuery {
  params: IListPartsOfMonthParams;
  result: IListPartsOfMonthResult;
}

const listPartsOfMonthIR: any = {"usedParamSet":{"brandId":true,"teamId":true,"month":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":400,"b":408}]},{"name":"teamId","required":true,"transform":{"type":"scalar"},"locs":[{"a":426,"b":433}]},{"name":"month","required":true,"transform":{"type":"scalar"},"locs":[{"a":449,"b":455}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":481,"b":487}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":516,"b":522}]}],"statement":"-- By member number, with what is left of each.\nselect p.member_id, p.sold_fen, p.gone, p.part_fen, coalesce(c.entitled, 0)::bigint as \"now_fen!\",\n  c.state, c.hold_reasons <> '{}' and c.decision is null as held\nfrom huigan.team_parts p\nleft join huigan.commissions c on c.member_id = p.member_id and c.kind = 'team'\n  and c.cause = p.team_id || '-' || to_char(p.month, 'YYYY-MM')\nwhere p.brand_id = :brandId! and p.team_id = :teamId! and p.month = :month!::date and p.member_id > :after!\norder by p.member_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- By member number, with what is left of each.
 * select p.member_id, p.sold_fen, p.gone, p.part_fen, coalesce(c.entitled, 0)::bigint as "now_fen!",
 *   c.state, c.hold_reasons <> '{}' and c.decision is null as held
 * from huigan.team_parts p
 * left join huigan.commissions c on c.member_id = p.member_id and c.kind = 'team'
 *   and c.cause = p.team_id || '-' || to_char(p.month, 'YYYY-MM')
 * where p.brand_id = :brandId! and p.team_id = :teamId! and p.month = :month!::date and p.member_id > :after!
 * order by p.member_id limit :limit!::int
 * ```
 */
export const listPartsOfMonth = new PreparedQuery<IListPartsOfMonthParams,IListPartsOfMonthResult>(listPartsOfMonthIR);


