/** Types generated for queries found in "cloudfunctions/core/views/desk/members.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

/** 'FindNewestMembers' parameters type */
export interface IFindNewestMembersParams {
  before: bigint;
  brandId: number;
  level?: string | null | void;
  limit: number;
  lowest: string;
}

/** 'FindNewestMembers' return type */
export interface IFindNewestMembersResult {
  member_id: bigint;
}

/** 'FindNewestMembers' query type */
export interface IFindNewestMembersQuery {
  params: IFindNewestMembersParams;
  result: IFindNewestMembersResult;
}

const findNewestMembersIR: any = {"usedParamSet":{"brandId":true,"before":true,"level":true,"lowest":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":203}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":223,"b":230}]},{"name":"level","required":false,"transform":{"type":"scalar"},"locs":[{"a":275,"b":280},{"a":334,"b":339}]},{"name":"lowest","required":true,"transform":{"type":"scalar"},"locs":[{"a":316,"b":323}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":374,"b":380}]}],"statement":"-- Whoever has joined, newest first; of one level only, where one is asked for.\nselect k.member_id from huigan.member_keys k\njoin huigan.members m on m.member_id = k.member_id\nwhere k.brand_id = :brandId! and k.member_id < :before!::bigint and m.joined_at is not null\n  and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)\norder by k.member_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Whoever has joined, newest first; of one level only, where one is asked for.
 * select k.member_id from huigan.member_keys k
 * join huigan.members m on m.member_id = k.member_id
 * where k.brand_id = :brandId! and k.member_id < :before!::bigint and m.joined_at is not null
 *   and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)
 * order by k.member_id desc limit :limit!::int
 * ```
 */
export const findNewestMembers = new PreparedQuery<IFindNewestMembersParams,IFindNewestMembersResult>(findNewestMembersIR);


/** 'FindMembersByName' parameters type */
export interface IFindMembersByNameParams {
  before: bigint;
  brandId: number;
  level?: string | null | void;
  limit: number;
  lowest: string;
  start: string;
}

/** 'FindMembersByName' return type */
export interface IFindMembersByNameResult {
  member_id: bigint;
}

/** 'FindMembersByName' query type */
export interface IFindMembersByNameQuery {
  params: IFindMembersByNameParams;
  result: IFindMembersByNameResult;
}

const findMembersByNameIR: any = {"usedParamSet":{"start":true,"before":true,"brandId":true,"level":true,"lowest":true,"limit":true},"params":[{"name":"start","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":204},{"a":248,"b":254}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":283,"b":290}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":317,"b":325}]},{"name":"level","required":false,"transform":{"type":"scalar"},"locs":[{"a":362,"b":367},{"a":421,"b":426}]},{"name":"lowest","required":true,"transform":{"type":"scalar"},"locs":[{"a":403,"b":410}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":461,"b":467}]}],"statement":"-- Names that begin with a text, of two characters at least.\nselect p.member_id from huigan.member_profiles p\njoin huigan.members m on m.member_id = p.member_id\nwhere left(p.display_name, 2) = left(:start!::text, 2) and starts_with(p.display_name, :start!::text)\n  and p.member_id < :before!::bigint and m.brand_id = :brandId! and m.joined_at is not null\n  and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)\norder by p.member_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Names that begin with a text, of two characters at least.
 * select p.member_id from huigan.member_profiles p
 * join huigan.members m on m.member_id = p.member_id
 * where left(p.display_name, 2) = left(:start!::text, 2) and starts_with(p.display_name, :start!::text)
 *   and p.member_id < :before!::bigint and m.brand_id = :brandId! and m.joined_at is not null
 *   and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)
 * order by p.member_id desc limit :limit!::int
 * ```
 */
export const findMembersByName = new PreparedQuery<IFindMembersByNameParams,IFindMembersByNameResult>(findMembersByNameIR);


/** 'FindMembersByPhoneEnd' parameters type */
export interface IFindMembersByPhoneEndParams {
  before: bigint;
  brandId: number;
  endHash: Buffer;
  level?: string | null | void;
  limit: number;
  lowest: string;
}

