/** Types generated for queries found in "cloudfunctions/core/till/code-misses.store.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'SumMisses' parameters type */
export interface ISumMissesParams {
  brandId: number;
  minute: string;
  storeId: string;
}

/** 'SumMisses' return type */
export interface ISumMissesResult {
  this_hour: number;
  this_minute: number;
}

/** 'SumMisses' query type */
export interface ISumMissesQuery {
  params: ISumMissesParams;
  result: ISumMissesResult;
}

const sumMissesIR: any = {"usedParamSet":{"minute":true,"brandId":true,"storeId":true},"params":[{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":62},{"a":251,"b":258},{"a":309,"b":316}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":207}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":234}]}],"statement":"select coalesce(sum(m.misses) filter (where m.minute = :minute!::timestamptz), 0)::int as \"this_minute!\", coalesce(sum(m.misses), 0)::int as \"this_hour!\"\nfrom huigan.code_misses m\nwhere m.brand_id = :brandId! and m.store_id = :storeId! and m.minute > :minute!::timestamptz - interval '1 hour' and m.minute <= :minute!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(sum(m.misses) filter (where m.minute = :minute!::timestamptz), 0)::int as "this_minute!", coalesce(sum(m.misses), 0)::int as "this_hour!"
 * from huigan.code_misses m
 * where m.brand_id = :brandId! and m.store_id = :storeId! and m.minute > :minute!::timestamptz - interval '1 hour' and m.minute <= :minute!::timestamptz
 * ```
 */
export const sumMisses = new PreparedQuery<ISumMissesParams,ISumMissesResult>(sumMissesIR);


/** 'AddMiss' parameters type */
export interface IAddMissParams {
  brandId: number;
  minute: string;
  storeId: string;
}

/** 'AddMiss' return type */
export type IAddMissResult = void;

/** 'AddMiss' query type */
export interface IAddMissQuery {
  params: IAddMissParams;
  result: IAddMissResult;
}

const addMissIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"minute":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":70,"b":78},{"a":242,"b":250}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":105},{"a":253,"b":261}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":129},{"a":264,"b":271}]}],"statement":"with old as (\n  delete from huigan.code_misses o\n  where o.brand_id = :brandId! and o.store_id = :storeId! and o.minute < :minute!::timestamptz - interval '8 days'\n)\ninsert into huigan.code_misses (brand_id, store_id, minute, misses) values (:brandId!, :storeId!, :minute!::timestamptz, 1)\non conflict (brand_id, store_id, minute) do update set misses = code_misses.misses + 1"};

/**
 * Query generated from SQL:
 * ```
 * with old as (
 *   delete from huigan.code_misses o
 *   where o.brand_id = :brandId! and o.store_id = :storeId! and o.minute < :minute!::timestamptz - interval '8 days'
 * )
 * insert into huigan.code_misses (brand_id, store_id, minute, misses) values (:brandId!, :storeId!, :minute!::timestamptz, 1)
 * on conflict (brand_id, store_id, minute) do update set misses = code_misses.misses + 1
 * ```
 */
export const addMiss = new PreparedQuery<IAddMissParams,IAddMissResult>(addMissIR);


