/** Types generated for queries found in "cloudfunctions/core/referral/materials.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindMaterials' parameters type */
export interface IFindMaterialsParams {
  beforeAt: string;
  beforeId: string;
  brandId: number;
  limit: number;
  liveOn?: string | null | void;
}

/** 'FindMaterials' return type */
export interface IFindMaterialsResult {
  document: unknown;
  material_id: string;
  revision: number;
  saved_at: Date;
  state: string;
}

/** 'FindMaterials' query type */
export interface IFindMaterialsQuery {
  params: IFindMaterialsParams;
  result: IFindMaterialsResult;
}

const findMaterialsIR: any = {"usedParamSet":{"brandId":true,"beforeAt":true,"beforeId":true,"liveOn":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":188}]},{"name":"beforeAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":225,"b":234}]},{"name":"beforeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":250,"b":259}]},{"name":"liveOn","required":false,"transform":{"type":"scalar"},"locs":[{"a":275,"b":281},{"a":358,"b":364},{"a":420,"b":426}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":488,"b":494}]}],"statement":"-- The newest first; `liveOn`: only what is shown on this day.\nselect m.material_id, m.revision, m.document, m.state, m.saved_at from huigan.partner_materials m\nwhere m.brand_id = :brandId! and (m.saved_at, m.material_id) < (:beforeAt!::timestamptz, :beforeId!::text)\n  and (:liveOn::date is null or (m.state = 'live' and (m.document ->> 'fromDay')::date <= :liveOn\n    and coalesce((m.document ->> 'untilDay')::date >= :liveOn, true)))\norder by m.saved_at desc, m.material_id desc limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest first; `liveOn`: only what is shown on this day.
 * select m.material_id, m.revision, m.document, m.state, m.saved_at from huigan.partner_materials m
 * where m.brand_id = :brandId! and (m.saved_at, m.material_id) < (:beforeAt!::timestamptz, :beforeId!::text)
 *   and (:liveOn::date is null or (m.state = 'live' and (m.document ->> 'fromDay')::date <= :liveOn
 *     and coalesce((m.document ->> 'untilDay')::date >= :liveOn, true)))
 * order by m.saved_at desc, m.material_id desc limit :limit!::int
 * ```
 */
export const findMaterials = new PreparedQuery<IFindMaterialsParams,IFindMaterialsResult>(findMaterialsIR);


/** 'InsertMaterial' parameters type */
export interface IInsertMaterialParams {
  at: string;
  brandId: number;
  document: string;
  materialId: string;
}

/** 'InsertMaterial' return type */
export interface IInsertMaterialResult {
  revision: number;
}

/** 'InsertMaterial' query type */
export interface IInsertMaterialQuery {
  params: IInsertMaterialParams;
  result: IInsertMaterialResult;
}

const insertMaterialIR: any = {"usedParamSet":{"brandId":true,"materialId":true,"document":true,"at":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":114}]},{"name":"materialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":128}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":143}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":161,"b":164}]}],"statement":"insert into huigan.partner_materials (brand_id, material_id, revision, document, state, saved_at)\nvalues (:brandId!, :materialId!, 1, :document!::jsonb, 'live', :at!::timestamptz)\non conflict (brand_id, material_id) do nothing\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.partner_materials (brand_id, material_id, revision, document, state, saved_at)
 * values (:brandId!, :materialId!, 1, :document!::jsonb, 'live', :at!::timestamptz)
 * on conflict (brand_id, material_id) do nothing
 * returning revision
 * ```
 */
export const insertMaterial = new PreparedQuery<IInsertMaterialParams,IInsertMaterialResult>(insertMaterialIR);


/** 'UpdateMaterial' parameters type */
export interface IUpdateMaterialParams {
  at: string;
  brandId: number;
  document: string;
  materialId: string;
  revision: number;
}

/** 'UpdateMaterial' return type */
export interface IUpdateMaterialResult {
  revision: number;
}

/** 'UpdateMaterial' query type */
export interface IUpdateMaterialQuery {
  params: IUpdateMaterialParams;
  result: IUpdateMaterialResult;
}

const updateMaterialIR: any = {"usedParamSet":{"document":true,"at":true,"brandId":true,"materialId":true,"revision":true},"params":[{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":134}]},{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":176}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":216}]},{"name":"materialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":247}]},{"name":"revision","required":true,"transform":{"type":"scalar"},"locs":[{"a":264,"b":273}]}],"statement":"-- Over the revision that was edited, or not at all.\nupdate huigan.partner_materials set revision = revision + 1, document = :document!::jsonb, state = 'live',\n  saved_at = :at!::timestamptz\nwhere brand_id = :brandId! and material_id = :materialId! and revision = :revision!\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * -- Over the revision that was edited, or not at all.
 * update huigan.partner_materials set revision = revision + 1, document = :document!::jsonb, state = 'live',
 *   saved_at = :at!::timestamptz
 * where brand_id = :brandId! and material_id = :materialId! and revision = :revision!
 * returning revision
 * ```
 */
export const updateMaterial = new PreparedQuery<IUpdateMaterialParams,IUpdateMaterialResult>(updateMaterialIR);


/** 'EndMaterial' parameters type */
export interface IEndMaterialParams {
  at: string;
  brandId: number;
  materialId: string;
}

/** 'EndMaterial' return type */
export interface IEndMaterialResult {
  revision: number;
}

/** 'EndMaterial' query type */
export interface IEndMaterialQuery {
  params: IEndMaterialParams;
  result: IEndMaterialResult;
}

const endMaterialIR: any = {"usedParamSet":{"at":true,"brandId":true,"materialId":true},"params":[{"name":"at","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":92}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":124,"b":132}]},{"name":"materialId","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":163}]}],"statement":"update huigan.partner_materials set state = 'ended', revision = revision + 1, saved_at = :at!::timestamptz\nwhere brand_id = :brandId! and material_id = :materialId! and state = 'live'\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * update huigan.partner_materials set state = 'ended', revision = revision + 1, saved_at = :at!::timestamptz
 * where brand_id = :brandId! and material_id = :materialId! and state = 'live'
 * returning revision
 * ```
 */
export const endMaterial = new PreparedQuery<IEndMaterialParams,IEndMaterialResult>(endMaterialIR);