/** 'FindMembersByPhoneEnd' return type */
export interface IFindMembersByPhoneEndResult {
  member_id: bigint;
}

/** 'FindMembersByPhoneEnd' query type */
export interface IFindMembersByPhoneEndQuery {
  params: IFindMembersByPhoneEndParams;
  result: IFindMembersByPhoneEndResult;
}

const findMembersByPhoneEndIR: any = {"usedParamSet":{"brandId":true,"endHash":true,"before":true,"level":true,"lowest":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":125}]},{"name":"endHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":152}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":179}]},{"name":"level","required":false,"transform":{"type":"scalar"},"locs":[{"a":224,"b":229},{"a":283,"b":288}]},{"name":"lowest","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":272}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":323,"b":329}]}],"statement":"select f.member_id from huigan.member_phones f\njoin huigan.members m on m.member_id = f.member_id\nwhere f.brand_id = :brandId! and f.end_hash = :endHash! and f.member_id < :before!::bigint\n  and m.joined_at is not null and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)\norder by f.member_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select f.member_id from huigan.member_phones f
 * join huigan.members m on m.member_id = f.member_id
 * where f.brand_id = :brandId! and f.end_hash = :endHash! and f.member_id < :before!::bigint
 *   and m.joined_at is not null and (:level::text is null or coalesce(m.tier, :lowest!::text) = :level)
 * order by f.member_id desc limit :limit!::int
 * ```
 */
export const findMembersByPhoneEnd = new PreparedQuery<IFindMembersByPhoneEndParams,IFindMembersByPhoneEndResult>(findMembersByPhoneEndIR);


/** 'FindMemberRows' parameters type */
export interface IFindMemberRowsParams {
  memberIds: bigintArray;
}

/** 'FindMemberRows' return type */
export interface IFindMemberRowsResult {
  joined_at: Date;
  member_id: bigint;
  member_key: string;
  name: string | null;
  phone: Buffer | null;
  points: bigint;
  tier: string | null;
  visited_on: string | null;
}

/** 'FindMemberRows' query type */
export interface IFindMemberRowsQuery {
  params: IFindMemberRowsParams;
  result: IFindMemberRowsResult;
}

const findMemberRowsIR: any = {"usedParamSet":{"memberIds":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":347}]}],"statement":"-- What a list says of members. The last visit: the day of the last sale; days are looked at backwards.\nselect m.member_id, m.member_key, m.joined_at as \"joined_at!\", m.tier,\n  huigan.balance_of(m.balances, 'member.points.active') as \"points!\", p.display_name as \"name?\",\n  f.phone as \"phone?\", v.earned_day as \"visited_on?\"\nfrom unnest(:memberIds!::bigint[]) as t(member_id)\njoin huigan.members m on m.member_id = t.member_id\nleft join huigan.member_profiles p on p.member_id = m.member_id\nleft join huigan.member_phones f on f.member_id = m.member_id\nleft join lateral (\n  select l.earned_day from huigan.lots l where l.member_id = m.member_id and l.kind = 'sale'\n  order by l.earned_day desc limit 1\n) v on true\norder by m.member_id desc limit 100"};

/**
 * Query generated from SQL:
 * ```
 * -- What a list says of members. The last visit: the day of the last sale; days are looked at backwards.
 * select m.member_id, m.member_key, m.joined_at as "joined_at!", m.tier,
 *   huigan.balance_of(m.balances, 'member.points.active') as "points!", p.display_name as "name?",
 *   f.phone as "phone?", v.earned_day as "visited_on?"
 * from unnest(:memberIds!::bigint[]) as t(member_id)
 * join huigan.members m on m.member_id = t.member_id
 * left join huigan.member_profiles p on p.member_id = m.member_id
 * left join huigan.member_phones f on f.member_id = m.member_id
 * left join lateral (
 *   select l.earned_day from huigan.lots l where l.member_id = m.member_id and l.kind = 'sale'
 *   order by l.earned_day desc limit 1
 * ) v on true
 * order by m.member_id desc limit 100
 * ```
 */
export const findMemberRows = new PreparedQuery<IFindMemberRowsParams,IFindMemberRowsResult>(findMemberRowsIR);


