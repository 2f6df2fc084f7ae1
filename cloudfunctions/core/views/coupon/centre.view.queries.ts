/** Types generated for queries found in "cloudfunctions/core/views/coupon/centre.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'ListOffered' parameters type */
export interface IListOfferedParams {
  brandId: number;
  templateId?: string | null | void;
}

/** 'ListOffered' return type */
export interface IListOfferedResult {
  document: unknown;
  issued: bigint;
  stock: bigint | null;
  template_id: string;
  version: number;
}

/** 'ListOffered' query type */
export interface IListOfferedQuery {
  params: IListOfferedParams;
  result: IListOfferedResult;
}

const listOfferedIR: any = {"usedParamSet":{"brandId":true,"templateId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":378,"b":386}]},{"name":"templateId","required":false,"transform":{"type":"scalar"},"locs":[{"a":473,"b":483},{"a":518,"b":528}]}],"statement":"-- Templates that members help themselves to.\nselect t.template_id, t.version, v.document, k.issued, k.stock\nfrom huigan.coupon_templates t\njoin huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id\n  and v.version = t.version\njoin huigan.coupon_counters k on k.brand_id = t.brand_id and k.template_id = t.template_id\nwhere t.brand_id = :brandId! and t.state = 'live' and v.document -> 'issue' ->> 'by' in ('centre', 'drop')\n  and (:templateId::text is null or t.template_id = :templateId)\norder by t.template_id limit 200"};

/**
 * Query generated from SQL:
 * ```
 * -- Templates that members help themselves to.
 * select t.template_id, t.version, v.document, k.issued, k.stock
 * from huigan.coupon_templates t
 * join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
 *   and v.version = t.version
 * join huigan.coupon_counters k on k.brand_id = t.brand_id and k.template_id = t.template_id
 * where t.brand_id = :brandId! and t.state = 'live' and v.document -> 'issue' ->> 'by' in ('centre', 'drop')
 *   and (:templateId::text is null or t.template_id = :templateId)
 * order by t.template_id limit 200
 * ```
 */
export const listOffered = new PreparedQuery<IListOfferedParams,IListOfferedResult>(listOfferedIR);


/** 'CountHad' parameters type */
export interface ICountHadParams {
  brandId: number;
  memberId: bigint;
  templateIds: stringArray;
  today: string;
}

/** 'CountHad' return type */
export interface ICountHadResult {
  template_id: string;
  times: number;
  today: number;
}

/** 'CountHad' query type */
export interface ICountHadQuery {
  params: ICountHadParams;
  result: ICountHadResult;
}

const countHadIR: any = {"usedParamSet":{"today":true,"memberId":true,"brandId":true,"templateIds":true},"params":[{"name":"today","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":163}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":250}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":269,"b":277}]},{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":315}]}],"statement":"-- How many of each template a member has had, in all and today.\nselect c.template_id, count(*)::int as \"times!\", count(*) filter (\n    where c.issued_at >= :today!::timestamptz\n  )::int as \"today!\"\nfrom huigan.coupons c\nwhere c.member_id = :memberId! and c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])\ngroup by c.template_id"};

/**
 * Query generated from SQL:
 * ```
 * -- How many of each template a member has had, in all and today.
 * select c.template_id, count(*)::int as "times!", count(*) filter (
 *     where c.issued_at >= :today!::timestamptz
 *   )::int as "today!"
 * from huigan.coupons c
 * where c.member_id = :memberId! and c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
 * group by c.template_id
 * ```
 */
export const countHad = new PreparedQuery<ICountHadParams,ICountHadResult>(countHadIR);


