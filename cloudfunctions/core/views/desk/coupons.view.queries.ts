/** Types generated for queries found in "cloudfunctions/core/views/desk/coupons.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'ListTemplatePage' parameters type */
export interface IListTemplatePageParams {
  after: string;
  brandId: number;
  limit: number;
  state?: string | null | void;
}

/** 'ListTemplatePage' return type */
export interface IListTemplatePageResult {
  asked: boolean;
  budget_fen: bigint | null;
  document: unknown;
  issued: bigint;
  spent_fen: bigint;
  state: string;
  stock: bigint | null;
  template_id: string;
  version: number;
}

/** 'ListTemplatePage' query type */
export interface IListTemplatePageQuery {
  params: IListTemplatePageParams;
  result: IListTemplatePageResult;
}

const listTemplatePageIR: any = {"usedParamSet":{"brandId":true,"state":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":177,"b":185},{"a":464,"b":472},{"a":527,"b":535}]},{"name":"state","required":false,"transform":{"type":"scalar"},"locs":[{"a":542,"b":547},{"a":576,"b":581}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":604,"b":610}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":641,"b":647}]}],"statement":"select t.template_id, t.state, t.version, v.document, c.issued, c.stock, c.spent_fen, c.budget_fen,\n  exists (select 1 from huigan.coupon_template_requests r where r.brand_id = :brandId!\n    and r.template_id = t.template_id and r.state = 'open') as \"asked!\"\nfrom huigan.coupon_templates t\njoin huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id\n  and v.version = t.version\njoin huigan.coupon_counters c on c.brand_id = :brandId! and c.template_id = t.template_id\nwhere t.brand_id = :brandId! and (:state::text is null or t.state = :state) and t.template_id > :after!\norder by t.template_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select t.template_id, t.state, t.version, v.document, c.issued, c.stock, c.spent_fen, c.budget_fen,
 *   exists (select 1 from huigan.coupon_template_requests r where r.brand_id = :brandId!
 *     and r.template_id = t.template_id and r.state = 'open') as "asked!"
 * from huigan.coupon_templates t
 * join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
 *   and v.version = t.version
 * join huigan.coupon_counters c on c.brand_id = :brandId! and c.template_id = t.template_id
 * where t.brand_id = :brandId! and (:state::text is null or t.state = :state) and t.template_id > :after!
 * order by t.template_id limit :limit!::int
 * ```
 */
export const listTemplatePage = new PreparedQuery<IListTemplatePageParams,IListTemplatePageResult>(listTemplatePageIR);


/** 'FindTemplateVersion' parameters type */
export interface IFindTemplateVersionParams {
  brandId: number;
  templateId: string;
  version: number;
}

/** 'FindTemplateVersion' return type */
export interface IFindTemplateVersionResult {
  document: unknown;
  published_at: Date;
}

/** 'FindTemplateVersion' query type */
export interface IFindTemplateVersionQuery {
  params: IFindTemplateVersionParams;
  result: IFindTemplateVersionResult;
}

const findTemplateVersionIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"version":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":92,"b":100}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":133}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":159}]}],"statement":"select v.document, v.published_at from huigan.coupon_template_versions v\nwhere v.brand_id = :brandId! and v.template_id = :templateId! and v.version = :version!::int"};

/**
 * Query generated from SQL:
 * ```
 * select v.document, v.published_at from huigan.coupon_template_versions v
 * where v.brand_id = :brandId! and v.template_id = :templateId! and v.version = :version!::int
 * ```
 */
export const findTemplateVersion = new PreparedQuery<IFindTemplateVersionParams,IFindTemplateVersionResult>(findTemplateVersionIR);


/** 'FindTemplateVersions' parameters type */
export interface IFindTemplateVersionsParams {
  brandId: number;
  templateId: string;
}

/** 'FindTemplateVersions' return type */
export interface IFindTemplateVersionsResult {
  published_at: Date;
  version: number;
}

/** 'FindTemplateVersions' query type */
export interface IFindTemplateVersionsQuery {
  params: IFindTemplateVersionsParams;
  result: IFindTemplateVersionsResult;
}

const findTemplateVersionsIR: any = {"usedParamSet":{"brandId":true,"templateId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":91,"b":99}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":132}]}],"statement":"select v.version, v.published_at from huigan.coupon_template_versions v\nwhere v.brand_id = :brandId! and v.template_id = :templateId! order by v.version desc limit 200"};

/**
 * Query generated from SQL:
 * ```
 * select v.version, v.published_at from huigan.coupon_template_versions v
 * where v.brand_id = :brandId! and v.template_id = :templateId! order by v.version desc limit 200
 * ```
 */
export const findTemplateVersions = new PreparedQuery<IFindTemplateVersionsParams,IFindTemplateVersionsResult>(findTemplateVersionsIR);


/** 'ListTemplateRequests' parameters type */
export interface IListTemplateRequestsParams {
  before: bigint;
  brandId: number;
  limit: number;
  only?: bigint | null | void;
}

/** 'ListTemplateRequests' return type */
export interface IListTemplateRequestsResult {
  answered_at: Date | null;
  answered_name: string | null;
  asked_at: Date;
  asked_by: bigint;
  asked_name: string;
  document: unknown;
  reason: string | null;
  request_id: bigint;
  state: string;
  template_id: string;
  version: number;
  worst: unknown;
}

/** 'ListTemplateRequests' query type */
export interface IListTemplateRequestsQuery {
  params: IListTemplateRequestsParams;
  result: IListTemplateRequestsResult;
}

const listTemplateRequestsIR: any = {"usedParamSet":{"brandId":true,"before":true,"only":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":345}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":366,"b":373}]},{"name":"only","required":false,"transform":{"type":"scalar"},"locs":[{"a":380,"b":384},{"a":420,"b":424}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":460,"b":466}]}],"statement":"select r.request_id, r.template_id, r.version, r.document, r.worst, r.state, r.asked_by, r.asked_at,\n  r.answered_at, r.reason, a.name as asked_name, b.name as \"answered_name?\"\nfrom huigan.coupon_template_requests r\njoin huigan.staff a on a.staff_id = r.asked_by\nleft join huigan.staff b on b.staff_id = r.answered_by\nwhere r.brand_id = :brandId! and r.request_id < :before! and (:only::bigint is null or r.request_id = :only)\norder by r.request_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select r.request_id, r.template_id, r.version, r.document, r.worst, r.state, r.asked_by, r.asked_at,
 *   r.answered_at, r.reason, a.name as asked_name, b.name as "answered_name?"
 * from huigan.coupon_template_requests r
 * join huigan.staff a on a.staff_id = r.asked_by
 * left join huigan.staff b on b.staff_id = r.answered_by
 * where r.brand_id = :brandId! and r.request_id < :before! and (:only::bigint is null or r.request_id = :only)
 * order by r.request_id desc limit :limit!::int
 * ```
 */
export const listTemplateRequests = new PreparedQuery<IListTemplateRequestsParams,IListTemplateRequestsResult>(listTemplateRequestsIR);


/** 'FindPricesOfStores' parameters type */
export interface IFindPricesOfStoresParams {
  brandId: number;
  named: stringArray;
}

/** 'FindPricesOfStores' return type */
export interface IFindPricesOfStoresResult {
  price_fen: bigint | null;
  product_id: string;
  store_id: string;
}

/** 'FindPricesOfStores' query type */
export interface IFindPricesOfStoresQuery {
  params: IFindPricesOfStoresParams;
  result: IFindPricesOfStoresResult;
}

const findPricesOfStoresIR: any = {"usedParamSet":{"named":true,"brandId":true},"params":[{"name":"named","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":128}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":264}]}],"statement":"-- Own prices of stores: of those that are named each, of all others together.\nselect distinct case when s.store_id = any(:named!::text[]) then s.store_id else '' end as \"store_id!\",\n  s.product_id, s.price_fen\nfrom huigan.store_items s\nwhere s.brand_id = :brandId! and s.price_fen is not null\norder by 1, s.product_id, s.price_fen limit 100000"};

/**
 * Query generated from SQL:
 * ```
 * -- Own prices of stores: of those that are named each, of all others together.
 * select distinct case when s.store_id = any(:named!::text[]) then s.store_id else '' end as "store_id!",
 *   s.product_id, s.price_fen
 * from huigan.store_items s
 * where s.brand_id = :brandId! and s.price_fen is not null
 * order by 1, s.product_id, s.price_fen limit 100000
 * ```
 */
export const findPricesOfStores = new PreparedQuery<IFindPricesOfStoresParams,IFindPricesOfStoresResult>(findPricesOfStoresIR);


/** 'ListRuns' parameters type */
export interface IListRunsParams {
  before: bigint;
  brandId: number;
  limit: number;
  only?: bigint | null | void;
  templateId?: string | null | void;
}

/** 'ListRuns' return type */
export interface IListRunsResult {
  done: bigint;
  ended_at: Date | null;
  given: bigint;
  kind: string;
  missed: bigint;
  reason: string | null;
  run_id: bigint;
  started_at: Date;
  started_name: string | null;
  state: string;
  stopped_why: string | null;
  template_id: string;
  to_template: string | null;
  total: bigint;
  twice: bigint;
}

/** 'ListRuns' query type */
export interface IListRunsQuery {
  params: IListRunsParams;
  result: IListRunsResult;
}

const listRunsIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"only":true,"before":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":287,"b":295}]},{"name":"templateId","required":false,"transform":{"type":"scalar"},"locs":[{"a":302,"b":312},{"a":347,"b":357}]},{"name":"only","required":false,"transform":{"type":"scalar"},"locs":[{"a":367,"b":371},{"a":403,"b":407}]},{"name":"before","required":true,"transform":{"type":"scalar"},"locs":[{"a":425,"b":432}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":463,"b":469}]}],"statement":"select r.run_id, r.kind, r.template_id, r.to_template, r.state, r.stopped_why, r.total, r.done, r.given, r.twice,\n  r.missed, r.reason, r.started_at, r.ended_at, s.name as \"started_name?\"\nfrom huigan.coupon_runs r left join huigan.staff s on s.staff_id = r.started_by\nwhere r.brand_id = :brandId! and (:templateId::text is null or r.template_id = :templateId)\n  and (:only::bigint is null or r.run_id = :only) and r.run_id < :before!\norder by r.run_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select r.run_id, r.kind, r.template_id, r.to_template, r.state, r.stopped_why, r.total, r.done, r.given, r.twice,
 *   r.missed, r.reason, r.started_at, r.ended_at, s.name as "started_name?"
 * from huigan.coupon_runs r left join huigan.staff s on s.staff_id = r.started_by
 * where r.brand_id = :brandId! and (:templateId::text is null or r.template_id = :templateId)
 *   and (:only::bigint is null or r.run_id = :only) and r.run_id < :before!
 * order by r.run_id desc limit :limit!::int
 * ```
 */
export const listRuns = new PreparedQuery<IListRunsParams,IListRunsResult>(listRunsIR);


/** 'ListMisses' parameters type */
export interface IListMissesParams {
  after: bigint;
  brandId: number;
  limit: number;
  runId: bigint;
}

/** 'ListMisses' return type */
export interface IListMissesResult {
  member_key: string;
  row_no: bigint;
  why: string;
}

/** 'ListMisses' query type */
export interface IListMissesQuery {
  params: IListMissesParams;
  result: IListMissesResult;
}

const listMissesIR: any = {"usedParamSet":{"brandId":true,"runId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":96}]},{"name":"runId","required":true,"transform":{"type":"scalar"},"locs":[{"a":113,"b":119}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":142}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":174}]}],"statement":"select m.row_no, m.member_key, m.why from huigan.coupon_run_misses m\nwhere m.brand_id = :brandId! and m.run_id = :runId! and m.row_no > :after! order by m.row_no limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select m.row_no, m.member_key, m.why from huigan.coupon_run_misses m
 * where m.brand_id = :brandId! and m.run_id = :runId! and m.row_no > :after! order by m.row_no limit :limit!::int
 * ```
 */
