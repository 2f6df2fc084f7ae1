/** Types generated for queries found in "cloudfunctions/core/views/desk/campaigns.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'ListCampaigns' parameters type */
export interface IListCampaignsParams {
  after: string;
  brandId: number;
  from: string;
  fromAt: string;
  limit: number;
  until: string;
}

/** 'ListCampaigns' return type */
export interface IListCampaignsResult {
  brand_id: number;
  campaign_id: string;
  document: unknown;
  ended_at: Date | null;
  published_at: Date;
  state: string;
  version: number;
}

/** 'ListCampaigns' query type */
export interface IListCampaignsQuery {
  params: IListCampaignsParams;
  result: IListCampaignsResult;
}

const listCampaignsIR: any = {"usedParamSet":{"brandId":true,"from":true,"until":true,"fromAt":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":236}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":254,"b":259},{"a":380,"b":385}]},{"name":"until","required":true,"transform":{"type":"scalar"},"locs":[{"a":284,"b":290}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":341,"b":348}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":416,"b":422}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":453,"b":459}]}],"statement":"-- Those of which some day lies in a month: whether the last one does, whoever looks knows.\nselect c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at\nfrom huigan.campaigns c\nwhere c.brand_id = :brandId! and c.to_day >= :from!::date and c.from_day < :until!::date\n  and (c.ended_at is null or c.ended_at >= :fromAt!::timestamptz or c.from_day >= :from!::date)\n  and c.campaign_id > :after! order by c.campaign_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- Those of which some day lies in a month: whether the last one does, whoever looks knows.
 * select c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at
 * from huigan.campaigns c
 * where c.brand_id = :brandId! and c.to_day >= :from!::date and c.from_day < :until!::date
 *   and (c.ended_at is null or c.ended_at >= :fromAt!::timestamptz or c.from_day >= :from!::date)
 *   and c.campaign_id > :after! order by c.campaign_id limit :limit!::int
 * ```
 */
export const listCampaigns = new PreparedQuery<IListCampaignsParams,IListCampaignsResult>(listCampaignsIR);


/** 'ListDrops' parameters type */
export interface IListDropsParams {
  brandId: number;
  fromAt: string;
  untilAt: string;
}

/** 'ListDrops' return type */
export interface IListDropsResult {
  begins_at: Date;
  name: string;
  template_id: string;
}

/** 'ListDrops' query type */
export interface IListDropsQuery {
  params: IListDropsParams;
  result: IListDropsResult;
}

const listDropsIR: any = {"usedParamSet":{"brandId":true,"fromAt":true,"untilAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":361,"b":369}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":506,"b":513}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":584,"b":592}]}],"statement":"-- Limited drops that begin between two instants.\nselect t.template_id, v.document -> 'terms' ->> 'name' as \"name!\",\n  (v.document -> 'issue' ->> 'from')::timestamptz as \"begins_at!\"\nfrom huigan.coupon_templates t\njoin huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id\n  and v.version = t.version\nwhere t.brand_id = :brandId! and t.state in ('live', 'paused') and v.document -> 'issue' ->> 'by' = 'drop'\n  and (v.document -> 'issue' ->> 'from')::timestamptz >= :fromAt!::timestamptz\n  and (v.document -> 'issue' ->> 'from')::timestamptz < :untilAt!::timestamptz\norder by 3, 1 limit 200"};

/**
 * Query generated from SQL:
 * ```
 * -- Limited drops that begin between two instants.
 * select t.template_id, v.document -> 'terms' ->> 'name' as "name!",
 *   (v.document -> 'issue' ->> 'from')::timestamptz as "begins_at!"
 * from huigan.coupon_templates t
 * join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
 *   and v.version = t.version
 * where t.brand_id = :brandId! and t.state in ('live', 'paused') and v.document -> 'issue' ->> 'by' = 'drop'
 *   and (v.document -> 'issue' ->> 'from')::timestamptz >= :fromAt!::timestamptz
 *   and (v.document -> 'issue' ->> 'from')::timestamptz < :untilAt!::timestamptz
 * order by 3, 1 limit 200
 * ```
 */
export const listDrops = new PreparedQuery<IListDropsParams,IListDropsResult>(listDropsIR);


/** 'SumIssued' parameters type */
export interface ISumIssuedParams {
  brandId: number;
  fromAt: string;
  templateIds: stringArray;
  untilAt: string;
}

/** 'SumIssued' return type */
export interface ISumIssuedResult {
  issued: bigint;
  template_id: string;
}

/** 'SumIssued' query type */
export interface ISumIssuedQuery {
  params: ISumIssuedParams;
  result: ISumIssuedResult;
}

const sumIssuedIR: any = {"usedParamSet":{"brandId":true,"templateIds":true,"fromAt":true,"untilAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":93}]},{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":131}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":170}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":211}]}],"statement":"select c.template_id, count(*) as \"issued!\" from huigan.coupons c\nwhere c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])\n  and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz\ngroup by c.template_id"};

/**
 * Query generated from SQL:
 * ```
 * select c.template_id, count(*) as "issued!" from huigan.coupons c
 * where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
 *   and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz
 * group by c.template_id
 * ```
 */
export const sumIssued = new PreparedQuery<ISumIssuedParams,ISumIssuedResult>(sumIssuedIR);


/** 'SumTemplates' parameters type */
export interface ISumTemplatesParams {
  brandId: number;
  fromAt: string;
  templateIds: stringArray;
  untilAt: string;
}

/** 'SumTemplates' return type */
export interface ISumTemplatesResult {
  off_fen: bigint;
  orders: bigint;
  sales_fen: bigint;
  template_id: string;
  uses: bigint;
}

/** 'SumTemplates' query type */
export interface ISumTemplatesQuery {
  params: ISumTemplatesParams;
  result: ISumTemplatesResult;
}

const sumTemplatesIR: any = {"usedParamSet":{"brandId":true,"templateIds":true,"fromAt":true,"untilAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":546,"b":554}]},{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":580,"b":592}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":624,"b":631}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":664,"b":672}]}],"statement":"-- Uses of the coupons that were issued between two instants, whenever; sales of each order once.\nselect u.template_id, count(*) as \"uses!\", count(distinct u.order_id) as \"orders!\",\n  sum(u.off_fen - u.given_back_fen)::bigint as \"off_fen!\",\n  coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as \"sales_fen!\"\nfrom huigan.coupons c\njoin huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'\nleft join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id\nwhere c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])\n  and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz\ngroup by u.template_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Uses of the coupons that were issued between two instants, whenever; sales of each order once.
 * select u.template_id, count(*) as "uses!", count(distinct u.order_id) as "orders!",
 *   sum(u.off_fen - u.given_back_fen)::bigint as "off_fen!",
 *   coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as "sales_fen!"
 * from huigan.coupons c
 * join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
 * left join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id
 * where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
 *   and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz
 * group by u.template_id
 * ```
 */
export const sumTemplates = new PreparedQuery<ISumTemplatesParams,ISumTemplatesResult>(sumTemplatesIR);


/** 'SumOffers' parameters type */
export interface ISumOffersParams {
  brandId: number;
  campaignId: string;
  fromAt: string;
  untilAt: string;
}

/** 'SumOffers' return type */
export interface ISumOffersResult {
  code: string;
  off_fen: bigint;
  orders: bigint;
}

/** 'SumOffers' query type */
export interface ISumOffersQuery {
  params: ISumOffersParams;
  result: ISumOffersResult;
}

const sumOffersIR: any = {"usedParamSet":{"brandId":true,"campaignId":true,"fromAt":true,"untilAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":686,"b":694}]},{"name":"campaignId","required":true,"transform":{"type":"scalar"},"locs":[{"a":721,"b":732},{"a":908,"b":919}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":817,"b":824}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":858,"b":866}]}],"statement":"-- What a campaign's offers took off lines of orders that stand, without the part of pieces that went back.\nselect a.code as \"code!\", count(distinct (a.member_id, a.order_id)) as \"orders!\",\n  sum(a.share - a.share * a.back / a.quantity)::bigint as \"off_fen!\"\nfrom (\n  select o.member_id, o.order_id, r ->> 'code' as code, (r ->> 'shareFen')::bigint as share,\n    l.refunded_quantity as back, l.quantity\n  from huigan.orders o\n  cross join lateral jsonb_array_elements(o.quote -> 'lines') q\n  cross join lateral jsonb_array_elements(q -> 'adjustments') r\n  join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id and l.line = q ->> 'line'\n  where o.brand_id = :brandId! and o.campaigns @> array[:campaignId!::text] and o.paid_at is not null\n    and o.state <> 'refunded' and o.created_at >= :fromAt!::timestamptz and o.created_at < :untilAt!::timestamptz\n    and r ->> 'campaign' = :campaignId!\n) a group by a.code order by a.code limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What a campaign's offers took off lines of orders that stand, without the part of pieces that went back.
 * select a.code as "code!", count(distinct (a.member_id, a.order_id)) as "orders!",
 *   sum(a.share - a.share * a.back / a.quantity)::bigint as "off_fen!"
 * from (
 *   select o.member_id, o.order_id, r ->> 'code' as code, (r ->> 'shareFen')::bigint as share,
 *     l.refunded_quantity as back, l.quantity
 *   from huigan.orders o
 *   cross join lateral jsonb_array_elements(o.quote -> 'lines') q
 *   cross join lateral jsonb_array_elements(q -> 'adjustments') r
 *   join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id and l.line = q ->> 'line'
 *   where o.brand_id = :brandId! and o.campaigns @> array[:campaignId!::text] and o.paid_at is not null
 *     and o.state <> 'refunded' and o.created_at >= :fromAt!::timestamptz and o.created_at < :untilAt!::timestamptz
 *     and r ->> 'campaign' = :campaignId!
 * ) a group by a.code order by a.code limit 1000
 * ```
 */
export const sumOffers = new PreparedQuery<ISumOffersParams,ISumOffersResult>(sumOffersIR);


/** 'SumStores' parameters type */
export interface ISumStoresParams {
  brandId: number;
  campaignId: string;
  fromAt: string;
  templateIds: stringArray;
  untilAt: string;
}

/** 'SumStores' return type */
export interface ISumStoresResult {
  coupons_fen: bigint;
  offers_fen: bigint;
  orders: bigint;
  sales_fen: bigint;
  store_id: string;
  store_name: string | null;
}

/** 'SumStores' query type */
export interface ISumStoresQuery {
  params: ISumStoresParams;
  result: ISumStoresResult;
}

const sumStoresIR: any = {"usedParamSet":{"campaignId":true,"brandId":true,"fromAt":true,"untilAt":true,"templateIds":true},"params":[{"name":"campaignId","required":true,"transform":{"type":"scalar"},"locs":[{"a":513,"b":524},{"a":716,"b":727}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":681,"b":689},{"a":1208,"b":1216},{"a":1987,"b":1995}]},{"name":"fromAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":812,"b":819},{"a":1288,"b":1295}]},{"name":"untilAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":853,"b":861},{"a":1328,"b":1336}]},{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1242,"b":1254}]}],"statement":"-- By store: each order once, whether an offer of the campaign lowers it, a coupon, or both.\nwith offered as (\n  select o.member_id, o.order_id, o.store_id, 0::bigint as coupons_fen,\n    coalesce(sum(s.share - s.share * l.refunded_quantity / l.quantity), 0)::bigint as offers_fen\n  from huigan.orders o\n  cross join lateral jsonb_array_elements(o.quote -> 'lines') q\n  left join lateral (\n    select (r ->> 'shareFen')::bigint as share from jsonb_array_elements(q -> 'adjustments') r\n    where r ->> 'campaign' = :campaignId!\n  ) s on true\n  left join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id\n    and l.line = q ->> 'line'\n  where o.brand_id = :brandId! and o.campaigns @> array[:campaignId!::text] and o.paid_at is not null\n    and o.state <> 'refunded' and o.created_at >= :fromAt!::timestamptz and o.created_at < :untilAt!::timestamptz\n  group by o.member_id, o.order_id, o.store_id\n), couponed as (\n  select u.member_id, u.order_id, u.store_id, u.off_fen - u.given_back_fen as coupons_fen, 0::bigint as offers_fen\n  from huigan.coupons c\n  join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'\n  where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])\n    and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz\n), each as (\n  select t.member_id, t.order_id, t.store_id, sum(t.coupons_fen) as coupons_fen, sum(t.offers_fen) as offers_fen\n  from (select * from offered union all select * from couponed) t\n  group by t.member_id, t.order_id, t.store_id\n)\nselect e.store_id as \"store_id!\", s.name as \"store_name?\", count(e.order_id) as \"orders!\",\n  coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as \"sales_fen!\",\n  sum(e.offers_fen)::bigint as \"offers_fen!\", sum(e.coupons_fen)::bigint as \"coupons_fen!\"\nfrom each e\nleft join huigan.orders o on o.member_id = e.member_id and o.order_id = e.order_id\nleft join huigan.stores s on s.brand_id = :brandId! and s.store_id = e.store_id\ngroup by e.store_id, s.name order by e.store_id limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * -- By store: each order once, whether an offer of the campaign lowers it, a coupon, or both.
 * with offered as (
 *   select o.member_id, o.order_id, o.store_id, 0::bigint as coupons_fen,
 *     coalesce(sum(s.share - s.share * l.refunded_quantity / l.quantity), 0)::bigint as offers_fen
 *   from huigan.orders o
 *   cross join lateral jsonb_array_elements(o.quote -> 'lines') q
 *   left join lateral (
 *     select (r ->> 'shareFen')::bigint as share from jsonb_array_elements(q -> 'adjustments') r
 *     where r ->> 'campaign' = :campaignId!
 *   ) s on true
 *   left join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
 *     and l.line = q ->> 'line'
 *   where o.brand_id = :brandId! and o.campaigns @> array[:campaignId!::text] and o.paid_at is not null
 *     and o.state <> 'refunded' and o.created_at >= :fromAt!::timestamptz and o.created_at < :untilAt!::timestamptz
 *   group by o.member_id, o.order_id, o.store_id
 * ), couponed as (
 *   select u.member_id, u.order_id, u.store_id, u.off_fen - u.given_back_fen as coupons_fen, 0::bigint as offers_fen
 *   from huigan.coupons c
 *   join huigan.coupon_uses u on u.member_id = c.member_id and u.coupon_id = c.coupon_id and u.state = 'used'
 *   where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[])
 *     and c.issued_at >= :fromAt!::timestamptz and c.issued_at < :untilAt!::timestamptz
 * ), each as (
 *   select t.member_id, t.order_id, t.store_id, sum(t.coupons_fen) as coupons_fen, sum(t.offers_fen) as offers_fen
 *   from (select * from offered union all select * from couponed) t
 *   group by t.member_id, t.order_id, t.store_id
 * )
 * select e.store_id as "store_id!", s.name as "store_name?", count(e.order_id) as "orders!",
 *   coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as "sales_fen!",
 *   sum(e.offers_fen)::bigint as "offers_fen!", sum(e.coupons_fen)::bigint as "coupons_fen!"
 * from each e
 * left join huigan.orders o on o.member_id = e.member_id and o.order_id = e.order_id
 * left join huigan.stores s on s.brand_id = :brandId! and s.store_id = e.store_id
 * group by e.store_id, s.name order by e.store_id limit 10000
 * ```
 */
export const sumStores = new PreparedQuery<ISumStoresParams,ISumStoresResult>(sumStoresIR);


