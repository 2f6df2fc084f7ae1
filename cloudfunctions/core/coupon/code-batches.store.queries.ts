/** Types generated for queries found in "cloudfunctions/core/coupon/code-batches.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

export type stringArray = (string)[];

/** 'InsertClaimCodes' parameters type */
export interface IInsertClaimCodesParams {
  batch: string;
  brandId: number;
  codes: stringArray;
  templateId: string;
}

/** 'InsertClaimCodes' return type */
export interface IInsertClaimCodesResult {
  code: string;
}

/** 'InsertClaimCodes' query type */
export interface IInsertClaimCodesQuery {
  params: IInsertClaimCodesParams;
  result: IInsertClaimCodesResult;
}

const insertClaimCodesIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"batch":true,"codes":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":90}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":112}]},{"name":"batch","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":121}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":141}]}],"statement":"insert into huigan.coupon_claim_codes (brand_id, code, template_id, batch)\nselect :brandId!, c.code, :templateId!, :batch! from unnest(:codes!::text[]) as c(code)\non conflict (brand_id, code) do nothing returning code"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.coupon_claim_codes (brand_id, code, template_id, batch)
 * select :brandId!, c.code, :templateId!, :batch! from unnest(:codes!::text[]) as c(code)
 * on conflict (brand_id, code) do nothing returning code
 * ```
 */
export const insertClaimCodes = new PreparedQuery<IInsertClaimCodesParams,IInsertClaimCodesResult>(insertClaimCodesIR);


/** 'FindBatch' parameters type */
export interface IFindBatchParams {
  batch: string;
  brandId: number;
  templateId: string;
}

/** 'FindBatch' return type */
export interface IFindBatchResult {
  exists: boolean;
}

/** 'FindBatch' query type */
export interface IFindBatchQuery {
  params: IFindBatchParams;
  result: IFindBatchResult;
}

const findBatchIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"batch":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":86}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":119}]},{"name":"batch","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":141}]}],"statement":"select exists (select 1 from huigan.coupon_claim_codes c\n  where c.brand_id = :brandId! and c.template_id = :templateId! and c.batch = :batch!) as \"exists!\""};

/**
 * Query generated from SQL:
 * ```
 * select exists (select 1 from huigan.coupon_claim_codes c
 *   where c.brand_id = :brandId! and c.template_id = :templateId! and c.batch = :batch!) as "exists!"
 * ```
 */
export const findBatch = new PreparedQuery<IFindBatchParams,IFindBatchResult>(findBatchIR);


/** 'ListBatchCodes' parameters type */
export interface IListBatchCodesParams {
  after: string;
  batch: string;
  brandId: number;
  limit: number;
  templateId: string;
}

/** 'ListBatchCodes' return type */
export interface IListBatchCodesResult {
  claimed_at: Date | null;
  code: string;
}

/** 'ListBatchCodes' query type */
export interface IListBatchCodesQuery {
  params: IListBatchCodesParams;
  result: IListBatchCodesResult;
}

const listBatchCodesIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"batch":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":80,"b":88}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":121}]},{"name":"batch","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":143}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":164}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":194}]}],"statement":"select c.code, c.claimed_at from huigan.coupon_claim_codes c\nwhere c.brand_id = :brandId! and c.template_id = :templateId! and c.batch = :batch! and c.code > :after!\norder by c.code limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select c.code, c.claimed_at from huigan.coupon_claim_codes c
 * where c.brand_id = :brandId! and c.template_id = :templateId! and c.batch = :batch! and c.code > :after!
 * order by c.code limit :limit!::int
 * ```
 */
export const listBatchCodes = new PreparedQuery<IListBatchCodesParams,IListBatchCodesResult>(listBatchCodesIR);


/** 'ListBatches' parameters type */
export interface IListBatchesParams {
  after: string;
  brandId: number;
  limit: number;
  templateId: string;
}

/** 'ListBatches' return type */
export interface IListBatchesResult {
  batch: string;
  claimed: bigint;
  codes: bigint;
}

/** 'ListBatches' query type */
export interface IListBatchesQuery {
  params: IListBatchesParams;
  result: IListBatchesResult;
}

const listBatchesIR: any = {"usedParamSet":{"brandId":true,"templateId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":131}]},{"name":"templateId","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":164}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":186}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":234}]}],"statement":"select c.batch, count(*) as \"codes!\", count(c.member_id) as \"claimed!\" from huigan.coupon_claim_codes c\nwhere c.brand_id = :brandId! and c.template_id = :templateId! and c.batch > :after!\ngroup by c.batch order by c.batch limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select c.batch, count(*) as "codes!", count(c.member_id) as "claimed!" from huigan.coupon_claim_codes c
 * where c.brand_id = :brandId! and c.template_id = :templateId! and c.batch > :after!
 * group by c.batch order by c.batch limit :limit!::int
 * ```
 */
export const listBatches = new PreparedQuery<IListBatchesParams,IListBatchesResult>(listBatchesIR);


