/** Types generated for queries found in "cloudfunctions/core/views/card/demo.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindDemoMembers' parameters type */
export interface IFindDemoMembersParams {
  after: bigint;
  limit: number;
  search: string;
}

/** 'FindDemoMembers' return type */
export interface IFindDemoMembersResult {
  ambiguous: boolean;
  birthday: string | null;
  brand_key: string;
  brand_name: string;
  display_name: string | null;
  member_id: bigint;
  member_key: string;
  stands_at: Date | null;
}

/** 'FindDemoMembers' query type */
export interface IFindDemoMembersQuery {
  params: IFindDemoMembersParams;
  result: IFindDemoMembersResult;
}

const findDemoMembersIR: any = {"usedParamSet":{"after":true,"search":true,"limit":true},"params":[{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":221}]},{"name":"search","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":331},{"a":375,"b":382},{"a":435,"b":442}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":483,"b":489}]}],"statement":"with page as materialized (\n  select m.member_id, m.member_key, m.brand_id, p.display_name, p.birthday\n  from huigan.members m\n  left join huigan.member_profiles p on p.member_id = m.member_id\n  where m.member_id > :after! and not exists (select 1 from huigan.closed_members c\n    where c.member_id = m.member_id) and (\n    :search! = '' or strpos(lower(m.member_key), lower(:search!)) > 0\n      or strpos(lower(p.display_name), lower(:search!)) > 0\n  )\n  order by m.member_id limit :limit!::int\n), alike as materialized (\n  select t.brand_id, t.member_key from huigan.brands o\n  join huigan.member_keys t on t.brand_id = o.brand_id\n  where t.member_key in (select m.member_key from page m)\n)\nselect m.member_id, m.member_key, b.key as brand_key, b.name as brand_name, b.stands_at,\n  m.display_name as \"display_name?\", m.birthday as \"birthday?\", exists (\n    select 1 from alike t where t.member_key = m.member_key and t.brand_id <> m.brand_id\n  ) as \"ambiguous!\"\nfrom page m\njoin huigan.brands b on b.brand_id = m.brand_id\norder by m.member_id"};

/**
 * Query generated from SQL:
 * ```
 * with page as materialized (
 *   select m.member_id, m.member_key, m.brand_id, p.display_name, p.birthday
 *   from huigan.members m
 *   left join huigan.member_profiles p on p.member_id = m.member_id
 *   where m.member_id > :after! and not exists (select 1 from huigan.closed_members c
 *     where c.member_id = m.member_id) and (
 *     :search! = '' or strpos(lower(m.member_key), lower(:search!)) > 0
 *       or strpos(lower(p.display_name), lower(:search!)) > 0
 *   )
 *   order by m.member_id limit :limit!::int
 * ), alike as materialized (
 *   select t.brand_id, t.member_key from huigan.brands o
 *   join huigan.member_keys t on t.brand_id = o.brand_id
 *   where t.member_key in (select m.member_key from page m)
 * )
 * select m.member_id, m.member_key, b.key as brand_key, b.name as brand_name, b.stands_at,
 *   m.display_name as "display_name?", m.birthday as "birthday?", exists (
 *     select 1 from alike t where t.member_key = m.member_key and t.brand_id <> m.brand_id
 *   ) as "ambiguous!"
 * from page m
 * join huigan.brands b on b.brand_id = m.brand_id
 * order by m.member_id
 * ```
 */
export const findDemoMembers = new PreparedQuery<IFindDemoMembersParams,IFindDemoMembersResult>(findDemoMembersIR);


/** 'FindMemberByKey' parameters type */
export interface IFindMemberByKeyParams {
  brandKey?: string | null | void;
  memberKey: string;
}

/** 'FindMemberByKey' return type */
export interface IFindMemberByKeyResult {
  brand_id: number;
  member_id: bigint;
}

/** 'FindMemberByKey' query type */
export interface IFindMemberByKeyQuery {
  params: IFindMemberByKeyParams;
  result: IFindMemberByKeyResult;
}

const findMemberByKeyIR: any = {"usedParamSet":{"memberKey":true,"brandKey":true},"params":[{"name":"memberKey","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":134}]},{"name":"brandKey","required":false,"transform":{"type":"scalar"},"locs":[{"a":142,"b":150},{"a":177,"b":185}]}],"statement":"select m.member_id, m.brand_id\nfrom huigan.brands b join huigan.member_keys m on m.brand_id = b.brand_id and m.member_key = :memberKey!\nwhere :brandKey::text is null or b.key = :brandKey\norder by m.member_id limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.brand_id
 * from huigan.brands b join huigan.member_keys m on m.brand_id = b.brand_id and m.member_key = :memberKey!
 * where :brandKey::text is null or b.key = :brandKey
 * order by m.member_id limit 1
 * ```
 */
export const findMemberByKey = new PreparedQuery<IFindMemberByKeyParams,IFindMemberByKeyResult>(findMemberByKeyIR);


