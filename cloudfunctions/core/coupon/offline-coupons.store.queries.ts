/** Types generated for queries found in "cloudfunctions/core/coupon/offline-coupons.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindOfflineCoupon' parameters type */
export interface IFindOfflineCouponParams {
  brandId: number;
  day: string;
  receipt: string;
  storeId: string;
}

/** 'FindOfflineCoupon' return type */
export interface IFindOfflineCouponResult {
  given_back_at: Date | null;
  off_fen: bigint;
  redemption_id: string | null;
  why: string | null;
}

/** 'FindOfflineCoupon' query type */
export interface IFindOfflineCouponQuery {
  params: IFindOfflineCouponParams;
  result: IFindOfflineCouponResult;
}

const findOfflineCouponIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"day":true,"receipt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":115}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":142}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":169}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":206}]}],"statement":"select o.off_fen, o.redemption_id, o.why, o.given_back_at from huigan.offline_coupons o\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date\n  and o.receipt_no = :receipt! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select o.off_fen, o.redemption_id, o.why, o.given_back_at from huigan.offline_coupons o
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date
 *   and o.receipt_no = :receipt! limit 1
 * ```
 */
export const findOfflineCoupon = new PreparedQuery<IFindOfflineCouponParams,IFindOfflineCouponResult>(findOfflineCouponIR);


/** 'InsertOfflineCoupon' parameters type */
export interface IInsertOfflineCouponParams {
  brandId: number;
  clerk?: string | null | void;
  couponId?: bigint | null | void;
  day: string;
  memberId?: bigint | null | void;
  offFen: bigint;
  receipt: string;
  redemptionId?: string | null | void;
  soldAt: string;
  storeId: string;
  toldAt: string;
  why?: string | null | void;
}

/** 'InsertOfflineCoupon' return type */
export interface IInsertOfflineCouponResult {
  receipt_no: string;
}

/** 'InsertOfflineCoupon' query type */
export interface IInsertOfflineCouponQuery {
  params: IInsertOfflineCouponParams;
  result: IInsertOfflineCouponResult;
}

const insertOfflineCouponIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"day":true,"receipt":true,"clerk":true,"soldAt":true,"toldAt":true,"memberId":true,"couponId":true,"offFen":true,"redemptionId":true,"why":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":176}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":187}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":194}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":211}]},{"name":"clerk","required":false,"transform":{"type":"scalar"},"locs":[{"a":214,"b":219}]},{"name":"soldAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":229}]},{"name":"toldAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":252}]},{"name":"memberId","required":false,"transform":{"type":"scalar"},"locs":[{"a":270,"b":278}]},{"name":"couponId","required":false,"transform":{"type":"scalar"},"locs":[{"a":281,"b":289}]},{"name":"offFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":292,"b":299}]},{"name":"redemptionId","required":false,"transform":{"type":"scalar"},"locs":[{"a":302,"b":314}]},{"name":"why","required":false,"transform":{"type":"scalar"},"locs":[{"a":317,"b":320}]}],"statement":"insert into huigan.offline_coupons (brand_id, store_id, business_day, receipt_no, clerk, sold_at, told_at,\n  member_id, coupon_id, off_fen, redemption_id, why)\nvalues (:brandId!, :storeId!, :day!::date, :receipt!, :clerk, :soldAt!::timestamptz, :toldAt!::timestamptz,\n  :memberId, :couponId, :offFen!, :redemptionId, :why)\non conflict do nothing returning receipt_no"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.offline_coupons (brand_id, store_id, business_day, receipt_no, clerk, sold_at, told_at,
 *   member_id, coupon_id, off_fen, redemption_id, why)
 * values (:brandId!, :storeId!, :day!::date, :receipt!, :clerk, :soldAt!::timestamptz, :toldAt!::timestamptz,
 *   :memberId, :couponId, :offFen!, :redemptionId, :why)
 * on conflict do nothing returning receipt_no
 * ```
 */
export const insertOfflineCoupon = new PreparedQuery<IInsertOfflineCouponParams,IInsertOfflineCouponResult>(insertOfflineCouponIR);


/** 'SumTakenOffline' parameters type */
export interface ISumTakenOfflineParams {
  brandId: number;
  day: string;
  storeId: string;
}

/** 'SumTakenOffline' return type */
export interface ISumTakenOfflineResult {
  fen: bigint;
}

/** 'SumTakenOffline' query type */
export interface ISumTakenOfflineQuery {
  params: ISumTakenOfflineParams;
  result: ISumTakenOfflineResult;
}

const sumTakenOfflineIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"day":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":204,"b":212}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":231,"b":239}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":262,"b":266}]}],"statement":"-- What a store took off without network on a day and was not given back: its cap is held against it.\nselect coalesce(sum(o.off_fen), 0)::bigint as \"fen!\" from huigan.offline_coupons o\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date\n  and o.redemption_id is not null and o.given_back_at is null"};

