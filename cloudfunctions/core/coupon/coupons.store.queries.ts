/** Types generated for queries found in "cloudfunctions/core/coupon/coupons.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'InsertCoupons' parameters type */
export interface IInsertCouponsParams {
  brandId: number;
  causes: stringArray;
  expiresAt: string;
  isLimited: boolean;
  issuedAt: string;
  issuedBy?: bigint | null | void;
  left?: bigint | null | void;
  lowestTier: string;
  memberIds: bigintArray;
  perMember?: bigint | null | void;
  perMemberPerDay?: bigint | null | void;
  source: string;
  templateId: string;
  tiers: stringArray;
  today: string;
  usableFrom: string;
  uses: number;
  version: number;
}

/** 'InsertCoupons' return type */
export interface IInsertCouponsResult {
  coupon_id: bigint | null;
  outcome: string;
  place: number;
}

/** 'InsertCoupons' query type */
export interface IInsertCouponsQuery {
  params: IInsertCouponsParams;
  result: IInsertCouponsResult;
}

const insertCouponsIR: any = {"usedParamSet":{"memberIds":true,"causes":true,"brandId":true,"today":true,"isLimited":true,"templateId":true,"tiers":true,"lowestTier":true,"perMember":true,"perMemberPerDay":true,"version":true,"source":true,"usableFrom":true,"expiresAt":true,"uses":true,"issuedAt":true,"issuedBy":true,"left":true},"params":[{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":259},{"a":507,"b":517},{"a":871,"b":881},{"a":1136,"b":1146}]},{"name":"causes","required":true,"transform":{"type":"scalar"},"locs":[{"a":272,"b":279}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":901,"b":909},{"a":1166,"b":1174},{"a":2189,"b":2197},{"a":2670,"b":2678}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":1039,"b":1045}]},{"name":"isLimited","required":true,"transform":{"type":"scalar"},"locs":[{"a":1102,"b":1112}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1200,"b":1211},{"a":2210,"b":2221},{"a":2700,"b":2711}]},{"name":"tiers","required":true,"transform":{"type":"scalar"},"locs":[{"a":1326,"b":1332},{"a":1389,"b":1395}]},{"name":"lowestTier","required":true,"transform":{"type":"scalar"},"locs":[{"a":1368,"b":1379}]},{"name":"perMember","required":false,"transform":{"type":"scalar"},"locs":[{"a":1899,"b":1908},{"a":3068,"b":3077}]},{"name":"perMemberPerDay","required":false,"transform":{"type":"scalar"},"locs":[{"a":1958,"b":1973},{"a":3121,"b":3136}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":2230,"b":2238}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":2246,"b":2253}]},{"name":"usableFrom","required":true,"transform":{"type":"scalar"},"locs":[{"a":2285,"b":2296}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":2312,"b":2322}]},{"name":"uses","required":true,"transform":{"type":"scalar"},"locs":[{"a":2338,"b":2343}]},{"name":"issuedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":2356,"b":2365}]},{"name":"issuedBy","required":false,"transform":{"type":"scalar"},"locs":[{"a":2385,"b":2393}]},{"name":"left","required":false,"transform":{"type":"scalar"},"locs":[{"a":2441,"b":2445}]}],"statement":"-- Coupons of one template for whoever may have one, first come first served; the counter is held, so that\n-- what is counted here is all there is. Of each ask: what became of it.\nwith asked as (\n  select a.member_id, a.cause, a.place\n  from unnest(:memberIds!::bigint[], :causes!::text[]) with ordinality as a(member_id, cause, place)\n), known as materialized (\n  select a.place, c.coupon_id from asked a\n  join huigan.coupons c on c.member_id = a.member_id and c.cause = a.cause\n    and c.member_id = any(:memberIds!)\n), fresh as (\n  select distinct on (a.member_id, a.cause) a.* from asked a\n  where not exists (select 1 from known k where k.place = a.place)\n  order by a.member_id, a.cause, a.place\n), open as materialized (\n  select m.member_id, m.tier from huigan.members m\n  left join huigan.closed_members x on x.member_id = m.member_id\n  where m.member_id = any(:memberIds!) and m.brand_id = :brandId! and x.member_id is null\n), had as materialized (\n  select c.member_id, count(*) as times, count(*) filter (where c.issued_at >= :today!::timestamptz) as today\n  from huigan.coupons c\n  where :isLimited! and c.member_id = any(:memberIds!) and c.brand_id = :brandId!\n    and c.template_id = :templateId!\n  group by c.member_id\n), counted as materialized (\n  select f.*, m.member_id is null as nobody,\n    cardinality(:tiers!::text[]) > 0 and coalesce(m.tier, :lowestTier!) <> all(:tiers!::text[]) as other_level,\n    coalesce(had.times, 0) + row_number() over (partition by f.member_id order by f.place) as nth,\n    coalesce(had.today, 0) + row_number() over (partition by f.member_id order by f.place) as nth_today\n  from fresh f\n  left join open m on m.member_id = f.member_id\n  left join had on had.member_id = f.member_id\n), may as materialized (\n  select c.*, row_number() over (order by c.place) as rank from counted c\n  where not c.nobody and not c.other_level and c.nth <= coalesce(:perMember::bigint, c.nth)\n    and c.nth_today <= coalesce(:perMemberPerDay::bigint, c.nth_today)\n), made as (\n  insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,\n    expires_at, uses_left, issued_at, issued_by)\n  select m.member_id, :brandId!::smallint, :templateId!::text, :version!::int, :source!::text, m.cause,\n    'usable', :usableFrom!::timestamptz, :expiresAt!::timestamptz, :uses!::smallint, :issuedAt!::timestamptz,\n    :issuedBy::bigint\n  from may m where m.rank <= coalesce(:left::bigint, m.rank)\n  on conflict (member_id, cause) do nothing\n  returning member_id, cause, coupon_id\n), raised as (\n  update huigan.coupon_counters c set issued = c.issued + (select count(*) from made)\n  where c.brand_id = :brandId! and c.template_id = :templateId! and exists (select 1 from made)\n)\nselect a.place::int as \"place!\", coalesce(k.coupon_id, d.coupon_id) as \"coupon_id?\",\n  case when k.coupon_id is not null then 'known'\n    when d.coupon_id is not null then case when f.place = a.place then 'issued' else 'known' end\n    when c.nobody then 'no-member' when c.other_level then 'other-level'\n    when c.nth > :perMember::bigint then 'had-all' when c.nth_today > :perMemberPerDay::bigint then 'had-today'\n    else 'none-left' end as \"outcome!\"\nfrom asked a\nleft join known k on k.place = a.place\nleft join made d on d.member_id = a.member_id and d.cause = a.cause\nleft join fresh f on f.member_id = a.member_id and f.cause = a.cause\nleft join counted c on c.member_id = a.member_id and c.cause = a.cause\norder by a.place"};

