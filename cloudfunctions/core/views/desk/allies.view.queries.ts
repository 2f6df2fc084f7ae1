/** Types generated for queries found in "cloudfunctions/core/views/desk/allies.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindAllyTerms' parameters type */
export interface IFindAllyTermsParams {
  brandId: number;
}

/** 'FindAllyTerms' return type */
export interface IFindAllyTermsResult {
  document: unknown;
  template_id: string;
  version: number;
}

/** 'FindAllyTerms' query type */
export interface IFindAllyTermsQuery {
  params: IFindAllyTermsParams;
  result: IFindAllyTermsResult;
}

const findAllyTermsIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":183}]}],"statement":"-- Versions of templates whose coupons are an ally's: some hundred rows.\nselect v.template_id, v.version, v.document\nfrom huigan.coupon_template_versions v\nwhere v.brand_id = :brandId! and v.document #>> '{terms,bearers,ally}' is not null\norder by v.template_id, v.version limit 5000"};

/**
 * Query generated from SQL:
 * ```
 * -- Versions of templates whose coupons are an ally's: some hundred rows.
 * select v.template_id, v.version, v.document
 * from huigan.coupon_template_versions v
 * where v.brand_id = :brandId! and v.document #>> '{terms,bearers,ally}' is not null
 * order by v.template_id, v.version limit 5000
 * ```
 */
export const findAllyTerms = new PreparedQuery<IFindAllyTermsParams,IFindAllyTermsResult>(findAllyTermsIR);


/** 'CountGiven' parameters type */
export interface ICountGivenParams {
  brandId: number;
  fromMs: number;
  templateIds: stringArray;
  toMs: number;
}

/** 'CountGiven' return type */
export interface ICountGivenResult {
  given: number;
  template_id: string;
  version: number;
}

/** 'CountGiven' query type */
export interface ICountGivenQuery {
  params: ICountGivenParams;
  result: ICountGivenResult;
}

const countGivenIR: any = {"usedParamSet":{"brandId":true,"templateIds":true,"fromMs":true,"toMs":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":170,"b":178}]},{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":204,"b":216}]},{"name":"fromMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":261,"b":268}]},{"name":"toMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":317,"b":322}]}],"statement":"-- Coupons that members received in a month, by template and version.\nselect c.template_id, c.version, count(*)::int as \"given!\"\nfrom huigan.coupons c\nwhere c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])\n  and c.issued_at >= to_timestamp(:fromMs!::float8 / 1000) and c.issued_at < to_timestamp(:toMs!::float8 / 1000)\ngroup by c.template_id, c.version"};

/**
 * Query generated from SQL:
 * ```
 * -- Coupons that members received in a month, by template and version.
 * select c.template_id, c.version, count(*)::int as "given!"
 * from huigan.coupons c
 * where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
 *   and c.issued_at >= to_timestamp(:fromMs!::float8 / 1000) and c.issued_at < to_timestamp(:toMs!::float8 / 1000)
 * group by c.template_id, c.version
 * ```
 */
export const countGiven = new PreparedQuery<ICountGivenParams,ICountGivenResult>(countGivenIR);


/** 'SumAllyUses' parameters type */
export interface ISumAllyUsesParams {
  brandId: number;
  from: string;
  templateIds: stringArray;
  to: string;
}

/** 'SumAllyUses' return type */
export interface ISumAllyUsesResult {
  newcomers: number;
  off_fen: bigint;
  orders: number;
  sales_fen: bigint;
  store_id: string;
  template_id: string;
  uses: number;
  version: number;
}

/** 'SumAllyUses' query type */
export interface ISumAllyUsesQuery {
  params: ISumAllyUsesParams;
  result: ISumAllyUsesResult;
}

const sumAllyUsesIR: any = {"usedParamSet":{"brandId":true,"templateIds":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":918,"b":926}]},{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":952,"b":964}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":1020,"b":1025}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":1054,"b":1057}]}],"statement":"-- What a month's uses of some templates came to, as `sumUses` has them; and whoever bought for the first time\n-- on the day of a use, once, with the first coupon of that day.\nselect u.store_id, u.template_id, u.version, count(*)::int as \"uses!\", count(u.order_id)::int as \"orders!\",\n  sum(u.off_fen - u.given_back_fen)::bigint as \"off_fen!\",\n  coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as \"sales_fen!\",\n  (count(*) filter (where f.first_day = u.business_day and not exists (\n    select 1 from huigan.coupon_uses w\n    where w.member_id = u.member_id and w.state = 'used' and w.business_day = u.business_day\n      and (w.held_at, w.coupon_id, w.use_no) < (u.held_at, u.coupon_id, u.use_no))))::int as \"newcomers!\"\nfrom huigan.coupon_uses u\nleft join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id\nleft join huigan.member_facts f on f.member_id = u.member_id\nwhere u.brand_id = :brandId! and u.template_id = any(:templateIds!::text[]) and u.state = 'used'\n  and u.business_day >= :from!::date and u.business_day < :to!::date\ngroup by u.store_id, u.template_id, u.version order by u.store_id, u.template_id, u.version\nlimit 100000"};

/**
 * Query generated from SQL:
 * ```
 * -- What a month's uses of some templates came to, as `sumUses` has them; and whoever bought for the first time
 * -- on the day of a use, once, with the first coupon of that day.
 * select u.store_id, u.template_id, u.version, count(*)::int as "uses!", count(u.order_id)::int as "orders!",
 *   sum(u.off_fen - u.given_back_fen)::bigint as "off_fen!",
 *   coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as "sales_fen!",
 *   (count(*) filter (where f.first_day = u.business_day and not exists (
 *     select 1 from huigan.coupon_uses w
 *     where w.member_id = u.member_id and w.state = 'used' and w.business_day = u.business_day
 *       and (w.held_at, w.coupon_id, w.use_no) < (u.held_at, u.coupon_id, u.use_no))))::int as "newcomers!"
 * from huigan.coupon_uses u
 * left join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id
 * left join huigan.member_facts f on f.member_id = u.member_id
 * where u.brand_id = :brandId! and u.template_id = any(:templateIds!::text[]) and u.state = 'used'
 *   and u.business_day >= :from!::date and u.business_day < :to!::date
 * group by u.store_id, u.template_id, u.version order by u.store_id, u.template_id, u.version
 * limit 100000
 * ```
 */
export const sumAllyUses = new PreparedQuery<ISumAllyUsesParams,ISumAllyUsesResult>(sumAllyUsesIR);