export const listMisses = new PreparedQuery<IListMissesParams,IListMissesResult>(listMissesIR);


/** 'CountHolders' parameters type */
export interface ICountHoldersParams {
  brandId: number;
  templateId: string;
  version?: number | null | void;
}

/** 'CountHolders' return type */
export interface ICountHoldersResult {
  count: bigint;
  state: string;
  uses_left: bigint;
  version: number;
}

/** 'CountHolders' query type */
export interface ICountHoldersQuery {
  params: ICountHoldersParams;
  result: ICountHoldersResult;
}

const countHoldersIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"version":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":139}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":172}]},{"name":"version","required":false,"transform":{"type":"scalar"},"locs":[{"a":179,"b":186},{"a":216,"b":223}]}],"statement":"select c.version, c.state, count(*) as \"count!\", sum(c.uses_left)::bigint as \"uses_left!\"\nfrom huigan.coupons c\nwhere c.brand_id = :brandId! and c.template_id = :templateId! and (:version::int is null or c.version = :version)\ngroup by c.version, c.state order by c.version desc, c.state"};

/**
 * Query generated from SQL:
 * ```
 * select c.version, c.state, count(*) as "count!", sum(c.uses_left)::bigint as "uses_left!"
 * from huigan.coupons c
 * where c.brand_id = :brandId! and c.template_id = :templateId! and (:version::int is null or c.version = :version)
 * group by c.version, c.state order by c.version desc, c.state
 * ```
 */
