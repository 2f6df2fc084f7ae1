/** Types generated for queries found in "cloudfunctions/core/views/desk/review.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindSamePairs' parameters type */
export interface IFindSamePairsParams {
  brandId: number;
  from: string;
  least: number;
  limit: number;
  store: string;
  utcOffsetMinutes: number;
}

/** 'FindSamePairs' return type */
export interface IFindSamePairsResult {
  count: number;
  from: Date;
  member: string | null;
  to: Date;
  who: string;
}

/** 'FindSamePairs' query type */
export interface IFindSamePairsQuery {
  params: IFindSamePairsParams;
  result: IFindSamePairsResult;
}

const findSamePairsIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"utcOffsetMinutes":true,"least":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":326,"b":334}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":353,"b":359}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":382,"b":387}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":497,"b":514}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":548,"b":554}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":600,"b":606}]}],"statement":"select coalesce(s.name, r.clerk, '') as \"who!\", p.display_name as \"member?\", count(*)::int as \"count!\",\n  min(r.redeemed_at) as \"from!\", max(r.redeemed_at) as \"to!\"\nfrom huigan.redemptions r\nleft join huigan.staff s on s.staff_id = r.staff_id\nleft join huigan.member_profiles p on p.member_id = r.member_id\nwhere r.brand_id = :brandId! and r.store_id = :store! and r.redeemed_at >= :from!\ngroup by r.staff_id, r.clerk, s.name, r.member_id, p.display_name,\n  (r.redeemed_at + make_interval(mins => :utcOffsetMinutes!::int))::date\nhaving count(*) >= :least!::int\norder by max(r.redeemed_at) desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(s.name, r.clerk, '') as "who!", p.display_name as "member?", count(*)::int as "count!",
 *   min(r.redeemed_at) as "from!", max(r.redeemed_at) as "to!"
 * from huigan.redemptions r
 * left join huigan.staff s on s.staff_id = r.staff_id
 * left join huigan.member_profiles p on p.member_id = r.member_id
 * where r.brand_id = :brandId! and r.store_id = :store! and r.redeemed_at >= :from!
 * group by r.staff_id, r.clerk, s.name, r.member_id, p.display_name,
 *   (r.redeemed_at + make_interval(mins => :utcOffsetMinutes!::int))::date
 * having count(*) >= :least!::int
 * order by max(r.redeemed_at) desc limit :limit!::int
 * ```
 */
export const findSamePairs = new PreparedQuery<IFindSamePairsParams,IFindSamePairsResult>(findSamePairsIR);


/** 'FindSameBuyers' parameters type */
export interface IFindSameBuyersParams {
  brandId: number;
  from: string;
  least: number;
  limit: number;
  store: string;
  utcOffsetMinutes: number;
}

/** 'FindSameBuyers' return type */
export interface IFindSameBuyersResult {
  count: number;
  from: Date;
  member: string | null;
  to: Date;
  who: string;
}

/** 'FindSameBuyers' query type */
export interface IFindSameBuyersQuery {
  params: IFindSameBuyersParams;
  result: IFindSameBuyersResult;
}

const findSameBuyersIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"utcOffsetMinutes":true,"least":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":186,"b":194}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":219}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":243}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":371,"b":388}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":424,"b":430}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":474,"b":480}]}],"statement":"with found as materialized (\n  select a.clerk, a.member_id, count(*)::int as count, min(a.done_at) as first_at, max(a.done_at) as last_at\n  from huigan.action_log a\n  where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action = 'pos-sale'\n    and a.member_id is not null\n  group by a.clerk, a.member_id, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date\n  having count(*) >= :least!::int\n  order by max(a.done_at) desc limit :limit!::int\n), names as materialized (\n  select p.member_id, p.display_name from huigan.member_profiles p\n  where p.member_id in (select f.member_id from found f)\n)\nselect coalesce(f.clerk, '') as \"who!\", p.display_name as \"member?\", f.count as \"count!\",\n  f.first_at as \"from!\", f.last_at as \"to!\"\nfrom found f left join names p on p.member_id = f.member_id\norder by f.last_at desc"};

/**
 * Query generated from SQL:
 * ```
 * with found as materialized (
 *   select a.clerk, a.member_id, count(*)::int as count, min(a.done_at) as first_at, max(a.done_at) as last_at
 *   from huigan.action_log a
 *   where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action = 'pos-sale'
 *     and a.member_id is not null
 *   group by a.clerk, a.member_id, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date
 *   having count(*) >= :least!::int
 *   order by max(a.done_at) desc limit :limit!::int
 * ), names as materialized (
 *   select p.member_id, p.display_name from huigan.member_profiles p
 *   where p.member_id in (select f.member_id from found f)
 * )
 * select coalesce(f.clerk, '') as "who!", p.display_name as "member?", f.count as "count!",
 *   f.first_at as "from!", f.last_at as "to!"
 * from found f left join names p on p.member_id = f.member_id
 * order by f.last_at desc
 * ```
 */
export const findSameBuyers = new PreparedQuery<IFindSameBuyersParams,IFindSameBuyersResult>(findSameBuyersIR);


/** 'FindLargeSales' parameters type */
export interface IFindLargeSalesParams {
  brandId: number;
  from: string;
  leastFen: bigint;
  limit: number;
  store: string;
  utcOffsetMinutes: number;
}

/** 'FindLargeSales' return type */
export interface IFindLargeSalesResult {
  count: number;
  from: Date;
  member: string | null;
  to: Date;
  who: string;
}

/** 'FindLargeSales' query type */
export interface IFindLargeSalesQuery {
  params: IFindLargeSalesParams;
  result: IFindLargeSalesResult;
}

const findLargeSalesIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"leastFen":true,"utcOffsetMinutes":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":271}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":290,"b":296}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":315,"b":320}]},{"name":"leastFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":455,"b":464}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":545,"b":562}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":614,"b":620}]}],"statement":"-- What a clerk typed, and what a POS told without saying who rang it up.\nwith found as materialized (\n  select a.staff_id, a.member_id, count(*)::int as count, min(a.done_at) as first_at, max(a.done_at) as last_at\n  from huigan.action_log a\n  where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from!\n    and (a.action = 'credit-sale' or (a.action = 'pos-sale' and a.clerk is null))\n    and (a.after_state ->> 'amountFen')::bigint >= :leastFen!::bigint\n  group by a.staff_id, a.member_id, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date\n  order by max(a.done_at) desc limit :limit!::int\n), names as materialized (\n  select p.member_id, p.display_name from huigan.member_profiles p\n  where p.member_id in (select f.member_id from found f)\n)\nselect coalesce(s.name, '') as \"who!\", p.display_name as \"member?\", f.count as \"count!\",\n  f.first_at as \"from!\", f.last_at as \"to!\"\nfrom found f\nleft join huigan.staff s on s.staff_id = f.staff_id\nleft join names p on p.member_id = f.member_id\norder by f.last_at desc"};

/**
 * Query generated from SQL:
 * ```
 * -- What a clerk typed, and what a POS told without saying who rang it up.
 * with found as materialized (
 *   select a.staff_id, a.member_id, count(*)::int as count, min(a.done_at) as first_at, max(a.done_at) as last_at
 *   from huigan.action_log a
 *   where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from!
 *     and (a.action = 'credit-sale' or (a.action = 'pos-sale' and a.clerk is null))
 *     and (a.after_state ->> 'amountFen')::bigint >= :leastFen!::bigint
 *   group by a.staff_id, a.member_id, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date
 *   order by max(a.done_at) desc limit :limit!::int
 * ), names as materialized (
 *   select p.member_id, p.display_name from huigan.member_profiles p
 *   where p.member_id in (select f.member_id from found f)
 * )
 * select coalesce(s.name, '') as "who!", p.display_name as "member?", f.count as "count!",
 *   f.first_at as "from!", f.last_at as "to!"
 * from found f
 * left join huigan.staff s on s.staff_id = f.staff_id
 * left join names p on p.member_id = f.member_id
 * order by f.last_at desc
 * ```
 */
export const findLargeSales = new PreparedQuery<IFindLargeSalesParams,IFindLargeSalesResult>(findLargeSalesIR);


/** 'FindUnconfirmedCredits' parameters type */
export interface IFindUnconfirmedCreditsParams {
  brandId: number;
  from: string;
  least: number;
  limit: number;
  store: string;
  utcOffsetMinutes: number;
}

/** 'FindUnconfirmedCredits' return type */
export interface IFindUnconfirmedCreditsResult {
  count: number;
  from: Date;
  to: Date;
  who: string;
}

/** 'FindUnconfirmedCredits' query type */
export interface IFindUnconfirmedCreditsQuery {
  params: IFindUnconfirmedCreditsParams;
  result: IFindUnconfirmedCreditsResult;
}

const findUnconfirmedCreditsIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"utcOffsetMinutes":true,"least":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":223}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":248}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":272},{"a":435,"b":440}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":568,"b":585}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":619,"b":625}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":667,"b":673}]}],"statement":"select coalesce(s.name, '') as \"who!\", count(*)::int as \"count!\", min(a.done_at) as \"from!\",\n  max(a.done_at) as \"to!\"\nfrom huigan.action_log a\nleft join huigan.staff s on s.staff_id = a.staff_id\nwhere a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action = 'credit-sale'\n  and not exists (\n  select 1 from huigan.action_log c\n  where c.brand_id = a.brand_id and c.store_id = a.store_id and c.done_at >= :from!\n    and c.action = 'confirm-sale' and c.subject = a.subject\n)\ngroup by a.staff_id, s.name, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date\nhaving count(*) >= :least!::int\norder by max(a.done_at) desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(s.name, '') as "who!", count(*)::int as "count!", min(a.done_at) as "from!",
 *   max(a.done_at) as "to!"
 * from huigan.action_log a
 * left join huigan.staff s on s.staff_id = a.staff_id
 * where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action = 'credit-sale'
 *   and not exists (
 *   select 1 from huigan.action_log c
 *   where c.brand_id = a.brand_id and c.store_id = a.store_id and c.done_at >= :from!
 *     and c.action = 'confirm-sale' and c.subject = a.subject
 * )
 * group by a.staff_id, s.name, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date
 * having count(*) >= :least!::int
 * order by max(a.done_at) desc limit :limit!::int
 * ```
 */