/**
 * Query generated from SQL:
 * ```
 * -- Coupons of one template for whoever may have one, first come first served; the counter is held, so that
 * -- what is counted here is all there is. Of each ask: what became of it.
 * with asked as (
 *   select a.member_id, a.cause, a.place
 *   from unnest(:memberIds!::bigint[], :causes!::text[]) with ordinality as a(member_id, cause, place)
 * ), known as materialized (
 *   select a.place, c.coupon_id from asked a
 *   join huigan.coupons c on c.member_id = a.member_id and c.cause = a.cause
 *     and c.member_id = any(:memberIds!)
 * ), fresh as (
 *   select distinct on (a.member_id, a.cause) a.* from asked a
 *   where not exists (select 1 from known k where k.place = a.place)
 *   order by a.member_id, a.cause, a.place
 * ), open as materialized (
 *   select m.member_id, m.tier from huigan.members m
 *   left join huigan.closed_members x on x.member_id = m.member_id
 *   where m.member_id = any(:memberIds!) and m.brand_id = :brandId! and x.member_id is null
 * ), had as materialized (
 *   select c.member_id, count(*) as times, count(*) filter (where c.issued_at >= :today!::timestamptz) as today
 *   from huigan.coupons c
 *   where :isLimited! and c.member_id = any(:memberIds!) and c.brand_id = :brandId!
 *     and c.template_id = :templateId!
 *   group by c.member_id
 * ), counted as materialized (
 *   select f.*, m.member_id is null as nobody,
 *     cardinality(:tiers!::text[]) > 0 and coalesce(m.tier, :lowestTier!) <> all(:tiers!::text[]) as other_level,
 *     coalesce(had.times, 0) + row_number() over (partition by f.member_id order by f.place) as nth,
 *     coalesce(had.today, 0) + row_number() over (partition by f.member_id order by f.place) as nth_today
 *   from fresh f
 *   left join open m on m.member_id = f.member_id
 *   left join had on had.member_id = f.member_id
 * ), may as materialized (
 *   select c.*, row_number() over (order by c.place) as rank from counted c
 *   where not c.nobody and not c.other_level and c.nth <= coalesce(:perMember::bigint, c.nth)
 *     and c.nth_today <= coalesce(:perMemberPerDay::bigint, c.nth_today)
 * ), made as (
 *   insert into huigan.coupons (member_id, brand_id, template_id, version, source, cause, state, usable_from,
 *     expires_at, uses_left, issued_at, issued_by)
 *   select m.member_id, :brandId!::smallint, :templateId!::text, :version!::int, :source!::text, m.cause,
 *     'usable', :usableFrom!::timestamptz, :expiresAt!::timestamptz, :uses!::smallint, :issuedAt!::timestamptz,
 *     :issuedBy::bigint
 *   from may m where m.rank <= coalesce(:left::bigint, m.rank)
 *   on conflict (member_id, cause) do nothing
 *   returning member_id, cause, coupon_id
 * ), raised as (
 *   update huigan.coupon_counters c set issued = c.issued + (select count(*) from made)
 *   where c.brand_id = :brandId! and c.template_id = :templateId! and exists (select 1 from made)
 * )
 * select a.place::int as "place!", coalesce(k.coupon_id, d.coupon_id) as "coupon_id?",
 *   case when k.coupon_id is not null then 'known'
 *     when d.coupon_id is not null then case when f.place = a.place then 'issued' else 'known' end
 *     when c.nobody then 'no-member' when c.other_level then 'other-level'
 *     when c.nth > :perMember::bigint then 'had-all' when c.nth_today > :perMemberPerDay::bigint then 'had-today'
 *     else 'none-left' end as "outcome!"
 * from asked a
 * left join known k on k.place = a.place
 * left join made d on d.member_id = a.member_id and d.cause = a.cause
 * left join fresh f on f.member_id = a.member_id and f.cause = a.cause
 * left join counted c on c.member_id = a.member_id and c.cause = a.cause
 * order by a.place
 * ```
 */
