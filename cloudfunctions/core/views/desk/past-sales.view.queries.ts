/** Types generated for queries found in "cloudfunctions/core/views/desk/past-sales.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindSalesOfSome' parameters type */
export interface IFindSalesOfSomeParams {
  brandId: number;
  from: string;
  fromMember: bigint;
  members: number;
  to: string;
}

/** 'FindSalesOfSome' return type */
export interface IFindSalesOfSomeResult {
  member_id: bigint;
  occurred_at: Date | null;
  payload: unknown | null;
  source: string | null;
  tier: string | null;
}

/** 'FindSalesOfSome' query type */
export interface IFindSalesOfSomeQuery {
  params: IFindSalesOfSomeParams;
  result: IFindSalesOfSomeResult;
}

const findSalesOfSomeIR: any = {"usedParamSet":{"brandId":true,"fromMember":true,"members":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":230}]},{"name":"fromMember","required":true,"transform":{"type":"scalar"},"locs":[{"a":251,"b":262}]},{"name":"members","required":true,"transform":{"type":"scalar"},"locs":[{"a":291,"b":299}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":622,"b":627}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":660,"b":663}]}],"statement":"-- What some members bought since a day, from a member on. `last` is the last of them: who comes before has\n-- been looked at.\nwith sampled as materialized (\n  select m.member_id from huigan.members m\n  where m.brand_id = :brandId! and m.member_id >= :fromMember! order by m.member_id limit :members!::int\n)\nselect m.member_id, m.tier, e.occurred_at as \"occurred_at?\", e.source as \"source?\", e.payload as \"payload?\"\nfrom huigan.members m\nleft join lateral (\n  select e.occurred_at, e.source, e.payload, e.business_day, e.seq from huigan.events e\n  where e.member_id = m.member_id and e.kind = 'sale' and e.business_day >= :from!::date\n    and e.business_day < :to!::date\n  order by e.business_day, e.seq limit 100\n) e on true\nwhere m.member_id in (select s.member_id from sampled s)\norder by m.member_id, e.business_day, e.seq limit 20000"};

/**
 * Query generated from SQL:
 * ```
 * -- What some members bought since a day, from a member on. `last` is the last of them: who comes before has
 * -- been looked at.
 * with sampled as materialized (
 *   select m.member_id from huigan.members m
 *   where m.brand_id = :brandId! and m.member_id >= :fromMember! order by m.member_id limit :members!::int
 * )
 * select m.member_id, m.tier, e.occurred_at as "occurred_at?", e.source as "source?", e.payload as "payload?"
 * from huigan.members m
 * left join lateral (
 *   select e.occurred_at, e.source, e.payload, e.business_day, e.seq from huigan.events e
 *   where e.member_id = m.member_id and e.kind = 'sale' and e.business_day >= :from!::date
 *     and e.business_day < :to!::date
 *   order by e.business_day, e.seq limit 100
 * ) e on true
 * where m.member_id in (select s.member_id from sampled s)
 * order by m.member_id, e.business_day, e.seq limit 20000
 * ```
 */
export const findSalesOfSome = new PreparedQuery<IFindSalesOfSomeParams,IFindSalesOfSomeResult>(findSalesOfSomeIR);


/** 'FindMemberBounds' parameters type */
export interface IFindMemberBoundsParams {
  brandId: number;
}

/** 'FindMemberBounds' return type */
export interface IFindMemberBoundsResult {
  least: bigint;
  most: bigint;
}

/** 'FindMemberBounds' query type */
export interface IFindMemberBoundsQuery {
  params: IFindMemberBoundsParams;
  result: IFindMemberBoundsResult;
}

const findMemberBoundsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":156}]}],"statement":"select coalesce(min(m.member_id), 0)::bigint as \"least!\", coalesce(max(m.member_id), 0)::bigint as \"most!\"\nfrom huigan.members m where m.brand_id = :brandId!"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(min(m.member_id), 0)::bigint as "least!", coalesce(max(m.member_id), 0)::bigint as "most!"
 * from huigan.members m where m.brand_id = :brandId!
 * ```
 */
export const findMemberBounds = new PreparedQuery<IFindMemberBoundsParams,IFindMemberBoundsResult>(findMemberBoundsIR);


