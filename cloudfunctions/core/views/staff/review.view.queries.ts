/** Types generated for queries found in "cloudfunctions/core/views/staff/review.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

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

const findSamePairsIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"utcOffsetMinutes":true,"least":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":332}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":351,"b":357}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":380,"b":385}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":493,"b":510}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":544,"b":550}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":596,"b":602}]}],"statement":"select coalesce(s.name, r.clerk, '') as \"who!\", p.display_name as \"member?\", count(*)::int as \"count!\", min(r.redeemed_at) as \"from!\", max(r.redeemed_at) as \"to!\"\nfrom huigan.redemptions r\nleft join huigan.staff s on s.staff_id = r.staff_id\nleft join huigan.member_profiles p on p.member_id = r.member_id\nwhere r.brand_id = :brandId! and r.store_id = :store! and r.redeemed_at >= :from!\ngroup by r.staff_id, r.clerk, s.name, r.member_id, p.display_name, (r.redeemed_at + make_interval(mins => :utcOffsetMinutes!::int))::date\nhaving count(*) >= :least!::int\norder by max(r.redeemed_at) desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(s.name, r.clerk, '') as "who!", p.display_name as "member?", count(*)::int as "count!", min(r.redeemed_at) as "from!", max(r.redeemed_at) as "to!"
 * from huigan.redemptions r
 * left join huigan.staff s on s.staff_id = r.staff_id
 * left join huigan.member_profiles p on p.member_id = r.member_id
 * where r.brand_id = :brandId! and r.store_id = :store! and r.redeemed_at >= :from!
 * group by r.staff_id, r.clerk, s.name, r.member_id, p.display_name, (r.redeemed_at + make_interval(mins => :utcOffsetMinutes!::int))::date
 * having count(*) >= :least!::int
 * order by max(r.redeemed_at) desc limit :limit!::int
 * ```
 */
export const findSamePairs = new PreparedQuery<IFindSamePairsParams,IFindSamePairsResult>(findSamePairsIR);


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

const findUnconfirmedCreditsIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"utcOffsetMinutes":true,"least":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":221}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":246}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":270},{"a":429,"b":434}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":558,"b":575}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":609,"b":615}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":657,"b":663}]}],"statement":"select coalesce(s.name, '') as \"who!\", count(*)::int as \"count!\", min(a.done_at) as \"from!\", max(a.done_at) as \"to!\"\nfrom huigan.action_log a\nleft join huigan.staff s on s.staff_id = a.staff_id\nwhere a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action = 'credit-sale' and not exists (\n  select from huigan.action_log c\n  where c.brand_id = a.brand_id and c.store_id = a.store_id and c.done_at >= :from! and c.action = 'confirm-sale' and c.subject = a.subject\n)\ngroup by a.staff_id, s.name, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date\nhaving count(*) >= :least!::int\norder by max(a.done_at) desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(s.name, '') as "who!", count(*)::int as "count!", min(a.done_at) as "from!", max(a.done_at) as "to!"
 * from huigan.action_log a
 * left join huigan.staff s on s.staff_id = a.staff_id
 * where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action = 'credit-sale' and not exists (
 *   select from huigan.action_log c
 *   where c.brand_id = a.brand_id and c.store_id = a.store_id and c.done_at >= :from! and c.action = 'confirm-sale' and c.subject = a.subject
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

const findManyReversalsIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"utcOffsetMinutes":true,"least":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":221}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":240,"b":246}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":270}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":372,"b":389}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":423,"b":429}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":471,"b":477}]}],"statement":"select coalesce(s.name, '') as \"who!\", count(*)::int as \"count!\", min(a.done_at) as \"from!\", max(a.done_at) as \"to!\"\nfrom huigan.action_log a\nleft join huigan.staff s on s.staff_id = a.staff_id\nwhere a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action in ('undo', 'reverse')\ngroup by a.staff_id, s.name, (a.done_at + make_interval(mins => :utcOffsetMinutes!::int))::date\nhaving count(*) >= :least!::int\norder by max(a.done_at) desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(s.name, '') as "who!", count(*)::int as "count!", min(a.done_at) as "from!", max(a.done_at) as "to!"
 * from huigan.action_log a
 * left join huigan.staff s on s.staff_id = a.staff_id
 * where a.brand_id = :brandId! and a.store_id = :store! and a.done_at >= :from! and a.action in ('undo', 'reverse')
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
  to: Date;
}

/** 'FindManyMisses' query type */
export interface IFindManyMissesQuery {
  params: IFindManyMissesParams;
  result: IFindManyMissesResult;
}

const findManyMissesIR: any = {"usedParamSet":{"brandId":true,"store":true,"from":true,"utcOffsetMinutes":true,"least":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":141}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":160,"b":166}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":189}]},{"name":"utcOffsetMinutes","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":251}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":290,"b":296}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":343}]}],"statement":"select sum(m.misses)::int as \"count!\", min(m.minute) as \"from!\", max(m.minute) as \"to!\"\nfrom huigan.code_misses m\nwhere m.brand_id = :brandId! and m.store_id = :store! and m.minute >= :from!\ngroup by (m.minute + make_interval(mins => :utcOffsetMinutes!::int))::date\nhaving sum(m.misses) >= :least!::int\norder by max(m.minute) desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select sum(m.misses)::int as "count!", min(m.minute) as "from!", max(m.minute) as "to!"
 * from huigan.code_misses m
 * where m.brand_id = :brandId! and m.store_id = :store! and m.minute >= :from!
 * group by (m.minute + make_interval(mins => :utcOffsetMinutes!::int))::date
 * having sum(m.misses) >= :least!::int
 * order by max(m.minute) desc limit :limit!::int
 * ```
 */
export const findManyMisses = new PreparedQuery<IFindManyMissesParams,IFindManyMissesResult>(findManyMissesIR);