export const insertCoupons = new PreparedQuery<IInsertCouponsParams,IInsertCouponsResult>(insertCouponsIR);


/** 'FindCoupons' parameters type */
export interface IFindCouponsParams {
  couponIds: bigintArray;
  memberId: bigint;
}

/** 'FindCoupons' return type */
export interface IFindCouponsResult {
  brand_id: number;
  cause: string;
  coupon_id: bigint;
  ended_at: Date | null;
  ended_why: string | null;
  expires_at: Date;
  grace_given: boolean;
  issued_at: Date;
  member_id: bigint;
  source: string;
  state: string;
  template_id: string;
  usable_from: Date;
  uses_left: number;
  version: number;
}

/** 'FindCoupons' query type */
export interface IFindCouponsQuery {
  params: IFindCouponsParams;
  result: IFindCouponsResult;
}

const findCouponsIR: any = {"usedParamSet":{"memberId":true,"couponIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":246}]},{"name":"couponIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":280}]}],"statement":"select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,\n  c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why\nfrom huigan.coupons c where c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[]) limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,
 *   c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why
 * from huigan.coupons c where c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[]) limit 1000
 * ```
 */
export const findCoupons = new PreparedQuery<IFindCouponsParams,IFindCouponsResult>(findCouponsIR);


/** 'LockCoupons' parameters type */
export interface ILockCouponsParams {
  couponIds: bigintArray;
  memberId: bigint;
}

/** 'LockCoupons' return type */
export interface ILockCouponsResult {
  brand_id: number;
  cause: string;
  coupon_id: bigint;
  ended_at: Date | null;
  ended_why: string | null;
  expires_at: Date;
  grace_given: boolean;
  issued_at: Date;
  member_id: bigint;
  source: string;
  state: string;
  template_id: string;
  usable_from: Date;
  uses_left: number;
  version: number;
}

/** 'LockCoupons' query type */
export interface ILockCouponsQuery {
  params: ILockCouponsParams;
  result: ILockCouponsResult;
}

const lockCouponsIR: any = {"usedParamSet":{"memberId":true,"couponIds":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":246}]},{"name":"couponIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":280}]}],"statement":"select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,\n  c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why\nfrom huigan.coupons c where c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[])\norder by c.coupon_id for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,
 *   c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why
 * from huigan.coupons c where c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[])
 * order by c.coupon_id for no key update
 * ```
 */
export const lockCoupons = new PreparedQuery<ILockCouponsParams,ILockCouponsResult>(lockCouponsIR);


/** 'FindCouponsByCause' parameters type */
export interface IFindCouponsByCauseParams {
  memberId: bigint;
  prefix: string;
}

/** 'FindCouponsByCause' return type */
export interface IFindCouponsByCauseResult {
  cause: string;
  coupon_id: bigint;
  state: string;
}

/** 'FindCouponsByCause' query type */
export interface IFindCouponsByCauseQuery {
  params: IFindCouponsByCauseParams;
  result: IFindCouponsByCauseResult;
}

