/** Types generated for queries found in "cloudfunctions/core/coupon/allies.store.sql" */
import { PreparedQuery } from '../../platform/prepared-query';

/** 'FindAllies' parameters type */
export interface IFindAlliesParams {
  after: string;
  brandId: number;
  limit: number;
}

/** 'FindAllies' return type */
export interface IFindAlliesResult {
  ally_id: string;
  by: string | null;
  document: unknown;
  revision: number;
  saved_at: Date;
}

/** 'FindAllies' query type */
export interface IFindAlliesQuery {
  params: IFindAlliesParams;
  result: IFindAlliesResult;
}

const findAlliesIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":170}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":194}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":227}]}],"statement":"select a.ally_id, a.document, a.revision, a.saved_at, s.name as \"by?\"\nfrom huigan.allies a left join huigan.staff s on s.staff_id = a.staff_id\nwhere a.brand_id = :brandId! and a.ally_id > :after! order by a.ally_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select a.ally_id, a.document, a.revision, a.saved_at, s.name as "by?"
 * from huigan.allies a left join huigan.staff s on s.staff_id = a.staff_id
 * where a.brand_id = :brandId! and a.ally_id > :after! order by a.ally_id limit :limit!::int
 * ```
 */
export const findAllies = new PreparedQuery<IFindAlliesParams,IFindAlliesResult>(findAlliesIR);


/** 'FindAlly' parameters type */
export interface IFindAllyParams {
  allyId: string;
  brandId: number;
}

/** 'FindAlly' return type */
export interface IFindAllyResult {
  document: unknown;
  revision: number;
}

/** 'FindAlly' query type */
export interface IFindAllyQuery {
  params: IFindAllyParams;
  result: IFindAllyResult;
}

const findAllyIR: any = {"usedParamSet":{"brandId":true,"allyId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":78}]},{"name":"allyId","required":true,"transform":{"type":"scalar"},"locs":[{"a":96,"b":103}]}],"statement":"select a.document, a.revision from huigan.allies a where a.brand_id = :brandId! and a.ally_id = :allyId!"};

/**
 * Query generated from SQL:
 * ```
 * select a.document, a.revision from huigan.allies a where a.brand_id = :brandId! and a.ally_id = :allyId!
 * ```
 */
export const findAlly = new PreparedQuery<IFindAllyParams,IFindAllyResult>(findAllyIR);


/** 'InsertAlly' parameters type */
export interface IInsertAllyParams {
  allyId: string;
  brandId: number;
  document: string;
  savedAt: string;
  staffId?: bigint | null | void;
}

/** 'InsertAlly' return type */
export interface IInsertAllyResult {
  revision: number;
}

/** 'InsertAlly' query type */
export interface IInsertAllyQuery {
  params: IInsertAllyParams;
  result: IInsertAllyResult;
}

const insertAllyIR: any = {"usedParamSet":{"brandId":true,"allyId":true,"document":true,"savedAt":true,"staffId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":102}]},{"name":"allyId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":112}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":115,"b":124}]},{"name":"savedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":130,"b":138}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":141,"b":148}]}],"statement":"insert into huigan.allies (brand_id, ally_id, document, revision, saved_at, staff_id)\nvalues (:brandId!, :allyId!, :document!, 1, :savedAt!, :staffId)\non conflict (brand_id, ally_id) do nothing returning revision"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.allies (brand_id, ally_id, document, revision, saved_at, staff_id)
 * values (:brandId!, :allyId!, :document!, 1, :savedAt!, :staffId)
 * on conflict (brand_id, ally_id) do nothing returning revision
 * ```
 */
export const insertAlly = new PreparedQuery<IInsertAllyParams,IInsertAllyResult>(insertAllyIR);


/** 'UpdateAlly' parameters type */
export interface IUpdateAllyParams {
  after: number;
  allyId: string;
  brandId: number;
  document: string;
  savedAt: string;
  staffId?: bigint | null | void;
}

/** 'UpdateAlly' return type */
export interface IUpdateAllyResult {
  revision: number;
}

/** 'UpdateAlly' query type */
export interface IUpdateAllyQuery {
  params: IUpdateAllyParams;
  result: IUpdateAllyResult;
}

const updateAllyIR: any = {"usedParamSet":{"document":true,"savedAt":true,"staffId":true,"brandId":true,"allyId":true,"after":true},"params":[{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":96}]},{"name":"savedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":135,"b":143}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":159,"b":166}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":193}]},{"name":"allyId","required":true,"transform":{"type":"scalar"},"locs":[{"a":209,"b":216}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":239}]}],"statement":"-- Over the revision that was seen, or not at all.\nupdate huigan.allies set document = :document!, revision = revision + 1, saved_at = :savedAt!,\n  staff_id = :staffId\nwhere brand_id = :brandId! and ally_id = :allyId! and revision = :after!::int\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * -- Over the revision that was seen, or not at all.
 * update huigan.allies set document = :document!, revision = revision + 1, saved_at = :savedAt!,
 *   staff_id = :staffId
 * where brand_id = :brandId! and ally_id = :allyId! and revision = :after!::int
 * returning revision
 * ```
 */
export const updateAlly = new PreparedQuery<IUpdateAllyParams,IUpdateAllyResult>(updateAllyIR);


/** 'FindDistricts' parameters type */
export interface IFindDistrictsParams {
  after: string;
  brandId: number;
  limit: number;
}

/** 'FindDistricts' return type */
export interface IFindDistrictsResult {
  by: string | null;
  district_id: string;
  document: unknown;
  revision: number;
  saved_at: Date;
}

/** 'FindDistricts' query type */
export interface IFindDistrictsQuery {
  params: IFindDistrictsParams;
  result: IFindDistrictsResult;
}

const findDistrictsIR: any = {"usedParamSet":{"brandId":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":177}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":205}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":242}]}],"statement":"select d.district_id, d.document, d.revision, d.saved_at, s.name as \"by?\"\nfrom huigan.districts d left join huigan.staff s on s.staff_id = d.staff_id\nwhere d.brand_id = :brandId! and d.district_id > :after! order by d.district_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select d.district_id, d.document, d.revision, d.saved_at, s.name as "by?"
 * from huigan.districts d left join huigan.staff s on s.staff_id = d.staff_id
 * where d.brand_id = :brandId! and d.district_id > :after! order by d.district_id limit :limit!::int
 * ```
 */