export const countHolders = new PreparedQuery<ICountHoldersParams,ICountHoldersResult>(countHoldersIR);


/** 'SumUses' parameters type */
export interface ISumUsesParams {
  brandId: number;
  from: string;
  to: string;
}

/** 'SumUses' return type */
export interface ISumUsesResult {
  off_fen: bigint;
  store_id: string;
  store_name: string | null;
  template_id: string;
  uses: bigint;
  version: number;
}

/** 'SumUses' query type */
export interface ISumUsesQuery {
  params: ISumUsesParams;
  result: ISumUsesResult;
}

const sumUsesIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":365,"b":373}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":418,"b":423}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":454,"b":457}]}],"statement":"-- What uses of a month took off, without what went back; by the terms that they were of.\nselect u.store_id, s.name as \"store_name?\", u.template_id, u.version, count(*) as \"uses!\",\n  sum(u.off_fen - u.given_back_fen)::bigint as \"off_fen!\"\nfrom huigan.coupon_uses u\nleft join huigan.stores s on s.brand_id = u.brand_id and s.store_id = u.store_id\nwhere u.brand_id = :brandId! and u.state = 'used' and u.business_day >= :from!::date\n  and u.business_day < :to!::date\ngroup by u.store_id, s.name, u.template_id, u.version order by u.store_id, u.template_id, u.version\nlimit 100000"};