const findCouponsByCauseIR: any = {"usedParamSet":{"memberId":true,"prefix":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":88}]},{"name":"prefix","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":114}]}],"statement":"select c.coupon_id, c.state, c.cause from huigan.coupons c\nwhere c.member_id = :memberId! and c.cause like :prefix! order by c.coupon_id limit 200"};

/**
 * Query generated from SQL:
 * ```
 * select c.coupon_id, c.state, c.cause from huigan.coupons c
 * where c.member_id = :memberId! and c.cause like :prefix! order by c.coupon_id limit 200
 * ```
 */
export const findCouponsByCause = new PreparedQuery<IFindCouponsByCauseParams,IFindCouponsByCauseResult>(findCouponsByCauseIR);


/** 'HoldCoupon' parameters type */
export interface IHoldCouponParams {
  at: string;
  businessDay: string;
  couponId: bigint;
  memberId: bigint;
  offFen: bigint;
  orderId: string;
  storeId: string;
}

/** 'HoldCoupon' return type */
export interface IHoldCouponResult {
  brand_id: number;
  template_id: string;
}

/** 'HoldCoupon' query type */
export interface IHoldCouponQuery {
  params: IHoldCouponParams;
  result: IHoldCouponResult;
}

const holdCouponIR: any = {"usedParamSet":{"memberId":true,"couponId":true,"at":true,"storeId":true,"businessDay":true,"orderId":true,"offFen":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":142},{"a":591,"b":600}]},{"name":"couponId","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":171},{"a":620,"b":629}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":224},{"a":258,"b":261},{"a":770,"b":773}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":685,"b":693}]},{"name":"businessDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":702,"b":714}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":723,"b":731}]},{"name":"offFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":748,"b":755}]}],"statement":"-- Held, or nothing: it is not usable (any more).\nwith taken as (\n  update huigan.coupons c set state = 'held'\n  where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state = 'usable'\n    and c.usable_from <= :at!::timestamptz and c.expires_at > :at!::timestamptz\n  returning c.*\n), noted as (\n  insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,\n    business_day, order_id, state, off_fen, held_at)\n  select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u\n      where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,\n    t.version, :storeId!::text, :businessDay!::date, :orderId!::text, 'held', :offFen!::bigint,\n    :at!::timestamptz\n  from taken t\n)\nselect t.brand_id, t.template_id from taken t"};

/**
 * Query generated from SQL:
 * ```
 * -- Held, or nothing: it is not usable (any more).
 * with taken as (
 *   update huigan.coupons c set state = 'held'
 *   where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state = 'usable'
 *     and c.usable_from <= :at!::timestamptz and c.expires_at > :at!::timestamptz
 *   returning c.*
 * ), noted as (
 *   insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,
 *     business_day, order_id, state, off_fen, held_at)
 *   select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u
 *       where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,
 *     t.version, :storeId!::text, :businessDay!::date, :orderId!::text, 'held', :offFen!::bigint,
 *     :at!::timestamptz
 *   from taken t
 * )
 * select t.brand_id, t.template_id from taken t
 * ```
 */
export const holdCoupon = new PreparedQuery<IHoldCouponParams,IHoldCouponResult>(holdCouponIR);


/** 'TakeCoupon' parameters type */
export interface ITakeCouponParams {
  at: string;
  businessDay: string;
  couponId: bigint;
  memberId: bigint;
  offFen: bigint;
  redemptionId: string;
  storeId: string;
}

/** 'TakeCoupon' return type */
export interface ITakeCouponResult {
  brand_id: number;
  template_id: string;
  uses_left: number;
}

/** 'TakeCoupon' query type */
export interface ITakeCouponQuery {
  params: ITakeCouponParams;
  result: ITakeCouponResult;
}

const takeCouponIR: any = {"usedParamSet":{"at":true,"memberId":true,"couponId":true,"storeId":true,"businessDay":true,"redemptionId":true,"offFen":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":227,"b":230},{"a":359,"b":362},{"a":396,"b":399},{"a":927,"b":930},{"a":946,"b":949}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":271,"b":280},{"a":743,"b":752}]},{"name":"couponId","required":true,"transform":{"type":"scalar"},"locs":[{"a":300,"b":309},{"a":772,"b":781}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":837,"b":845}]},{"name":"businessDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":854,"b":866}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":875,"b":888}]},{"name":"offFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":905,"b":912}]}],"statement":"-- The same at a till: used at once.\nwith taken as (\n  update huigan.coupons c set uses_left = c.uses_left - 1,\n    state = case when c.uses_left = 1 then 'used' else 'usable' end,\n    ended_at = case when c.uses_left = 1 then :at!::timestamptz end\n  where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state = 'usable'\n    and c.usable_from <= :at!::timestamptz and c.expires_at > :at!::timestamptz\n  returning c.*\n), noted as (\n  insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,\n    business_day, redemption_id, state, off_fen, held_at, used_at)\n  select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u\n      where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,\n    t.version, :storeId!::text, :businessDay!::date, :redemptionId!::text, 'used', :offFen!::bigint,\n    :at!::timestamptz, :at!::timestamptz\n  from taken t\n)\nselect t.brand_id, t.template_id, t.uses_left from taken t"};

/**
 * Query generated from SQL:
 * ```
 * -- The same at a till: used at once.
 * with taken as (
 *   update huigan.coupons c set uses_left = c.uses_left - 1,
 *     state = case when c.uses_left = 1 then 'used' else 'usable' end,
 *     ended_at = case when c.uses_left = 1 then :at!::timestamptz end
 *   where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state = 'usable'
 *     and c.usable_from <= :at!::timestamptz and c.expires_at > :at!::timestamptz
 *   returning c.*
 * ), noted as (
 *   insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,
 *     business_day, redemption_id, state, off_fen, held_at, used_at)
 *   select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u
 *       where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,
 *     t.version, :storeId!::text, :businessDay!::date, :redemptionId!::text, 'used', :offFen!::bigint,
 *     :at!::timestamptz, :at!::timestamptz
 *   from taken t
 * )
 * select t.brand_id, t.template_id, t.uses_left from taken t
 * ```
 */