/**
 * Query generated from SQL:
 * ```
 * -- What a store took off without network on a day and was not given back: its cap is held against it.
 * select coalesce(sum(o.off_fen), 0)::bigint as "fen!" from huigan.offline_coupons o
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date
 *   and o.redemption_id is not null and o.given_back_at is null
 * ```
 */
export const sumTakenOffline = new PreparedQuery<ISumTakenOfflineParams,ISumTakenOfflineResult>(sumTakenOfflineIR);


/** 'TakeCouponOffline' parameters type */
export interface ITakeCouponOfflineParams {
  businessDay: string;
  couponId: bigint;
  memberId: bigint;
  offFen: bigint;
  redemptionId: string;
  soldAt: string;
  storeId: string;
}

/** 'TakeCouponOffline' return type */
export interface ITakeCouponOfflineResult {
  brand_id: number;
  template_id: string;
  uses_left: number;
}

/** 'TakeCouponOffline' query type */
export interface ITakeCouponOfflineQuery {
  params: ITakeCouponOfflineParams;
  result: ITakeCouponOfflineResult;
}

const takeCouponOfflineIR: any = {"usedParamSet":{"soldAt":true,"memberId":true,"couponId":true,"storeId":true,"businessDay":true,"redemptionId":true,"offFen":true},"params":[{"name":"soldAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":298,"b":305},{"a":484,"b":491},{"a":525,"b":532},{"a":1060,"b":1067},{"a":1083,"b":1090}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":362,"b":371},{"a":876,"b":885}]},{"name":"couponId","required":true,"transform":{"type":"scalar"},"locs":[{"a":391,"b":400},{"a":905,"b":914}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":970,"b":978}]},{"name":"businessDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":987,"b":999}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":1008,"b":1021}]},{"name":"offFen","required":true,"transform":{"type":"scalar"},"locs":[{"a":1038,"b":1045}]}],"statement":"-- Used by what was sold before: one that ended since was usable then. What is left of it is what it is now.\nwith taken as (\n  update huigan.coupons c set uses_left = c.uses_left - 1,\n    state = case when c.uses_left = 1 then 'used' else c.state end,\n    ended_at = case when c.uses_left = 1 then :soldAt!::timestamptz else c.ended_at end\n  where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state in ('usable', 'expired')\n    and c.uses_left > 0 and c.usable_from <= :soldAt!::timestamptz and c.expires_at > :soldAt!::timestamptz\n  returning c.*\n), noted as (\n  insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,\n    business_day, redemption_id, state, off_fen, held_at, used_at)\n  select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u\n      where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,\n    t.version, :storeId!::text, :businessDay!::date, :redemptionId!::text, 'used', :offFen!::bigint,\n    :soldAt!::timestamptz, :soldAt!::timestamptz\n  from taken t\n)\nselect t.brand_id, t.template_id, t.uses_left from taken t"};

/**
 * Query generated from SQL:
 * ```
 * -- Used by what was sold before: one that ended since was usable then. What is left of it is what it is now.
 * with taken as (
 *   update huigan.coupons c set uses_left = c.uses_left - 1,
 *     state = case when c.uses_left = 1 then 'used' else c.state end,
 *     ended_at = case when c.uses_left = 1 then :soldAt!::timestamptz else c.ended_at end
 *   where c.member_id = :memberId! and c.coupon_id = :couponId! and c.state in ('usable', 'expired')
 *     and c.uses_left > 0 and c.usable_from <= :soldAt!::timestamptz and c.expires_at > :soldAt!::timestamptz
 *   returning c.*
 * ), noted as (
 *   insert into huigan.coupon_uses (member_id, coupon_id, use_no, brand_id, template_id, version, store_id,
 *     business_day, redemption_id, state, off_fen, held_at, used_at)
 *   select t.member_id, t.coupon_id, (select coalesce(max(u.use_no), 0) + 1 from huigan.coupon_uses u
 *       where u.member_id = :memberId! and u.coupon_id = :couponId!)::smallint, t.brand_id, t.template_id,
 *     t.version, :storeId!::text, :businessDay!::date, :redemptionId!::text, 'used', :offFen!::bigint,
 *     :soldAt!::timestamptz, :soldAt!::timestamptz
 *   from taken t
 * )
 * select t.brand_id, t.template_id, t.uses_left from taken t
 * ```
 */
export const takeCouponOffline = new PreparedQuery<ITakeCouponOfflineParams,ITakeCouponOfflineResult>(takeCouponOfflineIR);


/** 'FindGoneSales' parameters type */
export interface IFindGoneSalesParams {
  brandId: number;
  days: stringArray;
  receipts: stringArray;
  searchedDays: number;
  storeId: string;
}