/**
 * Query generated from SQL:
 * ```
 * -- What uses of a month took off, without what went back; by the terms that they were of.
 * select u.store_id, s.name as "store_name?", u.template_id, u.version, count(*) as "uses!",
 *   sum(u.off_fen - u.given_back_fen)::bigint as "off_fen!"
 * from huigan.coupon_uses u
 * left join huigan.stores s on s.brand_id = u.brand_id and s.store_id = u.store_id
 * where u.brand_id = :brandId! and u.state = 'used' and u.business_day >= :from!::date
 *   and u.business_day < :to!::date
 * group by u.store_id, s.name, u.template_id, u.version order by u.store_id, u.template_id, u.version
 * limit 100000
 * ```
 */
export const sumUses = new PreparedQuery<ISumUsesParams,ISumUsesResult>(sumUsesIR);


/** 'SumResults' parameters type */
export interface ISumResultsParams {
  brandId: number;
  templateId: string;
}

/** 'SumResults' return type */
export interface ISumResultsResult {
  off_fen: bigint;
  orders: bigint;
  sales_fen: bigint;
  store_id: string;
  store_name: string | null;
  uses: bigint;
}

/** 'SumResults' query type */
export interface ISumResultsQuery {
  params: ISumResultsParams;
  result: ISumResultsResult;
}

