/** Types generated for queries found in "cloudfunctions/core/views/desk/work-place.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindDesk' parameters type */
export interface IFindDeskParams {
  brandId: number;
}

/** 'FindDesk' return type */
export interface IFindDeskResult {
  key: string;
  name: string;
}

/** 'FindDesk' query type */
export interface IFindDeskQuery {
  params: IFindDeskParams;
  result: IFindDeskResult;
}

const findDeskIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":69}]}],"statement":"select b.key, b.name from huigan.brands b where b.brand_id = :brandId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select b.key, b.name from huigan.brands b where b.brand_id = :brandId! limit 1
 * ```
 */
export const findDesk = new PreparedQuery<IFindDeskParams,IFindDeskResult>(findDeskIR);


/** 'FindStaffOfStore' parameters type */
export interface IFindStaffOfStoreParams {
  after: bigint;
  brandId: number;
  limit: number;
  store: string;
}

/** 'FindStaffOfStore' return type */
export interface IFindStaffOfStoreResult {
  name: string;
  role: string;
  since: Date | null;
  staff_id: bigint;
}

/** 'FindStaffOfStore' query type */
export interface IFindStaffOfStoreQuery {
  params: IFindStaffOfStoreParams;
  result: IFindStaffOfStoreResult;
}

const findStaffOfStoreIR: any = {"usedParamSet":{"brandId":true,"store":true,"after":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":237}]},{"name":"store","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":262}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":309}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":343}]}],"statement":"select s.staff_id, s.name, s.role, (\n    select min(v.used_at) from huigan.staff_invites v where v.used_by = s.staff_id\n  ) as \"since?\"\nfrom huigan.staff_stores t join huigan.staff s on s.staff_id = t.staff_id\nwhere t.brand_id = :brandId! and t.store_id = :store! and s.left_at is null and s.staff_id > :after!\norder by s.staff_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select s.staff_id, s.name, s.role, (
 *     select min(v.used_at) from huigan.staff_invites v where v.used_by = s.staff_id
 *   ) as "since?"
 * from huigan.staff_stores t join huigan.staff s on s.staff_id = t.staff_id
 * where t.brand_id = :brandId! and t.store_id = :store! and s.left_at is null and s.staff_id > :after!
 * order by s.staff_id limit :limit!::int
 * ```
 */
export const findStaffOfStore = new PreparedQuery<IFindStaffOfStoreParams,IFindStaffOfStoreResult>(findStaffOfStoreIR);


/** 'FindStaffOfBrand' parameters type */
export interface IFindStaffOfBrandParams {
  after: bigint;
  brandId: number;
  left: boolean;
  limit: number;
}

/** 'FindStaffOfBrand' return type */
export interface IFindStaffOfBrandResult {
  left_at: Date | null;
  name: string;
  role: string;
  staff_id: bigint;
  stores: stringArray;
}

/** 'FindStaffOfBrand' query type */
export interface IFindStaffOfBrandQuery {
  params: IFindStaffOfBrandParams;
  result: IFindStaffOfBrandResult;
}

const findStaffOfBrandIR: any = {"usedParamSet":{"brandId":true,"after":true,"left":true,"limit":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":293,"b":301}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":320,"b":326}]},{"name":"left","required":true,"transform":{"type":"scalar"},"locs":[{"a":333,"b":338}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":397,"b":403}]}],"statement":"select s.staff_id, s.name, s.role, s.left_at,\n  array(select p.name from huigan.staff_stores t\n    join huigan.stores p on p.brand_id = s.brand_id and p.store_id = t.store_id\n    where t.staff_id = s.staff_id order by t.store_id limit 1000) as \"stores!\"\nfrom huigan.staff s\nwhere s.brand_id = :brandId! and s.staff_id > :after! and (:left!::boolean or s.left_at is null)\norder by s.staff_id limit :limit!::int"};

/**
 * Query generated from SQL:
 * ```
 * select s.staff_id, s.name, s.role, s.left_at,
 *   array(select p.name from huigan.staff_stores t
 *     join huigan.stores p on p.brand_id = s.brand_id and p.store_id = t.store_id
 *     where t.staff_id = s.staff_id order by t.store_id limit 1000) as "stores!"
 * from huigan.staff s
 * where s.brand_id = :brandId! and s.staff_id > :after! and (:left!::boolean or s.left_at is null)
 * order by s.staff_id limit :limit!::int
 * ```
 */
export const findStaffOfBrand = new PreparedQuery<IFindStaffOfBrandParams,IFindStaffOfBrandResult>(findStaffOfBrandIR);