/** 'FindGoneSales' return type */
export interface IFindGoneSalesResult {
  business_day: string;
  member_id: bigint | null;
  off_fen: bigint;
  receipt_no: string;
  redemption_id: string | null;
}

/** 'FindGoneSales' query type */
export interface IFindGoneSalesQuery {
  params: IFindGoneSalesParams;
  result: IFindGoneSalesResult;
}

const findGoneSalesIR: any = {"usedParamSet":{"days":true,"receipts":true,"brandId":true,"storeId":true,"searchedDays":true},"params":[{"name":"days","required":true,"transform":{"type":"scalar"},"locs":[{"a":298,"b":303}]},{"name":"receipts","required":true,"transform":{"type":"scalar"},"locs":[{"a":314,"b":323}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":413,"b":421},{"a":741,"b":749},{"a":1485,"b":1493}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":440,"b":448},{"a":768,"b":776},{"a":1512,"b":1520}]},{"name":"searchedDays","required":true,"transform":{"type":"scalar"},"locs":[{"a":498,"b":511}]}],"statement":"-- Of these receipts, those with a coupon that was not given back and of which nothing is left; a refund may\n-- have been told with a later day than that of its sale.\nwith taken as materialized (\n  select distinct o.business_day, o.receipt_no, o.redemption_id, o.member_id, o.off_fen\n  from unnest(:days!::date[], :receipts!::text[]) as a(business_day, receipt_no)\n  join huigan.offline_coupons o on o.brand_id = :brandId! and o.store_id = :storeId!\n    and o.business_day between a.business_day - :searchedDays!::int and a.business_day\n    and o.receipt_no = a.receipt_no and o.given_back_at is null\n), named as materialized (\n  select k.business_day, k.receipt_no, k.member_id, k.seq from taken t\n  join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = :storeId!\n    and k.business_day = t.business_day and k.receipt_no = t.receipt_no\n), sold as materialized (\n  select n.business_day, n.receipt_no, e.payload, m.amount_fen, (\n      select json_object_agg(u.line, u.quantity) from huigan.refunded_lines u\n      where u.member_id = e.member_id and u.sale_seq = e.seq\n    ) as units\n  from named n\n  join huigan.events e on e.member_id = n.member_id and e.seq = n.seq and e.business_day = n.business_day\n  left join huigan.refunded_amounts m on m.member_id = e.member_id and m.sale_seq = e.seq\n), guests as materialized (\n  select g.business_day, g.receipt_no, g.payload, g.refunded_by_amount_fen, g.refunded_units from taken t\n  join huigan.guest_sales g on g.brand_id = :brandId! and g.store_id = :storeId!\n    and g.business_day = t.business_day and g.receipt_no = t.receipt_no\n)\nselect t.business_day, t.receipt_no, t.redemption_id, t.member_id, t.off_fen\nfrom taken t\nleft join sold e on e.business_day = t.business_day and e.receipt_no = t.receipt_no\nleft join guests g on g.business_day = t.business_day and g.receipt_no = t.receipt_no\ncross join lateral (\n  select bool_and(l.quantity <= l.units) as all_units, sum(l.fen - l.fen * l.units / l.quantity) as fen\n  from (\n    select (a.line ->> 'quantity')::int as quantity, (a.line ->> 'amountFen')::bigint as fen,\n      coalesce((case when e.payload is null then g.refunded_units::json else e.units end\n        ->> (a.line ->> 'line'))::int, 0) as units\n    from json_array_elements(coalesce(e.payload, g.payload) -> 'lines') a(line)\n  ) l\n) n\nwhere coalesce(e.payload, g.payload) is not null and (n.all_units\n  or coalesce(e.amount_fen, g.refunded_by_amount_fen, 0) > 0\n    and n.fen <= coalesce(e.amount_fen, g.refunded_by_amount_fen, 0))\norder by t.business_day, t.receipt_no limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Of these receipts, those with a coupon that was not given back and of which nothing is left; a refund may
 * -- have been told with a later day than that of its sale.
 * with taken as materialized (
 *   select distinct o.business_day, o.receipt_no, o.redemption_id, o.member_id, o.off_fen
 *   from unnest(:days!::date[], :receipts!::text[]) as a(business_day, receipt_no)
 *   join huigan.offline_coupons o on o.brand_id = :brandId! and o.store_id = :storeId!
 *     and o.business_day between a.business_day - :searchedDays!::int and a.business_day
 *     and o.receipt_no = a.receipt_no and o.given_back_at is null
 * ), named as materialized (
 *   select k.business_day, k.receipt_no, k.member_id, k.seq from taken t
 *   join huigan.sale_keys k on k.brand_id = :brandId! and k.store_id = :storeId!
 *     and k.business_day = t.business_day and k.receipt_no = t.receipt_no
 * ), sold as materialized (
 *   select n.business_day, n.receipt_no, e.payload, m.amount_fen, (
 *       select json_object_agg(u.line, u.quantity) from huigan.refunded_lines u
 *       where u.member_id = e.member_id and u.sale_seq = e.seq
 *     ) as units
 *   from named n
 *   join huigan.events e on e.member_id = n.member_id and e.seq = n.seq and e.business_day = n.business_day
 *   left join huigan.refunded_amounts m on m.member_id = e.member_id and m.sale_seq = e.seq
 * ), guests as materialized (
 *   select g.business_day, g.receipt_no, g.payload, g.refunded_by_amount_fen, g.refunded_units from taken t
 *   join huigan.guest_sales g on g.brand_id = :brandId! and g.store_id = :storeId!
 *     and g.business_day = t.business_day and g.receipt_no = t.receipt_no
 * )
 * select t.business_day, t.receipt_no, t.redemption_id, t.member_id, t.off_fen
 * from taken t
 * left join sold e on e.business_day = t.business_day and e.receipt_no = t.receipt_no
 * left join guests g on g.business_day = t.business_day and g.receipt_no = t.receipt_no
 * cross join lateral (
 *   select bool_and(l.quantity <= l.units) as all_units, sum(l.fen - l.fen * l.units / l.quantity) as fen
 *   from (
 *     select (a.line ->> 'quantity')::int as quantity, (a.line ->> 'amountFen')::bigint as fen,
 *       coalesce((case when e.payload is null then g.refunded_units::json else e.units end
 *         ->> (a.line ->> 'line'))::int, 0) as units
 *     from json_array_elements(coalesce(e.payload, g.payload) -> 'lines') a(line)
 *   ) l
 * ) n
 * where coalesce(e.payload, g.payload) is not null and (n.all_units
 *   or coalesce(e.amount_fen, g.refunded_by_amount_fen, 0) > 0
 *     and n.fen <= coalesce(e.amount_fen, g.refunded_by_amount_fen, 0))
 * order by t.business_day, t.receipt_no limit 1000
 * ```
 */
export const findGoneSales = new PreparedQuery<IFindGoneSalesParams,IFindGoneSalesResult>(findGoneSalesIR);


/** 'MarkOfflineGivenBack' parameters type */
export interface IMarkOfflineGivenBackParams {
  at: string;
  brandId: number;
  day: string;
  receipt: string;
  storeId: string;
}

/** 'MarkOfflineGivenBack' return type */
export interface IMarkOfflineGivenBackResult {
  off_fen: bigint;
}

/** 'MarkOfflineGivenBack' query type */
export interface IMarkOfflineGivenBackQuery {
  params: IMarkOfflineGivenBackParams;
  result: IMarkOfflineGivenBackResult;
}

const markOfflineGivenBackIR: any = {"usedParamSet":{"at":true,"brandId":true,"storeId":true,"day":true,"receipt":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":55}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":151}]},{"name":"receipt","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":188}]}],"statement":"update huigan.offline_coupons o set given_back_at = :at!::timestamptz\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date\n  and o.receipt_no = :receipt! and o.given_back_at is null\nreturning o.off_fen"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.offline_coupons o set given_back_at = :at!::timestamptz
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.business_day = :day!::date
 *   and o.receipt_no = :receipt! and o.given_back_at is null
 * returning o.off_fen
 * ```
 */
