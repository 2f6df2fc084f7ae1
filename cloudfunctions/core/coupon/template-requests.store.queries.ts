/** Types generated for queries found in "cloudfunctions/core/coupon/template-requests.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'LockTemplates' parameters type */
export interface ILockTemplatesParams {
  brandId: number;
}

/** 'LockTemplates' return type */
export interface ILockTemplatesResult {
  locked: undefined | null;
}

/** 'LockTemplates' query type */
export interface ILockTemplatesQuery {
  params: ILockTemplatesParams;
  result: ILockTemplatesResult;
}

const lockTemplatesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":73}]}],"statement":"select pg_advisory_xact_lock(hashtext('huigan.coupon-template'), :brandId!::int) as locked"};

/**
 * Query generated from SQL:
 * ```
 * select pg_advisory_xact_lock(hashtext('huigan.coupon-template'), :brandId!::int) as locked
 * ```
 */
export const lockTemplates = new PreparedQuery<ILockTemplatesParams,ILockTemplatesResult>(lockTemplatesIR);


/** 'InsertTemplateRequest' parameters type */
export interface IInsertTemplateRequestParams {
  askedAt: string;
  askedBy: bigint;
  brandId: number;
  document: string;
  templateId: string;
  version: number;
  worst: string;
}

/** 'InsertTemplateRequest' return type */
export interface IInsertTemplateRequestResult {
  request_id: bigint;
}

/** 'InsertTemplateRequest' query type */
export interface IInsertTemplateRequestQuery {
  params: IInsertTemplateRequestParams;
  result: IInsertTemplateRequestResult;
}

const insertTemplateRequestIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"version":true,"document":true,"worst":true,"askedBy":true,"askedAt":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":139}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":142,"b":153}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":164}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":181}]},{"name":"worst","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":197}]},{"name":"askedBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":223}]},{"name":"askedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":236}]}],"statement":"insert into huigan.coupon_template_requests (brand_id, template_id, version, document, worst, state, asked_by,\n  asked_at)\nvalues (:brandId!, :templateId!, :version!::int, :document!::jsonb, :worst!::jsonb, 'open', :askedBy!,\n  :askedAt!::timestamptz)\non conflict (brand_id, template_id) where state = 'open' do nothing\nreturning request_id"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.coupon_template_requests (brand_id, template_id, version, document, worst, state, asked_by,
 *   asked_at)
 * values (:brandId!, :templateId!, :version!::int, :document!::jsonb, :worst!::jsonb, 'open', :askedBy!,
 *   :askedAt!::timestamptz)
 * on conflict (brand_id, template_id) where state = 'open' do nothing
 * returning request_id
 * ```
 */
export const insertTemplateRequest = new PreparedQuery<IInsertTemplateRequestParams,IInsertTemplateRequestResult>(insertTemplateRequestIR);


/** 'FindTemplateRequest' parameters type */
export interface IFindTemplateRequestParams {
  brandId: number;
  requestId: bigint;
}

/** 'FindTemplateRequest' return type */
export interface IFindTemplateRequestResult {
  asked_by: bigint;
  document: unknown;
  request_id: bigint;
  state: string;
  template_id: string;
  version: number;
}

/** 'FindTemplateRequest' query type */
export interface IFindTemplateRequestQuery {
  params: IFindTemplateRequestParams;
  result: IFindTemplateRequestResult;
}

const findTemplateRequestIR: any = {"usedParamSet":{"brandId":true,"requestId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":145}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":176}]}],"statement":"select r.request_id, r.template_id, r.version, r.document, r.state, r.asked_by\nfrom huigan.coupon_template_requests r where r.brand_id = :brandId! and r.request_id = :requestId!"};

/**
 * Query generated from SQL:
 * ```
 * select r.request_id, r.template_id, r.version, r.document, r.state, r.asked_by
 * from huigan.coupon_template_requests r where r.brand_id = :brandId! and r.request_id = :requestId!
 * ```
 */
export const findTemplateRequest = new PreparedQuery<IFindTemplateRequestParams,IFindTemplateRequestResult>(findTemplateRequestIR);


/** 'AnswerTemplateRequest' parameters type */
export interface IAnswerTemplateRequestParams {
  answeredAt: string;
  answeredBy: bigint;
  brandId: number;
  reason?: string | null | void;
  requestId: bigint;
  state: string;
}

/** 'AnswerTemplateRequest' return type */
export interface IAnswerTemplateRequestResult {
  request_id: bigint;
}

/** 'AnswerTemplateRequest' query type */
export interface IAnswerTemplateRequestQuery {
  params: IAnswerTemplateRequestParams;
  result: IAnswerTemplateRequestResult;
}

const answerTemplateRequestIR: any = {"usedParamSet":{"state":true,"answeredBy":true,"answeredAt":true,"reason":true,"brandId":true,"requestId":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":59}]},{"name":"answeredBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":87}]},{"name":"answeredAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":117}]},{"name":"reason","required":false,"transform":{"type":"scalar"},"locs":[{"a":142,"b":148}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":177}]},{"name":"requestId","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":208}]}],"statement":"update huigan.coupon_template_requests r set state = :state!, answered_by = :answeredBy!,\n  answered_at = :answeredAt!::timestamptz, reason = :reason\nwhere r.brand_id = :brandId! and r.request_id = :requestId! and r.state = 'open'\nreturning r.request_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_template_requests r set state = :state!, answered_by = :answeredBy!,
 *   answered_at = :answeredAt!::timestamptz, reason = :reason
 * where r.brand_id = :brandId! and r.request_id = :requestId! and r.state = 'open'
 * returning r.request_id
 * ```
 */
export const answerTemplateRequest = new PreparedQuery<IAnswerTemplateRequestParams,IAnswerTemplateRequestResult>(answerTemplateRequestIR);


/** 'OvertakeTemplateRequests' parameters type */
export interface IOvertakeTemplateRequestsParams {
  answeredAt: string;
  answeredBy: bigint;
  brandId: number;
  templateId: string;
}

/** 'OvertakeTemplateRequests' return type */
export interface IOvertakeTemplateRequestsResult {
  request_id: bigint;
}

/** 'OvertakeTemplateRequests' query type */
export interface IOvertakeTemplateRequestsQuery {
  params: IOvertakeTemplateRequestsParams;
  result: IOvertakeTemplateRequestsResult;
}

const overtakeTemplateRequestsIR: any = {"usedParamSet":{"answeredBy":true,"answeredAt":true,"brandId":true,"templateId":true},"params":[{"name":"answeredBy","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":91}]},{"name":"answeredAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":121}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":163}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":196}]}],"statement":"update huigan.coupon_template_requests r set state = 'overtaken', answered_by = :answeredBy!,\n  answered_at = :answeredAt!::timestamptz\nwhere r.brand_id = :brandId! and r.template_id = :templateId! and r.state = 'open'\nreturning r.request_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_template_requests r set state = 'overtaken', answered_by = :answeredBy!,
 *   answered_at = :answeredAt!::timestamptz
 * where r.brand_id = :brandId! and r.template_id = :templateId! and r.state = 'open'
 * returning r.request_id
 * ```
 */
export const overtakeTemplateRequests = new PreparedQuery<IOvertakeTemplateRequestsParams,IOvertakeTemplateRequestsResult>(overtakeTemplateRequestsIR);


