/** Types generated for queries found in "cloudfunctions/core/coupon/templates.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindTemplates' parameters type */
export interface IFindTemplatesParams {
  brandId: number;
  templateIds: stringArray;
}

/** 'FindTemplates' return type */
export interface IFindTemplatesResult {
  brand_id: number;
  document: unknown;
  state: string;
  template_id: string;
  version: number;
}

/** 'FindTemplates' query type */
export interface IFindTemplatesQuery {
  params: IFindTemplatesParams;
  result: IFindTemplatesResult;
}

const findTemplatesIR: any = {"usedParamSet":{"brandId":true,"templateIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":251}]},{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":277,"b":289}]}],"statement":"select t.brand_id, t.template_id, t.state, t.version, v.document\nfrom huigan.coupon_templates t\njoin huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id\n  and v.version = t.version\nwhere t.brand_id = :brandId! and t.template_id = any(:templateIds!::text[]) limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select t.brand_id, t.template_id, t.state, t.version, v.document
 * from huigan.coupon_templates t
 * join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
 *   and v.version = t.version
 * where t.brand_id = :brandId! and t.template_id = any(:templateIds!::text[]) limit 1000
 * ```
 */
export const findTemplates = new PreparedQuery<IFindTemplatesParams,IFindTemplatesResult>(findTemplatesIR);


/** 'FindTemplateByClaimCode' parameters type */
export interface IFindTemplateByClaimCodeParams {
  brandId: number;
  claimCode: string;
}

/** 'FindTemplateByClaimCode' return type */
export interface IFindTemplateByClaimCodeResult {
  template_id: string;
}

/** 'FindTemplateByClaimCode' query type */
export interface IFindTemplateByClaimCodeQuery {
  params: IFindTemplateByClaimCodeParams;
  result: IFindTemplateByClaimCodeResult;
}

const findTemplateByClaimCodeIR: any = {"usedParamSet":{"brandId":true,"claimCode":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":79}]},{"name":"claimCode","required":true,"transform":{"type":"scalar"},"locs":[{"a":100,"b":110}]}],"statement":"select t.template_id from huigan.coupon_templates t\nwhere t.brand_id = :brandId! and t.claim_code = :claimCode! and t.state in ('live', 'paused') limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select t.template_id from huigan.coupon_templates t
 * where t.brand_id = :brandId! and t.claim_code = :claimCode! and t.state in ('live', 'paused') limit 1
 * ```
 */
export const findTemplateByClaimCode = new PreparedQuery<IFindTemplateByClaimCodeParams,IFindTemplateByClaimCodeResult>(findTemplateByClaimCodeIR);


/** 'ListTemplates' parameters type */
export interface IListTemplatesParams {
  brandId: number;
  states: stringArray;
}

/** 'ListTemplates' return type */
export interface IListTemplatesResult {
  brand_id: number;
  document: unknown;
  state: string;
  template_id: string;
  version: number;
}

/** 'ListTemplates' query type */
export interface IListTemplatesQuery {
  params: IListTemplatesParams;
  result: IListTemplatesResult;
}

const listTemplatesIR: any = {"usedParamSet":{"brandId":true,"states":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":243,"b":251}]},{"name":"states","required":true,"transform":{"type":"scalar"},"locs":[{"a":271,"b":278}]}],"statement":"select t.brand_id, t.template_id, t.state, t.version, v.document\nfrom huigan.coupon_templates t\njoin huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id\n  and v.version = t.version\nwhere t.brand_id = :brandId! and t.state = any(:states!::text[])\norder by t.template_id limit 500"};

/**
 * Query generated from SQL:
 * ```
 * select t.brand_id, t.template_id, t.state, t.version, v.document
 * from huigan.coupon_templates t
 * join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
 *   and v.version = t.version
 * where t.brand_id = :brandId! and t.state = any(:states!::text[])
 * order by t.template_id limit 500
 * ```
 */
export const listTemplates = new PreparedQuery<IListTemplatesParams,IListTemplatesResult>(listTemplatesIR);


/** 'FindTerms' parameters type */
export interface IFindTermsParams {
  brandId: number;
  templateIds: stringArray;
  versions: numberArray;
}

/** 'FindTerms' return type */
export interface IFindTermsResult {
  document: unknown;
  template_id: string;
  version: number;
}

/** 'FindTerms' query type */
export interface IFindTermsQuery {
  params: IFindTermsParams;
  result: IFindTermsResult;
}

const findTermsIR: any = {"usedParamSet":{"templateIds":true,"versions":true,"brandId":true},"params":[{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":56,"b":68}]},{"name":"versions","required":true,"transform":{"type":"scalar"},"locs":[{"a":79,"b":88}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":190}]}],"statement":"select v.template_id, v.version, v.document from unnest(:templateIds!::text[], :versions!::int[])\n  as a(template_id, version)\njoin huigan.coupon_template_versions v on v.brand_id = :brandId! and v.template_id = a.template_id\n  and v.version = a.version"};

/**
 * Query generated from SQL:
 * ```
 * select v.template_id, v.version, v.document from unnest(:templateIds!::text[], :versions!::int[])
 *   as a(template_id, version)
 * join huigan.coupon_template_versions v on v.brand_id = :brandId! and v.template_id = a.template_id
 *   and v.version = a.version
 * ```
 */
export const findTerms = new PreparedQuery<IFindTermsParams,IFindTermsResult>(findTermsIR);


/** 'UpsertTemplate' parameters type */
export interface IUpsertTemplateParams {
  at: string;
  brandId: number;
  claimCode?: string | null | void;
  state: string;
  templateId: string;
  version: number;
}

/** 'UpsertTemplate' return type */
export interface IUpsertTemplateResult {
  version: number;
}

/** 'UpsertTemplate' query type */
export interface IUpsertTemplateQuery {
  params: IUpsertTemplateParams;
  result: IUpsertTemplateResult;
}

const upsertTemplateIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"state":true,"version":true,"claimCode":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":113}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":127}]},{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":136}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":139,"b":147}]},{"name":"claimCode","required":false,"transform":{"type":"scalar"},"locs":[{"a":150,"b":159}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":165}]}],"statement":"insert into huigan.coupon_templates (brand_id, template_id, state, version, claim_code, made_at)\nvalues (:brandId!, :templateId!, :state!, :version!, :claimCode, :at!)\non conflict (brand_id, template_id) do update set state = excluded.state, version = excluded.version,\n  claim_code = excluded.claim_code\nwhere coupon_templates.version = excluded.version - 1\nreturning version"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.coupon_templates (brand_id, template_id, state, version, claim_code, made_at)
 * values (:brandId!, :templateId!, :state!, :version!, :claimCode, :at!)
 * on conflict (brand_id, template_id) do update set state = excluded.state, version = excluded.version,
 *   claim_code = excluded.claim_code
 * where coupon_templates.version = excluded.version - 1
 * returning version
 * ```
 */
export const upsertTemplate = new PreparedQuery<IUpsertTemplateParams,IUpsertTemplateResult>(upsertTemplateIR);


/** 'InsertTemplateVersion' parameters type */
export interface IInsertTemplateVersionParams {
  at: string;
  brandId: number;
  document: string;
  templateId: string;
  version: number;
}

/** 'InsertTemplateVersion' return type */
export type IInsertTemplateVersionResult = void;

/** 'InsertTemplateVersion' query type */
export interface IInsertTemplateVersionQuery {
  params: IInsertTemplateVersionParams;
  result: IInsertTemplateVersionResult;
}

const insertTemplateVersionIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"version":true,"document":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":109,"b":117}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":131}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":142}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":154}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":160}]}],"statement":"insert into huigan.coupon_template_versions (brand_id, template_id, version, document, published_at)\nvalues (:brandId!, :templateId!, :version!, :document!, :at!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.coupon_template_versions (brand_id, template_id, version, document, published_at)
 * values (:brandId!, :templateId!, :version!, :document!, :at!)
 * ```
 */
export const insertTemplateVersion = new PreparedQuery<IInsertTemplateVersionParams,IInsertTemplateVersionResult>(insertTemplateVersionIR);


/** 'SetTemplateState' parameters type */
export interface ISetTemplateStateParams {
  brandId: number;
  from: stringArray;
  state: string;
  templateId: string;
}

/** 'SetTemplateState' return type */
export interface ISetTemplateStateResult {
  template_id: string;
}

/** 'SetTemplateState' query type */
export interface ISetTemplateStateQuery {
  params: ISetTemplateStateParams;
  result: ISetTemplateStateResult;
}

const setTemplateStateIR: any = {"usedParamSet":{"state":true,"brandId":true,"templateId":true,"from":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":43,"b":49}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":68,"b":76}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":107}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":130}]}],"statement":"update huigan.coupon_templates set state = :state!\nwhere brand_id = :brandId! and template_id = :templateId! and state = any(:from!::text[])\nreturning template_id"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.coupon_templates set state = :state!
 * where brand_id = :brandId! and template_id = :templateId! and state = any(:from!::text[])
 * returning template_id
 * ```
 */
export const setTemplateState = new PreparedQuery<ISetTemplateStateParams,ISetTemplateStateResult>(setTemplateStateIR);


/** 'UpsertCounter' parameters type */
export interface IUpsertCounterParams {
  brandId: number;
  budgetFen?: bigint | null | void;
  stock?: bigint | null | void;
  templateId: string;
}

/** 'UpsertCounter' return type */
export type IUpsertCounterResult = void;

/** 'UpsertCounter' query type */
export interface IUpsertCounterQuery {
  params: IUpsertCounterParams;
  result: IUpsertCounterResult;
}

const upsertCounterIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"stock":true,"budgetFen":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":165}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":179}]},{"name":"stock","required":false,"transform":{"type":"scalar"},"locs":[{"a":182,"b":187}]},{"name":"budgetFen","required":false,"transform":{"type":"scalar"},"locs":[{"a":190,"b":199}]}],"statement":"-- Refused by its constraint where fewer are allowed than were issued.\ninsert into huigan.coupon_counters (brand_id, template_id, stock, budget_fen)\nvalues (:brandId!, :templateId!, :stock, :budgetFen)\non conflict (brand_id, template_id) do update set stock = excluded.stock, budget_fen = excluded.budget_fen"};

/**
 * Query generated from SQL:
 * ```
 * -- Refused by its constraint where fewer are allowed than were issued.
 * insert into huigan.coupon_counters (brand_id, template_id, stock, budget_fen)
 * values (:brandId!, :templateId!, :stock, :budgetFen)
 * on conflict (brand_id, template_id) do update set stock = excluded.stock, budget_fen = excluded.budget_fen
 * ```
 */
export const upsertCounter = new PreparedQuery<IUpsertCounterParams,IUpsertCounterResult>(upsertCounterIR);


/** 'FindCounters' parameters type */
export interface IFindCountersParams {
  brandId: number;
  templateIds: stringArray;
}

/** 'FindCounters' return type */
export interface IFindCountersResult {
  budget_fen: bigint | null;
  issued: bigint;
  spent_fen: bigint;
  stock: bigint | null;
  template_id: string;
}

/** 'FindCounters' query type */
export interface IFindCountersQuery {
  params: IFindCountersParams;
  result: IFindCountersResult;
}

const findCountersIR: any = {"usedParamSet":{"brandId":true,"templateIds":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":116,"b":124}]},{"name":"templateIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":150,"b":162}]}],"statement":"select c.template_id, c.issued, c.stock, c.spent_fen, c.budget_fen from huigan.coupon_counters c\nwhere c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[]) limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * select c.template_id, c.issued, c.stock, c.spent_fen, c.budget_fen from huigan.coupon_counters c
 * where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[]) limit 1000
 * ```
 */
export const findCounters = new PreparedQuery<IFindCountersParams,IFindCountersResult>(findCountersIR);


/** 'LockCounter' parameters type */
export interface ILockCounterParams {
  brandId: number;
  templateId: string;
}

/** 'LockCounter' return type */
export interface ILockCounterResult {
  issued: bigint;
  stock: bigint | null;
}

/** 'LockCounter' query type */
export interface ILockCounterQuery {
  params: ILockCounterParams;
  result: ILockCounterResult;
}

const lockCounterIR: any = {"usedParamSet":{"brandId":true,"templateId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":82}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":104,"b":115}]}],"statement":"select c.issued, c.stock from huigan.coupon_counters c\nwhere c.brand_id = :brandId! and c.template_id = :templateId! for no key update"};

/**
 * Query generated from SQL:
 * ```
 * select c.issued, c.stock from huigan.coupon_counters c
 * where c.brand_id = :brandId! and c.template_id = :templateId! for no key update
 * ```
 */
export const lockCounter = new PreparedQuery<ILockCounterParams,ILockCounterResult>(lockCounterIR);