export const findUnconfirmedCredits = new PreparedQuery<IFindUnconfirmedCreditsParams,IFindUnconfirmedCreditsResult>(findUnconfirmedCreditsIR);


/** 'FindManyReversals' parameters type */
export interface IFindManyReversalsParams {
  brandId: number;
  from: string;
  least: number;
  limit: number;
  store: string;
  utcOffsetMinutes: number;
}

/** 'FindManyReversals' return type */
export interface IFindManyReversalsResult {
  count: number;
  from: Date;
  to: Date;
  who: string;
}

/** 'FindManyReversals' query type */
export interface IFindManyReversalsQuery {
  params: IFindManyReversalsParams;
  result: IFindManyReversalsResult;
}

const findManyReversalsIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"utcOffsetMinutes":true,"least":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":223}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":248}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":272}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":376,"b":393}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":427,"b":433}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":475,"b":481}]}],"statement":"select coalesce(s.name, '') as \"who!\", count(*)::int as \"count!\", min(a.done_at) as \"from!\",\n  max(a.done_at) as \"to!\"\nfrom huigan.action_log a\nleft join huigan.staff s on s.staff_id = a.staff_id\nwhere a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from!\n  and a.action in ('undo', 'reverse')\ngroup by a.staff_id, s.name, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date\nhaving count(*) >= :least!::int\norder by max(a.done_at) desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(s.name, '') as "who!", count(*)::int as "count!", min(a.done_at) as "from!",
 *   max(a.done_at) as "to!"
 * from huigan.action_log a
 * left join huigan.staff s on s.staff_id = a.staff_id
 * where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from!
 *   and a.action in ('undo', 'reverse')
 * group by a.staff_id, s.name, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date
 * having count(*) >= :least!::int
 * order by max(a.done_at) desc limit :limit!::int
 * ```
 */
export const findManyReversals = new PreparedQuery<IFindManyReversalsParams,IFindManyReversalsResult>(findManyReversalsIR);


/** 'FindManyMisses' parameters type */
export interface IFindManyMissesParams {
  brandId: number;
  from: string;
  least: number;
  limit: number;
  store: string;
  utcOffsetMinutes: number;
}

/** 'FindManyMisses' return type */
export interface IFindManyMissesResult {
  count: number;
  from: Date;
  most: stringArray;
  to: Date;
}

/** 'FindManyMisses' query type */
export interface IFindManyMissesQuery {
  params: IFindManyMissesParams;
  result: IFindManyMissesResult;
}

const findManyMissesIR: any = {"usedParamSet":{"utcOffsetMinutes":true,"brandId":true,"store":true,"from":true,"least":true,"limit":true},"params":[{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":60,"b":77}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":260,"b":268}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":287,"b":293}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":311,"b":316}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":656,"b":662}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":704,"b":710}]}],"statement":"with missed as (\n  select (m.minute + make_interval(mins => :utcOffsetMinutes!::int))::date as day, m.staff_id, m.clerk,\n    sum(m.misses)::int as misses,\n    min(m.minute) as first_at, max(m.minute) as last_at\n  from huigan.code_misses m\n  where m.brand_id = :brandId! and m.store_id = :store! and m.minute >= :from!\n  group by 1, m.staff_id, m.clerk\n)\nselect sum(d.misses)::int as \"count!\", min(d.first_at) as \"from!\", max(d.last_at) as \"to!\",\n  (array_agg(coalesce(s.name, d.clerk, '') order by d.misses desc, d.staff_id, d.clerk))[1:3] as \"most!\"\nfrom missed d\nleft join huigan.staff s on s.staff_id = d.staff_id\ngroup by d.day\nhaving sum(d.misses) >= :least!::int\norder by max(d.last_at) desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * with missed as (
 *   select (m.minute + make_interval(mins => :utcOffsetMinutes!::int))::date as day, m.staff_id, m.clerk,
 *     sum(m.misses)::int as misses,
 *     min(m.minute) as first_at, max(m.minute) as last_at
 *   from huigan.code_misses m
 *   where m.brand_id = :brandId! and m.store_id = :store! and m.minute >= :from!
 *   group by 1, m.staff_id, m.clerk
 * )
 * select sum(d.misses)::int as "count!", min(d.first_at) as "from!", max(d.last_at) as "to!",
 *   (array_agg(coalesce(s.name, d.clerk, '') order by d.misses desc, d.staff_id, d.clerk))[1:3] as "most!"
 * from missed d
 * left join huigan.staff s on s.staff_id = d.staff_id
 * group by d.day
 * having sum(d.misses) >= :least!::int
 * order by max(d.last_at) desc limit :limit!::int
 * ```
 */
export const findManyMisses = new PreparedQuery<IFindManyMissesParams,IFindManyMissesResult>(findManyMissesIR);