const sumResultsIR: any = {"usedParamSet":{"brandId":true,"templateId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":440,"b":448}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":470,"b":481}]}],"statement":"select u.store_id, s.name as \"store_name?\", count(*) as \"uses!\", count(u.order_id) as \"orders!\",\n  sum(u.off_fen - u.given_back_fen)::bigint as \"off_fen!\",\n  coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as \"sales_fen!\"\nfrom huigan.coupon_uses u\nleft join huigan.stores s on s.brand_id = u.brand_id and s.store_id = u.store_id\nleft join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id\nwhere u.brand_id = :brandId! and u.template_id = :templateId! and u.state = 'used'\ngroup by u.store_id, s.name order by u.store_id limit 10000"};

/**
 * Query generated from SQL:
 * ```
 * select u.store_id, s.name as "store_name?", count(*) as "uses!", count(u.order_id) as "orders!",
 *   sum(u.off_fen - u.given_back_fen)::bigint as "off_fen!",
 *   coalesce(sum(o.payable_fen - o.refunded_fen), 0)::bigint as "sales_fen!"
 * from huigan.coupon_uses u
 * left join huigan.stores s on s.brand_id = u.brand_id and s.store_id = u.store_id
 * left join huigan.orders o on o.member_id = u.member_id and o.order_id = u.order_id
 * where u.brand_id = :brandId! and u.template_id = :templateId! and u.state = 'used'
 * group by u.store_id, s.name order by u.store_id limit 10000
 * ```
 */
export const sumResults = new PreparedQuery<ISumResultsParams,ISumResultsResult>(sumResultsIR);


/** 'ListOfflineLosses' parameters type */
export interface IListOfflineLossesParams {
  brandId: number;
  from: string;
  limit: number;
  seen: number;
  to: string;
}

/** 'ListOfflineLosses' return type */
export interface IListOfflineLossesResult {
  business_day: string;
  clerk: string | null;
  day_fen: bigint | null;
  first_at: Date | null;
  first_store: string | null;
  first_store_name: string | null;
  is_given_back: boolean;
  member_key: string | null;
  month_fen: bigint | null;
  month_losses: number;
  off_fen: bigint;
  receipt_no: string;
  sold_at: Date;
  store_id: string;
  store_name: string | null;
  template_id: string | null;
  version: number | null;
  why: string;
}

/** 'ListOfflineLosses' query type */
export interface IListOfflineLossesQuery {
  params: IListOfflineLossesParams;
  result: IListOfflineLossesResult;
}

const listOfflineLossesIR: any = {"usedParamSet":{"brandId":true,"from":true,"to":true,"seen":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":744,"b":752}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":798,"b":803}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":836,"b":839}]},{"name":"seen","required":true,"transform":{"type":"scalar"},"locs":[{"a":913,"b":918}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":931,"b":937}]}],"statement":"-- Coupons of a month that tills took without network and that were not usable: by day, the last first, and by\n-- store, with what each store lost on that day; of one that was used before, where.\nwith losses as materialized (\n  select o.brand_id, o.business_day, o.store_id, o.receipt_no, o.clerk, o.sold_at, o.told_at, o.member_id,\n    o.coupon_id, o.off_fen, o.why, o.given_back_at,\n    (sum(o.off_fen) filter (where o.given_back_at is null)\n      over (partition by o.business_day, o.store_id))::bigint as day_fen,\n    (sum(o.off_fen) filter (where o.given_back_at is null) over ())::bigint as month_fen,\n    (count(*) filter (where o.given_back_at is null) over ())::int as month_losses\n  from huigan.offline_coupons o\n  where o.brand_id = :brandId! and o.why is not null and o.business_day >= :from!::date\n    and o.business_day < :to!::date\n  order by o.business_day desc, o.store_id, o.receipt_no\n  offset :seen!::int limit :limit!::int\n), known as materialized (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select o.member_id from losses o)\n), held as materialized (\n  select c.member_id, c.coupon_id, c.template_id, c.version from huigan.coupons c\n  where (c.member_id, c.coupon_id) in (select o.member_id, o.coupon_id from losses o)\n), uses as materialized (\n  select u.member_id, u.coupon_id, u.store_id, u.held_at from huigan.coupon_uses u\n  where (u.member_id, u.coupon_id) in (select o.member_id, o.coupon_id from losses o\n    where o.why in ('used', 'held'))\n)\nselect o.business_day, o.store_id, s.name as \"store_name?\", o.receipt_no, o.clerk, o.sold_at, o.off_fen,\n  o.why as \"why!\", o.given_back_at is not null as \"is_given_back!\", m.member_key as \"member_key?\",\n  h.template_id as \"template_id?\", h.version as \"version?\", u.store_id as \"first_store?\",\n  f.name as \"first_store_name?\", u.held_at as \"first_at?\", o.day_fen as \"day_fen?\",\n  o.month_fen as \"month_fen?\", o.month_losses as \"month_losses!\"\nfrom losses o\nleft join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id\nleft join known m on m.member_id = o.member_id\nleft join held h on h.member_id = o.member_id and h.coupon_id = o.coupon_id\nleft join lateral (\n  select u.store_id, u.held_at from uses u\n  where u.member_id = o.member_id and u.coupon_id = o.coupon_id and o.why in ('used', 'held')\n    and u.held_at <= o.told_at\n  order by u.held_at desc limit 1\n) u on true\nleft join huigan.stores f on f.brand_id = o.brand_id and f.store_id = u.store_id\norder by o.business_day desc, o.store_id, o.receipt_no"};