export const markOfflineGivenBack = new PreparedQuery<IMarkOfflineGivenBackParams,IMarkOfflineGivenBackResult>(markOfflineGivenBackIR);


/** 'MarkRedemptionGivenBack' parameters type */
export interface IMarkRedemptionGivenBackParams {
  at: string;
  brandId: number;
  redemptionId: string;
  storeId: string;
}

/** 'MarkRedemptionGivenBack' return type */
export type IMarkRedemptionGivenBackResult = void;

/** 'MarkRedemptionGivenBack' query type */
export interface IMarkRedemptionGivenBackQuery {
  params: IMarkRedemptionGivenBackParams;
  result: IMarkRedemptionGivenBackResult;
}

const markRedemptionGivenBackIR: any = {"usedParamSet":{"at":true,"brandId":true,"storeId":true,"redemptionId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":55}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":97}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"redemptionId","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":161}]}],"statement":"update huigan.offline_coupons o set given_back_at = :at!::timestamptz\nwhere o.brand_id = :brandId! and o.store_id = :storeId! and o.redemption_id = :redemptionId!\n  and o.given_back_at is null"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.offline_coupons o set given_back_at = :at!::timestamptz
 * where o.brand_id = :brandId! and o.store_id = :storeId! and o.redemption_id = :redemptionId!
 *   and o.given_back_at is null
 * ```
 */
export const markRedemptionGivenBack = new PreparedQuery<IMarkRedemptionGivenBackParams,IMarkRedemptionGivenBackResult>(markRedemptionGivenBackIR);