export const takeCoupon = new PreparedQuery<ITakeCouponParams,ITakeCouponResult>(takeCouponIR);


/** 'SpendBudget' parameters type */
export interface ISpendBudgetParams {
  brandId: number;
  fen: bigint;
  templateId: string;
}

/** 'SpendBudget' return type */
export interface ISpendBudgetResult {
  within: boolean;
}

/** 'SpendBudget' query type */
export interface ISpendBudgetQuery {
  params: ISpendBudgetParams;
  result: ISpendBudgetResult;
}

const spendBudgetIR: any = {"usedParamSet":{"fen":true,"brandId":true,"templateId":true},"params":[{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":184,"b":188},{"a":305,"b":309}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":211,"b":219},{"a":441,"b":449}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":252},{"a":471,"b":482}]}],"statement":"-- What a use takes off, where the template has a budget; no row: it has none. `within`: it was enough.\nwith spent as (\n  update huigan.coupon_counters c set spent_fen = c.spent_fen + :fen!\n  where c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null\n    and c.spent_fen + :fen! <= c.budget_fen\n  returning 1\n)\nselect exists (select 1 from spent) as \"within!\" from huigan.coupon_counters c\nwhere c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null"};

/**
 * Query generated from SQL:
 * ```
 * -- What a use takes off, where the template has a budget; no row: it has none. `within`: it was enough.
 * with spent as (
 *   update huigan.coupon_counters c set spent_fen = c.spent_fen + :fen!
 *   where c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null
 *     and c.spent_fen + :fen! <= c.budget_fen
 *   returning 1
 * )
 * select exists (select 1 from spent) as "within!" from huigan.coupon_counters c
 * where c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null
 * ```
 */
export const spendBudget = new PreparedQuery<ISpendBudgetParams,ISpendBudgetResult>(spendBudgetIR);


/** 'GiveBudgetBack' parameters type */
export interface IGiveBudgetBackParams {
  brandId: number;
  fen: bigint;
  templateId: string;
}

/** 'GiveBudgetBack' return type */
export type IGiveBudgetBackResult = void;

/** 'GiveBudgetBack' query type */
export interface IGiveBudgetBackQuery {
  params: IGiveBudgetBackParams;
  result: IGiveBudgetBackResult;
}

const giveBudgetBackIR: any = {"usedParamSet":{"fen":true,"brandId":true,"templateId":true},"params":[{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":66}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":95}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":128}]}],"statement":"update huigan.coupon_counters c set spent_fen = c.spent_fen - :fen!\nwhere c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_counters c set spent_fen = c.spent_fen - :fen!
 * where c.brand_id = :brandId! and c.template_id = :templateId! and c.budget_fen is not null
 * ```
 */
export const giveBudgetBack = new PreparedQuery<IGiveBudgetBackParams,IGiveBudgetBackResult>(giveBudgetBackIR);


/** 'UseHeldCoupon' parameters type */
export interface IUseHeldCouponParams {
  at: string;
  memberId: bigint;
  orderId: string;
}

/** 'UseHeldCoupon' return type */
export interface IUseHeldCouponResult {
  coupon_id: bigint;
}

/** 'UseHeldCoupon' query type */
export interface IUseHeldCouponQuery {
  params: IUseHeldCouponParams;
  result: IUseHeldCouponResult;
}

const useHeldCouponIR: any = {"usedParamSet":{"at":true,"memberId":true,"orderId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":78},{"a":368,"b":371}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":124},{"a":420,"b":429}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":151}]}],"statement":"with used as (\n  update huigan.coupon_uses u set state = 'used', used_at = :at!::timestamptz\n  where u.member_id = :memberId! and u.order_id = :orderId! and u.state = 'held'\n  returning u.coupon_id\n)\nupdate huigan.coupons c set uses_left = c.uses_left - 1,\n  state = case when c.uses_left = 1 then 'used' else 'usable' end,\n  ended_at = case when c.uses_left = 1 then :at!::timestamptz end\nfrom used where c.member_id = :memberId! and c.coupon_id = used.coupon_id and c.state = 'held'\nreturning c.coupon_id"};

/**
 * Query generated from SQL:
 * ```
 * with used as (
 *   update huigan.coupon_uses u set state = 'used', used_at = :at!::timestamptz
 *   where u.member_id = :memberId! and u.order_id = :orderId! and u.state = 'held'
 *   returning u.coupon_id
 * )
 * update huigan.coupons c set uses_left = c.uses_left - 1,
 *   state = case when c.uses_left = 1 then 'used' else 'usable' end,
 *   ended_at = case when c.uses_left = 1 then :at!::timestamptz end
 * from used where c.member_id = :memberId! and c.coupon_id = used.coupon_id and c.state = 'held'
 * returning c.coupon_id
 * ```
 */
export const useHeldCoupon = new PreparedQuery<IUseHeldCouponParams,IUseHeldCouponResult>(useHeldCouponIR);


/** 'ReleaseHeldCoupon' parameters type */
export interface IReleaseHeldCouponParams {
  at: string;
  memberId: bigint;
  orderId: string;
}

/** 'ReleaseHeldCoupon' return type */
export interface IReleaseHeldCouponResult {
  brand_id: number;
  off_fen: bigint;
  template_id: string;
}

/** 'ReleaseHeldCoupon' query type */
export interface IReleaseHeldCouponQuery {
  params: IReleaseHeldCouponParams;
  result: IReleaseHeldCouponResult;
}

const releaseHeldCouponIR: any = {"usedParamSet":{"at":true,"memberId":true,"orderId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":84},{"a":281,"b":284},{"a":372,"b":375},{"a":395,"b":398}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":130},{"a":448,"b":457}]},{"name":"orderId","required":true,"transform":{"type":"scalar"},"locs":[{"a":149,"b":157}]}],"statement":"with freed as (\n  update huigan.coupon_uses u set state = 'released', ended_at = :at!::timestamptz\n  where u.member_id = :memberId! and u.order_id = :orderId! and u.state = 'held'\n  returning u.coupon_id, u.off_fen\n)\nupdate huigan.coupons c set\n  state = case when c.expires_at <= :at!::timestamptz then 'expired' else 'usable' end,\n  ended_at = case when c.expires_at <= :at!::timestamptz then :at!::timestamptz end\nfrom freed where c.member_id = :memberId! and c.coupon_id = freed.coupon_id and c.state = 'held'\nreturning c.brand_id, c.template_id, freed.off_fen"};

/**
 * Query generated from SQL:
 * ```
 * with freed as (
 *   update huigan.coupon_uses u set state = 'released', ended_at = :at!::timestamptz
 *   where u.member_id = :memberId! and u.order_id = :orderId! and u.state = 'held'
 *   returning u.coupon_id, u.off_fen
 * )
 * update huigan.coupons c set
 *   state = case when c.expires_at <= :at!::timestamptz then 'expired' else 'usable' end,
 *   ended_at = case when c.expires_at <= :at!::timestamptz then :at!::timestamptz end
 * from freed where c.member_id = :memberId! and c.coupon_id = freed.coupon_id and c.state = 'held'
 * returning c.brand_id, c.template_id, freed.off_fen
 * ```
 */
export const releaseHeldCoupon = new PreparedQuery<IReleaseHeldCouponParams,IReleaseHeldCouponResult>(releaseHeldCouponIR);


/** 'LockUse' parameters type */
export interface ILockUseParams {
  memberId: bigint;
  orderId?: string | null | void;
  redemptionId?: string | null | void;
}

/** 'LockUse' return type */
export interface ILockUseResult {
  brand_id: number;
  coupon_id: bigint;
  given_back_fen: bigint;
  off_fen: bigint;
  state: string;
  template_id: string;
  use_no: number;
  version: number;
}

/** 'LockUse' query type */
export interface ILockUseQuery {
  params: ILockUseParams;
  result: ILockUseResult;
}

const lockUseIR: any = {"usedParamSet":{"memberId":true,"orderId":true,"redemptionId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":160}]},{"name":"orderId","required":false,"transform":{"type":"scalar"},"locs":[{"a":203,"b":210}]},{"name":"redemptionId","required":false,"transform":{"type":"scalar"},"locs":[{"a":233,"b":245}]}],"statement":"select u.coupon_id, u.use_no, u.brand_id, u.template_id, u.version, u.state, u.off_fen, u.given_back_fen\nfrom huigan.coupon_uses u where u.member_id = :memberId! and u.state = 'used'\n  and (u.order_id = :orderId or u.redemption_id = :redemptionId)\norder by u.coupon_id, u.use_no limit 1 for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select u.coupon_id, u.use_no, u.brand_id, u.template_id, u.version, u.state, u.off_fen, u.given_back_fen
 * from huigan.coupon_uses u where u.member_id = :memberId! and u.state = 'used'
 *   and (u.order_id = :orderId or u.redemption_id = :redemptionId)
 * order by u.coupon_id, u.use_no limit 1 for no key update
 * ```
 */
export const lockUse = new PreparedQuery<ILockUseParams,ILockUseResult>(lockUseIR);


/** 'SetGivenBack' parameters type */
export interface ISetGivenBackParams {
  couponId: bigint;
  fen: bigint;
  memberId: bigint;
  useNo: number;
}

/** 'SetGivenBack' return type */
export type ISetGivenBackResult = void;

/** 'SetGivenBack' query type */
export interface ISetGivenBackQuery {
  params: ISetGivenBackParams;
  result: ISetGivenBackResult;
}

const setGivenBackIR: any = {"usedParamSet":{"fen":true,"memberId":true,"couponId":true,"useNo":true},"params":[{"name":"fen","required":true,"transform":{"type":"scalar"},"locs":[{"a":47,"b":51}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":80}]},{"name":"couponId","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":107}]},{"name":"useNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":128}]}],"statement":"update huigan.coupon_uses set given_back_fen = :fen!\nwhere member_id = :memberId! and coupon_id = :couponId! and use_no = :useNo!"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_uses set given_back_fen = :fen!
 * where member_id = :memberId! and coupon_id = :couponId! and use_no = :useNo!
 * ```
 */
export const setGivenBack = new PreparedQuery<ISetGivenBackParams,ISetGivenBackResult>(setGivenBackIR);


/** 'ReturnUse' parameters type */
export interface IReturnUseParams {
  at: string;
  couponId: bigint;
  expiresAt: string;
  graceGiven: boolean;
  memberId: bigint;
  state: string;
  useNo: number;
}

/** 'ReturnUse' return type */
export interface IReturnUseResult {
  coupon_id: bigint;
}

/** 'ReturnUse' query type */
export interface IReturnUseQuery {
  params: IReturnUseParams;
  result: IReturnUseResult;
}

const returnUseIR: any = {"usedParamSet":{"at":true,"memberId":true,"couponId":true,"useNo":true,"state":true,"expiresAt":true,"graceGiven":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":115},{"a":488,"b":491}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":161},{"a":613,"b":622}]},{"name":"couponId","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":190}]},{"name":"useNo","required":true,"transform":{"type":"scalar"},"locs":[{"a":207,"b":213}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":333},{"a":428,"b":434},{"a":536,"b":542}]},{"name":"expiresAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":349,"b":359}]},{"name":"graceGiven","required":true,"transform":{"type":"scalar"},"locs":[{"a":391,"b":402}]}],"statement":"with returned as (\n  update huigan.coupon_uses u set state = 'returned', given_back_fen = u.off_fen, ended_at = :at!::timestamptz\n  where u.member_id = :memberId! and u.coupon_id = :couponId! and u.use_no = :useNo! and u.state = 'used'\n  returning u.coupon_id\n)\nupdate huigan.coupons c set uses_left = c.uses_left + 1, state = :state!, expires_at = :expiresAt!::timestamptz,\n  grace_given = :graceGiven!,\n  ended_at = case when :state! in ('expired', 'revoked') then coalesce(c.ended_at, :at!::timestamptz) end,\n  ended_why = case when :state! = 'revoked' then c.ended_why end\nfrom returned r where c.member_id = :memberId! and c.coupon_id = r.coupon_id\nreturning c.coupon_id"};

/**
 * Query generated from SQL:
 * ```
 * with returned as (
 *   update huigan.coupon_uses u set state = 'returned', given_back_fen = u.off_fen, ended_at = :at!::timestamptz
 *   where u.member_id = :memberId! and u.coupon_id = :couponId! and u.use_no = :useNo! and u.state = 'used'
 *   returning u.coupon_id
 * )
 * update huigan.coupons c set uses_left = c.uses_left + 1, state = :state!, expires_at = :expiresAt!::timestamptz,
 *   grace_given = :graceGiven!,
 *   ended_at = case when :state! in ('expired', 'revoked') then coalesce(c.ended_at, :at!::timestamptz) end,
 *   ended_why = case when :state! = 'revoked' then c.ended_why end
 * from returned r where c.member_id = :memberId! and c.coupon_id = r.coupon_id
 * returning c.coupon_id
 * ```
 */
export const returnUse = new PreparedQuery<IReturnUseParams,IReturnUseResult>(returnUseIR);


/** 'ExpireCoupons' parameters type */
export interface IExpireCouponsParams {
  at: string;
  limit: number;
}

/** 'ExpireCoupons' return type */
export interface IExpireCouponsResult {
  coupon_id: bigint;
}

/** 'ExpireCoupons' query type */
export interface IExpireCouponsQuery {
  params: IExpireCouponsParams;
  result: IExpireCouponsResult;
}

const expireCouponsIR: any = {"usedParamSet":{"at":true,"limit":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":134}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":185}]}],"statement":"with over as materialized (\n  select c.member_id, c.coupon_id from huigan.coupons c\n  where c.state = 'usable' and c.expires_at <= :at!::timestamptz\n  order by c.expires_at limit :limit!::int\n)\nupdate huigan.coupons c set state = 'expired', ended_at = c.expires_at\nfrom over where c.member_id = over.member_id and c.coupon_id = over.coupon_id and c.state = 'usable'\nreturning c.coupon_id"};

/**
 * Query generated from SQL:
 * ```
 * with over as materialized (
 *   select c.member_id, c.coupon_id from huigan.coupons c
 *   where c.state = 'usable' and c.expires_at <= :at!::timestamptz
 *   order by c.expires_at limit :limit!::int
 * )
 * update huigan.coupons c set state = 'expired', ended_at = c.expires_at
 * from over where c.member_id = over.member_id and c.coupon_id = over.coupon_id and c.state = 'usable'
 * returning c.coupon_id
 * ```
 */
export const expireCoupons = new PreparedQuery<IExpireCouponsParams,IExpireCouponsResult>(expireCouponsIR);


/** 'RevokeCoupons' parameters type */
export interface IRevokeCouponsParams {
  at: string;
  couponIds: bigintArray;
  memberId: bigint;
  why: string;
}

/** 'RevokeCoupons' return type */
export interface IRevokeCouponsResult {
  coupon_id: bigint;
}

/** 'RevokeCoupons' query type */
export interface IRevokeCouponsQuery {
  params: IRevokeCouponsParams;
  result: IRevokeCouponsResult;
}

const revokeCouponsIR: any = {"usedParamSet":{"at":true,"why":true,"memberId":true,"couponIds":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":119}]},{"name":"why","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":151}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":182}]},{"name":"couponIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":216}]}],"statement":"-- What is usable of these; what an order holds finishes.\nupdate huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!\nwhere c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[]) and c.state = 'usable'\nreturning c.coupon_id"};

/**
 * Query generated from SQL:
 * ```
 * -- What is usable of these; what an order holds finishes.
 * update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!
 * where c.member_id = :memberId! and c.coupon_id = any(:couponIds!::bigint[]) and c.state = 'usable'
 * returning c.coupon_id
 * ```
 */
export const revokeCoupons = new PreparedQuery<IRevokeCouponsParams,IRevokeCouponsResult>(revokeCouponsIR);


/** 'RevokeAllCoupons' parameters type */
export interface IRevokeAllCouponsParams {
  at: string;
  memberId: bigint;
  why: string;
}

/** 'RevokeAllCoupons' return type */
export interface IRevokeAllCouponsResult {
  coupon_id: bigint;
}

/** 'RevokeAllCoupons' query type */
export interface IRevokeAllCouponsQuery {
  params: IRevokeAllCouponsParams;
  result: IRevokeAllCouponsResult;
}

const revokeAllCouponsIR: any = {"usedParamSet":{"at":true,"why":true,"memberId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":58,"b":61}]},{"name":"why","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":93}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":124}]}],"statement":"update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!\nwhere c.member_id = :memberId! and c.state = 'usable' returning c.coupon_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupons c set state = 'revoked', ended_at = :at!::timestamptz, ended_why = :why!
 * where c.member_id = :memberId! and c.state = 'usable' returning c.coupon_id
 * ```
 */
export const revokeAllCoupons = new PreparedQuery<IRevokeAllCouponsParams,IRevokeAllCouponsResult>(revokeAllCouponsIR);


/** 'ListWallet' parameters type */
export interface IListWalletParams {
  limit: number;
  memberId: bigint;
  states: stringArray;
}

/** 'ListWallet' return type */
export interface IListWalletResult {
  brand_id: number;
  cause: string;
  coupon_id: bigint;
  ended_at: Date | null;
  ended_why: string | null;
  expires_at: Date;
  grace_given: boolean;
  issued_at: Date;
  member_id: bigint;
  source: string;
  state: string;
  template_id: string;
  usable_from: Date;
  uses_left: number;
  version: number;
}

/** 'ListWallet' query type */
export interface IListWalletQuery {
  params: IListWalletParams;
  result: IListWalletResult;
}

const listWalletIR: any = {"usedParamSet":{"memberId":true,"states":true,"limit":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":246}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":266,"b":273}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":325,"b":331}]}],"statement":"select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,\n  c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why\nfrom huigan.coupons c\nwhere c.member_id = :memberId! and c.state = any(:states!::text[])\norder by c.expires_at, c.coupon_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select c.member_id, c.coupon_id, c.brand_id, c.template_id, c.version, c.source, c.cause, c.state,
 *   c.usable_from, c.expires_at, c.uses_left, c.grace_given, c.issued_at, c.ended_at, c.ended_why
 * from huigan.coupons c
 * where c.member_id = :memberId! and c.state = any(:states!::text[])
 * order by c.expires_at, c.coupon_id limit :limit!::int
 * ```
 */
export const listWallet = new PreparedQuery<IListWalletParams,IListWalletResult>(listWalletIR);


/** 'CountGivenToday' parameters type */
export interface ICountGivenTodayParams {
  memberId: bigint;
  today: string;
}

/** 'CountGivenToday' return type */
export interface ICountGivenTodayResult {
  times: number;
}

/** 'CountGivenToday' query type */
export interface ICountGivenTodayQuery {
  params: ICountGivenTodayParams;
  result: ICountGivenTodayResult;
}

const countGivenTodayIR: any = {"usedParamSet":{"memberId":true,"today":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":154}]},{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":207}]}],"statement":"-- How many a member was given by staff since the business day began.\nselect count(*)::int as \"times!\" from huigan.coupons c\nwhere c.member_id = :memberId! and c.source = 'goodwill' and c.issued_at >= :today!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * -- How many a member was given by staff since the business day began.
 * select count(*)::int as "times!" from huigan.coupons c
 * where c.member_id = :memberId! and c.source = 'goodwill' and c.issued_at >= :today!::timestamptz
 * ```
 */
export const countGivenToday = new PreparedQuery<ICountGivenTodayParams,ICountGivenTodayResult>(countGivenTodayIR);