/**
 * Query generated from SQL:
 * ```
 * -- Coupons of a month that tills took without network and that were not usable: by day, the last first, and by
 * -- store, with what each store lost on that day; of one that was used before, where.
 * with losses as materialized (
 *   select o.brand_id, o.business_day, o.store_id, o.receipt_no, o.clerk, o.sold_at, o.told_at, o.member_id,
 *     o.coupon_id, o.off_fen, o.why, o.given_back_at,
 *     (sum(o.off_fen) filter (where o.given_back_at is null)
 *       over (partition by o.business_day, o.store_id))::bigint as day_fen,
 *     (sum(o.off_fen) filter (where o.given_back_at is null) over ())::bigint as month_fen,
 *     (count(*) filter (where o.given_back_at is null) over ())::int as month_losses
 *   from huigan.offline_coupons o
 *   where o.brand_id = :brandId! and o.why is not null and o.business_day >= :from!::date
 *     and o.business_day < :to!::date
 *   order by o.business_day desc, o.store_id, o.receipt_no
 *   offset :seen!::int limit :limit!::int
 * ), known as materialized (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select o.member_id from losses o)
 * ), held as materialized (
 *   select c.member_id, c.coupon_id, c.template_id, c.version from huigan.coupons c
 *   where (c.member_id, c.coupon_id) in (select o.member_id, o.coupon_id from losses o)
 * ), uses as materialized (
 *   select u.member_id, u.coupon_id, u.store_id, u.held_at from huigan.coupon_uses u
 *   where (u.member_id, u.coupon_id) in (select o.member_id, o.coupon_id from losses o
 *     where o.why in ('used', 'held'))
 * )
 * select o.business_day, o.store_id, s.name as "store_name?", o.receipt_no, o.clerk, o.sold_at, o.off_fen,
 *   o.why as "why!", o.given_back_at is not null as "is_given_back!", m.member_key as "member_key?",
 *   h.template_id as "template_id?", h.version as "version?", u.store_id as "first_store?",
 *   f.name as "first_store_name?", u.held_at as "first_at?", o.day_fen as "day_fen?",
 *   o.month_fen as "month_fen?", o.month_losses as "month_losses!"
 * from losses o
 * left join huigan.stores s on s.brand_id = o.brand_id and s.store_id = o.store_id
 * left join known m on m.member_id = o.member_id
 * left join held h on h.member_id = o.member_id and h.coupon_id = o.coupon_id
 * left join lateral (
 *   select u.store_id, u.held_at from uses u
 *   where u.member_id = o.member_id and u.coupon_id = o.coupon_id and o.why in ('used', 'held')
 *     and u.held_at <= o.told_at
 *   order by u.held_at desc limit 1
 * ) u on true
 * left join huigan.stores f on f.brand_id = o.brand_id and f.store_id = u.store_id
 * order by o.business_day desc, o.store_id, o.receipt_no
 * ```
 */
export const listOfflineLosses = new PreparedQuery<IListOfflineLossesParams,IListOfflineLossesResult>(listOfflineLossesIR);