export const findDistricts = new PreparedQuery<IFindDistrictsParams,IFindDistrictsResult>(findDistrictsIR);


/** 'FindDistrict' parameters type */
export interface IFindDistrictParams {
  brandId: number;
  districtId: string;
}

/** 'FindDistrict' return type */
export interface IFindDistrictResult {
  document: unknown;
  revision: number;
}

/** 'FindDistrict' query type */
export interface IFindDistrictQuery {
  params: IFindDistrictParams;
  result: IFindDistrictResult;
}

const findDistrictIR: any = {"usedParamSet":{"brandId":true,"districtId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":81}]},{"name":"districtId","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":114}]}],"statement":"select d.document, d.revision from huigan.districts d\nwhere d.brand_id = :brandId! and d.district_id = :districtId!"};

/**
 * Query generated from SQL:
 * ```
 * select d.document, d.revision from huigan.districts d
 * where d.brand_id = :brandId! and d.district_id = :districtId!
 * ```
 */
export const findDistrict = new PreparedQuery<IFindDistrictParams,IFindDistrictResult>(findDistrictIR);


/** 'InsertDistrict' parameters type */
export interface IInsertDistrictParams {
  brandId: number;
  districtId: string;
  document: string;
  savedAt: string;
  staffId?: bigint | null | void;
}

/** 'InsertDistrict' return type */
export interface IInsertDistrictResult {
  revision: number;
}

/** 'InsertDistrict' query type */
export interface IInsertDistrictQuery {
  params: IInsertDistrictParams;
  result: IInsertDistrictResult;
}

const insertDistrictIR: any = {"usedParamSet":{"brandId":true,"districtId":true,"document":true,"savedAt":true,"staffId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":109}]},{"name":"districtId","required":true,"transform":{"type":"scalar"},"locs":[{"a":112,"b":123}]},{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":135}]},{"name":"savedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":149}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":152,"b":159}]}],"statement":"insert into huigan.districts (brand_id, district_id, document, revision, saved_at, staff_id)\nvalues (:brandId!, :districtId!, :document!, 1, :savedAt!, :staffId)\non conflict (brand_id, district_id) do nothing returning revision"};

/**
 * Query generated from SQL:
 * ```
 * insert into huigan.districts (brand_id, district_id, document, revision, saved_at, staff_id)
 * values (:brandId!, :districtId!, :document!, 1, :savedAt!, :staffId)
 * on conflict (brand_id, district_id) do nothing returning revision
 * ```
 */
export const insertDistrict = new PreparedQuery<IInsertDistrictParams,IInsertDistrictResult>(insertDistrictIR);


/** 'UpdateDistrict' parameters type */
export interface IUpdateDistrictParams {
  after: number;
  brandId: number;
  districtId: string;
  document: string;
  savedAt: string;
  staffId?: bigint | null | void;
}

/** 'UpdateDistrict' return type */
export interface IUpdateDistrictResult {
  revision: number;
}

/** 'UpdateDistrict' query type */
export interface IUpdateDistrictQuery {
  params: IUpdateDistrictParams;
  result: IUpdateDistrictResult;
}

const updateDistrictIR: any = {"usedParamSet":{"document":true,"savedAt":true,"staffId":true,"brandId":true,"districtId":true,"after":true},"params":[{"name":"document","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":99}]},{"name":"savedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":146}]},{"name":"staffId","required":false,"transform":{"type":"scalar"},"locs":[{"a":162,"b":169}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":196}]},{"name":"districtId","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":227}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":244,"b":250}]}],"statement":"-- Over the revision that was seen, or not at all.\nupdate huigan.districts set document = :document!, revision = revision + 1, saved_at = :savedAt!,\n  staff_id = :staffId\nwhere brand_id = :brandId! and district_id = :districtId! and revision = :after!::int\nreturning revision"};

/**
 * Query generated from SQL:
 * ```
 * -- Over the revision that was seen, or not at all.
 * update huigan.districts set document = :document!, revision = revision + 1, saved_at = :savedAt!,
 *   staff_id = :staffId
 * where brand_id = :brandId! and district_id = :districtId! and revision = :after!::int
 * returning revision
 * ```
 */
export const updateDistrict = new PreparedQuery<IUpdateDistrictParams,IUpdateDistrictResult>(updateDistrictIR);


